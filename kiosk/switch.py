"""Changes the language of everything that is on the screen at once."""

from collections.abc import Callable
from concurrent.futures import Executor, Future

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.setup import Loaded
from kiosk.system.languages import SOURCE, Interface
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.texts import Texts


class LanguageSwitch(QObject):
    """Makes the texts of a language off the thread that draws, and then puts up everything between two frames.

    Made with what works in the background, the view model that says which language is on, the words of the screens, and
    what shows texts in a language once they are made. Texts that were made once are kept.
    """

    _made = Signal(str)

    def __init__(
        self,
        worker: Executor,
        display: DisplayViewModel,
        interface: Interface,
        show: Callable[[str, Texts], None],
    ) -> None:
        super().__init__()
        self._worker = worker
        self._display = display
        self._interface = interface
        self._show = show
        self._loaded: Loaded | None = None
        self._texts: dict[str, Future[Texts]] = {}
        self._wanted = display.language
        self._made.connect(self._put_up, Qt.ConnectionType.QueuedConnection)
        display.languageAsked.connect(self.ask)

    def begin(self, language: str) -> None:
        """Let the screens speak a language before there is a pack; nothing is shown yet. Raises BundleError."""
        self._interface.speak(language)
        self._display.speak(language)
        self._wanted = language

    def start(self, loaded: Loaded) -> None:
        """Offer the languages of a pack and show it in its first one. Raises BundleError."""
        self._loaded = loaded
        self._display.offer(self._interface.names(loaded.offered), loaded.language)
        self._texts = {}
        self.ask(loaded.language)

    def ask(self, language: str) -> None:
        """Show everything in a language, as soon as its texts are made; before there is a pack nothing happens."""
        if self._loaded is None:
            return
        self._wanted = language
        if language not in self._texts:
            self._texts[language] = self._worker.submit(self._loaded.texts, language)
        if self._texts[language].done():
            self._put_up(language)
        else:
            self._texts[language].add_done_callback(lambda _: self._made.emit(language))

    def close(self) -> None:
        """Leave no language behind in the application."""
        self._interface.speak(SOURCE)

    def _put_up(self, language: str) -> None:
        if language != self._wanted:
            return  # somebody chose another one meanwhile, or left
        if language != self._display.language:
            self._interface.speak(language)
        self._show(language, self._texts[language].result())
        self._display.speak(language)
