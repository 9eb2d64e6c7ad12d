"""The stops of the tour, in order. Who adds a screen adds its stops to a trip, or a trip to TRIPS."""

from collections.abc import Callable, Iterator
from functools import partial

from kiosk import visit
from kiosk.tour.forms import EVERY_KIND
from kiosk.tour.hall import Hall
from kiosk.tour.look import Stop
from kiosk.tour.staff_stops import staff_trip
from kiosk.tour.survey_stops import survey_trip
from kiosk.viewmodels.takeaway import Outcome

_MESSAGES = 4  # of the attract screen


def stops(hall: Hall) -> Iterator[Stop]:
    """Yield every stop; each trip may use what the one before left."""
    for trip in TRIPS:
        yield from trip(hall)


def _doors(hall: Hall) -> Iterator[Stop]:
    yield Stop("attract", lambda: None)
    for beat in range(1, _MESSAGES):
        yield Stop(f"attract-message-{beat + 1}", partial(_message, hall, beat))
    hall.kiosk.visit.askStaff()
    yield Stop("cleaning", hall.kiosk.visit.clean)
    yield Stop("night", partial(hall.kiosk.visit.show_state, visit.NIGHT))
    yield Stop("home", partial(_begin, hall))


def _message(hall: Hall, beat: int) -> None:
    hall.kiosk.visit.show_state(visit.Attract(-beat * hall.kiosk.visit.limits.beat, 0))


def _begin(hall: Hall) -> None:
    hall.kiosk.visit.touched()
    hall.enter()


def _story(hall: Hall) -> Iterator[Stop]:
    panels = hall.kiosk.pack.panels
    for row in range(panels.count):
        target = panels.target(row)
        yield Stop(target.partition(":")[2], partial(hall.kiosk.visit.open, target))


def _sheets(hall: Hall) -> Iterator[Stop]:
    yield Stop("source-sheet", lambda: _open_sheet(hall))
    yield Stop("ask-staff", lambda: _ask_staff(hall))


def _open_sheet(hall: Hall) -> None:
    pages = hall.kiosk.pack.panels
    rows = range(pages.count)
    counted = next(row for row in rows if any(block["type"] == "icon_array" for block in pages.blocks(row)))
    hall.kiosk.visit.open(pages.target(counted))
    hall.settle()
    hall.press("whereFrom")


def _ask_staff(hall: Hall) -> None:
    hall.kiosk.visit.home()
    hall.settle()
    hall.press("askStaff")


def _every_sheet(hall: Hall) -> Iterator[Stop]:
    """Open what a panel can open over itself, at the largest text, where it fits least, and in one theme.

    The sheets look much alike, so this is for the layout, not for pictures.
    """
    panels = hall.kiosk.pack.panels
    wanted = not hall.look.screens or any("-sheet-" in name for name in hall.look.screens)
    if hall.drawing or hall.look.contrast or not hall.look.largest or not wanted:
        return
    for row in range(panels.count):
        panel = panels.target(row).partition(":")[2]
        hall.kiosk.visit.open(panels.target(row))
        hall.settle()
        for name, most in (("whereFrom", 9), ("panelSources", 1), ("learnMore", 1), ("explain", 1)):
            for nth in range(min(most, hall.count(name))):
                yield Stop(f"{panel}-sheet-{name}-{nth + 1}", partial(hall.press, name, nth))
                hall.press("closeSheet")


def _guides(hall: Hall, *, locked: bool) -> Iterator[Stop]:
    for guide in (guide for guide in hall.kiosk.pack.guides if guide["locked"] == locked):
        pages = hall.kiosk.pack.guidePages(guide["id"])
        for row in range(pages.count):
            target = pages.target(row)
            yield Stop(f"guide-{guide['id']}-{row + 1}", partial(hall.kiosk.visit.open, target))


def _take_home(hall: Hall) -> Iterator[Stop]:
    """A copy that has ended, and one that failed; the tour itself writes to no drive."""
    show = hall.kiosk.takehome.model.show
    hall.kiosk.visit.open("panel:guides")
    yield Stop("copy-done", partial(show, Outcome("done", "fucaso-patients-guide-en.pdf")))
    yield Stop("copy-failed", partial(show, Outcome("failed", reason="locked")))
    hall.kiosk.takehome.clear()


def _after_the_survey(hall: Hall) -> Iterator[Stop]:
    """The doctors' guide is open for the visitor whose professional survey was saved last."""
    yield Stop("guides-unlocked", partial(hall.kiosk.visit.open, "panel:guides"))
    yield from _guides(hall, locked=True)


def _idle(hall: Hall) -> Iterator[Stop]:
    def warn() -> None:
        hall.kiosk.visit.home()
        hall.kiosk.visit.warn()

    yield Stop("idle", warn)


TRIPS: tuple[Callable[[Hall], Iterator[Stop]], ...] = (
    _doors,
    _story,
    _sheets,
    _every_sheet,
    partial(_guides, locked=False),
    _take_home,
    partial(survey_trip, survey_id="professional"),
    _after_the_survey,
    partial(survey_trip, survey_id="feedback"),
    partial(survey_trip, survey_id=EVERY_KIND),
    _idle,
    staff_trip,
)
