"""What a survey is made of: frozen shapes of the form."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.survey.values import Answer, Option, Wordings, wording

MAX_PHOTOS = 6
MAX_PHOTO_BYTES = 3_145_728
PHOTO_TYPES = ("image/jpeg", "image/png")
MAX_COPIES = 20  # of a group that repeats
TYPES = (
    "group", "display", "string", "text", "boolean", "choice", "open-choice", "integer", "decimal", "date", "dateTime",
    "time", "url", "quantity", "attachment",
)  # fmt: skip
CHOICES = ("choice", "open-choice")
_STEP = "\x1f"  # no form has it in a linkId


def key_of(link_id: str, at: tuple[int, ...]) -> str:
    """Return the key of an item in the copies `at` of the groups around it; the linkId itself outside of any."""
    return link_id + "".join(f"{_STEP}{number}" for number in at)


def place_of(key: str) -> tuple[str, tuple[int, ...]]:
    """Return the linkId and the copies that a key names."""
    link_id, *numbers = key.split(_STEP)
    return link_id, tuple(int(number) for number in numbers)


@dataclass(frozen=True)
class EnableWhen:
    """One condition: `question` `operator` `answer`. For "exists" the answer is a boolean.

    `question` is a linkId; in a form that is laid out the key of that item, or of all its copies by what their keys
    begin with. Operators: exists = != > < >= <=.
    """

    question: str
    operator: str
    answer: Answer


@dataclass(frozen=True)
class Item:
    """One group, display or question.

    Attributes:
        keyboard: "text" or what the field wants: "email", "phone", "number", "url", "chat".
        control: the FHIR item control ("check-box", "radio-button", "help" …) or "".
        help: the text of its display children with the item control "help".
        enable_behavior: "any", or "all" or "" for all conditions.
        max_length, min_length: characters of a string or text.
        min_occurs, max_occurs: how many answers; None says what `required` and `repeats` say alone.
        max_size: bytes of one photo.
        min_value, max_value: of an integer, decimal, date, dateTime, time or quantity, as an answer is written.
        max_decimals: digits after the point of a decimal or quantity.
        units: of a quantity: the units to choose from, or the one it is given in; () for a bare number.
        open_label: what stands beside the field for an answer of one's own (open-choice); "" for our own words.
        lines: the linkIds of the display children that became its help.
        at: inside groups that repeat, which time this is, from 0, outermost group first; () everywhere else.
    """

    link_id: str
    type: str
    text: str = ""
    prefix: str = ""
    required: bool = False
    repeats: bool = False
    read_only: bool = False
    hidden: bool = False
    max_length: int | None = None
    min_length: int | None = None
    regex: str = ""
    entry_format: str = ""
    keyboard: str = "text"
    control: str = ""
    help: str = ""
    options: tuple[Option, ...] = ()
    initial: tuple[Answer, ...] = ()
    enable_when: tuple[EnableWhen, ...] = ()
    enable_behavior: str = ""
    min_occurs: int | None = None
    max_occurs: int | None = None
    max_size: int | None = None
    mime_types: tuple[str, ...] = ()
    min_value: Answer | None = None
    max_value: Answer | None = None
    max_decimals: int | None = None
    units: tuple[Option, ...] = ()
    open_label: str = ""
    items: tuple["Item", ...] = ()
    wordings: Wordings = field(default_factory=dict, compare=False, repr=False)
    lines: tuple[str, ...] = ()
    at: tuple[int, ...] = ()

    @property
    def key(self) -> str:
        """What its answers go by."""
        return key_of(self.link_id, self.at)

    @property
    def is_question(self) -> bool:
        """Whether it can hold an answer."""
        return self.type not in ("group", "display")

    @property
    def must_tick(self) -> bool:
        """Whether it is a tick box that only "yes" answers, such as a consent."""
        return self.type == "boolean" and self.required and self.control == "check-box"

    def text_in(self, lang: str) -> str:
        """Return the question in `lang`, else in the form's own language."""
        return wording(self.wordings, "text", lang, self.text)

    def open_label_in(self, lang: str) -> str:
        """Return the label of an answer of one's own in `lang`, else in the form's own language; "" for none."""
        return wording(self.wordings, "open_label", lang, self.open_label)

    def help_in(self, lang: str) -> str:
        """Return the help line in `lang`, else in the form's own language; "" where there is none."""
        return wording(self.wordings, "help", lang, self.help)


@dataclass(frozen=True)
class Questionnaire:
    """One form. `anonymous`: responses carry a date without a time, and no receipt number is shown."""

    url: str
    version: str
    title: str
    items: tuple[Item, ...]
    anonymous: bool = False
    wordings: Wordings = field(default_factory=dict, compare=False, repr=False)

    @property
    def canonical(self) -> str:
        """The name that responses carry: "url|version", or the url alone where there is no version."""
        return f"{self.url}|{self.version}" if self.version else self.url

    def title_in(self, lang: str) -> str:
        """Return the title in `lang`, else in the form's own language."""
        return wording(self.wordings, "title", lang, self.title)

    def walk(self) -> Iterator[Item]:
        """Yield every item, parents before their children, in reading order."""
        yield from walk(self.items)

    def find(self, key: str) -> Item | None:
        """Return the item of that key, else the first with that linkId."""
        named = [item for item in self.walk() if key in (item.key, item.link_id)]
        return next((item for item in named if item.key == key), named[0] if named else None)


def walk(items: tuple[Item, ...]) -> Iterator[Item]:
    """Yield items and all below them, parents first."""
    for item in items:
        yield item
        yield from walk(item.items)
