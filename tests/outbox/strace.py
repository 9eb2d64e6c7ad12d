"""strace as the tests use it: which calls a program makes on some files, and a fault at one of them."""

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

# What makes, changes and removes files. '?': not every kind of processor has all of them.
CHANGES = (
    "openat,?open,?creat,write,pwrite64,writev,pwritev,fsync,fdatasync,ftruncate,"
    "?rename,renameat,?renameat2,?unlink,unlinkat"
)
_CALL = re.compile(r"^(\d+) +(\w+)\((.*)")


@cache
def why_not() -> str:
    """Return why nothing can be traced here; '' when it can."""
    if not shutil.which("strace"):
        return "strace is not installed; make setup does it on Debian"
    done = subprocess.run(["strace", "-f", "-qq", "-o", "/dev/null", "true"], capture_output=True, text=True)
    return f"strace may not trace here: {done.stderr.strip()[:200]}" if done.returncode else ""


@dataclass(frozen=True)
class Call:
    """One call as strace wrote it: `nth` is its number among the calls of that name in its thread, from 1."""

    name: str
    nth: int
    text: str

    @property
    def changes(self) -> bool:
        return self.name not in ("open", "openat") or "O_CREAT" in self.text


def command(program: Sequence[str], log: Path, *, paths: Iterable[Path] = (), inject: str = "") -> list[str]:
    """Return the command that runs a program traced; `paths` narrows calls and faults to some files."""
    fault = ["-e", f"inject={inject}"] if inject else []
    narrow = [word for path in paths for word in ("-P", str(path))]
    return [
        "strace",
        "-f",
        "-qq",
        "-s",
        "0",
        "-o",
        str(log),
        "-e",
        f"trace={CHANGES}",
        *fault,
        *narrow,
        *program,
    ]


def recording(program: Sequence[str], log: Path, *, aside: bool = False) -> list[str]:
    """Return the command that runs a program and writes down every byte that it writes, in hexadecimal.

    `aside` puts strace behind the program, which is then the process that was started, and adds to the log; the log is
    whole when `ended` says so.
    """
    whole = ["-y", "-xx", "-s", "100000000"]
    way = ["-D", "-A", "-q"] if aside else ["-qq"]
    return ["strace", "-f", "--seccomp-bpf", *way, *whole, "-o", str(log), "-e", f"trace={CHANGES}", *program]


def ended(log: Path) -> bool:
    """Say whether the end of every process and thread has come to the log."""
    lines = log.read_text(encoding="ascii").splitlines()
    return {line.split()[0] for line in lines} == {line.split()[0] for line in lines if " +++ " in line}


def calls(log: Path) -> list[Call]:
    """Return the calls of a log in the order in which they began."""
    counted: Counter[tuple[str, str]] = Counter()
    found = []
    for line in log.read_text(errors="replace").splitlines():
        if match := _CALL.match(line):
            thread, name, text = match.groups()
            counted[thread, name] += 1
            found.append(Call(name, counted[thread, name], text))
    return found
