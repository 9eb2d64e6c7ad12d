"""Records a story call by call, cuts the power at every call, and looks at what every cut has left."""

import hashlib
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.outbox.device_key import NAME as KEY
from kiosk.outbox.errors import OutboxError
from kiosk.outbox.owner import Owner, damaged_files
from kiosk.outbox.schema import Connect

from .apsw_disk import apsw_disk
from .power import Files, Op, states
from .story import Note, Picture, picture, write_key

EMPTY: Picture = [{}, [], [], None]
Tell = Callable[[Path, Connect, Note], None]


@dataclass
class Recording:
    """`steps` are (calls made when it had returned, what the outbox held then); `start` is the disk before."""

    start: Files
    log: list[Op] = field(default_factory=list)
    steps: list[tuple[int, Picture]] = field(default_factory=list)
    before: Picture = field(default_factory=lambda: EMPTY)

    def allowed(self, done: int) -> list[Picture]:
        """Return what a cut after `done` calls may leave: what the last step had proved, or what the next one will.

        A step that has ended with this very call counts as ended.
        """
        proved = [seen for calls, seen in self.steps if calls <= done]
        coming = [seen for calls, seen in self.steps if calls > done]
        return [proved[-1] if proved else self.before, *coming[:1]]


@dataclass
class Report:
    """`lost` are (calls done, sid) of surveys that were saved and are gone, `wrong` all that is not as allowed."""

    points: int = 0
    disks: int = 0
    different: int = 0
    lost: set[tuple[int, str]] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.points} points, {self.disks} disks ({self.different} different), "
            f"{len(self.lost)} lost surveys, {len(self.wrong)} wrong: {self.wrong[:3]}"
        )


def record(folder: Path, tell: Tell, before: Picture = EMPTY) -> Recording:
    """Let a story happen on a disk that is recorded. A key is there already: it does not go through SQLite."""
    if not (folder / KEY).exists():
        write_key(folder)
    (folder / "outbox.db").touch()
    recording = Recording({path.name: path.read_bytes() for path in folder.iterdir()}, before=before)
    with apsw_disk() as disk:
        recording.log = disk.log
        tell(folder, disk.connect, lambda seen: recording.steps.append((len(disk.log), seen)))
    return recording


@contextmanager
def fast_folder() -> Iterator[Path]:
    """Give a folder in memory where the machine has one: thousands of databases are opened in it."""
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix="kiosk-", dir=memory if memory.is_dir() else None))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def look(folder: Path, files: Files) -> Picture | str:
    """Open what a cut has left as a kiosk does; return what it holds, or what is wrong."""
    for name, data in files.items():
        (folder / name).write_bytes(data)
    try:
        owner = Owner(folder)
        try:
            if damaged_files(folder):
                return "taken for damaged"
            if not owner.call(lambda store: store.healthy()):
                return "quick_check found damage"
            sealer = owner.unlock()
            return owner.call(lambda store: picture(store, sealer))
        finally:
            owner.close()
    except (OutboxError, AssertionError) as error:
        return f"{type(error).__name__}: {error}"


def cut(recording: Recording, mixed: int, seed: int = 1) -> Report:
    """Cut the power at every call and hold every disk that it may leave against what was proved until then."""
    report = Report(points=len(recording.log) + 1)
    seen: dict[bytes, Picture | str] = {}
    with fast_folder() as room:
        for done, files in states(recording.log, recording.start, mixed, random.Random(seed)):
            report.disks += 1
            known = _digest(files)
            if known not in seen:
                folder = room / "data"
                folder.mkdir()
                seen[known] = look(folder, files)
                shutil.rmtree(folder)
            _judge(report, recording, done, seen[known])
    report.different = len(seen)
    return report


def _judge(report: Report, recording: Recording, done: int, found: Picture | str) -> None:
    allowed = recording.allowed(done)
    held = {} if isinstance(found, str) else found[0]
    for sid, proved in allowed[0][0].items():
        may_be = [proved["parts"], *(each[0][sid]["parts"] for each in allowed[1:])]
        if proved["parts"] and held.get(sid, {}).get("parts") not in may_be:
            report.lost.add((done, sid))
    if found not in allowed:
        report.wrong.append(f"after call {done}: {found}")


def _digest(files: Files) -> bytes:
    digest = hashlib.blake2b()
    for name in sorted(files):
        digest.update(f"{name} {len(files[name])} ".encode())
        digest.update(files[name])
    return digest.digest()
