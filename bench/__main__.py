"""`python -m bench`: builds the bundle, measures it beside Chromium, writes RESULTS.md; then outbox, photos, editor.

Exit code 0 when every ratio and every limit is kept, 1 when one is not.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from bench import editor, measure, outbox, page, parts, photos, programs, report, scenes
from bench.display import screen

ROOT = Path(__file__).resolve().parent.parent
STARTS = 7


def main() -> int:
    """Measure, write, compare."""
    bundle = build()
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder, screen() as display:
        scratch = Path(folder)
        file, panels = page.write(scratch)
        ours, theirs = programs.kiosk(bundle, scratch), programs.chromium(file, scratch)
        starts = alternate_starts((ours, theirs), display)
        tours = {program.name: measure.tour(program, display, panels) for program in (ours, theirs)}
        browser = programs.version(theirs)
        moving = scenes.measure(scratch, display)
    results = report.Results(starts, tours, browser, megabytes(bundle.parent), parts.rows(bundle.parent), moving)
    text = report.write(results)
    print(text)
    return 0 if all(row.met for row in (*report.ratios(results), *report.limits(results))) else 1


def build() -> Path:
    """Build the bundle that a clinic gets and return its program."""
    print("Building the bundle", file=sys.stderr)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    places = ["--distpath", "dist", "--workpath", "build", "build_spec.spec"]
    subprocess.run([*command, *places], cwd=ROOT, check=True, env=os.environ | {"KIOSK_KEYBOARD": "1"})
    return ROOT / "dist" / "cart-kiosk" / "cart-kiosk"


def alternate_starts(both: tuple[programs.Program, ...], display: str) -> dict[str, tuple[float, ...]]:
    """Start both in turn, warm; return the seconds of each start by the program's name."""
    homes = {program.name: measure.home_pixels(program, display) for program in both}
    times: dict[str, list[float]] = {program.name: [] for program in both}
    for number in range(1, STARTS + 1):
        for program in both:
            times[program.name].append(measure.start(program, display, homes[program.name]))
        medians = ", ".join(f"{name} {statistics.median(each):.2f} s" for name, each in times.items())
        print(f"Start {number} of {STARTS}: {medians}", file=sys.stderr)
    return {name: tuple(each) for name, each in times.items()}


def megabytes(folder: Path) -> int:
    """Return what a folder takes on the disk, in MB as `du -sm` counts."""
    return int(subprocess.run(["du", "-sm", folder], capture_output=True, text=True, check=True).stdout.split()[0])


if __name__ == "__main__":
    sys.exit(max(main(), outbox.main(), photos.main(), editor.main()))
