"""Regular expressions of forms, run in a time that grows with the length of the input alone, whatever the pattern.

A form's pattern meets what strangers type, and Python's own engine may need years for one bad pair. The signs are
Python's and those of XML Schema; what needs looking ahead or back is refused.
"""

import re
import unicodedata
from functools import lru_cache

from kiosk.survey.machine import Edge, Either, Machine, Node, PatternError, Repeat, Row, Sign, Test

_MOST_DEPTH = 50
_MOST_SIGNS = 5000  # of an input
_COUNT = re.compile(r"\{(?:(\d{1,6})(?:(,)(\d{0,6}))?|,(\d{1,6}))\}", re.ASCII)
_PROPERTY = re.compile(r"\\([pP])\{(\^?)(\w+)\}", re.ASCII)
_NAMES = {"i": "[A-Za-z_:]", "I": "[^A-Za-z_:]", "c": r"[-.\w:]", "C": r"[^-.\w:]"}  # XML's, near enough
_OPENERS = re.compile(r"\(\?(?::|P?<[A-Za-z_]\w*>)")  # groups that only hold together
_MANY = {"?": (0, 1), "*": (0, None), "+": (1, None)}


def fits(pattern: str, text: str) -> bool:
    """Whether the whole text is as the pattern says; a text over 5,000 characters never is. Raises PatternError."""
    return len(text) <= _MOST_SIGNS and compiled(pattern).fits(text)


@lru_cache(maxsize=256)
def compiled(pattern: str) -> Machine:
    """Return the pattern, ready to run. Raises PatternError."""
    return Machine(_read(pattern))


def _read(pattern: str) -> Node:
    try:
        reader = _Reader(pattern)
        node = reader.either(0)
    except re.error as bad:
        raise PatternError(str(bad)) from bad
    if reader.at < len(reader.text):
        raise PatternError("a bracket closes that was never opened")
    return node


class _Reader:
    def __init__(self, pattern: str) -> None:
        self.text = pattern.removeprefix("(?i)")
        self.flags = re.NOFLAG if self.text == pattern else re.IGNORECASE
        self.at = 0

    def peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def take(self, found: str) -> str:
        self.at += len(found)
        return found

    def either(self, depth: int) -> Node:
        if depth > _MOST_DEPTH:
            raise PatternError("it is nested too deep")
        ways = [self.row(depth)]
        while self.peek() == "|":
            self.take("|")
            ways.append(self.row(depth))
        return ways[0] if len(ways) == 1 else Either(tuple(ways))

    def row(self, depth: int) -> Node:
        parts: list[Node] = []
        while self.peek() not in ("", "|", ")"):
            part = self.one(depth)
            least, most = self.count()
            if isinstance(part, Edge) and (least, most) != (1, 1):
                raise PatternError("the start or end of the input is to repeat")
            parts.append(part if (least, most) == (1, 1) else Repeat(part, least, most))
        return Row(tuple(parts))

    def count(self) -> tuple[int, int | None]:
        sign, found = self.peek(), _COUNT.match(self.text, self.at)
        if sign in _MANY and sign:
            self.take(sign)
            least, most = _MANY[sign]
        elif found:
            self.take(found[0])
            least, last = int(found[1] or 0), found[3] or found[4]
            most = int(last) if last else None if found[2] else least
        else:
            return 1, 1
        if least > (most if most is not None else least):
            raise PatternError("the least of a count is above its most")
        if self.peek() in ("?", "+"):  # lazy or greedy is the same where the whole input must fit
            self.take("?")
        if (self.peek() and self.peek() in _MANY) or _COUNT.match(self.text, self.at):
            raise PatternError("one count stands after another")
        return least, most

    def one(self, depth: int) -> Node:
        sign = self.peek()
        match sign:
            case "(":
                return self.group(depth)
            case "^" | "$":
                self.take(sign)
                return Edge(end=sign == "$")
            case "*" | "+" | "?":
                raise PatternError(f"nothing stands before {sign}")
            case "[":
                return Sign(self.sign_class())
            case "\\":
                return self.escape()
        return Sign(_python(re.escape(self.take(sign)) if sign != "." else self.take(sign), self.flags))

    def group(self, depth: int) -> Node:
        found = _OPENERS.match(self.text, self.at)
        if found is None and self.text.startswith("(?", self.at):
            raise PatternError(f"{self.text[self.at : self.at + 3]} looks ahead or back")
        self.take(found[0] if found else "(")
        node = self.either(depth + 1)
        if self.peek() != ")":
            raise PatternError("a bracket is never closed")
        self.take(")")
        return node

    def escape(self) -> Node:
        found = _PROPERTY.match(self.text, self.at)
        if found:
            return Sign(_property(*self.property(found)))
        pair = self.text[self.at : self.at + 2]
        if pair[1:] in ("A", "Z", "z"):
            self.take(pair)
            return Edge(end=pair[1] != "A")
        if pair[1:] in _NAMES:
            self.take(pair)
            return Sign(_python(_NAMES[pair[1]], self.flags))
        if len(pair) < 2 or pair[1] in "123456789bBgGkKRX":
            raise PatternError(f"{pair} is not known here")
        long = {"x": 4, "u": 6, "U": 10}.get(pair[1], 2)
        return Sign(_python(self.take(self.text[self.at : self.at + long]), self.flags))

    def property(self, found: re.Match[str]) -> tuple[str, bool]:
        self.take(found[0])
        return found[3], (found[1] == "P") is not (found[2] == "^")

    def sign_class(self) -> Test:
        """Read [...], of which Python knows all but \\p{..} and XML's \\i and \\c."""
        self.take("[")
        other = self.peek() == "^"
        self.take("^" if other else "")
        tests: list[Test] = []
        plain = ""
        while self.peek() != "]" or not (plain or tests):
            found = _PROPERTY.match(self.text, self.at)
            pair = self.text[self.at : self.at + 2]
            if not pair:
                raise PatternError("a [ is never closed")
            if found:
                tests.append(_property(*self.property(found)))
            elif pair[0] == "\\" and pair[1:] in _NAMES:
                tests.append(_python(_NAMES[self.take(pair)[1]], self.flags))
            else:
                sign = self.take(pair if pair[0] == "\\" else pair[0])
                plain += "\\[" if sign == "[" else "\\^" if sign == "^" else "\\]" if sign == "]" else sign
        self.take("]")
        if plain:
            tests.append(_python(f"[{plain}]", self.flags))
        return lambda sign: any(test(sign) for test in tests) is not other


@lru_cache(maxsize=512)
def _python(sign: str, flags: re.RegexFlag) -> Test:
    found = re.compile(sign, flags)
    return lambda character: found.fullmatch(character) is not None


def _property(name: str, other: bool) -> Test:
    """Return the test for a Unicode category such as "L" or "Lu"."""
    if not re.fullmatch(r"[CLMNPSZ][a-z]?", name):
        raise PatternError(f"\\p{{{name}}} is not known here")
    return lambda sign: unicodedata.category(sign).startswith(name) is not other
