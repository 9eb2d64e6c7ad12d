"""What is filled in on a survey page by parts, by rows or from a long list. QML keeps nothing of it by itself."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels import survey_choosing, survey_typing
from kiosk.viewmodels.survey_fill import Fill, fill
from kiosk.viewmodels.survey_states import State
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

Step = Callable[[State], State]


@QmlElement
@QmlUncreatable("made by the application")
class EntryViewModel(QObject):
    """The page's own part of an answer. Made with what takes a step from the survey's state to the next.

    Signals:
        shapeChanged: other parts, units or months are there; changed: what is in them.
        rowsChanged: the answers or copies on a list; foundChanged: the options in sight.
    """

    shapeChanged = Signal()
    changed = Signal()
    rowsChanged = Signal()
    foundChanged = Signal()

    def __init__(self, go: Callable[[Step], None]) -> None:
        super().__init__()
        self._go = go
        self._fill = Fill()
        self._room, self._sheet = 1, 0

    def show(self, state: State) -> None:
        """Show what a state holds, and announce what is different."""
        old, self._fill = self._fill, fill(state)
        new = self._fill
        if (old.found, old.query, old.searching) != (new.found, new.query, new.searching):
            self._sheet = 0
            self.foundChanged.emit()
        if _shape(old) != _shape(new):
            self.shapeChanged.emit()
        if (old.rows, old.more, old.less) != (new.rows, new.more, new.less):
            self.rowsChanged.emit()
        if old != new:
            self.changed.emit()

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        """Whether the on-screen keyboard is needed."""
        return self._fill.typing

    @Property(list, notify=shapeChanged)
    def names(self) -> list[str]:
        """The names of the parts, in the order of the language."""
        return [row["name"] for row in self._fill.fields]

    @Property(list, notify=shapeChanged)
    def units(self) -> list[dict[str, str]]:
        """The units to choose from, by code and text."""
        return list(self._fill.units)

    @Property(list, notify=shapeChanged)
    def months(self) -> list[dict[str, str]]:
        """The months to choose from while the month is given, by code and text."""
        return list(self._fill.months)

    @Property(list, notify=rowsChanged)
    def rows(self) -> list[dict[str, str]]:
        """Several answers, or the copies of a group: name and text of each."""
        return list(self._fill.rows)

    @Property(list, notify=foundChanged)
    def found(self) -> list[dict[str, str]]:
        """The options in sight, of those that fit what is searched for."""
        return list(self._fill.found[self._sheet * self._room : (self._sheet + 1) * self._room])

    @Property(int, notify=foundChanged)
    def matches(self) -> int:
        """How many options fit what is searched for."""
        return len(self._fill.found)

    @Property(int, notify=foundChanged)
    def sheet(self) -> int:
        """Which part of the options is in sight, from 0."""
        return self._sheet

    @Property(int, notify=foundChanged)
    def sheets(self) -> int:
        """In how many parts the options come; at least 1."""
        return max(1, -(-len(self._fill.found) // self._room))

    @Property(dict, notify=changed)
    def fill(self) -> dict[str, object]:
        """The fields of survey_fill.Fill but its long lists: what is typed by part, and what else the page says."""
        new = self._fill
        fields = {row["name"]: row for row in new.fields}
        plain = ("part", "said", "point", "sign", "unit", "measure", "more", "less", "group")
        search = ("searchable", "searching", "query", "picked", "wide")
        return {"fields": fields, **{name: getattr(new, name) for name in (*plain, *search)}}

    @Slot(int)
    def setRoom(self, rows: int) -> None:
        """Say how many options the screen has room for."""
        if rows != self._room and rows > 0:
            self._room, self._sheet = rows, 0
            self.foundChanged.emit()

    @Slot(int)
    def turn(self, by: int) -> None:
        """Bring the next or an earlier part of the options in sight."""
        self._sheet = min(max(0, self._sheet + by), self.sheets - 1)
        self.foundChanged.emit()

    @Slot(str, str)
    def write(self, name: str, text: str) -> None:
        """Take what is typed in a part."""
        self._go(partial(survey_typing.type_in, name=name, text=text))
        self.changed.emit()  # also where a sign was not taken, for the field shows it

    @Slot(str)
    def press(self, key: str) -> None:
        """Take a key of the number pad: a digit, delete, sign or point."""
        self._go(partial(survey_typing.press, key=key))

    @Slot(str)
    def select(self, name: str) -> None:
        """Type in that part next."""
        self._go(partial(survey_typing.select, name=name))

    @Slot(str)
    def chooseMonth(self, code: str) -> None:
        """Take a month by its number."""
        self._go(partial(survey_typing.give_month, month=code))

    @Slot(str)
    def chooseUnit(self, code: str) -> None:
        """Take the unit of a number."""
        self._go(partial(survey_typing.write, name="unit", text=code))

    @Slot()
    def wipe(self) -> None:
        """Forget what is typed or chosen on this page."""
        self._go(survey_typing.wipe)

    @Slot(str)
    def search(self, query: str) -> None:
        """Search a list for what is typed; the keyboard is on until `endSearch` or a choice."""
        self._go(partial(survey_choosing.search, query=query))

    @Slot()
    def endSearch(self) -> None:
        """Show the whole list again."""
        self._go(partial(survey_choosing.search, query=None))

    @Slot()
    def add(self) -> None:
        """Go on to one more answer, or one more copy of the group."""
        self._go(survey_typing.add)

    @Slot(int)
    def change(self, number: int) -> None:
        """Change one of several answers, from 0."""
        self._go(partial(survey_typing.change, number=number))

    @Slot(int)
    def remove(self, number: int) -> None:
        """Take one of several answers or copies away, from 0."""
        self._go(partial(survey_typing.remove, number=number))


def _shape(fill: Fill) -> tuple[object, ...]:
    return [row["name"] for row in fill.fields], fill.units, fill.months
