"""`python -m bench.outbox`: what the outbox costs with 10,000 surveys in it, and what sending photos takes.

Writes OUTBOX.md. Exit code 0 when every limit is kept, 1 when one is not. The server runs in a process of its own, and
every figure of memory comes from a fresh process. Linux only; takes a minute or two.
"""

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from bench.outbox_cost import QUEUED, ROUNDS, Costs, measure_costs
from bench.report import Limit, processor
from kiosk.outbox import Outbox, Upload
from tests.outbox.samples import photo_bytes, submission

RESULTS = Path(__file__).with_name("OUTBOX.md")
MOST_MORE = 20  # percent
MOST_MB = 60
PHOTO = 3_145_728
MODES = ("json", "raw", "inline")

_PAGE = """# The outbox

Written by `python -m bench.outbox` on {date}. {cores} cores of {processor}, {system}, Python {python}.

| with {queued:,} surveys waiting, in ms | median | median, none waiting | 9 of 10 below | 9 of 10, none waiting |
| --- | --- | --- | --- | --- |
{costs}

{rounds} of each in turn, on one disk, to one server on loopback in a process of its own. Saving is from the call to the
receipt, sending is one call of the courier, from looking for what is next to the wiped survey, less its waiting for the
server; both with the status that follows. Each survey is one small part.

| six photos of {photo:,} bytes, in MB | idle (RSS) | idle (PSS) | peak while sending (RSS) | over idle |
| --- | --- | --- | --- | --- |
{memory}

Idle is an open, empty outbox in a fresh process; the peak is of another from its start to the wiped survey.

| limits | measured | limit |
| --- | --- | --- |
{limits}
"""
SIDE = (sys.executable, "-m", "bench.outbox_side")


def main() -> int:
    """Measure, write, compare."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder, server() as base:
        empty, full = measure_costs(Path(folder), base)
        memory = {mode: measure_memory(Path(folder) / mode, mode, base) for mode in MODES}
    limits = (
        *(Limit(f"{what}, more than with none waiting", "%", more(full, empty, what), MOST_MORE) for what in full),
        Limit("memory over idle while sending, json", "MB", over_idle(memory["json"]), MOST_MB),
    )
    print(write(empty, full, memory, limits))
    return 0 if all(limit.met for limit in limits) else 1


@contextmanager
def server() -> Iterator[str]:
    """Yield the address of a server in another process."""
    pipe = subprocess.PIPE
    with subprocess.Popen([*SIDE, "serve"], stdin=pipe, stdout=pipe, text=True) as other:
        assert other.stdout is not None
        yield other.stdout.readline().strip()


def measure_memory(folder: Path, mode: str, base: str) -> dict[str, float]:
    """Return MB of a fresh process, idle and at its peak while it sends six photos."""
    large = len(photo_bytes(1, 0))
    with closing(Outbox.open(folder, Upload(), send=False)) as outbox:
        outbox.commit(submission(6, size=PHOTO - large)).result()
    idle, peak = (
        json.loads(subprocess.check_output([*SIDE, "send", str(each), mode, base]))
        for each in (folder.with_name(f"{mode}-idle"), folder)
    )
    assert (idle["delivered"], peak["delivered"]) == (0, 1)
    return {"idle": idle["VmHWM"], "idle PSS": idle["Pss"], "peak": peak["VmHWM"]}


def more(full: Costs, empty: Costs, what: str) -> float:
    """Return by how many percent it costs more with a long queue."""
    return (statistics.median(full[what]) / statistics.median(empty[what]) - 1) * 100


def over_idle(memory: dict[str, float]) -> float:
    """Return MB."""
    return memory["peak"] - memory["idle"]


def write(empty: Costs, full: Costs, memory: dict[str, dict[str, float]], limits: tuple[Limit, ...]) -> str:
    """Write OUTBOX.md and return its text."""
    rows = [
        [what, *(f(each[what]) * 1000 for f in (statistics.median, ninth) for each in (full, empty))] for what in empty
    ]
    text = _PAGE.format(
        date=datetime.now(UTC).date().isoformat(),
        cores=os.cpu_count(),
        processor=processor(),
        system=platform.freedesktop_os_release()["PRETTY_NAME"],
        python=platform.python_version(),
        queued=QUEUED,
        rounds=ROUNDS,
        photo=PHOTO,
        costs="\n".join(f"| {what} | " + " | ".join(f"{each:.2f}" for each in row) + " |" for what, *row in rows),
        memory="\n".join(
            f"| {mode} | {each['idle']:.1f} | {each['idle PSS']:.1f} | {each['peak']:.1f} | {over_idle(each):.1f} |"
            for mode, each in memory.items()
        ),
        limits="\n".join(limit.row() for limit in limits),
    )
    RESULTS.write_text(text, encoding="utf-8")
    return text


def ninth(values: list[float]) -> float:
    """Return what nine of ten stay below."""
    return statistics.quantiles(values, n=10)[-1]


if __name__ == "__main__":
    sys.exit(main())
