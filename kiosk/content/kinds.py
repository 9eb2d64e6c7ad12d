"""The kinds of values a pack is made of; type hints of the model are written with them.

The loader reads a pack by these hints, and the JSON Schema for editors is made from them.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import FrozenInstanceError, dataclass, field
from typing import Annotated, Literal, NamedTuple, NoReturn, TypeVar, dataclass_transform, get_args

T = TypeVar("T")


class Where(NamedTuple):
    """The file (relative to the pack) and line (from 1) where something was written."""

    file: str
    line: int


class Fault(NamedTuple):
    """What an object finds wrong with itself: the key to point at, the rule's name, one plain sentence."""

    key: str
    rule: str
    message: str


NOWHERE = Where("", 0)
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True)
class LocalText:
    """One text in each language of the pack; `places` tells where each language was written."""

    by_lang: Mapping[str, str]
    places: Mapping[str, Where] = field(default_factory=dict, compare=False, repr=False)

    def get(self, lang: str, default_lang: str = "") -> str:
        """Return the text in `lang`, else in `default_lang`, else an empty string."""
        return self.by_lang.get(lang) or self.by_lang.get(default_lang, "")

    def where(self, lang: str) -> Where:
        """Return where the text in `lang` was written."""
        return self.places.get(lang, NOWHERE)


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """Make a subclass of `Item` a frozen dataclass with keyword arguments only.

    A dataclass writes and compiles its methods when the module is imported, and the kiosk imports these fifty on the
    way to its first frame: 55 ms. `Item` has the methods once instead: 15 ms.
    """
    return dataclass(init=False, repr=False, eq=False)(cls)


@record
class Item:
    """Anything read from a mapping in a pack; `where` is where that mapping starts."""

    where: Where = NOWHERE

    def __init__(self, **values: object) -> None:
        if strange := values.keys() - type(self).__dataclass_fields__.keys():
            raise TypeError(f"{type(self).__name__} has no {', '.join(sorted(strange))}")
        self.__dict__.update(values)  # a field that is not given is read from the class: its default

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __repr__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items() if name != "where")
        return f"{type(self).__name__}({given})"

    def faults(self) -> Iterable[Fault]:
        """Return what is wrong between the keys of this object; each key alone is right already."""
        return ()


@dataclass(frozen=True)
class FromKey:
    """The value is the key that the object stands under, not a key of its own."""


@dataclass(frozen=True)
class Pattern:
    """A string of one form: a regular expression and the same in words."""

    regex: str
    words: str


@dataclass(frozen=True)
class Between:
    """A number from `low` to `high`, both allowed."""

    low: float
    high: float


@dataclass(frozen=True)
class Ref:
    """The id of something else in the pack. With a hint other than `str` the reader puts that thing in its place."""

    kind: str


@dataclass(frozen=True)
class Opens:
    """Where a tile leads: `panel:<id>`, `survey:<id>` or `guides`."""


@dataclass(frozen=True)
class ImageFile:
    """A picture in the pack, as a path from the pack's folder."""


@dataclass(frozen=True)
class PdfFile:
    """A PDF in the pack, as a path from the pack's folder."""


Key = Annotated[str, FromKey()]
ID = Pattern(r"[a-z0-9]+(-[a-z0-9]+)*", "lower-case letters and digits, joined by hyphens")
Id = Annotated[str, ID]
Icon = Annotated[str, Pattern(r"mdi6\.[a-z0-9-]+", "'mdi6.' and the name of an icon")]
Language = Annotated[str, Pattern(r"[a-z]{2,3}(-[A-Z][a-z]{3})?", "a language tag such as 'en' or 'zh-Hans'")]
Url = Annotated[str, Pattern(r"https?://\S+", "a web address that starts with http")]
Fraction = Annotated[float, Between(0, 1)]
Point = tuple[Fraction, Fraction]
Whole = Annotated[int, Between(0, 1_000_000)]
Image = Annotated[str, ImageFile()]
Pdf = Annotated[str, PdfFile()]
Region = Literal["mainland-china", "hong-kong", "macau", "singapore", "saudi-arabia"]
REGIONS = frozenset(get_args(Region))
Texts = tuple[LocalText, ...]
PanelId = Annotated[str, Ref("panel")]
