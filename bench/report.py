"""The last result as a page for people: figures, ratios against their targets, and on what they were measured."""

import os
import platform
import statistics
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import PySide6

from bench.measure import Tour
from bench.scenes import CONTROL, Moving

RESULTS = Path(__file__).with_name("RESULTS.md")
OURS, THEIRS = "kiosk", "Chromium"

_PAGE = """# Last result

Written by `make bench` on {date}. What is measured and how: [README.md](README.md).

{cores} cores of {processor}, {system}, no graphics card. Kiosk: Python {python}, Qt {qt}, frozen bundle of
{megabytes} MB with the keyboard, software renderer. Beside it: {browser}. Both warm, full
screen at 1920×1080, in one run.

| | kiosk | Chromium | ratio | target |
| --- | --- | --- | --- | --- |
{ratios}

| frames of the swipes | kiosk | Chromium |
| --- | --- | --- |
{frames}

| limits of the kiosk alone | measured | limit |
| --- | --- | --- |
{limits}

| part of the bundle | MB of 1,000,000 bytes |
| --- | --- |
{parts}

The bundle may take 280 MB.

| frames of the scenes, in ms | median | 99 of 100 below | longest |
| --- | --- | --- | --- |
{scenes}

Each is the median of five runs; the control, four sprites over a still ground, ran in turn with the scenes. The limits
take the worst scene.

Single starts, in seconds: kiosk {our_starts}; Chromium {their_starts}.
"""


@dataclass(frozen=True)
class Results:
    """All that was measured, by the program's name; `megabytes` and `parts` tell of the bundle."""

    starts: Mapping[str, tuple[float, ...]]
    tours: Mapping[str, Tour]
    browser: str
    megabytes: int
    parts: str
    moving: Mapping[str, Moving]


@dataclass(frozen=True)
class Ratio:
    """One line of the table: ours beside theirs, against a target."""

    name: str
    unit: str
    ours: float
    theirs: float
    target: float

    @property
    def value(self) -> float:
        """Ours as a part of theirs."""
        return self.ours / self.theirs

    @property
    def met(self) -> bool:
        """Whether the ratio is within its target."""
        return self.value <= self.target

    def row(self) -> str:
        """Return the line of the table."""
        shown = f"{self.value:.2f}" if self.met else f"**{self.value:.2f}**"
        figures = f"{self.ours:.{2 if self.unit == 's' else 0}f} {self.unit}"
        theirs = f"{self.theirs:.{2 if self.unit == 's' else 0}f} {self.unit}"
        return f"| {self.name} | {figures} | {theirs} | {shown} | {self.target} |"


def ratios(results: Results) -> tuple[Ratio, ...]:
    """Return the three ratios that have a target."""
    ours, theirs = results.tours[OURS], results.tours[THEIRS]
    starts = {name: statistics.median(times) for name, times in results.starts.items()}
    return (
        Ratio("start to the first answered click, median of 7", "s", starts[OURS], starts[THEIRS], 0.7),
        Ratio("memory (PSS) after the tour", "MB", ours.pss, theirs.pss, 0.4),
        Ratio(f"processor time of the tour of {ours.panels} panels", "s", ours.processor, theirs.processor, 0.5),
    )


@dataclass(frozen=True)
class Limit:
    """One figure of the kiosk alone, and what it may be at most."""

    name: str
    unit: str
    value: float
    most: float

    @property
    def met(self) -> bool:
        """Whether it stays within the limit."""
        return self.value <= self.most

    def row(self) -> str:
        """Return the line of the table."""
        shown = f"{self.value:.1f} {self.unit}"
        return f"| {self.name} | {shown if self.met else f'**{shown}**'} | {self.most:g} {self.unit} |"


def limits(results: Results) -> tuple[Limit, ...]:
    """Return what the kiosk has to keep whatever the other side does."""
    tour = results.tours[OURS]
    scenes = [moving for name, moving in results.moving.items() if name != CONTROL]
    return (
        Limit("usual interval of the scenes", "ms", max(one.median_ms for one in scenes), 16.9),
        Limit("99 of 100 frames of the scenes below", "ms", max(one.slow_ms for one in scenes), 18),
        Limit("longest frame of the scenes", "ms", max(one.longest_ms for one in scenes), 34),
        Limit("99 of 100 frames of the swipes below", "ms", tour.slow_ms, 20),
        Limit("longest frame of the swipes", "ms", max(tour.intervals) * 1000, 50),
        Limit("bundle on the disk", "MB", results.megabytes, 280),
        Limit("one core while a still panel is shown", "%", tour.still * 100, 1),
    )


def write(results: Results) -> str:
    """Write RESULTS.md and return its text."""
    ours, theirs = results.tours[OURS], results.tours[THEIRS]
    rows = (
        ("usual interval", f"{ours.median_ms:.1f} ms", f"{theirs.median_ms:.1f} ms"),
        ("99 of 100 below", f"{ours.slow_ms:.1f} ms", f"{theirs.slow_ms:.1f} ms"),
        ("longest", f"{max(ours.intervals) * 1000:.0f} ms", f"{max(theirs.intervals) * 1000:.0f} ms"),
        ("frames", str(len(ours.intervals)), str(len(theirs.intervals))),
    )
    text = _PAGE.format(
        date=datetime.now(UTC).date().isoformat(),
        cores=os.cpu_count(),
        processor=processor(),
        system=f"{platform.freedesktop_os_release()['PRETTY_NAME']}",
        python=platform.python_version(),
        qt=PySide6.__version__,
        megabytes=results.megabytes,
        parts=results.parts,
        browser=results.browser,
        ratios="\n".join(ratio.row() for ratio in ratios(results)),
        frames="\n".join(f"| {name} | {mine} | {its} |" for name, mine, its in rows),
        limits="\n".join(limit.row() for limit in limits(results)),
        scenes="\n".join(moving.row(name) for name, moving in results.moving.items()),
        our_starts=", ".join(f"{time:.2f}" for time in results.starts[OURS]),
        their_starts=", ".join(f"{time:.2f}" for time in results.starts[THEIRS]),
    )
    RESULTS.write_text(text, encoding="utf-8")
    return text


def processor() -> str:
    """Return the kind of processor, and nothing else of the machine."""
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown kind")
