"""The two programs that are measured: how they start, and what their whole trees of processes take."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")
_CHROMIUM_SWITCHES = (
    "--kiosk --no-first-run --disable-gpu --disable-background-networking --disable-component-update --disable-sync "
    "--disable-extensions --disable-translate --disable-session-crashed-bubble --hide-crash-restore-bubble "
    "--noerrdialogs --password-store=basic --test-type --window-size=1920,1080 --window-position=0,0"
)


@dataclass(frozen=True)
class Program:
    """A name for the table, the command, and variables on top of the environment."""

    name: str
    command: tuple[str, ...]
    variables: dict[str, str]


def kiosk(bundle: Path, scratch: Path) -> Program:
    """The frozen bundle, full screen, with the software renderer that it has by default."""
    home = scratch / "kiosk-home"
    home.mkdir(exist_ok=True)
    data = scratch / "kiosk-data"
    _set_up(bundle, data)
    return Program("kiosk", (str(bundle), "run", "--data", str(data)), {"HOME": str(home)})


def _set_up(bundle: Path, data: Path) -> None:
    """Do what IT does before a kiosk serves patients: their numbers and a PIN."""
    data.mkdir(exist_ok=True)
    (data / "kiosk.toml").write_text('[clinic]\nphone_day = "100"\nphone_night = "200"\nemergency = "300"\n')
    command = [str(bundle), "staff", "set-pin", "--stdin", "--data", str(data)]
    subprocess.run(command, input=b"279461\n", check=True)


def chromium(page: Path, scratch: Path) -> Program:
    """Chromium in kiosk mode on the page, with a profile of its own."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        raise SystemExit("Chromium is missing. Run: make bench")
    switches = _CHROMIUM_SWITCHES.split() + (["--no-sandbox"] if os.geteuid() == 0 else [])  # root has no sandbox
    command = (found, *switches, f"--user-data-dir={scratch / 'profile'}", page.as_uri())
    return Program("Chromium", command, {"HOME": str(scratch / "browser-home")})


def version(program: Program) -> str:
    """Return the browser's own line about itself."""
    done = subprocess.run([program.command[0], "--version"], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@contextmanager
def running(program: Program, display: str) -> Iterator[int]:
    """Start a program on a display; yield the number of its first process, end them all afterwards."""
    environment = os.environ | program.variables | {"DISPLAY": display}
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(name, None)
    silent = subprocess.DEVNULL
    process = subprocess.Popen(program.command, env=environment, stdout=silent, stderr=silent, start_new_session=True)
    try:
        yield process.pid
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def tree(first: int) -> list[int]:
    """Return a process, all that descend from it, and what left the family but stayed in its session."""
    parents: dict[int, tuple[int, int]] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                fields = (folder / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue  # it ended meanwhile
            parents[int(folder.name)] = int(fields[1]), int(fields[3])
    found = {first}
    while more := {pid for pid, (parent, session) in parents.items() if parent in found or session == first} - found:
        found |= more
    return sorted(found)


def pss(first: int) -> float:
    """Return the memory of the whole tree in MB, shared pages by their share."""
    total = 0
    for pid in tree(first):
        try:
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def processor_seconds(first: int) -> float:
    """Return user and system time of the whole tree so far, ended children with it, in seconds."""
    total = 0
    for pid in tree(first):
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        total += sum(map(int, fields[11:15]))
    return total / _TICKS
