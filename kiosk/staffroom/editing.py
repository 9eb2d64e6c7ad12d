"""Joins what edits the panels: the draft on disk, the true preview, the library that publishes, their view models."""

import logging
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from kiosk import content, opening, paths
from kiosk.drafts import (
    Draft,
    DraftError,
    Placed,
    Preview,
    Step,
    approve,
    changes_of,
    number_surveys,
    place_report,
    set_picture,
)
from kiosk.library import LibraryError
from kiosk.preview import Preview as Glass
from kiosk.setup import Setup
from kiosk.staff import Answer, Door, Role, What
from kiosk.staffroom.guiding import Guiding
from kiosk.staffroom.merging import Merging
from kiosk.staffroom.shown import Shown
from kiosk.staffroom.sticks import StickFiles
from kiosk.system.languages import Interface
from kiosk.system.pictures import PictureProvider
from kiosk.viewmodels.clinic import ClinicViewModel
from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.draft_desk import DraftDesk, Work
from kiosk.viewmodels.staff.new_texts import NewTextsViewModel
from kiosk.viewmodels.staff.panel_beside import Drawers
from kiosk.viewmodels.staff.panel_editor import PanelEditorViewModel
from kiosk.viewmodels.staff.panel_figure import FigureViewModel
from kiosk.viewmodels.staff.panel_list import PanelListViewModel
from kiosk.viewmodels.staff.panel_page import Site
from kiosk.viewmodels.staff.pin_pad import PinPadViewModel
from kiosk.viewmodels.staff.preview import PreviewViewModel
from kiosk.viewmodels.staff.publish_rows import audit_lines
from kiosk.viewmodels.staff.publish_told import Reader
from kiosk.viewmodels.staff.publishing import Press, PublishViewModel
from kiosk.viewmodels.staff.stick_files import StickFilesViewModel, Taken

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Around:
    """What editing needs of the kiosk and the staff room.

    Attributes:
        interface: the words of the screens.
        clinic: the view model of the line over each screen.
        door: for the second person's PIN.
        role: who is in, editor or reviewer.
        tell: writes a row into the audit trail; off the UI thread.
    """

    interface: Interface
    clinic: ClinicViewModel
    door: Door
    role: Callable[[], str]
    tell: Callable[..., None]


