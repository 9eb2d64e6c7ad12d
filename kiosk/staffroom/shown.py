"""What staff's pages ask of the rest of the kiosk."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtQuick import QQuickImageProvider

from kiosk.setup import Loaded
from kiosk.system.languages import Interface
from kiosk.viewmodels.clinic import ClinicViewModel

if TYPE_CHECKING:
    from kiosk.outbox import Outbox


@dataclass(frozen=True)
class Shown:
    """Handed in by the composition root; each call is quick.

    Attributes:
        outbox: the open outbox; None while there is none.
        loaded: the content pack; None while it is being read.
        titles: id of a panel → what the screen calls it.
        language: the language of the screen; `speak` changes it.
        interface: the words of the screens.
        clinic: the view model of the line over each screen.
        provide: gives the screens pictures under a name.
    """

    outbox: Callable[[], "Outbox | None"]
    loaded: Callable[[], Loaded | None]
    titles: Callable[[], Mapping[str, str]]
    language: Callable[[], str]
    speak: Callable[[str], object]
    interface: Interface
    clinic: ClinicViewModel
    provide: Callable[[str, QQuickImageProvider], object]
