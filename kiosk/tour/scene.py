"""Reads the items of a window into plain things for the layout rules. Only what is visible is read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import inf

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.tour.boxes import Box, Kind, Thing

_LEAST_OPACITY = 0.05
_SOLID = 0.5
_TOLD_WORDS = 6
_EVERYWHERE = Box(-inf, -inf, inf, inf)
_KINDS: dict[str, Kind] = {
    "QQuickText": "text",
    "QQuickTextInput": "field",
    "QQuickTextEdit": "field",
    "QQuickAbstractButton": "button",
    "QQuickMouseArea": "area",
    "QQuickFlickable": "scroller",
    "QQuickImage": "picture",
    "QQuickRectangle": "floor",
}


@dataclass(frozen=True)
class _Around:
    """What lies around an item: the items it is in, what scrollers and clips leave in sight, and how solid it is."""

    above: tuple[int, ...]
    names: tuple[str, ...]
    view: Box
    frame: Box
    scrolled: bool = False
    opacity: float = 1.0


def read(root: QQuickItem) -> list[Thing]:
    """Return what is visible below `root`, the content of a window, in the order in which it is painted."""
    window = _box(root, QRectF(0, 0, root.width(), root.height()))
    return sorted(_Reader().walk(root, _Around((), (), _EVERYWHERE, window)), key=lambda thing: thing.order)


class _Reader:
    def __init__(self) -> None:
        self._order = 0

    def walk(self, item: QQuickItem, around: _Around) -> Iterator[Thing]:
        """Yield what is below an item; children that are painted behind it come first."""
        opacity = around.opacity * item.opacity()
        if not item.isVisible() or opacity < _LEAST_OPACITY:
            return
        children = sorted(item.childItems(), key=lambda child: child.z())
        order, self._order = self._order, self._order + 1
        own = _box(item, QRectF(0, 0, item.width(), item.height()))
        inside = replace(around, above=(*around.above, order), names=_names(around.names, item), opacity=opacity)
        if item.inherits("QQuickFlickable"):
            scrolls = float(item.property("contentHeight")) > item.height() + 1
            inside = replace(inside, view=around.view.cut(own), scrolled=around.scrolled or scrolls)
        elif item.clip():
            inside = replace(inside, frame=around.frame.cut(own))
        for thing in _things(item, own, around, inside.names):
            yield replace(thing, order=order)
        for child in children:
            yield from self.walk(child, inside)


def _things(item: QQuickItem, own: Box, around: _Around, names: tuple[str, ...]) -> Iterator[Thing]:
    kind = _kind(item)
    label = " › ".join((*list(filter(None, names))[-2:], *_words(item)))
    thing = Thing("floor", 0, around.above, label, names, own, own, around.view, around.frame, around.scrolled)
    if kind == "text":
        yield replace(thing, kind=kind, box=_lines(item), truncated=bool(item.property("truncated")))
    elif kind == "field":
        yield replace(thing, kind=kind, inner=_lines(item))
    elif kind == "scroller":
        yield replace(thing, kind=kind, inner=_content(item))
    elif kind:
        yield replace(thing, kind=kind)
    for handler in item.children():
        if handler.inherits("QQuickTapHandler") and handler.property("enabled") and item.isEnabled():
            margin = float(handler.property("margin"))
            wide = QRectF(0, 0, item.width(), item.height()).adjusted(-margin, -margin, margin, margin)
            if _heard(handler, "tapped(QEventPoint,Qt::MouseButton)"):
                yield replace(thing, kind="area", box=_box(item, wide))


def _kind(item: QQuickItem) -> Kind | None:
    """Return what an item is to the rules; None where it shows nothing and hears nothing."""
    if item.objectName() == "scrim":  # drawn in pieces around what it leaves lit
        return "floor"
    kind = next((kind for name, kind in _KINDS.items() if item.inherits(name)), None)
    match kind:
        case "text":
            counts = bool(str(item.property("text")).strip())
        case "floor":
            counts = item.property("color").alphaF() > _SOLID
        case "button":
            return "button" if item.isEnabled() else "off"
        case "area":
            counts = item.isEnabled() and _heard(item, "clicked(QQuickMouseEvent*)")
        case _:
            counts = True
    return kind if counts else None


def _names(before: tuple[str, ...], item: QQuickItem) -> tuple[str, ...]:
    return (*before, item.objectName())


def _words(item: QQuickItem) -> tuple[str, ...]:
    """Say what an item without a name is: its file, and the first words of a text."""
    said = str(item.property("text") or "").split() if item.metaObject().indexOfProperty("text") >= 0 else []
    if said:
        return (f"“{' '.join(said[:_TOLD_WORDS])}{'…' if len(said) > _TOLD_WORDS else ''}”",)
    kind = re.sub(r"^QQuick|_QML.*$", "", item.metaObject().className())
    return () if item.objectName() else (kind,)


def _heard(sender: QObject, signal: str) -> bool:
    """Return whether somebody listens to a signal."""
    methods = sender.metaObject()
    return sender.isSignalConnected(methods.method(methods.indexOfSignal(signal)))


def _content(item: QQuickItem) -> Box:
    """Return what a scroller would like to show, as large as that is, from its own corner."""
    wanted = QRectF(0, 0, float(item.property("contentWidth")), float(item.property("contentHeight")))
    return _box(item, wanted)


def _lines(item: QQuickItem) -> Box:
    """Return where the lines of a text are, which may be beyond its item."""
    width, height = float(item.property("contentWidth")), float(item.property("contentHeight"))
    flags = _alignment(item)
    spare_x, spare_y = item.width() - width, item.height() - height
    x = spare_x if flags & Qt.AlignmentFlag.AlignRight.value else 0.0
    x = spare_x / 2 if flags & Qt.AlignmentFlag.AlignHCenter.value else x
    y = spare_y if flags & Qt.AlignmentFlag.AlignBottom.value else 0.0
    y = spare_y / 2 if flags & Qt.AlignmentFlag.AlignVCenter.value else y
    return _box(item, QRectF(x, y, width, height))


def _alignment(item: QQuickItem) -> int:
    """Return both alignments in one number; Python can't read these properties, QML can."""
    context = QQmlEngine.contextForObject(item)
    read_both = QQmlExpression(context, item, "effectiveHorizontalAlignment | verticalAlignment")
    found = read_both.evaluate()
    value = found[0] if isinstance(found, tuple) else found
    return int(value) if isinstance(value, int | float) else 0


def _box(item: QQuickItem, rect: QRectF) -> Box:
    scene = item.mapRectToScene(rect)
    corner: QPointF = scene.bottomRight()
    return Box(scene.x(), scene.y(), corner.x(), corner.y())
