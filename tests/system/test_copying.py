"""A copy on a drive is whole or not there: with real folders, and faults where only those can be forced."""

import errno
import os
import resource
import signal
from pathlib import Path

import pytest

from kiosk.system import copying
from kiosk.system.copying import CopyError, put
from kiosk.system.drives import Drive

NAME, DATA = "guide.pdf", b"%PDF-1.4 " + b"x" * 100_000


@pytest.fixture
def drive(tmp_path: Path) -> Drive:
    folder = tmp_path / "stick"
    folder.mkdir()
    return Drive(folder, "stick", "", folder.stat().st_dev)


def names(drive: Drive) -> list[str]:
    return sorted(path.name for path in drive.folder.iterdir())


def test_the_file_is_there_whole_and_nothing_else(drive):
    assert put(DATA, NAME, drive) == (NAME, False)
    assert (drive.folder / NAME).read_bytes() == DATA
    assert names(drive) == [NAME]


def test_the_same_file_is_not_written_twice(drive):
    put(DATA, NAME, drive)
    before = (drive.folder / NAME).stat().st_mtime_ns
    assert put(DATA, NAME, drive) == (NAME, True)
    assert (drive.folder / NAME).stat().st_mtime_ns == before


def test_another_file_of_that_name_stays(drive):
    (drive.folder / NAME).write_bytes(b"mine")
    (drive.folder / "guide-2.pdf").mkdir()
    assert put(DATA, NAME, drive) == ("guide-3.pdf", False)
    assert put(DATA, NAME, drive) == ("guide-3.pdf", True)
    assert (drive.folder / NAME).read_bytes() == b"mine"


def test_it_is_written_out_before_it_gets_its_name(drive, monkeypatch):
    synced: list[tuple[list[str], bool]] = []
    real = os.fsync

    def fsync(handle: int) -> None:
        synced.append((names(drive), Path(f"/proc/self/fd/{handle}").is_dir()))
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    put(DATA, NAME, drive)
    assert synced == [([f".{NAME}.part"], False), ([NAME], True)]


def refused(drive: Drive) -> str:
    with pytest.raises(CopyError) as caught:
        put(DATA, NAME, drive)
    return caught.value.reason


def test_a_full_drive(drive):
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(DATA) // 2, limits[1]))
    try:
        assert refused(drive) == "full"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    assert names(drive) == []


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "full"),
        (errno.EROFS, "locked"),
        (errno.EACCES, "locked"),
        (errno.EIO, "gone"),
        (errno.ENODEV, "gone"),
        (errno.EINTR, "failed"),
    ],
)
@pytest.mark.parametrize("call", ["fsync", "rename"])
def test_a_fault_on_the_way_leaves_nothing_behind(drive, monkeypatch, number, reason, call):
    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(*((os, "fsync") if call == "fsync" else (Path, "rename")), fail)
    assert refused(drive) == reason
    assert names(drive) == []


def test_a_drive_that_was_pulled_out_before(drive):
    drive.folder.rmdir()
    assert refused(drive) == "gone"


def test_a_drive_that_is_pulled_out_mid_way(drive, monkeypatch):
    def pull(_: int) -> None:
        for path in drive.folder.iterdir():
            path.unlink()
        drive.folder.rmdir()
        raise OSError(errno.EIO, "gone")

    monkeypatch.setattr(os, "fsync", pull)
    assert refused(drive) == "gone"


def test_an_empty_folder_where_the_drive_was_takes_nothing(drive):
    elsewhere = Drive(drive.folder, drive.name, "", drive.number + 1)
    assert refused(elsewhere) == "gone"
    assert names(drive) == []


def test_it_lets_go_only_once_the_file_is_there(drive, monkeypatch):
    seen: list[list[str]] = []
    monkeypatch.setattr(copying, "release", lambda one: seen.append(names(one)))
    put(DATA, NAME, drive)
    assert seen == [[NAME]]
