"""What a running kiosk hands out: guides on a stick, the emergency card and the clinic's address as codes."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.content import Pack
from kiosk.phrases import PhrasesError
from kiosk.setup import Setup
from kiosk.system import copying, drives
from kiosk.system.codes import CodeProvider
from kiosk.takehome.making import TakeHomeError, make_apart
from kiosk.viewmodels.takeaway import Edges, Outcome, TakeawayViewModel

_log = logging.getLogger(__name__)
Rows = tuple[str, ...]


class TakeHome(QObject):
    """What a running kiosk hands out: view model, codes, one thread for all slow parts. Guides end with the visit."""

    _made = Signal()

    def __init__(self, setup: Setup, professional: Callable[[], bool]) -> None:
        super().__init__()
        self._setup, self._professional = setup, professional
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="takeaway")
        self._pack: Pack | None = None
        self._lang = ""
        self._guides: dict[tuple[str, str], bytes] = {}
        self._codes: Future[tuple[Rows, Rows]] | None = None
        self._serial = 0
        self.codes = CodeProvider()
        self.model = TakeawayViewModel(Edges(self._drives, self._copy, self.allowed), self._worker)
        self._made.connect(self._show_codes, Qt.ConnectionType.QueuedConnection)

    def show(self, pack: Pack, lang: str) -> None:
        """Hand out this pack, cut to the site, in this language."""
        self._pack, self._lang = pack, lang
        self._codes = self._worker.submit(self._make_codes, pack, lang)
        self._codes.add_done_callback(lambda _: self._made.emit())

    def clear(self) -> None:
        """The visit is over."""
        self._guides.clear()
        self.model.clear()

    def close(self) -> None:
        """End the thread; a copy that is being written ends first."""
        self._worker.shutdown(wait=True, cancel_futures=True)

    def allowed(self, guide_id: str) -> bool:
        """Return whether this visitor may have this guide; a locked one only after the professional survey."""
        known = self._pack.guides if self._pack else ()
        return any(guide.id == guide_id and (not guide.locked or self._professional()) for guide in known)

    def _make_codes(self, pack: Pack, lang: str) -> tuple[Rows, Rows]:
        """Return the codes of the emergency card and of the clinic's address, () where there is none."""
        from kiosk import guides

        clinic = self._setup.config.clinic
        address = guides.code_rows(clinic.website) if clinic.website else ()
        try:
            card = guides.card_of(pack, lang, clinic.placeholders(), guides.Phrases(lang))
        except (guides.CardError, PhrasesError) as error:
            _log.error("There is no emergency card: %s", error)
            card = None
        return card.rows if card else (), address

    def _show_codes(self) -> None:
        if self._codes is None or not self._codes.done():
            return
        (card, address), self._codes = self._codes.result(), None
        self._serial += 1
        for name, rows in (("card", card), ("address", address)):
            if rows:
                self.codes.put(name, rows)
        self.model.set_card(f"card/{self._serial}" if card else "", len(card))
        self.model.set_address(self._setup.config.clinic.website, len(address))

    def _drives(self) -> tuple[drives.Drive, ...]:
        try:
            return drives.drives()
        except OSError as error:
            _log.warning("The drives can't be listed: %s", error.strerror)
            return ()

    def _made_or_read(self, pack: Pack, guide_id: str, lang: str) -> bytes:
        name = next(guide.pdf(lang) for guide in pack.guides if guide.id == guide_id)
        if not name:
            return make_apart(self._setup, guide_id, lang)
        try:
            return (pack.root / name).read_bytes()
        except OSError as error:
            raise TakeHomeError(f"The file {name} of the pack can't be read: {error.strerror}.") from error

    def _copy(self, guide_id: str, drive: Any) -> Outcome:
        from kiosk import guides

        pack, lang = self._pack, self._lang
        assert pack is not None
        try:
            data = self._guides.get((guide_id, lang)) or self._made_or_read(pack, guide_id, lang)
            self._guides[guide_id, lang] = data  # the end of a visit may empty this at any moment
            name, there = copying.put(data, guides.file_name(pack, guide_id, lang), drive)
        except TakeHomeError as error:
            _log.error("A guide can't be made: %s", error)
            return Outcome("failed", reason="failed")
        except copying.CopyError as error:
            return Outcome("failed", reason=error.reason)
        return Outcome("there" if there else "done", name)
