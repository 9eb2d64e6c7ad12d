"""The frames of the six scenes, beside a control of four sprites, timed in a kiosk of its own: medians of five runs."""

import json
import os
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONTROL = "control"


@dataclass(frozen=True)
class Moving:
    """Milliseconds from frame to frame, each the median of the runs: the usual, the slow, the longest."""

    median_ms: float
    slow_ms: float
    longest_ms: float

    def row(self, name: str) -> str:
        """Return the line of the table."""
        return f"| {name} | {self.median_ms:.1f} | {self.slow_ms:.1f} | {self.longest_ms:.1f} |"


def moving(runs: list[list[float]]) -> Moving:
    """Return what the runs of one scene come to; their intervals are in seconds."""
    middle = statistics.median([statistics.median(run) for run in runs])
    slow = statistics.median([statistics.quantiles(run, n=100)[-1] for run in runs])
    longest = statistics.median([max(run) for run in runs])
    return Moving(middle * 1000, slow * 1000, longest * 1000)


def measure(scratch: Path, display: str) -> dict[str, Moving]:
    """Return how the scenes and the control move, by name."""
    out = scratch / "frames.json"
    environment = os.environ | {"DISPLAY": display}
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(name, None)
    subprocess.run([sys.executable, "-m", "bench.inside", out], cwd=ROOT, check=True, env=environment)
    return {name: moving(runs) for name, runs in json.loads(out.read_text(encoding="utf-8")).items()}
