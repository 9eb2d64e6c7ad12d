"""The survey for QML: one page at a time, and saving off the thread that draws. Nothing of an answer is logged."""

from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import survey
from kiosk.outbox.model import new_sid, short_number
from kiosk.viewmodels import photo_steps, survey_choosing, survey_typing
from kiosk.viewmodels import survey_flow as flow
from kiosk.viewmodels.entry import EntryViewModel
from kiosk.viewmodels.photos import PhotosViewModel
from kiosk.viewmodels.survey_saver import Saver
from kiosk.viewmodels.survey_saving import Commit
from kiosk.viewmodels.survey_states import AWAY, Ended, Saving, State
from kiosk.viewmodels.survey_view import View, plain, show
from kiosk.viewmodels.thanks import ThanksViewModel
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class SurveyViewModel(QObject):
    """One visitor's survey, from the page before the first question to the receipt.

    Signals:
        saved: the survey is durable in the outbox; carries its id.
        lost: the survey ended without being saved, so its guide opens without it; carries its id.
        savingChanged: saving began or ended; meanwhile nothing may end the visit.
    """

    saved = Signal(str)
    lost = Signal(str)
    savingChanged = Signal(bool)
    pageChanged = Signal()
    answerChanged = Signal()

    def __init__(
        self,
        questionnaires: Callable[[str], survey.Questionnaire | None],
        now: Callable[[], datetime],
        privacy: Mapping[str, str],
        thanks: ThanksViewModel,
        photos: PhotosViewModel,
        executor: Executor | None = None,
    ) -> None:
        super().__init__()
        self._questionnaires, self._now, self._language = questionnaires, now, "en"
        self._privacy, self._thanks, self._photos = dict(privacy), thanks, photos
        self._saver, self._entry = Saver(executor), EntryViewModel(lambda step: self._go(step(self._state)))
        self._commit: Commit | None = None
        self._state: State = AWAY
        self._view = View()
        photos.added.connect(lambda pid: self._go(photo_steps.attach(self._state, photos.ref(pid))))
        photos.removed.connect(lambda pid: self._go(photo_steps.detach(self._state, pid)))
        self._saver.stored.connect(self._on_stored, Qt.ConnectionType.QueuedConnection)

    def set_outbox(self, commit: Commit | None, *, photos: bool = True) -> None:
        """Say how a survey is saved, and whether the disk has room for photos; None closes the survey."""
        self._commit = commit
        self._photos.set_room(photos)
        self.pageChanged.emit()

    def set_language(self, language: str) -> None:
        """Go on in another language; page and answers stay."""
        self._language = language
        self._go(flow.speak(self._state, language))

    def close(self) -> None:
        """Wait for a save that is under way, and stop."""
        self._saver.close()

    @Property(bool, notify=pageChanged)
    def available(self) -> bool:
        """Whether answers can be saved."""
        return self._commit is not None

    @Property(QObject, constant=True)
    def photos(self) -> PhotosViewModel:
        """The photos of this survey."""
        return self._photos

    @Property(str, notify=pageChanged)
    def screen(self) -> str:
        """The page that is on, as survey_page.Page names them, or closed."""
        name = self._view.page.name
        return "closed" if self._commit is None and name not in ("away", "ended") else name

    @Property(dict, notify=pageChanged)
    def page(self) -> dict[str, object]:
        """The fields of survey_view.Page; they change only with the page."""
        return plain(self._view.page)

    @Property(dict, constant=True)
    def privacy(self) -> dict[str, str]:
        """What [privacy] says: readers, purpose, kept_days, contact; "" where not said."""
        return self._privacy

    @Property(QObject, constant=True)
    def thanks(self) -> ThanksViewModel:
        """The time of the thank-you page."""
        return self._thanks

    @Property(QObject, constant=True)
    def entry(self) -> EntryViewModel:
        """What is filled in by parts, by rows or from a long list."""
        return self._entry

    @Property(str, notify=answerChanged)
    def text(self) -> str:
        """The typed answer of this page."""
        return self._view.text

    @Property(list, notify=answerChanged)
    def chosen(self) -> list[str]:
        """The codes that are chosen on this page."""
        return list(self._view.chosen)

    @Property(str, notify=answerChanged)
    def message(self) -> str:
        """What is not right yet with this page's answer; "" if nothing is."""
        return self._view.message

    @Slot(str)
    def start(self, survey_id: str) -> None:
        """Open a survey afresh."""
        self._go(flow.begin(survey_id, self._questionnaires(survey_id), self._language, self._photos.allowed))

    def clear(self, *, but_the_end: bool = False) -> None:
        """Forget the survey and every answer; `but_the_end` keeps how an ended one ended, for the way back to it."""
        self._go(self._state if but_the_end and isinstance(self._state, Ended) else AWAY)

    @Slot(str)
    def setText(self, text: str) -> None:
        """Take what is typed on this page."""
        self._go(survey_typing.fill_in(self._state, text))

    @Slot(str)
    def choose(self, code: str) -> None:
        """Choose an option; where several may be chosen, choosing it again takes it away."""
        self._go(survey_choosing.choose(self._state, code))

    @Slot()
    def next(self) -> None:
        """Go on, if the answer is right."""
        self._go(flow.forward(self._state))

    @Slot()
    def skip(self) -> None:
        """Go on without an answer."""
        self._go(flow.skip(self._state))

    @Slot(result=bool)
    def back(self) -> bool:
        """Go back one page; False from the first, which leaves the survey."""
        self._go(self._state if self._photos.picker.close() else flow.back(self._state))
        return self._state != AWAY

    @Slot(str)
    def revise(self, link_id: str) -> None:
        """Change one answer from the review page."""
        self._go(flow.revise(self._state, link_id))

    @Slot()
    def submit(self) -> None:
        """Save the answers, or try once more after that failed."""
        self._go(flow.submit(self._state, new_sid(), self._now().isoformat(timespec="seconds")))

    @Slot()
    def giveUp(self) -> None:
        """End a survey that cannot be saved or is closed."""
        self._go(flow.give_up(self._state))

    def _go(self, state: State) -> None:
        before, old, self._state, self._view = self._state, self._view, state, show(state)
        if isinstance(state, Saving) and state != before:
            self.savingChanged.emit(True)
            self._saver.begin(state, self._commit, self._photos.data)
        self._photos.follow(photo_steps.told(state))
        self._entry.show(state)
        if self._view.page != old.page:
            self.pageChanged.emit()
        if self._view != old:
            self.answerChanged.emit()
        if isinstance(before, Saving) and not isinstance(state, Saving):
            self.savingChanged.emit(False)
        if isinstance(state, Ended) and state != before:
            (self.saved if state.outcome == "saved" else self.lost).emit(state.survey_id)

    @Slot(str, int)
    def _on_stored(self, sid: str, seq: int) -> None:
        self._go(flow.saved(self._state, sid, short_number(seq)) if seq else flow.not_saved(self._state, sid))
