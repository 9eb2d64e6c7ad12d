"""One survey for staff: its questions, whether each is asked and must be answered, and its words in each language."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.drafts import (
    Draft,
    DraftError,
    Question,
    Step,
    SurveyText,
    questions_of,
    set_hidden,
    set_required,
    set_wording,
    still_fits,
    survey_issues,
    surveys_of,
    title_of,
)
from kiosk.viewmodels.staff.draft_desk import DraftDesk
from kiosk.viewmodels.staff.panel_rows import RowsModel
from kiosk.viewmodels.staff.survey_edit_rows import question_row, text_rows
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

Texts = tuple[SurveyText, ...]


@QmlElement
@QmlUncreatable("made by the application")
class SurveyEditViewModel(QObject):
    """Made with the draft, what languages call themselves, and the language that staff read.

    Signals:
        changed: what is shown has changed, or something was refused.
    """

    changed = Signal()

    def __init__(self, desk: DraftDesk, names: dict[str, str], language: Callable[[], str]) -> None:
        super().__init__()
        self._desk, self._names, self._language = desk, names, language
        self._survey = self._key = self._said = ""
        self._run = 0
        self._questions, self._texts = RowsModel(self), RowsModel(self)
        desk.opened.connect(self.refresh)
        desk.changed.connect(self.refresh)

    @Property(str, notify=changed)
    def survey(self) -> str:
        """The survey that is open, or nothing."""
        return self._survey

    @Property(str, notify=changed)
    def title(self) -> str:
        """What it is called."""
        return self._in_words(title_of(self._draft, self._survey)) if self._survey else ""

    @Property(str, notify=changed)
    def question(self) -> str:
        """What the item is called whose words are open; nothing while none is."""
        return self._in_words(self._wordings()[0]) if self._key and self._wordings() else ""

    @Property(RowsModel, constant=True)
    def questions(self) -> RowsModel:
        """The items: `key`, `prefix`, `title`, `asks`, `required`, `hidden`, `kept`, `depth`, `behind`."""
        return self._questions

    @Property(RowsModel, constant=True)
    def texts(self) -> RowsModel:
        """The words that are open: `key`, `field`, `lang`, `language`, `label`, `number`, `text`, `behind`."""
        return self._texts

    @Property("QStringList", notify=changed)
    def issues(self) -> list[str]:
        """Why the survey could not be shown, a sentence each."""
        return [one.message for one in survey_issues(self._draft, self._survey)] if self._survey else []

    @Property(str, notify=changed)
    def said(self) -> str:
        """Why the last thing was refused."""
        return self._said

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._desk.work and self._draft.can_undo)

    @property
    def _draft(self) -> Draft:
        assert self._desk.work is not None
        return self._desk.work.draft

    @Slot(str)
    def open(self, survey: str) -> None:
        """Show the questions of a survey."""
        if self._desk.work and survey in surveys_of(self._draft):
            self._survey, self._key, self._said = survey, "", ""
            self.refresh()

    @Slot(str)
    def words(self, key: str) -> None:
        """Show the words of a question, or of the title for ""."""
        self._key, self._run = key or "title", self._run + 1
        self.refresh()

    @Slot()
    def back(self) -> None:
        """Leave the words, else the survey."""
        if self._key:
            self._key = ""
        else:
            self._survey = ""
        self._said = ""
        self.refresh()

    @Slot(str, str, str)
    def write(self, key: str, lang: str, text: str) -> None:
        """Write a wording in one language, as it is typed."""
        self._take(lambda draft: set_wording(draft, key, lang, text, run=str(self._run)))

    @Slot(str, bool)
    def require(self, key: str, required: bool) -> None:
        """Make a question one that must be answered, or not."""
        self._take(lambda draft: set_required(draft, key, required))

    @Slot(str, bool)
    def hide(self, key: str, hidden: bool) -> None:
        """Leave a question out, or ask it again."""
        self._take(lambda draft: set_hidden(draft, key, hidden))

    @Slot(str, str)
    def fits(self, key: str, lang: str) -> None:
        """A wording still says the same in a language although another changed."""
        self._take(lambda draft: still_fits(draft, key, (lang,)))

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        self._desk.undo()

    def clear(self) -> None:
        """Staff mode is over."""
        self._survey = self._key = self._said = ""
        self.refresh()

    def _take(self, make: Callable[[Draft], Step]) -> None:
        if self._desk.work is None:
            return
        try:
            self._said = ""
            self._desk.do(make(self._draft))
        except DraftError as error:
            self._said = str(error)
        self.changed.emit()

    def refresh(self) -> None:
        """Show the survey as the draft has it; one that is not there any more is closed."""
        if self._desk.work is None or self._survey not in surveys_of(self._draft):
            self._survey = self._key = ""
        behind = {(one.key, lang) for one in self._desk.left for lang in one.left} if self._survey else set()
        asked = questions_of(self._draft, self._survey) if self._survey else ()
        langs = [(lang, self._names.get(lang, lang)) for lang in self._draft.base.languages] if self._survey else []
        self._questions.set_rows([question_row(one, self._title(one), langs, behind) for one in asked])
        self._texts.set_rows([row for text in self._wordings() for row in text_rows(text, langs, behind)])
        self.changed.emit()

    def _wordings(self) -> Texts:
        if not self._survey or not self._key:
            return ()
        if self._key == "title":
            return (title_of(self._draft, self._survey),)
        asked = questions_of(self._draft, self._survey)
        return next((one.texts for one in asked if one.key == self._key), ())

    def _title(self, one: Question) -> str:
        return self._in_words(one.texts[0]) if one.texts else one.link_id

    def _in_words(self, text: SurveyText) -> str:
        return text.texts.get(self._language()) or text.texts.get(self._draft.base.default) or ""
