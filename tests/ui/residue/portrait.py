"""What the next visitor meets: every screen of a visit in words and measures, so that two visits can be compared."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAccessible, QClipboard, QGuiApplication

from kiosk.system.window import settle

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem
    from whole_kiosk import Whole

PANELS = ("results-2", "guides", "how-1")
_MEASURES = ("text", "color", "checked", "enabled", "contentY", "contentX", "cursorPosition", "selectedText")
Portrait = dict[str, list[str]]  # screen -> one line for each thing on it


def portrait(whole: "Whole") -> Portrait:
    """Go through a visit without leaving an answer, and return what was on each screen; the visit is over then."""
    QAccessible.setActive(True)
    return dict(_walk(whole))


def _walk(whole: "Whole") -> Iterator[tuple[str, list[str]]]:
    kiosk = whole.kiosk
    whole.bot.waitUntil(lambda: whole.find("begin") is not None)
    yield "attract", seen(whole)
    kiosk.visit.begin()
    whole.bot.waitUntil(lambda: whole.find("tile-how") is not None)
    yield "home", seen(whole)
    for panel in PANELS:
        kiosk.visit.open(f"panel:{panel}")
        yield panel, seen(whole)
    for survey in ("professional", "feedback"):
        kiosk.visit.open(f"survey:{survey}")
        yield from _pages(whole, survey)
    kiosk.visit.startOver()


def _pages(whole: "Whole", name: str) -> Iterator[tuple[str, list[str]]]:
    survey = whole.kiosk.survey
    while survey.screen != "review":
        page = survey.page
        yield f"{name} {page['link_id'] or survey.screen}", seen(whole)
        if page["required"] or survey.screen == "start":
            survey.choose(page["options"][0]["code"] if page["options"] else "yes")
        survey.next()
        assert survey.page != page, f"the survey {name} does not go on from {page['link_id']}"
    yield f"{name} review", seen(whole)


def seen(whole: "Whole") -> list[str]:
    """Return everything on the screen, in the tree of screen readers, and in what stands beside the screens."""
    settle(whole.window)
    lines = [_line(item) for item in whole.shown()]
    root = QAccessible.queryAccessibleInterface(whole.window)
    assert root is not None
    return [*lines, *(f"reader: {name}" for name in _names(root)), *_beside(whole)]


def _names(node: Any) -> Iterator[str]:
    for kind in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
        if text := node.text(kind):
            yield f"{node.role().name} {text}"
    for child in (node.child(index) for index in range(node.childCount())):
        if child and not child.state().invisible:
            yield from _names(child)


def _line(item: "QQuickItem") -> str:
    """Return a thing in words: what it is, where it is, how large its letters are."""
    box = item.mapRectToScene(item.boundingRect()).toRect()
    font = item.property("font")
    told = [f"{name}={value}" for name in _MEASURES if (value := item.property(name)) is not None]
    letters = font.pixelSize() if hasattr(font, "pixelSize") else ""
    kind = item.metaObject().className().split("_")[0]
    return f"{kind} {item.objectName()} {box.getRect()} {letters} {' '.join(told)}"


def _beside(whole: "Whole") -> list[str]:
    """Return what a visitor may leave where no item shows it."""
    kiosk, clipboard = whole.kiosk, QGuiApplication.clipboard()
    return [
        f"clipboard: {clipboard.text()} {clipboard.text(QClipboard.Mode.Selection)}",
        f"display: {kiosk.display.language} {kiosk.display.textScale} {kiosk.display.contrast} {kiosk.display.lowered} "
        f"{kiosk.display.stillChosen}",
        f"visit: {kiosk.visit.professional}",
        f"take-home: {kiosk.takehome.model.state} {kiosk.takehome.model.drives}",
        f"survey: {kiosk.survey.text} {kiosk.survey.chosen} {kiosk.survey.message} {kiosk.survey.page}",
        f"photos: {list(kiosk.photos.model.data)} {kiosk.photos.pictures.keys} {kiosk.photos.model.picker.mode}",
        f"reading aloud: {kiosk.speech.speaking}",
    ]


def everything_said(whole: "Whole") -> list[str]:
    """Return every text in any property of any item, shown or not: also what waits behind a screen."""
    said = []
    for item in whole.everything():
        meta = item.metaObject()
        for at in range(meta.propertyCount()):
            if meta.property(at).typeName() == "QString" and (value := meta.property(at).read(item)):
                said.append(value)
    return said


def difference(first: Portrait, later: Portrait) -> list[str]:
    """Return what another visit shows that the first did not, or misses, by screen."""
    found = []
    for screen in first.keys() | later.keys():
        before, after = first.get(screen, []), later.get(screen, [])
        found += [f"{screen}: new {line}" for line in after if line not in before]
        found += [f"{screen}: gone {line}" for line in before if line not in after]
    return sorted(found)
