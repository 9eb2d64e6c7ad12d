"""The words of the screens themselves in other languages: a compiled translation (.qm) for each, beside its source."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.system import BundleError

_LAYOUT = "en_US"
SOURCE = "en"  # what the screens are written in; needs no translation


class Interface:
    """The language that the screens speak; English at first. Made with the way from a language to its translation."""

    def __init__(self, translation: Callable[[str], Path]) -> None:
        self._translation = translation
        self._now: QTranslator | None = None
        self._speaks = SOURCE
        self._kept: dict[str, QTranslator] = {}

    def names(self, languages: Iterable[str]) -> tuple[tuple[str, str], ...]:
        """Return (code, what it calls itself) of some languages. Raises BundleError."""
        return tuple((language, self._own_name(language)) for language in languages)

    def layout(self, language: str) -> str:
        """Return the folder of the keyboard's layout for a language. Raises BundleError."""
        return _LAYOUT if language == SOURCE else self._load(language).translate("Keyboard", _LAYOUT) or _LAYOUT

    def speak(self, language: str) -> None:
        """Say what is translated in this language from now on; what is shown must be translated again by its engine.

        Raises BundleError.
        """
        self._take(None if language == SOURCE else self._load(language))
        self._speaks = language

    @contextmanager
    def briefly(self, language: str) -> Iterator[None]:
        """Speak another language for what is translated within; nothing else may be shown meanwhile.

        Raises BundleError.
        """
        if language == self._speaks:
            yield
            return
        before = self._now
        if language != SOURCE and language not in self._kept:
            self._kept[language] = self._load(language)
        self._take(self._kept.get(language))
        try:
            yield
        finally:
            self._take(before)

    def _take(self, after: QTranslator | None) -> None:
        if self._now is not None:
            QCoreApplication.removeTranslator(self._now)
        if after is not None:
            QCoreApplication.installTranslator(after)
        self._now = after

    def _own_name(self, language: str) -> str:
        if language == SOURCE:
            return "English"
        return self._load(language).translate("Language", "English") or language

    def _load(self, language: str) -> QTranslator:
        translator = QTranslator()
        file = self._translation(language)
        if not translator.load(str(file)):
            raise BundleError(f"The translation {file} cannot be read; copy it again from the bundle.")
        return translator
