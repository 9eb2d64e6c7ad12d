"""The staff room of a running kiosk: who may come in, which pages there are, and what happens when staff leave."""

import logging
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from kiosk import opening
from kiosk.config import ConfigError
from kiosk.counting import Counting
from kiosk.setup import Setup
from kiosk.staff import Answer, Audit, Counts, Door, Opened, SettingsStore, Waiting, What
from kiosk.staffroom.desk import Desk
from kiosk.staffroom.diary import Diary
from kiosk.staffroom.shown import Shown
from kiosk.system import brightness
from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.desk import DeskViewModel
from kiosk.viewmodels.staff.handover import HandoverViewModel
from kiosk.viewmodels.staff.mode import StaffViewModel
from kiosk.viewmodels.staff.parts import Parts
from kiosk.viewmodels.staff.pin_pad import PinPadViewModel
from kiosk.viewmodels.staff.record import RecordViewModel
from kiosk.viewmodels.visit import VisitViewModel

if TYPE_CHECKING:
    from kiosk.staffroom.furniture import Furniture

_CHANGED = "changed"
_log = logging.getLogger(__name__)


class StaffRoom:
    """What a running kiosk keeps for its staff. `model` is what QML reads."""

    def __init__(self, setup: Setup, visitor: VisitViewModel, shown: Shown) -> None:
        self._setup, self._visitor, self._shown = setup, visitor, shown
        folder = setup.data / "staff"
        self._door = Door(folder, setup.monotonic)
        self._settings = SettingsStore(setup.data)
        self._counts = Counts(folder, lambda: setup.now().date())
        self._counting = Counting(visitor, self._counts)
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="staff")
        self._slow = ThreadPoolExecutor(1, thread_name_prefix="staff-slow")  # the doctor, sticks
        self._diary = Diary(Audit(folder, setup.now), self._worker)
        self._errands, self._waits = Errands(self._worker), Errands(self._slow)
        self._desk = Desk(setup, shown, self._counts, self._diary)
        self._stale = False
        self.model = StaffViewModel(self._make_parts(shown))
        self._furniture: Furniture | None = None
        self._connect()

    def _make_parts(self, shown: Shown) -> Parts:
        audit = self._diary.audit
        return Parts(
            pad=PinPadViewModel(
                self._try, self._door.waiting, self._errands, shuffled=self._setup.config.staff.shuffle
            ),
            desk=DeskViewModel(self._desk.eyes, self._waits),
            handover=HandoverViewModel(self._desk.hands, self._waits),
            record=RecordViewModel(lambda: (audit.rows(), audit.verify()), shown.language, self._errands),
        )

    def _connect(self) -> None:
        self.model.parts.pad.opened.connect(self.enter)
        self.model.parts.handover.workingChanged.connect(lambda on: self._visitor.set_busy("errand", on))
        self.model.restartAsked.connect(self._restart)
        self.model.desktopAsked.connect(lambda: self._diary.later(What.TO_DESKTOP))
        self.model.parts.handover.sendAsked.connect(lambda: self._diary.later(What.SENT))
        self._visitor.modeChanged.connect(self._follow)
        self._visitor.staffLeft.connect(self._leave)

    @property
    def looking(self) -> bool:
        """Whether it is being looked at, after staff have left, what they have changed."""
        return self._errands.under_way(_CHANGED)

    def tick(self) -> None:
        """Let a wait at the door run down, and look at what staff look at; called about once a second."""
        parts = self.model.parts
        if self._door.waiting():
            self._worker.submit(self._door.tick)
        parts.pad.tick()
        if self._visitor.mode == "staff":
            parts.desk.tick()
            parts.handover.tick()
            if self._furniture:
                self._furniture.tick()
        self._worker.submit(self._counts.save)
        if self._stale and self._visitor.mode in ("attract", "night"):
            self._stale = False
            self.model.restartAsked.emit()

    def furnish(self) -> None:
        """The pack has loaded: a kiosk that is not set up yet can begin with that."""
        loaded = self._shown.loaded()
        if loaded and self._visitor.mode == "first":
            forms = self._prepared().first_start(loaded)
            assert forms.first is not None
            forms.first.opened.connect(self._serve)
            self.model.furnish(forms)

    def close(self) -> None:
        """End the threads; what is being written ends first."""
        if self._furniture:
            self._furniture.close()
        self._desk.close()
        self._slow.shutdown(wait=True, cancel_futures=True)
        self._worker.shutdown(wait=True)  # what staff have set is kept, however late it came
        self._counts.save(closing=True)

    def _try(self, pin: str) -> Answer:
        shut = self._door.waiting() > 0
        answer = self._door.try_pin(pin)
        match answer:
            case Opened(role):
                self._diary.write(role, What.ENTERED)
            case Waiting(seconds) if not shut:
                self._diary.write("kiosk", What.SHUT, seconds=round(seconds))
        return answer

    def enter(self, role: str) -> None:
        """Let a role in; only from the door."""
        self._visitor.admit()
        if self._visitor.mode != "staff":
            return
        self._diary.role = role
        self.model.enter(role)
        if self.model.works is None:
            self._errands.send("light", lambda: iter((brightness.Light().can_change(),)), self._furnish)

    def _furnish(self, light: bool) -> None:
        loaded = self._shown.loaded()
        if loaded is None or self._visitor.mode != "staff":
            return
        furniture = self._prepared()
        works = furniture.works()
        self.model.parts.desk.drafted = furniture.drafted
        for part in (works.versions, works.stick):
            part.workingChanged.connect(lambda on: self._visitor.set_busy("errand", on))
        works.panels.openAsked.connect(lambda _: self.model.go("editor"))
        works.publish.panelAsked.connect(lambda *_: self.model.go("editor"))
        self.model.furnish(furniture.forms(loaded, light=light), works)

    def _serve(self) -> None:
        """The kiosk is set up: it begins anew with what was set."""
        self._diary.later(What.SET_UP)
        self.model.restartAsked.emit()

    def _restart(self) -> None:
        if self.model.role:  # else it begins anew by itself
            self._diary.later(What.RESTARTED)

    def _follow(self) -> None:
        if self._visitor.mode == "door":
            self._prepared()
            self.model.parts.pad.start()

    def _prepared(self) -> "Furniture":
        """Return what makes the pages; what they are made of is read at the first call, which takes a moment."""
        if self._furniture is None:
            from kiosk.staffroom.furniture import Furniture

            setup, shown, role = self._setup, self._shown, lambda: self._diary.role
            self._furniture = Furniture(setup, shown, self._door, role, self._diary.tell, self._worker, self._waits)
            self.model.prepare()
        return self._furniture

    def _leave(self) -> None:
        """Staff mode is over: put everything away; what they have changed is shown as soon as nobody is there."""
        self._diary.later(What.CLEANED if self._visitor.mode == "cleaning" else What.LEFT)
        self.model.leave()
        parts = self.model.parts
        for part in (parts.desk, parts.handover, parts.record):
            part.clear()
        if self._furniture:
            self._furniture.clear()
        self._errands.send(_CHANGED, lambda: iter((self._changed(),)), self._set_stale)

    def _set_stale(self, stale: bool) -> None:
        self._stale = stale

    def _changed(self) -> bool:
        """Return whether the disk says anything else than what this kiosk was built from."""
        try:
            config = self._settings.config()
        except ConfigError as error:
            _log.error("%s", error)
            return False
        live = opening.pack_folder(self._setup.data, None)
        return config != self._setup.config or (not self._setup.chosen and live != self._setup.pack)
