"""The editor of one panel: its fields in one language, and the true preview that follows every key."""

from functools import partial

from PySide6.QtCore import QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.words import in_words
from kiosk.drafts import Blob, DraftError, Field, Reading, fields_of, line_of, set_text, still_fits
from kiosk.viewmodels.staff.draft_desk import DraftDesk
from kiosk.viewmodels.staff.panel_beside import Drawers, PanelBeside
from kiosk.viewmodels.staff.panel_fields import checks_of, left_on, rows_of, with_lines
from kiosk.viewmodels.staff.panel_page import PanelPages, Site
from kiosk.viewmodels.staff.panel_rows import RowsModel
from kiosk.viewmodels.staff.preview import PreviewViewModel
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_AFTER_MS = 160  # what is said of a text comes once the fingers pause for longer than between two keys


@QmlElement
@QmlUncreatable("made by the application")
class PanelEditorViewModel(PanelBeside):
    """Made with the draft, the preview and the site.

    Signals:
        panelChanged: another panel is edited, or its title changed.
        languageChanged: another language is edited.
    """

    panelChanged = Signal()
    languageChanged = Signal()

    def __init__(self, desk: DraftDesk, preview: PreviewViewModel, site: Site, drawers: Drawers) -> None:
        super().__init__(desk, site.names, drawers)
        self._preview, self._site = preview, site
        self._panel, self._language, self._run = "", "", 0
        self._fields = RowsModel(self)
        self._reading: Reading | None = None
        self._pages = PanelPages(site.clinic, self._own_picture)
        self._after = QTimer(self, interval=_AFTER_MS, singleShot=True)
        self._after.timeout.connect(self._tell)
        desk.changed.connect(self._redraw)
        preview.overflowsChanged.connect(self._after.start)
        preview.lookChanged.connect(self._after.start)

    @Property(str, notify=panelChanged)
    def panelId(self) -> str:
        """The panel that is edited; empty for none."""
        return self._panel

    @Property(str, notify=panelChanged)
    def title(self) -> str:
        """Its title in the language that is edited."""
        panel = self._reading.panel if self._reading else None
        return panel.title.get(self._language, self._draft.base.default) if panel else ""

    @Property(RowsModel, constant=True)
    def fields(self) -> RowsModel:
        """What can be changed, in reading order."""
        return self._fields

    @Property(PreviewViewModel, constant=True)
    def preview(self) -> PreviewViewModel:
        """The panel as patients see it."""
        return self._preview

    @Property(list, notify=languageChanged)
    def languages(self) -> list[dict[str, str]]:
        """The languages of the pack, each with `code` and `name`."""
        found = self._draft.base.languages if self._panel else ()
        return [{"code": code, "name": self._names.get(code, code)} for code in found]

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The language that is edited."""
        return self._language

    @Property(str, notify=languageChanged)
    def origin(self) -> str:
        """What the language calls itself from which the others are translated."""
        default = self._draft.base.default if self._panel else ""
        return self._names.get(default, default)

    @Property(str, notify=languageChanged)
    def layout(self) -> str:
        """The keyboard's layout for the language."""
        return self._site.layouts.get(self._language, "en_US")

    def open(self, panel_id: str) -> None:
        """Edit a panel; the draft is open."""
        self._panel, self._reading = panel_id, None
        self._language = self._language or self._draft.base.default
        self._preview.reset()
        self.languageChanged.emit()
        self.show_anew()

    def openIn(self, panel_id: str, language: str) -> None:
        """Edit a panel in a language; "" leaves the one that is on."""
        self._language = language or self._language
        self.open(panel_id)

    def show_anew(self) -> None:
        """Read and show everything of the panel."""
        self._redraw()
        self._tell()

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Edit another language; the preview follows."""
        if language != self._language and language in self._draft.base.languages:
            self._run += 1
            self._language = language
            self.languageChanged.emit()
            self.show_anew()

    @Slot(str)
    def enter(self, key: str) -> None:
        """A field is typed into from now on; what is typed in one go is one step."""
        self._run += 1

    @Slot(str, str)
    def write(self, key: str, text: str) -> None:
        """Take what is typed in a field."""
        try:
            self._desk.do(set_text(self._draft, key, self._language, text, run=str(self._run)))
        except DraftError:
            self._tell()  # the field is gone: show those that are there

    @Slot(str)
    def stillFits(self, key: str) -> None:
        """A text says in this language what it should, though another language changed."""
        self._desk.do(still_fits(self._draft, key, (self._language,)))
        self._tell()

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        self._step(back=True)

    @Slot()
    def redo(self) -> None:
        """Take the step again that was taken back last."""
        self._step(back=False)

    def _step(self, *, back: bool) -> None:
        step = self._desk.undo() if back else self._desk.redo()
        if step is not None and step.code == "text" and step.ids[1] != self._language:
            self.setLanguage(step.ids[1])  # a change that is taken back is seen
        self.show_anew()

    @Slot()
    def rest(self) -> None:
        """Typing is over: what was typed goes onto the disk now."""
        self._run += 1
        self._desk.save()

    def _redraw(self) -> None:
        """Read the panel anew and draw it; nothing else, for a key waits for it."""
        if self._desk.work is None or not self._panel:
            return
        try:
            self._reading = self._desk.work.reader.reread(self._panel, judge=False)
        except DraftError:
            return
        if panel := self._reading.panel:
            page, phones = self._pages.page(self._reading.pack, panel, self._language)
            folder = QUrl.fromLocalFile(str(self._draft.base.root)).toString()
            self._preview.show(page, self._language, folder, phones)
        self._after.start()

    def _tell(self) -> None:
        """Show what takes longer than a key may wait for: fields, checks, the meter."""
        self._after.stop()
        if self._desk.work is None or self._reading is None or self._panel not in self._draft.panels:
            return
        self._reading = self._desk.work.reader.reread(self._panel)
        draft, placed, lang = self._draft, self._reading.findings, self._language
        left = left_on(self._panel, fields := fields_of(draft, self._panel), self._desk.left)
        rows = rows_of(fields, lang, draft.base.default, placed, self._words, self._picture, left)
        self._fields.set_rows(with_lines(rows, partial(line_of, draft)))
        normal = self._preview.textStep == 0
        checks = checks_of(placed, left, lang, dict(self._names), overflows=self._preview.overflows, normal=normal)
        self._compare()
        self.panelChanged.emit()
        self._set_told(self._reading.meters.get(lang), lang, checks, left)

    def _picture(self, name: str) -> str:
        return QUrl.fromLocalFile(str(self._draft.file_of(name))).toString()

    def _own_picture(self, name: str) -> str:
        return self._picture(name) if isinstance(self._draft.value(name), Blob) else ""

    def _words(self, field: Field) -> str:
        figure = self._reading.pack.figures.get(field.name) if self._reading and field.kind == "figure" else None
        return in_words(figure, self._language, self._draft.base.default) if figure else field.name
