"""`python -m bench.photos`: memory and frames while six 12-megapixel photos of five kinds are taken in.

Writes PHOTOS.md. Exit code 0 when the limits are kept, 1 when not. Linux only; takes a minute.
"""

import json
import os
import platform
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from subprocess import PIPE

from bench import programs
from bench.display import screen
from bench.report import Limit, processor
from bench.scenes import Moving, moving

RESULTS = Path(__file__).with_name("PHOTOS.md")
HEIC = Path(__file__).with_name("cells-12mp.heic")
SIZE = 4032, 3024
RUNS = 3
MOST_MB = 150
TURNED = 6  # EXIF: the camera lay on its side

_PAGE = """# Photos

Written by `python -m bench.photos` on {date}. {cores} cores of {processor}, {system}, Python {python}.

| photo of 12 megapixels | on the stick, MB | kept, MB | seconds | largest child so far, RSS in MB |
| --- | --- | --- | --- | --- |
{rows}

Taken one after another by one process that keeps them all; each is opened by a child of its own. Idle is that process
before the first, {idle:.1f} MB; the peak of it and its child together was {peak:.1f} MB (PSS, looked at
{looks:,} times).

In a whole kiosk at 1920×1080 with the picker on the screen (software renderer, Xvfb on the same cores):
{screen_idle:.0f} MB idle, {screen_peak:.0f} MB at the peak, all processes. Frames meanwhile, of {runs} runs in which
nobody looked at the memory: median {frames.median_ms:.1f} ms, 99 of 100 below {frames.slow_ms:.1f} ms, longest
{frames.longest_ms:.1f} ms.

| limits | measured | limit |
| --- | --- | --- |
{limits}
"""


def main() -> int:
    """Measure, write, compare."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        stick = Path(folder) / "CASES"
        stick.mkdir()
        draw(stick)
        sizes = {path.name: path.stat().st_size for path in sorted(stick.iterdir())}
        idle, peaks, told = measure(stick, list(sizes))
        shown = measure_screen(stick.parent)
    limits = (
        Limit("memory over idle while photos are taken, darkroom alone", "MB", max(peaks) - idle, MOST_MB),
        Limit("memory over idle while photos are taken, whole kiosk", "MB", shown.peak - shown.idle, MOST_MB),
        Limit("usual interval of the frames meanwhile", "ms", shown.frames.median_ms, 16.9),
        Limit("99 of 100 frames meanwhile below", "ms", shown.frames.slow_ms, 25),
        Limit("longest frame meanwhile", "ms", shown.frames.longest_ms, 34),
    )
    text = _text(sizes, idle, peaks, told, shown, limits)
    RESULTS.write_text(text, encoding="utf-8")
    print(text)
    return 0 if all(limit.met for limit in limits) else 1


def _text(
    sizes: dict[str, int],
    idle: float,
    peaks: list[float],
    told: list[dict[str, float]],
    shown: "Shown",
    limits: tuple[Limit, ...],
) -> str:
    rows = "\n".join(
        f"| {one['name']} | {sizes[one['name']] / 1e6:.1f} | {one['bytes'] / 1e6:.1f} | {one['seconds']:.2f} "
        f"| {one['largest child so far']:.0f} |"
        for one in told
    )
    return _PAGE.format(
        date=datetime.now(UTC).date().isoformat(),
        cores=os.cpu_count(),
        processor=processor(),
        system=platform.freedesktop_os_release()["PRETTY_NAME"],
        python=platform.python_version(),
        rows=rows,
        idle=idle,
        peak=max(peaks),
        looks=len(peaks),
        runs=RUNS,
        frames=shown.frames,
        screen_idle=shown.idle,
        screen_peak=shown.peak,
        limits="\n".join(limit.row() for limit in limits),
    )


def draw(folder: Path) -> None:
    """Write the photos: grain over a drawing, as a camera gives it; in a process that is not measured."""
    from PIL import Image

    (folder / "phone.heic").write_bytes(HEIC.read_bytes())
    photo = Image.blend(Image.linear_gradient("L").resize(SIZE), Image.effect_noise(SIZE, 12), 0.25).convert("RGB")
    tags = Image.Exif()
    tags[274] = TURNED
    photo.save(folder / "turned.jpg", quality=92, exif=tags)
    photo.save(folder / "progressive.jpg", quality=92, progressive=True, comment=b"made here")
    photo.save(folder / "scan.png", compress_level=1, exif=tags)
    photo.save(folder / "page.webp", quality=85, exif=tags)
    photo.save(folder / "plain.tiff")


def measure(stick: Path, names: list[str]) -> tuple[float, list[float], list[dict[str, float]]]:
    """Return MB of PSS while idle, at every look meanwhile, and what was said of each photo."""
    command = [sys.executable, "-m", "bench.photos_side", str(stick), *names]
    with subprocess.Popen(command, stdin=PIPE, stdout=PIPE, text=True) as side:
        idle, peaks, lines = _watched(side, len(names))
    told = [json.loads(line) for line in lines]
    assert [one["name"] for one in told] == names
    return idle, peaks, told


@dataclass(frozen=True)
class Shown:
    """A kiosk on its page for photos: MB of PSS while idle and at the peak, and the frames meanwhile."""

    idle: float
    peak: float
    frames: Moving


def measure_screen(drives: Path) -> Shown:
    """Return what taking the photos costs a kiosk in a window: once looking at the memory, then at the frames alone."""
    with screen() as display:
        environment = os.environ | {"DISPLAY": display, "KIOSK_DRIVES": str(drives)}
        for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            environment.pop(name, None)
        command = [sys.executable, "-m", "bench.photos_screen"]
        with subprocess.Popen(command, stdin=PIPE, stdout=PIPE, text=True, env=environment) as side:
            idle, peaks, _ = _watched(side, 1)
            runs = [json.loads(_asked(side)) for _ in range(RUNS)]
    return Shown(idle, max(peaks), moving(runs))


def _watched(side: "subprocess.Popen[str]", lines: int) -> tuple[float, list[float], list[str]]:
    """Let a process begin, and look at its memory without a pause until it has said so many lines."""
    assert side.stdout is not None
    assert side.stdout.readline() == "idle\n"
    idle = programs.pss(side.pid)
    with ThreadPoolExecutor(1) as pool:
        reading = pool.submit(lambda: [_asked(side), *(_line(side) for _ in range(lines - 1))])
        peaks = [idle]
        while not reading.done():
            peaks.append(programs.pss(side.pid))
        return idle, peaks, reading.result()


def _asked(side: "subprocess.Popen[str]") -> str:
    assert side.stdin is not None
    side.stdin.write("go\n")
    side.stdin.flush()
    return _line(side)


def _line(side: "subprocess.Popen[str]") -> str:
    assert side.stdout is not None
    return side.stdout.readline()


if __name__ == "__main__":
    sys.exit(main())
