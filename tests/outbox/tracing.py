"""Records what Python's own sqlite3 asks of the disk, with strace."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from .cuts import Recording
from .power import Op

CALLS = "openat,close,write,pwrite64,ftruncate,fallocate,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2"
_LIVE = "import sys; sys.path[:0] = sys.argv[2:]; from outbox.story import main; main()"
_CALL = re.compile(r"^(\w+)\((.*)\)\s+= (\d+)$")  # one that failed has changed nothing
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_TESTS = Path(__file__).parent.parent


class CannotTraceError(Exception):
    """Says why this machine records nothing."""


def may_trace() -> None:
    """Raise CannotTraceError where strace is missing or not allowed to trace."""
    if not shutil.which("strace"):
        raise CannotTraceError("strace is not installed")
    tried = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, text=True, check=False)
    if tried.returncode:
        raise CannotTraceError(f"strace may not trace here: {tried.stderr.strip()}")


def record_sqlite3(folder: Path) -> Recording:
    """Live a day in another process and return what it asked of the disk. Raises CannotTraceError."""
    may_trace()
    trace = folder.with_name("trace")
    watch = ["strace", "-f", "-xx", "-s", "200000", "-e", f"trace={CALLS}", "-o", trace]
    live = [sys.executable, "-c", _LIVE, folder, _TESTS.parent, _TESTS]
    subprocess.run([*watch, *live], check=True, stdout=subprocess.DEVNULL)
    return _Reader(folder).read(trace.read_text(encoding="ascii"))


class _Reader:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[str, str] = {}  # number of an open file → its name, '' for the folder
        self._ends: dict[str, int] = {}  # name → where a plain write goes on
        self._names: set[str] = set()
        self._said = b""
        self._recording = Recording({})

    def read(self, trace: str) -> Recording:
        for line in trace.splitlines():
            call = _CALL.match(line.partition(" ")[2].lstrip())
            if call is None:
                continue
            texts = [bytes.fromhex(text.replace("\\x", "")) for text, _ in self._texts(call[2])]
            self._recording.log.extend(self._ops(call[1], call[2].split(","), texts, call[3]))
        assert self._recording.steps, "the process said nothing"
        return self._recording

    def _texts(self, arguments: str) -> list[tuple[str, str]]:
        found = _TEXT.findall(arguments)
        assert not any(cut_off for _, cut_off in found), "strace did not write a call whole"
        return found

    def _ops(self, call: str, arguments: list[str], texts: list[bytes], result: str) -> Iterator[Op]:
        name = self._open.get(arguments[0])
        if call == "openat":
            yield from self._opened(Path(texts[0].decode()), arguments[2], result)
        elif call == "close":
            self._open.pop(arguments[0], None)
        elif call == "write" and arguments[0] == "1":
            self._hear(texts[0])
        elif call in ("unlink", "rename"):
            yield from self._renamed(call, [Path(text.decode()) for text in texts])
        elif name is None:
            return
        elif call in ("fsync", "fdatasync"):
            yield Op("sync", name) if name else Op("sync_folder")
        elif call == "pwrite64":
            yield Op("write", name, int(arguments[3]), texts[0][: int(result)])
        elif call == "write":
            yield Op("write", name, self._ends[name], texts[0][: int(result)])
            self._ends[name] += int(result)
        else:
            assert call == "ftruncate", f"{call} is not understood"
            yield Op("truncate", name, int(arguments[1]))

    def _opened(self, path: Path, flags: str, number: str) -> Iterator[Op]:
        if path == self._folder:
            self._open[number] = ""
        elif path.parent == self._folder:
            self._open[number] = path.name
            self._ends[path.name] = 0
            if "O_CREAT" in flags and path.name not in self._names:
                self._names.add(path.name)
                yield Op("create", path.name)

    def _renamed(self, call: str, paths: list[Path]) -> Iterator[Op]:
        if paths[0].parent != self._folder:
            return
        self._names.discard(paths[0].name)
        if call == "unlink":
            yield Op("delete", paths[0].name)
        else:
            self._names.add(paths[1].name)
            yield Op("rename", paths[0].name, to=paths[1].name)

    def _hear(self, said: bytes) -> None:
        *lines, self._said = (self._said + said).split(b"\n")
        for line in lines:
            self._recording.steps.append((len(self._recording.log), json.loads(line)))
