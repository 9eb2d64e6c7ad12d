"""A disk of 20 MB, full to the last byte: nothing is lost, status answers, and what was saved goes out later."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.outbox import Outbox, OutboxError, Upload, read_status
from kiosk.outbox.errors import DiskFull
from kiosk.outbox.model import Submission
from kiosk.outbox.owner import damaged_files

from .faulty import FaultyServer
from .rig import rig
from .samples import FakeClock, submission


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=20m,mode=700", "none", str(place)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        pytest.skip(f"no small disk here: {error}")
    if done.returncode:
        pytest.skip(f"no small disk here: {done.stderr.strip()}")
    yield place
    subprocess.run(["umount", place], check=True)


def fill_up(place: Path, left: int = 0) -> Path:
    """Write a file until the disk takes not one byte more, then take `left` bytes away; return the file."""
    ballast = place / "ballast"
    with ballast.open("ab", buffering=0) as file:
        for size in (1 << 20, 1 << 12, 1):
            with suppress(OSError):
                while True:
                    file.write(bytes(size))
    os.truncate(ballast, ballast.stat().st_size - left)
    return ballast


def save(folder: Path, *surveys: Submission) -> None:
    outbox = Outbox.open(folder, Upload(), send=False)
    for survey in surveys:
        outbox.commit(survey).result()
    outbox.close()


def test_a_full_disk_at_the_first_start_is_said_plainly(disk: Path):
    ballast = fill_up(disk)
    with pytest.raises(OutboxError) as said:
        Outbox.open(disk / "data", Upload(), send=False)
    assert str(said.value).endswith(".")
    ballast.unlink()
    save(disk / "data", submission(1))
    assert read_status(disk / "data").waiting == 1


def test_a_start_on_a_full_disk_loses_nothing_and_all_goes_out_once_there_is_room(
    disk: Path, server: FaultyServer, clock: FakeClock
):
    folder, surveys = disk / "data", [submission(n) for n in range(4)]
    save(folder, *surveys)
    ballast = fill_up(disk)
    assert read_status(folder).waiting == 4
    outbox = Outbox.open(folder, Upload(server=server.base), send=False)
    with pytest.raises(DiskFull, match="The disk is full"):
        outbox.commit(submission(3)).result()
    outbox.close()
    assert read_status(folder).waiting == 4
    assert damaged_files(folder) == []
    ballast.unlink()
    with rig(folder, Upload(server=server.base), clock) as kiosk:
        kiosk.send_now()
        assert kiosk.status().delivered == 4
    assert server.count("PUT", "/QuestionnaireResponse") == 4


def test_a_disk_that_fills_up_refuses_the_next_survey_and_takes_it_when_there_is_room(disk: Path):
    folder, late = disk / "data", submission(6)
    outbox = Outbox.open(folder, Upload(), send=False)
    outbox.commit(submission(1)).result()
    ballast = fill_up(disk)
    with pytest.raises(DiskFull):
        outbox.commit(late).result()
    assert outbox.status().waiting == 1
    ballast.unlink()
    assert outbox.commit(late).result().seq == 2
    outbox.close()
    assert read_status(folder).waiting == 2


@pytest.mark.parametrize("left", [0, 4096, 100_000, 1_000_000])
def test_sending_goes_on_with_little_room(left: int, disk: Path, server: FaultyServer, clock: FakeClock):
    folder, surveys = disk / "data", [submission(2) for _ in range(5)]
    save(folder, *surveys)
    ballast = fill_up(disk, left)
    with suppress(DiskFull), rig(folder, Upload(server=server.base), clock) as kiosk:
        kiosk.send_now()
    status = read_status(folder)
    assert status.delivered + status.waiting == 5
    assert status.delivered == 5 or left < 1_000_000
    ballast.unlink()
    with rig(folder, Upload(server=server.base), clock) as kiosk:
        kiosk.send_now()
        assert kiosk.status().delivered == 5
    assert len(server.held) == 15


def test_a_disk_that_can_only_be_read_is_said_plainly(disk: Path):
    folder = disk / "data"
    save(folder, submission(1))
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    for look in (lambda: Outbox.open(folder, Upload(), send=False), lambda: read_status(folder)):
        with pytest.raises(OutboxError) as said:
            look()
        assert str(said.value).endswith(".")
    subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
    assert read_status(folder).waiting == 1
