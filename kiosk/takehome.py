"""Joins guides, paper and the site: what `kiosk guides` writes, and what a visitor takes away."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk import guides, paths, pdf
from kiosk.content import Pack
from kiosk.setup import Setup, load_pack
from kiosk.system import fonts


class TakeHomeError(Exception):
    """A guide can't be made or written; the message is one plain sentence."""


def order(setup: Setup, pack: Pack, lang: str) -> guides.Order:
    """Return what every guide of this site is made from, dated today."""
    return guides.Order(pack, setup.config.clinic.placeholders(), paths.GUIDE_PHRASES, lang, setup.now().date())


def make(setup: Setup, pack: Pack, guide_id: str, lang: str) -> bytes:
    """Return a guide as a PDF; any thread may do this. Raises TakeHomeError."""
    try:
        return pdf.write(guides.compose(order(setup, pack, lang), guide_id))
    except (guides.CardError, guides.PhraseError, pdf.PdfError) as error:
        raise TakeHomeError(str(error)) from error


def write_all(setup: Setup, out: Path, say: Callable[[str], None]) -> None:
    """Write every guide of the pack into `out`, in `setup.lang` or in all languages; say each file's name.

    Raises TakeHomeError, content.ContentError, SetupError, BundleError.
    """
    pack = load_pack(setup).pack
    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    fonts.install(paths.FONTS)
    for lang in [setup.lang] if setup.lang else pack.languages:
        for guide in pack.guides:
            path = out / guides.file_name(pack, guide.id, lang)
            data = make(setup, pack, guide.id, lang)
            try:
                out.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
            except OSError as error:
                message = f"The guide {path} can't be written: {error.strerror}; choose another folder with --out."
                raise TakeHomeError(message) from error
            say(path.name)
    del application
