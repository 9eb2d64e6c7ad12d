"""Makes guides as PDF: here and now for `kiosk guides`, and by a process of its own for a running kiosk.

What makes guides loads inside the functions: no first frame waits for it.
In a thread of a running kiosk, text layout and the screens can wait for each other's locks (Qt's fonts, Python's own)
without end; hence the process.
"""

import subprocess
import sys
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.content import Pack, shown_in
from kiosk.phrases import PhrasesError
from kiosk.setup import Setup, load_pack
from kiosk.system import fonts

if TYPE_CHECKING:
    from kiosk.guides import Order

_PATIENCE = 60  # seconds for a guide


class TakeHomeError(Exception):
    """A guide can't be made or written; the message is one plain sentence."""


def order(setup: Setup, pack: Pack, lang: str) -> "Order":
    """Return what every guide of this site is made from, dated today."""
    from kiosk import guides

    return guides.Order(shown_in(pack, lang), setup.config.clinic.placeholders(), lang, setup.now().date())


def make(setup: Setup, pack: Pack, guide_id: str, lang: str) -> bytes:
    """Return a guide as a PDF, made here and now. Raises TakeHomeError."""
    from kiosk import guides, pdf

    try:
        return pdf.write(guides.compose(order(setup, pack, lang), guide_id))
    except (guides.CardError, PhrasesError, pdf.PdfError) as error:
        raise TakeHomeError(str(error)) from error


def make_apart(setup: Setup, guide_id: str, lang: str) -> bytes:
    """Return a guide as a PDF, made by another process; takes about a second. Raises TakeHomeError."""
    words = ["guides", "--out", "-", "--only", guide_id, "--lang", lang]
    command = [*paths.program(), *words, "--data", str(setup.data), "--content", str(setup.pack)]
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
        ours = ", ".join(guide.id for guide in pack.guides if not guide.file)
        raise TakeHomeError(f"There is no guide '{only}' to make; the pack has: {ours or 'none'}.")
    wanted = list(product([setup.lang] if setup.lang else pack.languages, ids))
    if out == "-" and len(wanted) > 1:
        raise TakeHomeError("Standard output holds one guide; name it with --only, and its language with --lang.")
    for lang, guide_id in wanted:
        if all(guide.id != guide_id for guide in shown_in(pack, lang).guides):
            continue  # the clinic hides all of it in this language
        data = make(setup, pack, guide_id, lang)
        if out == "-":
            sys.stdout.buffer.write(data)
        else:
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
