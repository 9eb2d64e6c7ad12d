"""Going back to an earlier version, and a pack from one kiosk to the next, with a finger."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from library.shelves import library, publish, title_shown
from PySide6.QtCore import QPointF
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.staffroom.versions import Site, Versions
from kiosk.system import fonts
from kiosk.system.icons import IconProvider
from kiosk.system.window import items
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.library_stick import PackStickViewModel
from kiosk.viewmodels.staff.library_versions import VersionsViewModel

AT = datetime(2026, 11, 28, 9, 30, tzinfo=UTC)
SIZES = [(1920, 1080), (1080, 1920)]


class Desk:
    """A window with staff's pages for versions on the library of a kiosk. `close` tears it down."""

    def __init__(self, place: Path, size: tuple[int, int] = SIZES[0]) -> None:
        fonts.install(paths.FONTS)
        self.shelf = library(place)
        site = Site(place / "staff", lambda: "editor", lambda what, **_: None, lambda: AT, dict, lambda: "en")
        joined = Versions(self.shelf, site)
        self.worker = ThreadPoolExecutor(1)
        self.display = DisplayViewModel()
        self.versions = VersionsViewModel(joined.books, Errands(self.worker))
        self.stick = PackStickViewModel(joined.carriers, Errands(self.worker))
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(paths.ROOT))
        self.icons = IconProvider()
        self.icons.load()
        self.engine.addImageProvider("icons", self.icons)
        models = {"display": self.display, "versions": self.versions, "stick": self.stick}
        self.engine.setInitialProperties(models | {"width": size[0], "height": size[1]})
        self.engine.loadFromModule("tests.ui.staff.library_host", "LibraryHost")
        self.window = self.engine.rootObjects()[0]
        self.window.show()
        assert QTest.qWaitForWindowExposed(self.window)

    def close(self) -> None:
        self.window.close()
        del self.window, self.engine
        self.stick.clear()
        self.worker.shutdown()

    def shown(self) -> Iterator:
        return (item for item in items(self.window.contentItem()) if item.isVisible())

    def find(self, name: str):
        return next((item for item in self.shown() if item.objectName() == name), None)

    def words(self) -> str:
        return " | ".join(text for item in self.shown() if isinstance(text := item.property("text"), str) and text)


@pytest.fixture
def open_desk(qtbot):
    """Return `open_desk(place)`: the pages of the kiosk in that folder."""
    made: list[Desk] = []

    def open_desk(place: Path, size: tuple[int, int] = SIZES[0]) -> Desk:
        made.append(Desk(place, size))
        return made[-1]

    yield open_desk
    for desk in made:
        desk.close()


@pytest.fixture
def press(tap, qtbot):
    """Return `press(desk, *names)`: touch one control after the other, each once it is shown and may be touched."""

    def press(desk: Desk, *names: str) -> None:
        for name in names:
            qtbot.waitUntil(lambda name=name: (it := desk.find(name)) is not None and it.isEnabled())
            desk.window.grabWindow()  # lays out what has changed
            item = desk.find(name)
            tap(desk.window, item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint())

    return press


@pytest.mark.parametrize("size", SIZES)
def test_an_earlier_version_is_shown_again_after_a_question(tmp_path, open_desk, press, qtbot, size):
    shelf = library(tmp_path)
    publish(shelf, "First")
    publish(shelf, "Second")
    desk = open_desk(tmp_path, size)
    press(desk, "again-1", "againNo")
    assert title_shown(shelf) == "Second"
    press(desk, "again-1", "againYes")
    qtbot.waitUntil(lambda: "Patients see version 1 once you leave staff mode." in desk.words())
    assert title_shown(shelf) == "First"
    assert "Published by an editor, Sat 28 Nov, " in desk.words()
    press(desk, "again-0", "againYes")
    qtbot.waitUntil(lambda: shelf.live().number == 0)


def test_a_pack_goes_from_one_kiosk_to_the_next(tmp_path, open_desk, press, qtbot, sticks):
    (sticks / "CLINIC").mkdir()
    publish(library(tmp_path / "one"), "Ours")
    one, two = open_desk(tmp_path / "one"), open_desk(tmp_path / "two")
    press(one, "openPackStick", "packExport")
    qtbot.waitUntil(lambda: "Copied as panels-version-1.kioskpack. You can take the stick out." in one.words())
    press(two, "openPackStick", "packImport", "pack-0")
    qtbot.waitUntil(lambda: "Panel “Ours”: changed" in two.words())
    signer = two.find("packSigner").property("text")
    assert signer and signer in two.words() and "Unknown key" in two.words()
    press(one, "packBack", "openPackStick")
    qtbot.waitUntil(lambda: f"The key of this kiosk: {signer}" in one.words())
    assert title_shown(two.shelf) == "Side effects"
    press(two, "packLeave", "packImport", "pack-0")
    qtbot.waitUntil(lambda: two.find("packTake") is not None)
    assert "Trust this key and go on" in two.words()
    press(two, "packTake")
    qtbot.waitUntil(lambda: "Taken as version 1. Patients see it once you leave staff mode." in two.words())
    assert title_shown(two.shelf) == "Ours"
    press(two, "packBack")
    qtbot.waitUntil(lambda: f"Key {signer}" in two.words() and "Came by stick" in two.words())


def test_a_hostile_pack_is_refused_on_the_screen(tmp_path, open_desk, press, qtbot, sticks):
    (sticks / "CLINIC").mkdir()
    (sticks / "CLINIC" / "x.kioskpack").write_bytes(b"nothing of the kind")
    desk = open_desk(tmp_path)
    press(desk, "openPackStick", "packImport", "pack-0")
    qtbot.waitUntil(lambda: "The file is no .kioskpack: choose another one." in desk.words())
    assert desk.shelf.live().number == 0
    assert desk.find("packImport") is not None
