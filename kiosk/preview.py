"""The panel that staff edit, as patients see it: drawn out of sight at its full size, shown smaller beside the fields.

The preview has an engine of its own, because text size, contrast and orientation are one for each engine, and the
staff's screen keeps its own.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickRenderControl, QQuickRenderTarget, QQuickWindow

from kiosk import paths
from kiosk.system.codes import CodeProvider
from kiosk.system.icons import IconProvider
from kiosk.system.languages import Interface
from kiosk.system.pictures import FrameProvider
from kiosk.viewmodels.clinic import ClinicViewModel
from kiosk.viewmodels.display import REFERENCE_INCHES, DisplayViewModel
from kiosk.viewmodels.pages import Page
from kiosk.viewmodels.panels import PackViewModel
from kiosk.viewmodels.staff.preview import Look, PreviewState
from kiosk.viewmodels.texts import Texts

LYING, UPRIGHT = QSize(1920, 1080), QSize(1080, 1920)


class Preview(QObject):
    """Draws one panel with the line over it and the bar under it. Built at its first use, which takes half a second.

    Made with the words of the screens, the clinic of the line on top, the kiosk's languages as (code, own name), and
    the diagonal of its screen in inches.

    Signals:
        drawn: there is a new frame in `pictures`.
    """

    drawn = Signal()

    def __init__(
        self,
        interface: Interface,
        clinic: ClinicViewModel,
        languages: Callable[[], tuple[tuple[str, str], ...]],
        diagonal_in: float = REFERENCE_INCHES,
    ) -> None:
        super().__init__()
        self.pictures = FrameProvider()
        self.state = PreviewState()
        self._interface, self._clinic, self._languages = interface, clinic, languages
        self._display, self._pack = DisplayViewModel(diagonal_in), PackViewModel()
        self._language, self._size = "", LYING
        self._root: QQuickItem | None = None
        self._due = QTimer(self, interval=0, singleShot=True)
        self._due.timeout.connect(self._draw)

    @property
    def overflows(self) -> bool:
        """Whether the panel is higher than its place, so that patients must scroll."""
        return self.state.overflows

    def show(self, page: Page, language: str, folder: str, phones: tuple[str, str]) -> None:
        """Show a page in a language. `folder` is the pack's as a URL, `phones` the team's numbers by day and night."""
        with self._interface.briefly(language):
            self.state.set_panel(page.panel)
            self._pack.show(Texts([], [], phones, (page,), {}), folder)
            if self._root is None:
                self._build()
            if language != self._language:
                self._language = language
                self._display.offer(self._languages(), language)
                self._display.speak(language)
                self._engine.retranslate()
            self._draw()

    def dress(self, look: Look) -> None:
        """Change orientation, text size and contrast."""
        with self._interface.briefly(self._language or "en"):
            self._display.set_text_step(look.text_step)
            self._display.set_contrast(look.contrast)
            self._size = UPRIGHT if look.portrait else LYING
            if self._root is not None:
                self._lay_out()
        self._due.start()

    def _build(self) -> None:
        self._engine = QQmlEngine()
        self._engine.addImportPath(str(paths.ROOT))
        self._icons = IconProvider()
        self._icons.load()
        self._engine.addImageProvider("icons", self._icons)
        self._engine.addImageProvider("codes", CodeProvider())
        self._display.set_still()
        self._display.set_ready(keyboard=False)
        self._control = QQuickRenderControl()
        self._window = QQuickWindow(self._control)
        self._control.sceneChanged.connect(self._due.start)
        self._control.renderRequested.connect(self._due.start)
        component = QQmlComponent(self._engine)
        component.loadFromModule("ui.staff", "PreviewRoot")
        models = {"clinic": self._clinic, "display": self._display, "pack": self._pack, "preview": self.state}
        root = component.createWithInitialProperties(models)
        assert isinstance(root, QQuickItem), component.errorString()
        root.setParent(self._window)  # else the engine may collect it
        root.setParentItem(self._window.contentItem())
        self._root = root
        self._lay_out()

    def _lay_out(self) -> None:
        """Give window, picture and screen the size of the panel; in the picture only what changes is painted."""
        assert self._root is not None
        self._window.resize(self._size)
        self._root.setSize(QSizeF(self._size))
        if self.pictures.frame.size() != self._size:
            self.pictures.frame = QImage(self._size, QImage.Format.Format_RGB32)
            self._window.setRenderTarget(QQuickRenderTarget.fromPaintDevice(self.pictures.frame))
            self._window.setColor(Qt.GlobalColor.white)

    def _draw(self) -> None:
        if self._root is None:
            return
        self._due.stop()
        with self._interface.briefly(self._language):
            self._control.polishItems()
            self._control.sync()
            self._control.render()
        self.drawn.emit()

    def close(self) -> None:
        """Tear down: what is drawn first, then what it reads."""
        self._due.stop()
        if self._root is not None:
            self._root.setParentItem(None)  # type: ignore[arg-type]  # Qt takes none, the stubs do not say so
            self._root.deleteLater()
            self._root = None
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            del self._control, self._window, self._engine
