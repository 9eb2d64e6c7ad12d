"""The two measurements: how long until a click is answered, and what a tour of all panels takes."""

import itertools
import statistics
import time
from dataclasses import dataclass

from bench import programs
from bench.display import SIZE, Display, Frames
from bench.programs import Program

BEGIN = (505, 840)  # on 'Touch to begin', and between two tiles once home is there
FIRST_TILE = (500, 370)
CLICK_EVERY_S = 0.05
LOOK_EVERY_S = 0.004
PATIENCE_S = 30.0
SETTLED_S = 3.0
SWIPE = ((1500, 880), (500, 880), 12, 0.016)  # from, to, moves, seconds between them
SWIPE_REST_S = 0.75
STILL_S = 10.0
SAME_FRAME_S = 0.003  # drawings that come closer than this belong to one frame
_ROWS = range(120, SIZE[1], 40)  # below the clock
_STEP = 40  # pixels between two that are looked at in a row
_FAR = 40  # difference of a color channel from which two pixels are not the same
_WHITE = bytes((255, 255, 255))
_FEWEST_PROBES = 40

Pixels = dict[tuple[int, int], bytes]


@dataclass(frozen=True)
class Tour:
    """What one swipe through all panels took: PSS in MB, processor and frame times in seconds.

    `still` is the share of one core that goes on while the last panel stands there.
    """

    panels: int
    pss: float
    processor: float
    intervals: tuple[float, ...]
    still: float

    @property
    def median_ms(self) -> float:
        """The usual time from frame to frame."""
        return statistics.median(self.intervals) * 1000

    @property
    def slow_ms(self) -> float:
        """The time that 99 of 100 frames stay below."""
        return statistics.quantiles(self.intervals, n=100)[-1] * 1000


def grid(display: Display) -> Pixels:
    """Return the pixels of a coarse grid over the screen."""
    rows = {y: display.row(y) for y in _ROWS}
    return {(x, y): row[x * 4 : x * 4 + 3] for y, row in rows.items() for x in range(20, SIZE[0], _STEP)}


def _far(one: bytes, other: bytes) -> bool:
    return any(abs(a - b) > _FAR for a, b in zip(one, other, strict=True))


def home_pixels(program: Program, name: str) -> Pixels:
    """Start once, warm, and return the pixels by which home is known: unlike attract, and unlike an empty window."""
    display = Display(name)
    with programs.running(program, name):
        time.sleep(SETTLED_S)
        attract = grid(display)
        display.click(*BEGIN)
        time.sleep(SETTLED_S)
        home = grid(display)
    known = {at: pixel for at, pixel in home.items() if _far(pixel, attract[at]) and _far(pixel, _WHITE)}
    if len(known) < _FEWEST_PROBES:
        raise SystemExit(f"{program.name}: a click on 'Touch to begin' changed too little; look at the start screen.")
    return known


def start(program: Program, name: str, home: Pixels) -> float:
    """Return the seconds from starting a program to the screen that answers the first click that it hears."""
    display = Display(name)
    rows = {y: [(x, home[x, y]) for x, row in home if row == y] for y in sorted({y for _, y in home})[::4]}
    wanted = sum(map(len, rows.values())) / 2
    begun = time.monotonic()
    with programs.running(program, name):
        next_click = begun
        while (now := time.monotonic()) - begun < PATIENCE_S:
            if now >= next_click:
                display.click(*BEGIN)
                next_click += CLICK_EVERY_S
            seen = {y: display.row(y) for y in rows}
            same = sum(not _far(seen[y][x * 4 : x * 4 + 3], pixel) for y, row in rows.items() for x, pixel in row)
            if same > wanted:
                return time.monotonic() - begun
            time.sleep(LOOK_EVERY_S)
    raise SystemExit(f"{program.name} did not answer a click within {PATIENCE_S:.0f} seconds.")


def tour(program: Program, name: str, panels: int) -> Tour:
    """Swipe through all panels, one after the other, and return what it took from the first to the last."""
    display = Display(name)
    with programs.running(program, name) as first:
        time.sleep(SETTLED_S)
        for place in (BEGIN, FIRST_TILE):
            display.click(*place)
            time.sleep(SETTLED_S)
        frames = Frames(name)
        frames.start()
        used = programs.processor_seconds(first)
        swipes = []
        before = grid(display)
        for number in range(1, panels):
            swipes.append(time.monotonic())
            after = swipe(display)
            if after == before:
                raise SystemExit(f"{program.name}: swipe {number} of {panels - 1} changed nothing on the screen.")
            before = after
        used = programs.processor_seconds(first) - used
        memory = programs.pss(first)
        times = frames.stop()
        time.sleep(SETTLED_S)
        still = programs.processor_seconds(first)
        time.sleep(STILL_S)
        still = (programs.processor_seconds(first) - still) / STILL_S
        if swipe(display) != before:
            raise SystemExit(f"{program.name}: the tour did not end on the last panel.")
    return Tour(panels, memory, used, intervals(times, swipes), still)


def swipe(display: Display) -> Pixels:
    """Swipe to the next panel, wait until it rests, and return what is on the screen."""
    display.drag(*SWIPE)
    time.sleep(SWIPE_REST_S)
    return grid(display)


def intervals(times: tuple[float, ...], swipes: list[float]) -> tuple[float, ...]:
    """Return the seconds between the frames of each swipe, from its first frame to its last."""
    length = SWIPE[2] * SWIPE[3] + SWIPE_REST_S
    found: list[float] = []
    for begun in swipes:
        drawn = [moment for moment in times if begun <= moment < begun + length]
        starts = [
            moment for before, moment in zip([0.0, *drawn], drawn, strict=False) if moment - before > SAME_FRAME_S
        ]
        found += [after - before for before, after in itertools.pairwise(starts)]
    return tuple(found)
