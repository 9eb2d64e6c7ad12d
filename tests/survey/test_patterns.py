"""Patterns of forms: the same answers as Python's, in a time that no input can stretch."""

import random
import re

import pytest

from kiosk.survey.machine import PatternError
from kiosk.survey.patterns import compiled, fits

SAME = [
    "",
    "a",
    "a*",
    "a+b?",
    "(a|b)*c",
    "a{2}",
    "a{2,}",
    "a{2,3}b",
    "a{0}",
    "^a$",
    "(?:ab)+",
    "(?P<x>a)b",
    "[a-c]+",
    "[^a]b",
    r"\d{3}-\d{4}",
    r"\w+\s\w+",
    ".",
    ".*b",
    "(a*)*",
    "(a|aa)+b",
    "(a|)b",
    "a|b|",
    r"\.",
    r"[\d.]+",
    "[]a]",
    "[^]a]",
    "[a^]",
    r"[\]a]",
    "a+?b",
    "{a}",
    "a{,2}",
    r"\x61b",
    r"\u0061",
    "(^a|b$)",
    "(?i)AB",
    r"[a\-c]",
    r"\Aa\Z",
    "(((a)))",
    "[ab]{1,3}c{0,1}",
    "a{2}?",
    "^(a|b)?$",
    r"\S+@(\S+\.)+\S{2,}",
]
SIGNS = "aabbc.1-^]\n @{"


@pytest.mark.parametrize("pattern", SAME)
def test_the_same_inputs_fit_as_in_python(pattern: str):
    dice = random.Random(pattern)
    inputs = {"", "a", "ab", "aab", "abc", "555-1234", "{a}", "a{,2}", "a@b.cc"}
    inputs |= {"".join(dice.choices(SIGNS, k=dice.randint(0, 6))) for _ in range(300)}
    python = re.compile(pattern)
    differing = [text for text in inputs if fits(pattern, text) is not (python.fullmatch(text) is not None)]
    if pattern in ("^a$", "(^a|b$)", "^(a|b)?$"):
        differing = [text for text in differing if not text.endswith("\n")]
    assert differing == []


@pytest.mark.parametrize(
    "pattern", ["(a+)+$", "(a|aa)+$", "(.*a){20}", "(a*)*b", "([a-z]+)*=", "(a?){25}a{25}", "(x+x+)+y"]
)
def test_a_pattern_that_would_never_end_is_answered(pattern: str):
    assert fits(pattern, "ab" * 1000 + "!") is False


@pytest.mark.parametrize(
    ("pattern", "good", "bad"),
    [
        (r"\p{L}+", "Zoë张", "Zoë1"),
        (r"\p{Lu}\p{Ll}*", "Ann", "ann"),
        (r"[\p{L}'\- ]+", "O'Neill-Ng", "A1"),
        (r"\P{N}+", "abc", "a1"),
        (r"[^\p{N}]+", "abc", "a1"),
        (r"\i\c*", "a-1", "1a"),
        (r"[\c]+", "a:b", "a b"),
    ],
)
def test_signs_of_xml_schema(pattern: str, good: str, bad: str):
    assert fits(pattern, good)
    assert not fits(pattern, bad)


@pytest.mark.parametrize(
    "pattern",
    [
        "(",
        "a)",
        "*a",
        "a**",
        "(?=a)",
        "(?!a)b",
        "(?<=a)b",
        r"(a)\1",
        "a{3,2}",
        "[a",
        "[z-a]",
        "\\",
        r"\b",
        r"\p{Greek}",
        "^*",
        "(a{100}){100}",
        "(){99999}",
        "a{99999}",
        "(" * 60 + ")" * 60,
        r"\xzz",
        "(?P=x)",
    ],
)
def test_what_cannot_be_run_is_refused(pattern: str):
    with pytest.raises(PatternError):
        compiled(pattern)


def test_an_input_without_end_fits_nothing():
    assert fits(".*", "a" * 5000)
    assert not fits(".*", "a" * 5001)
