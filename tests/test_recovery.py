"""The recovery key on a stick: real files in a folder that stands in for the stick."""

import errno
from pathlib import Path

import pytest

from kiosk import recovery
from kiosk.outbox import files, sealing
from kiosk.recovery import FILE, RecoveryError
from kiosk.system.drives import Drive


def drive(folder: Path) -> Drive:
    folder.mkdir(exist_ok=True)
    return Drive(folder, folder.name, "", folder.stat().st_dev)


@pytest.fixture
def stick(tmp_path: Path) -> Drive:
    return drive(tmp_path / "USB")


def refused(act, *there: Drive) -> str:
    with pytest.raises(RecoveryError) as caught:
        act(lambda: there)
    return caught.value.reason


def test_the_key_on_the_stick_opens_what_is_sealed_for_its_public_half(stick: Drive):
    taken = recovery.make(lambda: (stick,))
    assert (taken.file, taken.stick) == (FILE, "USB")
    part = sealing.Sealer(sealing.new_secret(), taken.public).seal(b"answers")
    assert sealing.Sealer((stick.folder / FILE).read_text()).open(part) == b"answers"
    assert [path.name for path in stick.folder.iterdir()] == [FILE]


def test_an_older_key_is_left_alone(stick: Drive):
    first = recovery.make(lambda: (stick,))
    second = recovery.make(lambda: (stick,))
    assert (second.file, first.public != second.public) == ("kiosk-recovery-key-2.txt", True)
    assert first.public in (stick.folder / FILE).read_text()


def test_another_kiosk_takes_the_public_half_of_the_same_key(stick: Drive):
    made = recovery.make(lambda: (stick,))
    (stick.folder / "shopping.txt").write_text("milk, age1, AGE-SECRET-KEY-1")
    (stick.folder / "large.txt").write_text("x" * 100_000)
    (stick.folder / "folder.txt").mkdir()
    assert recovery.read(lambda: (stick,)).public == made.public


def test_a_file_with_the_public_half_alone_is_enough(stick: Drive):
    public = sealing.public_half(sealing.new_secret())
    (stick.folder / "key.pub").write_text(f"# for the kiosk\n{public}\n")
    taken = recovery.read(lambda: (stick,))
    assert (taken.public, taken.file) == (public, "key.pub")


@pytest.mark.parametrize("act", [recovery.make, recovery.read])
def test_which_stick_is_meant_must_be_plain(act, stick: Drive, tmp_path: Path):
    assert refused(act) == "none"
    assert refused(act, stick, drive(tmp_path / "other")) == "several-sticks"
    gone = Drive(tmp_path / "pulled", "pulled", "", 1)
    assert refused(act, gone) == "gone"


def test_no_key_and_too_many(stick: Drive):
    assert refused(recovery.read, stick) == "empty"
    (stick.folder / FILE).write_text("AGE-SECRET-KEY-1" + "Q" * 58)  # looks like one, and opens nothing
    assert refused(recovery.read, stick) == "empty"
    recovery.make(lambda: (stick,))
    recovery.make(lambda: (stick,))
    assert refused(recovery.read, stick) == "several"


@pytest.mark.parametrize(("number", "reason"), [(errno.ENOSPC, "full"), (errno.EROFS, "locked"), (errno.EIO, "failed")])
def test_a_stick_that_takes_nothing_holds_nothing(stick: Drive, number: int, reason: str, monkeypatch):
    def refuse(handle: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(files.os, "fsync", refuse)
    assert refused(recovery.make, stick) == reason
    assert list(stick.folder.iterdir()) == []


def test_what_does_not_read_back_does_not_count(stick: Drive, monkeypatch):
    monkeypatch.setattr(files, "_from_the_disk", lambda path: path.read_bytes()[:-1])
    assert refused(recovery.make, stick) == "failed"
    assert list(stick.folder.iterdir()) == []


def test_what_somebody_types():
    public = sealing.public_half(sealing.new_secret())
    assert recovery.public_key(f"  {public[:20]}\n {public[20:].upper()} ") == public
    slip = public[:-1] + ("q" if public[-1] != "q" else "p")
    assert [recovery.public_key(typed) for typed in ("", slip, public + public, public[:-1])] == [""] * 4
