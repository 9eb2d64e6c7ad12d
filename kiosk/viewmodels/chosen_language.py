"""Which language everything is in. This sorts before display.py, its user: qmllint reads in that order."""

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_HAN = (
    QLocale.Script.SimplifiedHanScript,
    QLocale.Script.TraditionalHanScript,
    QLocale.Script.JapaneseScript,
)


@QmlElement
@QmlUncreatable("made by the application")
class LanguageChoice(QObject):
    """The languages of one kiosk, and the one of this visit.

    Signals:
        languageAsked: this language is wanted now; `speak` answers once everything can be said in it.
        languageChanged: everything is said in another language now, or other languages are offered.
        choosingChanged: the list of languages came up or went.
    """

    languageAsked = Signal(str)
    languageChanged = Signal()
    choosingChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choosing = False
        self._languages: tuple[tuple[str, str], ...] = ()
        self._language = self._default = "en"

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The language of everything on the screen, such as en or zh-Hans."""
        return self._language

    @Property(bool, notify=languageChanged)
    def han(self) -> bool:
        """Whether the language is written in Han characters, which stand a little further apart than Latin letters."""
        return QLocale(self._language).script() in _HAN

    @Property(list, notify=languageChanged)
    def languages(self) -> list[dict[str, str]]:
        """The languages to choose from, each with `code` and `name` (its own); empty before they are known."""
        return [{"code": code, "name": name} for code, name in self._languages]

    @Property(list, notify=languageChanged)
    def otherLanguages(self) -> list[dict[str, str]]:
        """The languages to choose from without the one that is on."""
        return [{"code": code, "name": name} for code, name in self._languages if code != self._language]

    @Property(bool, notify=choosingChanged)
    def choosing(self) -> bool:
        """Whether the list of languages is up."""
        return self._choosing

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Ask for a language that is offered."""
        self.endChoosing()
        if language != self._language and any(language == code for code, _ in self._languages):
            self.languageAsked.emit(language)

    @Slot()
    def chooseLanguage(self) -> None:
        """Switch to the other language, or show the list where there are several."""
        others = self.otherLanguages
        if len(others) == 1:
            self.setLanguage(others[0]["code"])
        else:
            self._set_choosing(True)

    @Slot()
    def endChoosing(self) -> None:
        """Take the list of languages away."""
        self._set_choosing(False)

    def _set_choosing(self, choosing: bool) -> None:
        self._choosing = choosing
        self.choosingChanged.emit()

    def offer(self, languages: tuple[tuple[str, str], ...], default: str) -> None:
        """Say which languages there are, as (code, own name), and in which one every visit begins."""
        self._languages, self._default = languages, default
        self.languageChanged.emit()

    def speak(self, language: str) -> None:
        """Everything is said in this language from now on."""
        if language != self._language:
            self._language = language
            self.languageChanged.emit()

    def reset_language(self) -> None:
        """Go back to the language in which every visit begins."""
        self.endChoosing()
        self.languageAsked.emit(self._default)
