"""A regular expression as a set of states that is walked once a character: no input makes it slow."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

_MOST_STATES = 4000
Test = Callable[[str], bool]


class PatternError(ValueError):
    """A pattern that can't be run; the message says what in it."""


@dataclass(frozen=True)
class Sign:
    """One character that passes the test."""

    test: Test


@dataclass(frozen=True)
class Edge:
    """The start of the input or, with `end`, its end."""

    end: bool


@dataclass(frozen=True)
class Row:
    """Parts one after the other."""

    parts: tuple["Node", ...]


@dataclass(frozen=True)
class Either:
    """One of several."""

    ways: tuple["Node", ...]


@dataclass(frozen=True)
class Repeat:
    """A part `least` to `most` times; None for any number."""

    part: "Node"
    least: int
    most: int | None


Node = Sign | Edge | Row | Either | Repeat
_Step = tuple[Test | Edge | None, int]  # what lets one go on, and to which state


class Machine:
    """The states of a pattern; the first is the start."""

    def __init__(self, pattern: Node) -> None:
        self._steps: list[list[_Step]] = []
        self._end = self._build(pattern, self._state())

    def fits(self, text: str) -> bool:
        """Whether the whole text is as the pattern says."""
        states = self._reach({0}, first=True, last=not text)
        for number, sign in enumerate(text, 1):
            after = {to for state in states for test, to in self._steps[state] if callable(test) and test(sign)}
            states = self._reach(after, first=False, last=number == len(text))
        return self._end in states

    def _reach(self, states: set[int], *, first: bool, last: bool) -> set[int]:
        todo, reached = list(states), set(states)
        while todo:
            for test, to in self._steps[todo.pop()]:
                free = test is None or (isinstance(test, Edge) and (last if test.end else first))
                if free and to not in reached:
                    reached.add(to)
                    todo.append(to)
        return reached

    def _state(self) -> int:
        if len(self._steps) >= _MOST_STATES:
            raise PatternError("it is too large")
        self._steps.append([])
        return len(self._steps) - 1

    def _build(self, node: Node, start: int) -> int:
        """Add the states of a node behind `start`, and return the one in which it has been passed."""
        match node:
            case Sign(test):
                end = self._state()
                self._steps[start].append((test, end))
            case Edge():
                end = self._state()
                self._steps[start].append((node, end))
            case Row(parts):
                end = start if parts else self._after(start)
                for part in parts:
                    end = self._build(part, end)
            case Either(ways):
                end = self._state()
                for way in ways:
                    self._steps[self._build(way, self._after(start))].append((None, end))
            case Repeat():
                end = self._again(node, start)
            case _:
                assert_never(node)
        return end

    def _again(self, node: Repeat, start: int) -> int:
        for _ in range(node.least):
            start = self._build(node.part, start)
        end = self._state()
        if node.most is None:
            loop = self._after(start)
            self._steps[self._build(node.part, loop)].append((None, loop))
            self._steps[loop].append((None, end))
            return end
        for _ in range(node.most - node.least):
            self._steps[start].append((None, end))
            start = self._build(node.part, self._after(start))
        self._steps[start].append((None, end))
        return end

    def _after(self, start: int) -> int:
        state = self._state()
        self._steps[start].append((None, state))
        return state
