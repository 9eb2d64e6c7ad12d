"""Forms as they ship, and an executor and an outbox that do their work when the test says so."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from kiosk import paths, survey
from kiosk.outbox.model import Receipt, Submission

SURVEYS = paths.SHIPPED_PACK / "surveys"


@dataclass
class ManualExecutor(Executor):
    """Keeps what it is given until `run` is called."""

    waiting: list[Callable[[], object]] = field(default_factory=list)

    def submit(self, fn, /, *args, **kwargs):
        self.waiting.append(lambda: fn(*args, **kwargs))
        return Future()

    def run(self) -> None:
        waiting, self.waiting = self.waiting, []
        for job in waiting:
            job()


@dataclass
class Box:
    """An outbox that keeps submissions in a list, or refuses them while `broken`."""

    kept: list[Submission] = field(default_factory=list)
    broken: bool = False

    def commit(self, submission: Submission) -> Future[Receipt]:
        future: Future[Receipt] = Future()
        if self.broken:
            future.set_exception(OSError("No space left on device"))
        else:
            self.kept.append(submission)
            future.set_result(Receipt(submission.sid, 411 + len(self.kept), "2026-11-23T10:24:00Z", ()))
        return future


@pytest.fixture(scope="session")
def forms():
    return {name: survey.parse((SURVEYS / f"{name}.json").read_bytes()) for name in ("professional", "feedback")}


@pytest.fixture
def executor():
    return ManualExecutor()


@pytest.fixture
def box():
    return Box()


@pytest.fixture
def make_survey(qapp, forms, executor, box):
    """Return a view model on the shipped forms; `open_box=False` leaves the outbox closed."""
    from kiosk.system.pictures import PictureProvider
    from kiosk.viewmodels.photo_shots import Edges
    from kiosk.viewmodels.photos import PhotosViewModel
    from kiosk.viewmodels.survey import SurveyViewModel
    from kiosk.viewmodels.thanks import ThanksViewModel

    def make(*, open_box: bool = True, privacy=None):
        model = SurveyViewModel(
            forms.get,
            lambda: datetime(2026, 11, 23, 10, 24, tzinfo=UTC),
            privacy or {},
            ThanksViewModel(lambda: 0.0),
            PhotosViewModel(Edges(tuple, lambda _: (), lambda *_: (), lambda *_: "gone"), PictureProvider(), executor),
            executor=executor,
        )
        model.set_outbox(box.commit if open_box else None)
        return model

    return make


@pytest.fixture
def world():
    from photo_world import Stick, World

    return World([Stick("CASES")])


@pytest.fixture
def shelf():
    from kiosk.system.pictures import PictureProvider

    return PictureProvider()


@pytest.fixture
def photo_survey(qapp, world, shelf, executor, forms, box):
    from kiosk.viewmodels.photos import PhotosViewModel
    from kiosk.viewmodels.survey import SurveyViewModel
    from kiosk.viewmodels.thanks import ThanksViewModel

    photos = PhotosViewModel(world.edges(), shelf, executor)
    made = SurveyViewModel(
        forms.get, lambda: datetime(2026, 11, 23, tzinfo=UTC), {}, ThanksViewModel(lambda: 0.0), photos, executor
    )
    made.set_outbox(box.commit)
    return made


@pytest.fixture
def work(qapp, executor):
    """Return `work()`: does what waits for the other thread, and what that brings, until there is nothing left."""

    def run() -> None:
        for _ in range(20):
            executor.run()
            qapp.processEvents()

    return run


@pytest.fixture
def page(photo_survey, work):
    """Return the survey at its page for photos, the stick found."""
    from photo_world import to_photos

    to_photos(photo_survey)
    work()
    return photo_survey


@pytest.fixture
def setup_forms():
    """Return `setup_forms(data, role="")`: first start, or with a role Settings, without a window."""
    made = []

    def make(data, role=""):
        from setup_forms import Forms

        made.append(Forms(data, role))
        return made[-1]

    yield make
    for forms in made:
        forms.close()
