"""What the kiosk can be doing, and how long each of it lasts. Every time is seconds of a monotonic clock, handed in."""

from dataclasses import dataclass

_LONG_AGO = float("-inf")


@dataclass(frozen=True)
class Limits:
    """How long things last, in seconds.

    Attributes:
        reading, survey: how long a visitor may rest on panels and in a survey.
        warning: how long 'Are you still there?' stands.
        settle: how long touches are passed over after what woke the kiosk or brought something up.
        cleaning: how long the screen may be wiped.
        door: how long the pad for the PIN stands without a touch.
        staff: how long staff mode lasts without a touch.
        quiet: how long nobody touches the attract screen before it goes dark, in the night hours only.
        beat: from one message of the attract screen to the next.
    """

    reading: float = 90
    survey: float = 180
    warning: float = 30
    settle: float = 1
    cleaning: float = 60
    door: float = 30
    staff: float = 300
    quiet: float = 120
    beat: float = 10


@dataclass(frozen=True)
class Hours:
    """The night, from and until as minutes since midnight; it may go over midnight, and is never a whole day."""

    start: int
    end: int

    def cover(self, minute: int) -> bool:
        """Return whether a time of day, in minutes since midnight, lies in the night."""
        return self.start <= minute < self.end if self.start < self.end else not self.end <= minute < self.start


@dataclass(frozen=True)
class Around:
    """What else counts when the clock is looked at.

    Attributes:
        answering: a survey is on, in which one may rest longer.
        saving: a survey is being saved; nothing may end.
        busy: something goes on that a person waits for or looks at, which counts as being there.
        night: the time of day lies in the night hours.
    """

    answering: bool = False
    saving: bool = False
    busy: bool = False
    night: bool = False


@dataclass(frozen=True)
class Attract:
    """Nobody is here: `since` when, `quiet` since nobody touched it; no touch counts until `deaf`."""

    since: float
    quiet: float
    deaf: float = _LONG_AGO


@dataclass(frozen=True)
class Active:
    """Somebody is here; `last` is when they last did anything; no touch counts until `deaf`."""

    last: float
    deaf: float = _LONG_AGO


@dataclass(frozen=True)
class Warned:
    """Nobody did anything for the limit; at `deadline` the visit ends; no touch counts until `deaf`."""

    deadline: float
    deaf: float = _LONG_AGO


@dataclass(frozen=True)
class Resetting:
    """The visit is over and is being forgotten; nothing of it is shown any more."""


@dataclass(frozen=True)
class Door:
    """Staff are asked for their PIN until `closes`; no touch counts until `deaf`."""

    closes: float
    deaf: float = _LONG_AGO


@dataclass(frozen=True)
class Staff:
    """Staff are at work; `last` is when they last did anything; no touch counts until `deaf`."""

    last: float
    deaf: float = _LONG_AGO


@dataclass(frozen=True)
class FirstStart:
    """The kiosk is being set up and serves nobody until that is done."""


@dataclass(frozen=True)
class Cleaning:
    """The screen is being wiped until `ends`; touches do nothing."""

    ends: float


@dataclass(frozen=True)
class Night:
    """It is night, nobody is here, and the screen is black."""


State = Attract | Active | Warned | Resetting | Door | Staff | FirstStart | Cleaning | Night
RESETTING = Resetting()
NIGHT = Night()
FIRST_START = FirstStart()
