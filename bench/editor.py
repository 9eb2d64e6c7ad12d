"""`python -m bench.editor`: how long a key takes to be seen in the editor's preview.

Writes EDITOR.md. Exit code 0 when the limit is kept, 1 when not. Linux only; takes a minute.
"""

import os
import platform
import statistics
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from subprocess import PIPE

from bench.display import Display, screen
from bench.report import Limit, processor

RESULTS = Path(__file__).with_name("EDITOR.md")
MOST_MS = 50.0
PRESSES = 40
_PAUSE_S = 0.12  # ten keys a second are faster than anybody types
_KEY_A, _KEY_SPACE = 38, 65  # key codes of every X server that has no keyboard of its own
_LONGEST_S = 180  # a side that hangs ends, and the bench with it
_WORD = 6  # letters, then a space
# Panel and field, such as a title and the longest text: pictures, a hundred drawn people, many boxes.
FIELDS = (
    ("step-1", "panels/step-1.yaml#title"),
    ("step-1", "panels/step-1.yaml#blocks/5/text"),
    ("safety-1", "panels/safety-1.yaml#title"),
    ("safety-1", "panels/safety-1.yaml#blocks/0/text"),
    ("results", "panels/results.yaml#title"),
    ("steps", "panels/steps.yaml#title"),
    ("words", "glossary.yaml#t-cell/meaning"),
)

_PAGE = """# Editor

Written by `python -m bench.editor` on {date}. {cores} cores of {processor}, {system}, Python {python}.

A key that X sends to a kiosk at 1920×1080 (software renderer, Xvfb on the same cores), until the frame with the
preview in it has been handed to X: {presses} keys, one every {pause:.0f} ms, with the whole kiosk behind the editor.

| panel | field | median, ms | 95 of 100 below, ms | longest, ms |
| --- | --- | --- | --- | --- |
{rows}

| limits | measured | limit |
| --- | --- | --- |
{limits}
"""


@dataclass(frozen=True)
class Typed:
    """Milliseconds from each key to its frame, in one field of one panel."""

    panel: str
    field: str
    times: tuple[float, ...]

    def row(self) -> str:
        """Return a line of the table."""
        field = self.field.partition("#")[2]
        told = (statistics.median(self.times), below(self.times), max(self.times))
        return f"| {self.panel} | {field} | " + " | ".join(f"{each:.1f}" for each in told) + " |"


def below(times: tuple[float, ...]) -> float:
    """Return what 95 of 100 are below."""
    return sorted(times)[min(len(times) - 1, round(len(times) * 0.95))]


def main() -> int:
    """Measure, write, compare."""
    typed = measure()
    every = tuple(each for one in typed for each in one.times)
    limits = (Limit("from a key to its frame in the preview, 95 of 100 below", "ms", below(every), MOST_MS),)
    text = _PAGE.format(
        date=datetime.now(UTC).date().isoformat(),
        cores=os.cpu_count(),
        processor=processor(),
        system=platform.freedesktop_os_release()["PRETTY_NAME"],
        python=platform.python_version(),
        presses=len(every),
        pause=_PAUSE_S * 1000,
        rows="\n".join(one.row() for one in typed),
        limits="\n".join(limit.row() for limit in limits),
    )
    RESULTS.write_text(text, encoding="utf-8")
    print(text)
    return 0 if all(limit.met for limit in limits) else 1


def measure() -> list[Typed]:
    """Return what the keys took, field by field."""
    with screen() as name:
        environment = os.environ | {"DISPLAY": name}
        for other in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            environment.pop(other, None)
        command = [sys.executable, "-m", "bench.editor_side"]
        with subprocess.Popen(command, stdin=PIPE, stdout=PIPE, text=True, env=environment) as side:
            display = Display(name)
            watchdog = threading.Timer(_LONGEST_S, side.kill)
            watchdog.start()
            try:
                return [Typed(panel, field, _type(side, display, panel, field)) for panel, field in FIELDS]
            finally:
                watchdog.cancel()
                side.kill()  # it holds nothing but scratch


def _type(side: "subprocess.Popen[str]", display: Display, panel: str, field: str) -> tuple[float, ...]:
    """Type into a field; the first key, for which everything is made for the first time, does not count."""
    assert side.stdin is not None
    assert side.stdout is not None
    print(panel, field, file=side.stdin, flush=True)
    assert side.stdout.readline() == "ready\n", "the editor did not open"
    found = []
    for number in range(PRESSES + 1):
        time.sleep(_PAUSE_S)
        begun = time.monotonic()
        display.key(_KEY_SPACE if number % _WORD == 0 else _KEY_A)
        found.append((float(side.stdout.readline()) - begun) * 1000)
    print("", file=side.stdin, flush=True)
    return tuple(found[1:])


if __name__ == "__main__":
    sys.exit(main())
