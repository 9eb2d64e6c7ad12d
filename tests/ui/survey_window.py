"""Opens a window with the survey screens on the shipped forms, with or without the on-screen keyboard."""

from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import paths, survey, visit
from kiosk.outbox.model import Receipt, Submission

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtQuick import QQuickItem, QQuickWindow

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Stage:
    """The window, what stands behind it, and what was saved. `close` tears it down in the right order."""

    text_step: int = 0
    contrast: bool = False
    kept: list[Submission] = field(default_factory=list)
    broken: bool = False
    privacy: dict[str, str] = field(default_factory=dict)
    forms: dict[str, survey.Questionnaire] = field(default_factory=dict)  # beside those that ship

    def open(self, form: str, size: tuple[int, int] = (1920, 1080), *, keyboard: bool = False) -> "Stage":
        """Show the first page of a survey; size is in pixels."""
        import PySide6.QtQuick  # noqa: F401  first, else the window is a bare QWindow
        from PySide6.QtQml import QQmlApplicationEngine
        from PySide6.QtTest import QTest

        import kiosk.app  # noqa: F401  every type that the components name
        from kiosk.system import fonts

        fonts.install(paths.FONTS)
        self._make_models(form)
        models = {"display": self.display, "survey": self.survey, "visit": self.visit}
        shape = {"width": size[0], "height": size[1], "keyboardAllowed": False}
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(ROOT))
        self.engine.addImportPath(str(paths.UI / "keyboard"))
        self.engine.addImageProvider("photos", self.photos.pictures)
        self.engine.setInitialProperties(models | shape)
        self.engine.loadFromModule("tests.ui.survey_host", "SurveyHost")
        self.window: QQuickWindow = self.engine.rootObjects()[0]
        self.window.show()
        self.window.requestActivate()
        assert QTest.qWaitForWindowActive(self.window)  # a touch before that is lost
        # Only now, and from the event loop: a call into Qt that holds Python's lock while the keyboard loads and logs
        # never comes back, because the logging waits for the lock.
        self.window.setProperty("keyboardAllowed", keyboard)
        return self

    def _make_models(self, form: str) -> None:
        import kiosk.viewmodels.panels  # noqa: F401  a type that the screens name
        from kiosk.casephotos import CasePhotos
        from kiosk.viewmodels.display import DisplayViewModel
        from kiosk.viewmodels.survey import SurveyViewModel
        from kiosk.viewmodels.thanks import ThanksViewModel
        from kiosk.viewmodels.visit import VisitViewModel

        self.now = 0.0
        self.display = DisplayViewModel()
        self.display.set_text_step(self.text_step)
        self.display.set_contrast(self.contrast)
        self.visit = VisitViewModel(lambda: self.now, visit.Limits())
        self.thanks = ThanksViewModel(lambda: self.now)
        self.photos = CasePhotos(lambda on: self.visit.set_busy("photo", on), allowed=True)
        clock, photos = lambda: datetime.now(UTC), self.photos.model
        self.survey = SurveyViewModel(self._form, clock, self.privacy, self.thanks, photos)
        self.survey.set_outbox(self.commit)
        self.survey.saved.connect(self.visit.finish_survey)
        self.survey.lost.connect(self.visit.finish_survey)
        self.visit.begin()
        self.visit.open(f"survey:{form}")
        self.survey.start(form)

    def close(self) -> None:
        self.window.close()
        del self.window, self.engine
        self.photos.close()
        self.survey.close()

    def commit(self, submission: Submission) -> Future[Receipt]:
        future: Future[Receipt] = Future()
        if self.broken:
            future.set_exception(OSError("No space left on device"))
        else:
            self.kept.append(submission)
            future.set_result(Receipt(submission.sid, 412, "2026-11-23T10:24:00Z", ()))
        return future

    def to_page(self, link_id: str) -> None:
        """Go on to a question without touching anything."""
        for _ in range(30):
            if self.survey.page["link_id"] == link_id:
                return
            if self.survey.page["consent"] and not self.survey.chosen:
                self.survey.choose("yes")
            self.survey.next()
        raise AssertionError(f"{link_id} is not reached from {self.survey.page['link_id']}")

    def _form(self, survey_id: str) -> survey.Questionnaire | None:
        path = paths.SHIPPED_PACK / "surveys" / f"{survey_id}.json"
        shipped = survey.parse(path.read_bytes()) if path.is_file() else None
        return self.forms.get(survey_id, shipped)

    def items(self) -> Iterator["QQuickItem"]:
        """Yield everything that is shown."""
        yield from _shown(self.window.contentItem())

    def find(self, name: str) -> "QQuickItem | None":
        """Return the shown item of that objectName."""
        return next((item for item in self.items() if item.objectName() == name), None)

    def centre(self, name: str) -> "QPoint":
        """Return the middle of that item in the window's pixels."""
        from PySide6.QtCore import QPointF

        self.window.grabWindow()  # lays out what has changed since the last frame
        item = self.find(name)
        assert item is not None, f"{name} is not shown; shown are {sorted(i.objectName() for i in self.items())}"
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _shown(item: "QQuickItem") -> Iterator["QQuickItem"]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _shown(child)
