"""What the overview, the outbox and the health of a kiosk say: pure functions from facts to what QML shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.viewmodels.staff.moments import day, moment

if TYPE_CHECKING:
    from kiosk.outbox import Status

Plain = dict[str, Any]
_MEGABYTE = 1_000_000
_TONES = {"ok": "good", "warning": "warn", "error": "alert"}


@dataclass(frozen=True)
class Looked:
    """What was found in the background.

    Attributes:
        live: number of the revision that is shown, 0 for the shipped pack; `live_at`: since when, ISO 8601.
        fault: one sentence where another revision than the chosen one is shown; empty where all is well.
        newer: whether the program brought a newer pack than the one the clinic's panels began from.
        free, total: bytes of the disk.
        days: (ISO date, visits), oldest first, the last one today.
        opened: panel id → how often it was opened in these days; `warned`: how many visits ended at the idle warning.
        left: place → how many visits ended there.
    """

    live: int = 0
    live_at: str = ""
    fault: str = ""
    newer: bool = False
    free: int = 0
    total: int = 0
    days: tuple[tuple[str, int], ...] = ()
    opened: Mapping[str, int] | None = None
    left: Mapping[str, int] | None = None
    warned: int = 0


@dataclass(frozen=True)
class Seen:
    """One finding of the doctor: topic, severity (ok, warning, error) and what to do."""

    topic: str
    severity: str
    message: str


def outbox(status: "Status | None", language: str) -> Plain:
    """Return what waits and why; without an outbox only that there is none."""
    if status is None:
        return {"known": False, "waiting": 0, "needs": 0, "since": "", "reason": "", "next": "", "last": "", "sent": 0}
    return {
        "known": True,
        "waiting": status.moving,
        "needs": status.quarantined + status.corrupt,
        "since": moment(status.oldest_at, language),
        "reason": status.reason,
        "next": moment(status.next_attempt_at, language),
        "last": moment(status.last_at, language),
        "sent": status.delivered,
    }


def lines(status: "Status | None", language: str) -> list[Plain]:
    """Return one row for each survey that waits, the oldest first; never an answer."""
    return [
        {
            "number": line.number,
            "saved": moment(line.saved_at, language),
            "size": _size(line.bytes),
            "tries": line.tries,
            "next": moment(line.next_attempt_at, language),
            "reason": line.reason,
            "stuck": line.stuck,
        }
        for line in (status.lines if status else ())
    ]


def _size(count: int) -> str:
    return f"{count / _MEGABYTE:.1f} MB" if count >= _MEGABYTE // 10 else f"{max(1, round(count / 1000))} kB"


def content(looked: Looked, drafted: int, language: str) -> Plain:
    """Return which content is shown, and how many panels the draft changes."""
    return {
        "live": looked.live,
        "since": day(looked.live_at, language),
        "fault": looked.fault,
        "drafted": drafted,
        "newer": looked.newer,
    }


def health(findings: Sequence[Seen]) -> list[Plain]:
    """Return the doctor's findings, first what needs somebody."""
    order = ("error", "warning", "ok")
    ranked = sorted(findings, key=lambda one: order.index(one.severity))
    return [{"topic": one.topic, "tone": _TONES[one.severity], "message": one.message} for one in ranked]


def tally(findings: Sequence[Seen]) -> Plain:
    """Return how many findings there are of each tone."""
    return {tone: sum(_TONES[one.severity] == tone for one in findings) for tone in _TONES.values()}


def disk(looked: Looked) -> Plain:
    """Return the room on the disk in percent and gigabytes."""
    percent = round(100 * looked.free / looked.total) if looked.total else 0
    return {"percent": percent, "free": f"{looked.free / 1e9:.1f}", "known": looked.total > 0}


def visits(looked: Looked, titles: Mapping[str, str], language: str) -> Plain:
    """Return visits of each day with the height of its bar, from 0 to 1, and what visitors did most."""
    most = max((count for _, count in looked.days), default=0)
    opened, left = looked.opened or {}, looked.left or {}
    favourite = max(opened, key=lambda name: opened[name], default="")
    last = max(left, key=lambda name: left[name], default="")
    return {
        "total": sum(count for _, count in looked.days),
        "days": [
            {"name": day(iso, language, short=True), "count": count, "height": count / most if most else 0.0}
            for iso, count in looked.days
        ],
        "opened": titles.get(favourite, favourite),
        "left": titles.get(last, last),
        "warned": looked.warned,
    }
