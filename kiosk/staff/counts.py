"""Counts for the clinic: visits a day, panels opened, where visitors left. No visit leaves a trace of its own."""

import json
import re
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.staff.files import make_folder, replace_file

NAME, DAMAGED = "counts.json", "counts.damaged.json"
KEPT_DAYS = 400
SAVE_EVERY_S = 60.0
_PLACES = 300  # names counted apart on one day; more than a pack has
_NAME = re.compile(r"[A-Za-z0-9_.:-]{1,80}", re.ASCII)


@dataclass
class Day:
    """The counts of one day by the local calendar, as the machine had it.

    Attributes:
        date: ISO 8601.
        visits: how many began.
        idle: how many ended because nobody touched the screen any more.
        opened: panel id → how often it was opened.
        left: place → how many visits ended there.
    """

    date: str
    visits: int = 0
    idle: int = 0
    opened: Counter[str] = field(default_factory=Counter)
    left: Counter[str] = field(default_factory=Counter)

    def to_json(self) -> dict[str, Any]:
        """Return the day as plain data."""
        return {**vars(self), "opened": dict(self.opened), "left": dict(self.left)}


class Counts:
    """The counts of one data folder. Counting is in memory and quick; `save` touches the disk, off the UI thread.

    The last 400 days on which something was counted are kept, in the order in which they came, not by their dates: so
    a clock that jumps ahead pushes nothing out, and a day that comes back is counted on.

    Args:
        folder: DATA/staff.
        today: the local date.
        clock: monotonic seconds.
    """

    def __init__(self, folder: Path, today: Callable[[], date], clock: Callable[[], float] = time.monotonic) -> None:
        self._folder, self._today, self._clock = folder, today, clock
        self._lock = threading.Lock()
        self._days = self._read()
        self._changed, self._saved_at = False, clock()

    def visit(self) -> None:
        """Count a visit that begins."""
        with self._counting() as day:
            day.visits += 1

    def opened(self, panel_id: str) -> None:
        """Count a panel that is opened."""
        with self._counting() as day:
            _count(day.opened, panel_id)

    def left(self, place: str) -> None:
        """Count a visit that ends at a place."""
        with self._counting() as day:
            _count(day.left, place)

    def warned_out(self) -> None:
        """Count a visit that ends because nobody touched the screen any more."""
        with self._counting() as day:
            day.idle += 1

    def days(self, n: int = KEPT_DAYS) -> tuple[Day, ...]:
        """Return the last `n` days on which something was counted, oldest first."""
        with self._lock:
            return tuple(_day(day.to_json()) for day in list(self._days.values())[-n:])

    def save(self, *, closing: bool = False) -> None:
        """Keep what is new, at most once a minute unless `closing`. A disk that takes nothing costs the counts only."""
        now = self._clock()
        with self._lock:
            if not self._changed or (now - self._saved_at < SAVE_EVERY_S and not closing):
                return
            text = json.dumps({"days": [day.to_json() for day in self._days.values()]})
            self._changed, self._saved_at = False, now
        try:
            make_folder(self._folder)
            replace_file(self._folder / NAME, text.encode() + b"\n")
        except OSError:
            with self._lock:
                self._changed = True  # tried again in a minute

    @contextmanager
    def _counting(self) -> Iterator[Day]:
        with self._lock:
            name = self._today().isoformat()
            if name not in self._days:
                self._days[name] = Day(name)
                for oldest in list(self._days)[:-KEPT_DAYS]:
                    del self._days[oldest]
            self._changed = True
            yield self._days[name]

    def _read(self) -> dict[str, Day]:
        """Return what is kept; damaged counts are set aside and begun anew."""
        path = self._folder / NAME
        try:
            days = [_day(raw) for raw in json.loads(path.read_bytes())["days"]]
        except OSError:
            return {}
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            with suppress(OSError):
                path.replace(self._folder / DAMAGED)
            return {}
        return {day.date: day for day in days}


def _day(raw: Mapping[str, Any]) -> Day:
    date.fromisoformat(raw["date"])
    opened, left = (
        Counter({str(name): int(number) for name, number in raw[key].items()}) for key in ("opened", "left")
    )
    return Day(raw["date"], int(raw["visits"]), int(raw["idle"]), opened, left)


def _count(counter: Counter[str], name: str) -> None:
    """Count a name that is an id; whatever else comes, and too many names, are counted as "other"."""
    known = name in counter or (len(counter) < _PLACES and _NAME.fullmatch(name))
    counter[name if known else "other"] += 1
