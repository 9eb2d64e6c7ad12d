"""Joins who is there to what tells of it: the window's touches and keys, what goes on by itself, and the clocks."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk import visit
from kiosk.setup import Setup
from kiosk.system.activity import ActivityFilter
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.takeaway import TakeawayViewModel
from kiosk.viewmodels.visit import VisitViewModel

_MINUTES = _SECONDS = 60


def make_visit(setup: Setup, *, first: bool = False) -> VisitViewModel:
    """Return the visit of a kiosk with the times that IT or staff have set; `first`: it is not set up yet."""
    idle, night = setup.config.idle, setup.config.night
    limits = visit.Limits(idle.reading, idle.survey, idle.warning, staff=setup.config.staff.minutes * _SECONDS)
    hours = visit.Hours(_minutes(night.from_), _minutes(night.until)) if night.from_ else None

    def minute() -> int:
        now = setup.now()
        return now.hour * _MINUTES + now.minute

    return VisitViewModel(setup.monotonic, limits, hours, minute, first=first)


def make_display(setup: Setup) -> DisplayViewModel:
    """Return how things are shown on the panel that IT or staff have described."""
    shown = setup.config.display
    return DisplayViewModel(shown.diagonal_in, motion=shown.motion == "full", rotation=shown.rotation)


def watch(visitor: VisitViewModel, window: QQuickWindow, *, locked: bool) -> ActivityFilter:
    """Let the visit hear of every touch and key in a window; the filter that is returned must live as long."""
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    heard = ActivityFilter(visitor.touched, lambda: visitor.deaf)
    heard.locked = locked
    heard.watch(window, application)
    visitor.watch_fingers(lambda: heard.alone)
    return heard


def follow_copies(visitor: VisitViewModel, copies: TakeawayViewModel) -> None:
    """Let nobody be asked whether they are there while a guide goes onto their stick."""
    copies.changed.connect(lambda: visitor.set_busy("copying", copies.state == "copying"))


def _minutes(time: str) -> int:
    """Return "20:00" as minutes since midnight."""
    hours, minutes = time.split(":")
    return int(hours) * _MINUTES + int(minutes)
