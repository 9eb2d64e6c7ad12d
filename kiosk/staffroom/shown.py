"""What staff's pages ask of the rest of the kiosk."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.outbox import Outbox


@dataclass(frozen=True)
class Shown:
    """Handed in by the composition root; each is quick.

    Attributes:
        outbox: the open outbox; None while there is none.
        titles: id of a panel → what the screen calls it.
        language: the language of the screen.
    """

    outbox: Callable[[], "Outbox | None"]
    titles: Callable[[], Mapping[str, str]]
    language: Callable[[], str]
