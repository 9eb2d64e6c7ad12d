"""Joins guides, paper and the site: what `kiosk guides` writes, and what a visitor takes away.

What makes guides loads inside the functions: no first frame waits for it.
A running kiosk has its guides made by a process of its own: in a thread, text layout here and the screens can wait for
each other's locks (Qt's fonts, Python's own) without end.
"""

import logging
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.content import Pack
from kiosk.setup import Setup, load_pack
from kiosk.system import copying, drives, fonts
from kiosk.system.codes import CodeProvider
from kiosk.viewmodels.takeaway import Edges, Outcome, TakeawayViewModel

if TYPE_CHECKING:
    from kiosk.guides import Order

_log = logging.getLogger(__name__)
_PATIENCE = 60  # seconds for a guide
Rows = tuple[str, ...]


class TakeHomeError(Exception):
    """A guide can't be made or written; the message is one plain sentence."""


def order(setup: Setup, pack: Pack, lang: str) -> "Order":
    """Return what every guide of this site is made from, dated today."""
    from kiosk import guides

    return guides.Order(pack, setup.config.clinic.placeholders(), paths.GUIDE_PHRASES, lang, setup.now().date())


def make(setup: Setup, pack: Pack, guide_id: str, lang: str) -> bytes:
    """Return a guide as a PDF, made here and now. Raises TakeHomeError."""
    from kiosk import guides, pdf

    try:
        return pdf.write(guides.compose(order(setup, pack, lang), guide_id))
    except (guides.CardError, guides.PhraseError, pdf.PdfError) as error:
        raise TakeHomeError(str(error)) from error


def make_apart(setup: Setup, guide_id: str, lang: str) -> bytes:
    """Return a guide as a PDF, made by another process; takes about a second. Raises TakeHomeError."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    words = ["guides", "--out", "-", "--only", guide_id, "--lang", lang]
    command = [*program, *words, "--data", str(setup.data), "--content", str(setup.pack)]
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # only Windows has it
    try:
        done = subprocess.run(
            command, cwd=paths.ROOT, capture_output=True, check=False, timeout=_PATIENCE, creationflags=flags
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise TakeHomeError("The program for guides did not end; start the kiosk again.") from error
    if done.returncode:
        raise TakeHomeError(done.stderr.decode("utf-8", "replace").strip())
    return done.stdout


def write_all(setup: Setup, out: str, only: str, say: Callable[[str], None]) -> None:
    """Write every guide of the pack, or `only` one, into the folder `out`, in `setup.lang` or in all languages.

    Says the name of each file; where `out` is "-", the one guide goes to the standard output and nothing is said.

    Raises TakeHomeError, content.ContentError, SetupError, BundleError.
    """
    from kiosk import guides

    pack = load_pack(setup).pack
    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    fonts.install(paths.FONTS)
    ids = [guide.id for guide in pack.guides if only in ("", guide.id) and not guide.file]
    if not ids:
        raise TakeHomeError(f"There is no guide '{only}'; use one of: {', '.join(guide.id for guide in pack.guides)}.")
    for lang in [setup.lang] if setup.lang else pack.languages:
        for guide_id in ids:
            data = make(setup, pack, guide_id, lang)
            if out == "-":
                sys.stdout.buffer.write(data)
                return
            say(_written(data, Path(out) / guides.file_name(pack, guide_id, lang)))
    del application


def _written(data: bytes, path: Path) -> str:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    except OSError as error:
        message = f"The guide {path} can't be written: {error.strerror}; choose another folder with --out."
        raise TakeHomeError(message) from error
    return path.name


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
            card = guides.card_of(pack, lang, clinic.placeholders(), guides.Phrases(paths.GUIDE_PHRASES, lang))
        except (guides.CardError, guides.PhraseError) as error:
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
