"""Every text stands out from its floor: 4.5 to 1, and 7 to 1 in high contrast; what is no text, 3 to 1.

The colors are read from Theme.qml, the uses from all other QML: a color that writes or draws something must stand in
a table here with the floors it may stand on, and a pair that one file nests must be in it.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).resolve().parent.parent / "ui"
THEME = UI / "theme" / "Theme.qml"
TINTS = ("surface", "sand", "blush", "mist", "lilac", "sage", "primaryTint", "alertTint", "quiet")
STRIP = ("primaryTintEdge", "sandEdge", "lilacEdge", "sageEdge", "blushEdge", "mistEdge")  # the strip of times

# Text: its color, and the floors it is written on.
INKS = {
    "ink": ("bg", "staffBg", *TINTS, *STRIP, "keyFloor", "keySpecial", "keyboardFloor"),
    "ink2": ("bg", "staffBg", *TINTS),
    "accent": ("bg", *TINTS),
    "primaryInk": ("primary", "primaryDown"),
    "amberInk": ("amber",),
    "alert": ("bg", "staffBg", "surface", "alertTint"),
    "alertInk": ("alert",),
    "alertDeepInk": ("alertDeep",),
    "bridgeInk": ("bg",),
    "disabled": ("bg", "surface"),
    "nightInk": ("night",),
    "nightInk2": ("night",),
    "goodInk": ("goodTint", "surface"),
    "warnInk": ("warnTint", "surface"),
    "railInk": ("rail",),
    "railMark": ("rail",),
    "ok": ("bg", "surface", "quiet"),
    "plum": ("lilac",),
    "bg": ("ink",),
    "countMild": ("surface",),
    "countResponded": ("surface",),
}
# What is no text: dots of people, borders that say what can be touched, rings, icons.
MARKS = {
    "countSevere": ("surface",),
    "countNone": ("surface",),
    "choiceBorder": ("surface", "bg"),
    "control": ("surface", "bg", "staffBg"),
    "focus": ("bg", "surface", "staffBg"),
    "railLine": ("rail",),
    "primary": ("bg", "surface", "primaryTint"),
}
# Only floors, edges under them, and lines that part what is apart already.
QUIET = {
    "alertTintEdge",
    "amber",
    "amberEdge",
    "black",  # the night, on which nothing stands
    "keyEdge",
    "keyFloor",
    "keySpecial",
    "keySpecialEdge",
    "keyboardFloor",
    "line",
    "nightEdge",
    "primaryDown",
    "primaryEdge",
    "primaryTintEdge",
    "scrim",
    "sheetScrim",
    "whiteEdge",
}
_COLOR = re.compile(r'readonly property color (\w+): (?:contrast \? "(#\w+)" : )?"(#\w+)"')
_WRITES = ("Words", "DottedWords", "Text", "TextInput")
_INK_NAMES = ("inkColor", "selectedTextColor")
# A strip in high contrast stands on the surface, with a border.
_HIGH_FLOORS = dict.fromkeys(STRIP, "surface")

Colors = dict[str, tuple[str, str]]


def colors(text: str) -> Colors:
    """Return name → (normal, high contrast) of a Theme."""
    return {name: (normal, high or normal) for name, high, normal in _COLOR.findall(text)}


def light(color: str) -> float:
    """Return the relative luminance of #rrggbb."""
    parts = [byte / 255 for byte in bytes.fromhex(color[-6:])]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    """Return the contrast of two colors, from 1 to 21."""
    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def weak(theme: Colors) -> list[str]:
    """Return the pairs that are too close, in words."""
    found = []
    for table, least in ((INKS, (4.5, 7.0)), (MARKS, (3.0, 3.0))):
        for ink, floors in table.items():
            for floor in floors:
                for index, mode in enumerate(("normal", "high contrast")):
                    under = _HIGH_FLOORS.get(floor, floor) if index else floor
                    is_at = ratio(theme[ink][index], theme[under][index])
                    if is_at < least[index]:
                        found.append(f"{ink} on {under}, {mode}: {is_at:.2f}, wanted {least[index]}")
    return found


def uses() -> Iterator[tuple[str, str, str, str, str]]:
    """Yield file, object type, property, color name and the floor it is nested on ('?' if not sure) for each use."""
    for path in sorted(UI.rglob("*.qml")):
        if path == THEME:
            continue
        stack: list[tuple[str, str]] = []
        text = path.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(text):
            if line.rstrip().endswith("{"):
                kind = re.search(r"([A-Z]\w*) \{$", line)
                stack.append((kind[1] if kind else "", _floor(text, number)))
            elif line.strip().startswith("}") and stack:
                stack.pop()
            if found := re.match(r"\s*(?:readonly )?(?:property color )?([\w.]+): (.*Theme\..*)", line):
                names = re.findall(r"Theme\.(\w+)", found[2])
                floor = next((own for _, own in reversed(stack[:-1]) if own), "")
                for name in names:
                    yield path.name, stack[-1][0] if stack else "", found[1], name, floor


def _floor(text: list[str], start: int) -> str:
    """Return the one Theme color that a Rectangle or Card fills itself with, '?' where it chooses among several."""
    kind = re.search(r"(Rectangle|Card) \{$", text[start])
    if not kind:
        return ""
    indent = len(text[start]) - len(text[start].lstrip()) + 4
    for line in text[start + 1 :]:
        if found := re.fullmatch(rf" {{{indent}}}color: (?:Theme\.(\w+)|.*)", line):
            return found[1] or "?"
        if len(line) - len(line.lstrip()) < indent and line.strip():
            break
    return "surface" if kind[1] == "Card" else ""


@pytest.fixture(scope="module")
def theme() -> Colors:
    return colors(THEME.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def used(theme: Colors) -> list[tuple[str, str, str, str, str]]:
    return [use for use in uses() if use[3] in theme]


def test_every_pair_is_far_enough_apart(theme: Colors) -> None:
    assert len(theme) > 50
    assert weak(theme) == []


@pytest.mark.parametrize(
    ("name", "paler"), [("ink2", "#8fa0a5"), ("alert", "#e07a6f"), ("countNone", "#b9c3c5"), ("primary", "#5fa6b3")]
)
def test_a_paler_color_is_told(theme: Colors, name: str, paler: str) -> None:
    told = weak({**theme, name: (paler, theme[name][1])})
    assert any(line.startswith(f"{name} on ") or f" on {name}," in line for line in told)


def test_every_color_that_is_used_has_its_place(used: list[tuple[str, str, str, str, str]]) -> None:
    known = {*INKS, *MARKS, *QUIET, *(floor for floors in [*INKS.values(), *MARKS.values()] for floor in floors)}
    assert len(used) > 100
    assert {(file, name) for file, _, _, name, _ in used if name not in known} == set()


def test_only_inks_write(used: list[tuple[str, str, str, str, str]]) -> None:
    writing = [use for use in used if (use[1] in _WRITES and use[2] == "color") or use[2] in _INK_NAMES]
    assert len(writing) > 40
    assert {(file, name) for file, _, _, name, _ in writing if name not in INKS} == set()


def test_text_stands_on_floors_that_were_measured(used: list[tuple[str, str, str, str, str]]) -> None:
    nested = [use for use in used if use[1] in _WRITES and use[2] == "color" and use[4] not in ("", "?")]
    assert len(nested) >= 5
    odd = {(file, name, floor) for file, _, _, name, floor in nested if floor not in INKS.get(name, ())}
    assert odd == set()