class Editing:
    """Everything behind the pages Panels and Editor.

    Attributes:
        names: what languages call themselves; filled once a draft is open.
        desk: the draft. editor, figure, files, panels, publish, new_texts: the view models of the pages.
        guiding: the page Guides.
        pictures: the provider `preview` of the staff's engine.
    """

    def __init__(self, setup: Setup, shown: Shown, around: Around) -> None:
        self._setup, self._shown, self._around = setup, shown, around
        self.names: dict[str, str] = {}  # filled once a draft is open
        self._layouts: dict[str, str] = {}
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="editing")
        errands = Errands(self._worker)
        self._library = opening.library_of(setup.data)
        self._merging = Merging(self._library)
        inches = setup.config.display.diagonal_in
        self._glass = Glass(around.interface, around.clinic, lambda: tuple(self.names.items()), inches)
        self.pictures = self._glass.pictures
        self.desk = DraftDesk(self._open, errands)
        site = Site(setup.config.clinic.placeholders(), self.names, self._layouts)
        self._stick_worker = ThreadPoolExecutor(1, thread_name_prefix="editing-sticks")
        shelf = PictureProvider()
        shown.provide("sticks", shelf)
        self.files = StickFilesViewModel(StickFiles().edges, shelf, Errands(self._stick_worker))
        self.figure = FigureViewModel(self.desk, self.names, shown.language)
        view = PreviewViewModel(self._glass)
        self.editor = PanelEditorViewModel(self.desk, view, site, Drawers(self.figure, self.files))
        self.panels = PanelListViewModel(self.desk, self.names, shown.language, lambda: setup.now().date())
        pad = PinPadViewModel(self._second, around.door.waiting, errands, shuffled=setup.config.staff.shuffle)
        reader = Reader(shown.language, self.names, around.role, self._approve)
        self.publish = PublishViewModel(self.desk, Press(self._check, self._publish), reader, pad, errands)
        self.editor.stickAsked.connect(self._from_stick)
        self.panels.openAsked.connect(self.editor.open)
        self.publish.panelAsked.connect(self.editor.openIn)
        self.new_texts = NewTextsViewModel(self.desk, self._merging.source, self.names, shown.language, errands)
        self.new_texts.publishAsked.connect(self.publish.begin)
        self.guiding = Guiding(self.desk, self.names, self._layouts, shown.language, errands)

    def tick(self) -> None:
        """Called about once a second while staff are in."""
        self.publish.pad.tick()
        self.files.tick()
        self.guiding.tick()

    def leave(self) -> None:
        """Staff mode is over: the draft goes onto the disk, every dialog away."""
        self.publish.close()
        self.files.close()
        self.figure.close()
        self.guiding.leave()
        self.desk.save()

    def close(self) -> None:
        """Save what is not saved yet, end the thread, tear the preview down."""
        self.desk.close()
        self.leave()
        for worker in (self._stick_worker, self._worker):
            worker.shutdown(wait=True)
        self._glass.close()

    def drafted(self) -> int:
        """Return how many panels the draft changes, 0 while it is not open."""
        return len(self.desk.work.draft.changed_panels()) if self.desk.work else 0

    def _from_stick(self, key: str) -> None:
        """Let staff choose a picture for a field; it is taken into the draft once it is clean."""

        def take(taken: Taken) -> str:
            self.desk.later(lambda draft: (set_picture(draft, key, taken.data, taken.suffix), key), self._say_refusal)
            return ""

        self.files.begin("picture", take)

    def _say_refusal(self, _key: str, said: str) -> None:
        if said:
            self.editor.refuse(said)

    def _open(self) -> Work:
        live = self._library.live()
        folder = self._library.pack_folder(live.number)
        draft = Draft.open(self._library.folder / "draft", folder, live.number)
        speaks = self._around.interface
        spoken = [code for code in draft.base.languages if paths.speaks(code)]  # a pack may bring others
        self.names.update(dict(speaks.names(spoken)))
        self._layouts.update({code: speaks.layout(code) for code in spoken})
        return Work(draft, Preview(draft, self._setup.now().date()))

    def _approve(self, draft: Draft, role: str) -> Step:
        return approve(draft, role, self._setup.now().date())

    def _second(self, pin: str) -> Answer:
        return self._around.door.second(pin, Role(self._around.role()))

    def _check(self, draft: Draft) -> tuple[Placed, ...]:
        self._library.folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".checking-", dir=self._library.folder) as scratch:
            folder = Path(scratch) / "pack"
            draft.write(folder)
            report = content.check(folder, today=self._setup.now().date())
            return place_report(draft, folder, report.findings)

    def _publish(self, draft: Draft, role: str, approvals: tuple[str, ...]) -> int | str:
        """Make the revision and begin a new draft; return its number, or one sentence."""
        ever = [self._library.pack_folder(one.number) for one in self._library.revisions()]
        try:
            base = self._merging.base(draft)
            draft.do(number_surveys(draft, ever))
            changes = changes_of(draft)
            lines = audit_lines(changes)
            made = self._library.publish(
                draft.write, role=role, changes=lines, at=self._setup.now(), approvals=approvals, base=base
            )
            draft.discard()
        except (LibraryError, DraftError) as error:
            return str(error)
        except OSError as error:
            return f"The disk does not take the panels ({error.strerror}): make room and publish again."
        if approvals:
            other = Role.EDITOR if role == Role.REVIEWER else Role.REVIEWER
            self._around.tell(What.APPROVED, by=other, parts=len(approvals), revision=made.number)
        if base:
            self._around.tell(What.MERGED, revision=made.number)
        for one in changes:
            if one.what == "added" and one.subject.startswith("guide:"):
                self._around.tell(What.GUIDE_ADDED, guide=one.subject.removeprefix("guide:"), revision=made.number)
        self._around.tell(What.PUBLISHED, revision=made.number, changes=len(lines))
        return made.number
