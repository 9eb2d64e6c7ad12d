"""Small packs and libraries for the tests of the library."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from content.packs import PackFolder, small_pack

from kiosk.library import Library, Revision

AT = datetime(2026, 11, 28, 9, 30, tzinfo=UTC)


def pack(root: Path, title: str = "Side effects", *, figure: str = "") -> Path:
    """Return a small pack whose panel 'safety' has this title."""
    folder: PackFolder = small_pack(root)
    folder.change("panels/safety.yaml", "title: {en: Side effects}", f'title: {{en: "{title}"}}')
    if figure:
        folder.change("figures.yaml", "value: 96", f"value: {figure}")
    return root


def library(place: Path) -> Library:
    """Return a library in `place`/content; the shipped pack is made where it is missing."""
    shipped = place / "shipped"
    if not shipped.is_dir():
        pack(shipped)
    return Library(place / "content", shipped)


def writing(title: str) -> Callable[[Path], None]:
    """Return what writes a small pack with this title, as a draft would."""
    return lambda folder: pack(folder, title) and None


def publish(shelf: Library, title: str, **more: str) -> Revision:
    return shelf.publish(writing(title), role="editor", changes=(f"safety: {title}",), at=AT, **more)


def title_shown(shelf: Library) -> str:
    """Return the title of 'safety' in the pack that is shown, read as the kiosk reads it."""
    from kiosk import content

    shown = content.load(shelf.pack_folder(shelf.live().number)).panel("safety")
    return shown.title.get("en")


def everything(folder: Path) -> dict[str, bytes | None]:
    """Return every file and folder below `folder`, byte for byte."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }
