"""What stands in the staff room once somebody is in: settings, or first start, and all that changes panels."""

from collections.abc import Callable
from concurrent.futures import Executor

from kiosk import opening, paths
from kiosk.setup import Loaded, Setup
from kiosk.staff import Answer, Door, Role, SettingsStore
from kiosk.staffroom import versions
from kiosk.staffroom.editing import Around, Editing
from kiosk.staffroom.forms import Forms, Place
from kiosk.staffroom.shown import Shown
from kiosk.staffroom.surveying import Surveying
from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.library_stick import PackStickViewModel
from kiosk.viewmodels.staff.library_versions import VersionsViewModel
from kiosk.viewmodels.staff.pin_pad import PinPadViewModel
from kiosk.viewmodels.staff.works import StaffForms, StaffWorks


class Furniture:
    """Made once for a kiosk, when it is first needed. `tell` writes into the audit trail; `role` says who is in."""

    def __init__(
        self,
        setup: Setup,
        shown: Shown,
        door: Door,
        role: Callable[[], str],
        tell: Callable[..., None],
        worker: Executor,
        waits: Errands,
    ) -> None:
        self._setup, self._shown, self._door = setup, shown, door
        self._role, self._tell, self._worker = role, tell, worker
        self._errands, self._waits = Errands(worker), waits
        self._settings: Forms | None = None
        self.editing: Editing | None = None
        self._surveying: Surveying | None = None
        self._stick: PackStickViewModel | None = None
        self._books: VersionsViewModel | None = None

    def first_start(self, loaded: Loaded) -> StaffForms:
        """Return what a kiosk is set up with."""
        made = Forms(self._place(loaded), self._errands, self._shown.language(), waits=self._waits)
        return StaffForms(made.settings, made.pins, made.recovery, made.trial, made.first_start(self._shown.speak))

    def forms(self, loaded: Loaded, *, light: bool) -> StaffForms:
        """Return what settings are changed with."""
        shuffled = self._setup.config.staff.shuffle
        guard = PinPadViewModel(self._second, self._door.waiting, self._errands, shuffled=shuffled)
        place, language = self._place(loaded, light=light), self._shown.language()
        made = self._settings = Forms(place, self._errands, language, guard, self._role, self._waits)
        return StaffForms(made.settings, made.pins, made.recovery, made.trial)

    def works(self) -> StaffWorks:
        """Return what panels are changed with."""
        setup, shown = self._setup, self._shown
        around = Around(shown.interface, shown.clinic, self._door, self._role, self._tell)
        self.editing = Editing(setup, shown, around)
        site = versions.Site(setup.data / "staff", self._role, self._tell, setup.now, shown.titles, shown.language)
        joined = versions.Versions(opening.library_of(setup.data), site)
        books = VersionsViewModel(joined.books, self._errands)
        stick = PackStickViewModel(joined.carriers, self._errands)
        for moved in (books.switched, stick.installed, self.editing.publish.published):
            moved.connect(self.editing.desk.reopen)
        shown.provide("preview", self.editing.pictures)
        self._stick, self._books = stick, books
        self._surveying = made = self._make_surveying(self.editing)
        editing = self.editing
        surveys = (made.rows, made.edit, made.stick)
        more = (editing.new_texts, editing.guiding.rows, editing.guiding.stick)
        return StaffWorks(editing.panels, editing.editor, editing.publish, books, stick, *surveys, *more)

    def _make_surveying(self, editing: Editing) -> Surveying:
        settings, language = SettingsStore(self._setup.data), self._shown.language
        return Surveying(editing.desk, settings, editing.names, language, self._tell, self._worker)

    def drafted(self) -> int:
        """Return how many panels the draft changes."""
        return self.editing.drafted() if self.editing else 0

    def tick(self) -> None:
        """Called about once a second while staff are in."""
        for part in (self.editing, self._stick, self._surveying):
            if part:
                part.tick()

    def clear(self) -> None:
        """Staff mode is over: the draft goes onto the disk, nothing else of theirs stays on the screen."""
        for work in (self._settings, self._surveying, self.editing):
            if work:
                work.leave()
        for part in (self._stick, self._books):
            if part:
                part.clear()

    def close(self) -> None:
        """Tear down what was made."""
        if self.editing:
            self.editing.close()

    def _second(self, pin: str) -> Answer:
        return self._door.second(pin, Role(self._role()))

    def _place(self, loaded: Loaded, *, light: bool = False) -> Place:
        names = self._shown.interface.names(filter(paths.speaks, loaded.whole.languages))
        return Place(self._setup.data, loaded.whole, names, self._door, self._tell, light)
