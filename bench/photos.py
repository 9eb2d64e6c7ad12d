"""`python -m bench.photos`: what memory it takes to take in six 12-megapixel photos of five kinds, one after another.

Writes PHOTOS.md. Exit code 0 when the limit is kept, 1 when not. Linux only; takes half a minute.
"""

import json
import os
import platform
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from bench import programs
from bench.report import Limit, processor

RESULTS = Path(__file__).with_name("PHOTOS.md")
HEIC = Path(__file__).with_name("cells-12mp.heic")
SIZE = 4032, 3024
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

| limits | measured | limit |
| --- | --- | --- |
{limits}
"""


def main() -> int:
    """Measure, write, compare."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        stick = Path(folder)
        draw(stick)
        sizes = {path.name: path.stat().st_size for path in sorted(stick.iterdir())}
        idle, peaks, told = measure(stick, list(sizes))
    limit = Limit("memory over idle while photos are taken, all processes", "MB", max(peaks) - idle, MOST_MB)
    rows = "\n".join(
        f"| {one['name']} | {sizes[one['name']] / 1e6:.1f} | {one['bytes'] / 1e6:.1f} | {one['seconds']:.2f} "
        f"| {one['largest child so far']:.0f} |"
        for one in told
    )
    text = _PAGE.format(
        date=datetime.now(UTC).date().isoformat(),
        cores=os.cpu_count(),
        processor=processor(),
        system=platform.freedesktop_os_release()["PRETTY_NAME"],
        python=platform.python_version(),
        rows=rows,
        idle=idle,
        peak=max(peaks),
        looks=len(peaks),
        limits=limit.row(),
    )
    RESULTS.write_text(text, encoding="utf-8")
    print(text)
    return 0 if limit.met else 1


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
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as side, ThreadPoolExecutor(1) as pool:
        assert side.stdin is not None
        assert side.stdout is not None
        assert side.stdout.readline() == "idle\n"
        idle = programs.pss(side.pid)
        side.stdin.write("go\n")
        side.stdin.flush()
        reading = pool.submit(_rest, side.stdout)
        peaks = [idle]
        while not reading.done():
            peaks.append(programs.pss(side.pid))
        told = reading.result()
    assert [one["name"] for one in told] == names
    return idle, peaks, told


def _rest(pipe: IO[str]) -> list[dict[str, float]]:
    return [json.loads(line) for line in pipe]


if __name__ == "__main__":
    sys.exit(main())
