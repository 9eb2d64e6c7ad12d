"""What a survey is made of: frozen shapes of the form, its answers and its findings."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

MAX_PHOTOS = 6
MAX_PHOTO_BYTES = 3_145_728
PHOTO_TYPES = ("image/jpeg", "image/png")

Wordings = Mapping[str, Mapping[str, str]]  # field name -> language -> wording


@dataclass(frozen=True)
class Issue:
    """One finding: severity is "error", link_id is "" for the whole document, message is a plain sentence."""

    severity: str
    link_id: str
    code: str
    message: str


class SurveyError(Exception):
    """A form, response or photo that is refused. `issues` holds one or more findings in reading order."""

    def __init__(self, issues: tuple[Issue, ...]) -> None:
        super().__init__(" ".join(issue.message for issue in issues))
        self.issues = issues


def error(link_id: str, code: str, message: str) -> Issue:
    """Return a finding of severity "error"."""
    return Issue("error", link_id, code, message)


def _wording(wordings: Wordings, name: str, lang: str, fallback: str) -> str:
    return wordings.get(name, {}).get(lang, fallback)


@dataclass(frozen=True)
class Option:
    """One answer to choose. Code and system identify it; the display is the wording of the form's own language."""

    code: str
    system: str
    display: str = field(compare=False)
    wordings: Wordings = field(default_factory=dict, compare=False, repr=False)

    def display_in(self, lang: str) -> str:
        """Return the wording in `lang`, else in the form's own language."""
        return _wording(self.wordings, "display", lang, self.display)


@dataclass(frozen=True)
class PhotoRef:
    """A photo by reference: its Binary id, type, size in bytes and the base64 of its SHA-1 (FHIR Attachment.hash)."""

    pid: str
    content_type: str
    size: int
    sha1_b64: str


Answer = str | bool | Option | PhotoRef
Answers = Mapping[str, tuple[Answer, ...]]  # link_id -> values


@dataclass(frozen=True)
class EnableWhen:
    """One condition: `question` exists, = or != `answer`. For "exists" the answer is a boolean."""

    question: str
    operator: str
    answer: str | bool | Option


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
    items: tuple["Item", ...] = ()
    wordings: Wordings = field(default_factory=dict, compare=False, repr=False)

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
        return _wording(self.wordings, "text", lang, self.text)

    def help_in(self, lang: str) -> str:
        """Return the help line in `lang`, else in the form's own language; "" where there is none."""
        return _wording(self.wordings, "help", lang, self.help)


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
        return _wording(self.wordings, "title", lang, self.title)

    def walk(self) -> Iterator[Item]:
        """Yield every item, parents before their children, in reading order."""
        yield from walk(self.items)

    def find(self, link_id: str) -> Item | None:
        """Return the item of that linkId."""
        return next((item for item in self.walk() if item.link_id == link_id), None)


def walk(items: tuple[Item, ...]) -> Iterator[Item]:
    """Yield items and all below them, parents first."""
    for item in items:
        yield item
        yield from walk(item.items)
