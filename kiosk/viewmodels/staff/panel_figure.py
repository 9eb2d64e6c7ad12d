"""A figure as one form: its number, who was counted, when and where that is written, changed together or not at all."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.drafts import Draft, DraftError, FigureForm, figure_faults, figure_of, set_figure, with_numbers
from kiosk.viewmodels.staff.draft_desk import DraftDesk
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_TEXTS = ("who", "when")
_ENDS = ("low", "high")


@QmlElement
@QmlUncreatable("made by the application")
class FigureViewModel(QObject):
    """Made with the draft, what languages call themselves, and the language that staff read.

    Signals:
        changed: another figure, something else in it, or why it was refused.
        shapeChanged: another figure, so that other fields are there.
    """

    changed = Signal()
    shapeChanged = Signal()

    def __init__(self, desk: DraftDesk, names: Mapping[str, str], language: Callable[[], str]) -> None:
        super().__init__()
        self._desk, self._names, self._language = desk, names, language
        self._before: FigureForm | None = None
        self._form: FigureForm | None = None
        self._confirmed: frozenset[str] = frozenset()
        self._said = ""
        self._faults: dict[str, str] = {}

    @property
    def _draft(self) -> Draft:
        assert self._desk.work is not None
        return self._desk.work.draft

    @Property(bool, notify=shapeChanged)
    def up(self) -> bool:
        """Whether a figure is being changed."""
        return self._form is not None

    @Property(list, notify=shapeChanged)
    def numbers(self) -> list[str]:
        """The codes of its numbers, such as value and denominator, in the order of the form."""
        return list(self._form.numbers) if self._form else []

    @Property(list, notify=shapeChanged)
    def texts(self) -> list[dict[str, str]]:
        """Who and when in each language: `name`, `code`, and `language`, what that calls itself."""
        languages = self._draft.base.languages if self._form else ()
        return [
            {"name": name, "code": code, "language": self._names.get(code, code)}
            for name in _TEXTS
            for code in languages
        ]

    @Property(dict, notify=changed)
    def written(self) -> dict[str, Any]:
        """What stands in the fields: each number by its code, each text by code and language, such as who-en."""
        if self._form is None:
            return {}
        texts = {f"{name}-{code}": text for name in _TEXTS for code, text in getattr(self._form, name).items()}
        return {**self._form.numbers, **texts}

    @Property(list, notify=changed)
    def sources(self) -> list[dict[str, Any]]:
        """Every source of the pack, those that are named first: `id`, `text`, `on`."""
        if self._form is None:
            return []
        every = self._draft.value("sources.yaml")
        rows = [
            {"id": name, "text": self._line(source), "on": name in self._form.sources} for name, source in every.items()
        ]
        return sorted(rows, key=lambda row: not row["on"])

    @Property(list, notify=changed)
    def beside(self) -> list[dict[str, Any]]:
        """What must be looked at because a number changed: `name`, and whether staff said that it is `right`."""
        if self._form is None or not self._number_changed():
            return []
        untouched = [name for name in self._form.beside if not self._differs(name)]
        return [{"name": name, "right": name in self._confirmed} for name in untouched]

    @Property(dict, notify=changed)
    def faults(self) -> dict[str, str]:
        """Why a number can't be: its code → one sentence."""
        return self._faults

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether it can be taken into the draft."""
        return self._form != self._before and not self._faults and all(row["right"] for row in self.beside)

    @Property(str, notify=changed)
    def said(self) -> str:
        """Why it was refused, one sentence."""
        return self._said

    @Slot(str)
    def open(self, figure_id: str) -> None:
        """Change a figure."""
        try:
            self._form = self._before = figure_of(self._draft, figure_id)
        except DraftError as error:
            self._form = self._before = None
            self._said = str(error)
        else:
            self._said, self._faults, self._confirmed = "", {}, frozenset()
        self.shapeChanged.emit()
        self.changed.emit()

    @Slot(str, str)
    def setNumber(self, name: str, text: str) -> None:
        """Take what is typed for a number."""
        if self._form is not None and name in self._form.numbers:
            self._set(with_numbers(self._form, **{name: text}))

    @Slot(str, str, str)
    def setText(self, name: str, code: str, text: str) -> None:
        """Take what is typed for who or when in a language; empty says that the source does not say it."""
        if self._form is not None and name in _TEXTS:
            texts = {**getattr(self._form, name), code: text}
            texts = {lang: words for lang, words in texts.items() if words.strip()}
            self._set(replace(self._form, who=texts) if name == "who" else replace(self._form, when=texts))

    @Slot(str)
    def toggleSource(self, source: str) -> None:
        """Name a source, or name it no more."""
        if self._form is not None:
            named = self._form.sources
            more = tuple(one for one in named if one != source) if source in named else (*named, source)
            self._set(replace(self._form, sources=more))

    @Slot(str)
    def confirm(self, name: str) -> None:
        """Say that something beside the number is right as it is, or take that back."""
        self._confirmed = self._confirmed ^ {name}
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Take the figure into the draft, whole; it stays up where that is refused."""
        if self._form is None:
            return
        try:
            self._desk.do(set_figure(self._draft, self._form, self._confirmed))
        except DraftError as error:
            self._said = str(error)
            self.changed.emit()
        else:
            self.close()

    @Slot()
    def close(self) -> None:
        """Back to the panel; what is not saved is gone."""
        self._form = self._before = None
        self.shapeChanged.emit()
        self.changed.emit()

    def _set(self, form: FigureForm) -> None:
        self._form, self._faults = form, dict(figure_faults(self._draft, form))
        self._said = self._faults.pop("", "")
        self.changed.emit()

    def _number_changed(self) -> bool:
        return self._form is not None and self._before is not None and self._form.numbers != self._before.numbers

    def _differs(self, name: str) -> bool:
        assert self._form is not None
        assert self._before is not None
        now, then = self._form, self._before
        if name == "range":
            return any(now.numbers[end] != then.numbers[end] for end in _ENDS)
        if name in now.numbers:
            return now.numbers[name] != then.numbers[name]
        return bool(getattr(now, name) != getattr(then, name))

    def _line(self, source: Any) -> str:
        said = source.get("citation", "")
        return str(said.get(self._language()) or next(iter(said.values()), "")) if isinstance(said, dict) else str(said)
