"""The stops behind the door: first start, and every page of staff mode. They look the same at each text size."""

from collections.abc import Iterator
from functools import partial

from kiosk import visit
from kiosk.system.window import wait_until
from kiosk.tour.hall import Hall
from kiosk.tour.look import Stop
from kiosk.viewmodels.staff.works import StaffForms, StaffWorks

_PAGES = ("overview", "panels", "new-texts", "guides", "surveys", "outbox", "versions", "stick", "health", "settings")


def staff_trip(hall: Hall) -> Iterator[Stop]:
    """Yield the door, the pages, and the first start; once, for they do not grow with the text."""
    wanted = not hall.look.screens or any(name.startswith(("staff-", "first-")) for name in hall.look.screens)
    if hall.look.text_step or hall.look.contrast or not wanted:
        return
    yield Stop("staff-door", partial(hall.kiosk.visit.show_state, visit.Door(1)))
    yield from _pages(hall)
    yield from _first_start(hall)


def _pages(hall: Hall) -> Iterator[Stop]:
    staff = hall.kiosk.staff
    staff.enter("editor")
    wait_until(lambda: staff.model.works is not None)
    works = staff.model.works
    assert isinstance(works, StaffWorks)
    for page in _PAGES:
        yield Stop(f"staff-{page}", partial(staff.model.go, page))
        if page == "overview":
            works.panels.setShown(True)  # so that the draft is open when the list is looked at
            wait_until(lambda: works.panels.state == "saved")
    yield Stop("staff-editor", partial(_edit, hall))
    hall.kiosk.visit.dismiss()


def _edit(hall: Hall) -> None:
    works = hall.kiosk.staff.model.works
    assert isinstance(works, StaffWorks)
    wait_until(lambda: works.panels.state == "saved")
    works.panels.edit("step-1")


def _first_start(hall: Hall) -> Iterator[Stop]:
    hall.kiosk.visit.show_state(visit.FIRST_START)
    hall.kiosk.staff.furnish()
    forms = hall.kiosk.staff.model.forms
    assert isinstance(forms, StaffForms)
    first = forms.first
    assert first is not None
    for step in [row["step"] for row in first.steps]:
        yield Stop(f"first-{step}", partial(first.go, step))
    hall.kiosk.visit.served()
