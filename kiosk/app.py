"""The composition root: build everything, hand it to QML, tear down in order."""

from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import content, paths, presence
from kiosk.casephotos import CasePhotos
from kiosk.gate import SurveyGate
from kiosk.phrases import sounds
from kiosk.setup import Loaded, Setup, SetupError, StartError, is_set_up, load_pack, open_outbox, privacy_values
from kiosk.staffroom import Shown, StaffRoom
from kiosk.survey import Questionnaire
from kiosk.switch import LanguageSwitch
from kiosk.system import BundleError, clipboard
from kiosk.system.icons import IconProvider
from kiosk.system.languages import Interface
from kiosk.takehome import TakeHome
from kiosk.viewmodels.clinic import ClinicViewModel
from kiosk.viewmodels.panels import PackViewModel
from kiosk.viewmodels.speech import SpeechViewModel
from kiosk.viewmodels.survey import SurveyViewModel
from kiosk.viewmodels.texts import Texts
from kiosk.viewmodels.thanks import ThanksViewModel

if TYPE_CHECKING:
    from kiosk.outbox import Outbox

_TICK_MS = 1000


class Kiosk(QObject):
    """One running kiosk: view models, engine, outbox. Slow parts open in one background thread, after the first frame.

    Signals:
        pack_loaded, outbox_opened: the background thread has a result; both are delivered on the UI thread.
        failed: the kiosk can't go on; carries the sentence for IT.
    """

    pack_loaded = Signal()
    outbox_opened = Signal()
    failed = Signal(str)

    def __init__(self, setup: Setup) -> None:
        super().__init__()
        self.setup = setup
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="loader")
        self.pack_loaded.connect(self._show_pack, Qt.ConnectionType.QueuedConnection)
        self.outbox_opened.connect(self._use_outbox, Qt.ConnectionType.QueuedConnection)
        self._pack: Future[Loaded] = self._worker.submit(load_pack, setup)
        self._outbox: Future[Outbox] | None = None
        self._make_view_models()
        self._gate = SurveyGate(self.survey, self._worker)
        interface = Interface(paths.translation)
        self._switch = LanguageSwitch(self._worker, self.display, interface, self._show_texts)
        if language := setup.lang or setup.config.languages.default:
            self._switch.begin(language)
        self._icons, self._engine = IconProvider(), QQmlApplicationEngine()
        self._engine.addImageProvider("icons", self._icons)
        self._engine.addImageProvider("codes", self.takehome.codes)
        self._engine.addImageProvider("photos", self.photos.pictures)
        for folder in (paths.ROOT, paths.UI / "keyboard"):  # the keyboard's own style is found there
            self._engine.addImportPath(str(folder))
        self._clock = QTimer(self, interval=_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self.staff = StaffRoom(setup, self.visit, self._views(interface))
        copies, photos = self.takehome.model, self.photos.model
        self._ticking = (self.speech, self.visit, self._gate, self.clinic, copies, photos, self.staff)

    def _views(self, interface: Interface) -> Shown:
        return Shown(
            outbox=lambda: self._gate.box,
            loaded=lambda: self._pack.result() if self.pack.ready else None,
            titles=lambda: self.pack.titles,
            language=lambda: self.display.language,
            speak=self._switch.ask,
            interface=interface,
            clinic=self.clinic,
            provide=self._engine.addImageProvider,
        )

    def _make_view_models(self) -> None:
        setup = self.setup
        self.visit = presence.make_visit(setup, first=not is_set_up(setup))
        self.display = presence.make_display(setup)
        self.clinic = ClinicViewModel(setup.config.clinic.name, setup.now)
        self.pack = PackViewModel()
        self.thanks = ThanksViewModel(setup.monotonic)
        self.photos = CasePhotos(lambda on: self.visit.set_busy("photo", on), allowed=setup.config.survey.photos)
        privacy = privacy_values(setup.config)
        self.survey = SurveyViewModel(self._questionnaire, setup.now, privacy, self.thanks, self.photos.model)
        self.speech = SpeechViewModel(self.visit, self.pack)
        self.takehome = TakeHome(setup, lambda: self.visit.professional)
        self.visit.guard(self.takehome.allowed)
        self.takehome.model.changed.connect(self.thanks.moreTime)  # whoever copies is given time
        self.thanks.timeUp.connect(self.visit.startOver)
        self.survey.saved.connect(self.visit.finish_survey)
        self.survey.lost.connect(self.visit.finish_survey)
        self.survey.savingChanged.connect(lambda saving: self.visit.set_busy("saving", saving))
        presence.follow_copies(self.visit, self.takehome.model)
        self.visit.ended.connect(self.forget)
        self.visit.placeChanged.connect(self._follow)

    def show(self, *, size: QSize, full_screen: bool) -> QQuickWindow:
        """Load the window and show it, first the attract screen. Raises StartError when QML does not load."""
        self._engine.setInitialProperties(
            {
                "clinic": self.clinic,
                "display": self.display,
                "pack": self.pack,
                "speech": self.speech,
                "staff": self.staff.model,
                "survey": self.survey,
                "takeaway": self.takehome.model,
                "visit": self.visit,
            }
        )
        self._engine.loadFromModule("ui", "Main")
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise StartError("The screens did not load; install the bundle again and look at the log for the file.")
        window: QQuickWindow = roots[0]
        self._activity = presence.watch(self.visit, window, locked=full_screen)
        once = Qt.ConnectionType.SingleShotConnection
        window.frameSwapped.connect(lambda: QTimer.singleShot(0, self._load_rest), once)
        window.resize(size)
        window.showFullScreen() if full_screen else window.show()
        self._clock.start()
        return window

    def _load_rest(self) -> None:
        """Load what the first frame does not need."""
        self._pack.add_done_callback(lambda _: self.pack_loaded.emit())
        try:
            self._icons.load()
            self.display.set_ready(keyboard=paths.KEYBOARD.exists())
        except BundleError as error:
            self.failed.emit(str(error))

    def _show_pack(self) -> None:
        try:
            self._switch.start(self._pack.result())
        except (content.ContentError, SetupError, BundleError) as error:
            self.failed.emit(str(error))
            return
        self._outbox = self._worker.submit(open_outbox, self.setup)
        self._outbox.add_done_callback(lambda _: self.outbox_opened.emit())

    def _show_texts(self, language: str, texts: Texts) -> None:
        """Say everything in a language, between two frames."""
        self.survey.set_language(language)
        self.speech.set_language(language, sounds(language))
        self.pack.show(texts, QUrl.fromLocalFile(str(self.setup.pack)).toString())
        self.takehome.show(self._pack.result().pack, language)
        self._engine.retranslate()
        self.staff.furnish()

    def _use_outbox(self) -> None:
        assert self._outbox is not None
        if sentence := self._gate.take(self._outbox):
            self.failed.emit(sentence)

    def _questionnaire(self, survey_id: str) -> Questionnaire | None:
        return self._pack.result().pack.surveys.get(survey_id)

    def _follow(self) -> None:
        """Start a survey that was opened; forget one that was left."""
        if self.visit.screen == "survey":
            self.survey.start(self.visit.item)
        elif self.visit.screen != "thanks":
            self.survey.clear(but_the_end=True)

    def forget(self) -> None:
        """The visit is over: nothing of the visitor stays."""
        self.display.reset()
        for part in (self.survey, self.photos.model, self.takehome):
            part.clear()
        clipboard.wipe()

    def _tick(self) -> None:
        for part in self._ticking:
            part.tick()
        self.thanks.tick(self.visit.screen == "thanks")

    def close(self) -> None:
        """Tear down in order: QML first, then what it reads, then the outbox."""
        self._clock.stop()
        for root in self._engine.rootObjects():
            root.deleteLater()  # with it goes what is still being made, which the engine would warn of
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        del self._engine
        for part in (self.staff, self._switch, self.photos, self.survey, self.takehome):
            part.close()
        self._worker.shutdown(wait=True)
        if self._outbox is not None and self._outbox.exception() is None:
            self._outbox.result().close()
