"""Makes the page of the panel that is edited, after each key; what does not change with a key is kept."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.content import Pack, Panel
from kiosk.viewmodels.pages import Page, PageMaker


@dataclass(frozen=True)
class Site:
    """What the editor must know of the kiosk around it.

    Attributes:
        clinic: placeholder to what the clinic has set.
        names: what each language of the screens calls itself.
        layouts: the keyboard's layout for each.
    """

    clinic: Mapping[str, str]
    names: Mapping[str, str]
    layouts: Mapping[str, str]


class PanelPages:
    """Makes pages in one language at a time. `picture` gives the address of a picture of the draft's own, else ""."""

    def __init__(self, clinic: Mapping[str, str], picture: Callable[[str], str]) -> None:
        self._clinic, self._picture = clinic, picture
        self._maker: PageMaker | None = None
        self._made_for: tuple[Any, ...] = ()

    def page(self, pack: Pack, panel: Panel, language: str) -> tuple[Page, tuple[str, str]]:
        """Return the page of a panel, and the team's phone numbers by day and by night."""
        kept = (pack.glossary, pack.groups, pack.guides, pack.unset)
        same = bool(self._made_for) and self._made_for[0] == language
        if self._maker is None or not same or any(a is not b for a, b in zip(kept, self._made_for[1:], strict=True)):
            self._maker = PageMaker(pack, language, self._clinic)
            self._made_for = (language, *kept)
        page = self._maker.one(panel)
        ids = [one.id for one in pack.panels]
        after = pack.panels[ids.index(panel.id) + 1 :] if panel.id in ids else ()
        page.group["next"] = self._maker.plain(after[0].nav) if after else ""
        self._own_pictures(page.panel)
        return page, (self._maker.value("clinic.phone_day"), self._maker.value("clinic.phone_night"))

    def _own_pictures(self, plain: Any) -> None:
        if isinstance(plain, dict):
            for key in ("image", "cover"):
                if isinstance(name := plain.get(key), str) and (address := self._picture(name)):
                    plain[key] = address
            plain = plain.values()
        if not isinstance(plain, str | int | float | None):
            for part in plain:
                self._own_pictures(part)
