"""Of the machine only the stick is seen, and of the stick only pictures."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.photos import PhotoError
from kiosk.photos.stick import MAX_DEPTH, MAX_PICTURES

from .made import CORNERS, DARKROOM, corners, written

posix = pytest.mark.skipif(os.name != "posix", reason="links, pipes and devices as POSIX has them")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def put(path: Path, changed: float = 1_000.0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(written("JPEG"))
    os.utime(path, (changed, changed))
    return path


def named(stick: Path) -> list[str]:
    return [found.name for found in DARKROOM.pictures(stick)]


def reason(stick: Path, name: str) -> str:
    with pytest.raises(PhotoError) as said:
        DARKROOM.take(stick, name)
    assert list(DARKROOM.thumbnails(stick, [name])) == [(name, None)]
    return said.value.reason


def test_pictures_of_all_folders_are_found_newest_first(stick: Path):
    for number, name in enumerate(["b.jpg", "DCIM/100CANON/a.JPEG", "DCIM/x.HeiC", "c.webp", "d.TIF", "e.png"]):
        put(stick / name, 1_000.5 + number)
    for name in ("letter.pdf", "film.mov", "jpg", "a.jpg.exe"):
        put(stick / name)
    found = DARKROOM.pictures(stick)
    assert [each.name for each in found] == ["e.png", "d.TIF", "c.webp", "DCIM/x.HeiC", "DCIM/100CANON/a.JPEG", "b.jpg"]
    assert (found[-1].size, found[-1].changed) == (len(written("JPEG")), 1_000.5)


def test_hidden_and_thrown_away_pictures_are_not_shown(stick: Path):
    for name in (
        ".a.jpg",
        ".Trash-1000/files/b.jpg",
        "$RECYCLE.BIN/c.jpg",
        "._d.jpg",
        "System Volume Information/e.jpg",
    ):
        put(stick / name)
    assert named(stick) == []
    assert reason(stick, ".a.jpg") == reason(stick, ".Trash-1000/files/b.jpg") == "not-a-picture"


def test_an_empty_stick_has_no_pictures(stick: Path):
    assert DARKROOM.pictures(stick) == ()


NAMES = ["two\nlines.jpg", "🩸.jpg", "病例 照片.jpg", "-rf.jpg", '"; echo.jpg', "a" * 250 + ".jpg", "\x1b[31m.jpg"]


@posix
@pytest.mark.parametrize("name", [*NAMES, os.fsdecode(b"\xff\xfe.jpg"), os.fsdecode(b"caf\xe9/d\xe9j\xe0.jpg")])
def test_a_picture_of_any_name_is_found_and_taken(stick: Path, name: str):
    put(stick / name)
    assert named(stick) == [name]
    assert corners(DARKROOM.take(stick, name).data) == list(CORNERS)
    ((shown, small),) = DARKROOM.thumbnails(stick, [name])
    assert (shown, corners(small)) == (name, list(CORNERS))


@posix
def test_no_link_is_followed(stick: Path, tmp_path: Path):
    put(tmp_path / "elsewhere" / "secret.jpg")
    put(stick / "real" / "own.jpg")
    (stick / "link.jpg").symlink_to(tmp_path / "elsewhere" / "secret.jpg")
    (stick / "folder").symlink_to(tmp_path / "elsewhere")
    (stick / "up").symlink_to("..")
    (stick / "round").symlink_to(".")
    (stick / "inside.jpg").symlink_to("real/own.jpg")
    assert named(stick) == ["real/own.jpg"]
    ways = ["link.jpg", "folder/secret.jpg", "up/elsewhere/secret.jpg", "round/real/own.jpg", "inside.jpg"]
    assert [reason(stick, way) for way in ways] == ["not-a-picture"] * len(ways)


def test_no_name_leads_out_of_the_stick(stick: Path, tmp_path: Path):
    outside = put(tmp_path / "secret.jpg")
    put(stick / "real" / "own.jpg")
    ways = ["../secret.jpg", "real/../../secret.jpg", str(outside), "/" + str(outside), "./real/own.jpg", "", "a\0.jpg"]
    assert [reason(stick, way) for way in ways] == ["not-a-picture"] * len(ways)


@posix
def test_what_is_no_file_is_never_opened(stick: Path):
    os.mkfifo(stick / "pipe.jpg")
    (stick / "folder.jpg").mkdir()
    ways = ["pipe.jpg", "folder.jpg"]
    if os.geteuid() == 0:
        os.mknod(stick / "zero.jpg", 0o600 | 0o020000, os.makedev(1, 5))
        ways.append("zero.jpg")
    assert named(stick) == []
    assert [reason(stick, way) for way in ways] == ["not-a-picture"] * len(ways)


def test_a_file_that_is_no_picture_by_its_name_is_not_read(stick: Path):
    put(stick / "letter.txt")
    assert reason(stick, "letter.txt") == "not-a-picture"


@pytest.fixture
def mounted(stick: Path) -> Iterator[Path]:
    """A file system of another kind inside the stick, with a picture on it."""
    (stick / "deep").mkdir()
    command = ["mount", "-t", "tmpfs", "none", str(stick / "deep")]
    if os.name != "posix" or os.geteuid() != 0 or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("only root may mount")
    put(stick / "deep" / "theirs.jpg")
    yield stick
    subprocess.run(["umount", "-l", str(stick / "deep")], check=True)


def test_nothing_of_what_is_mounted_inside_is_seen(mounted: Path):
    put(mounted / "own.jpg")
    assert named(mounted) == ["own.jpg"]
    assert reason(mounted, "deep/theirs.jpg") == "not-a-picture"


def test_a_folder_of_the_same_disk_that_is_mounted_inside_is_not_seen_either(stick: Path, tmp_path: Path):
    put(tmp_path / "elsewhere" / "secret.jpg")
    (stick / "deep").mkdir()
    command = ["mount", "--bind", str(tmp_path / "elsewhere"), str(stick / "deep")]
    if os.name != "posix" or os.geteuid() != 0 or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("only root may mount")
    try:
        assert named(stick) == []
        assert reason(stick, "deep/secret.jpg") == "not-a-picture"
    finally:
        subprocess.run(["umount", "-l", str(stick / "deep")], check=True)


def test_only_so_many_folders_deep_is_looked(stick: Path):
    put(stick.joinpath(*["d"] * (MAX_DEPTH - 1)) / "last.jpg")
    put(stick.joinpath(*["d"] * MAX_DEPTH) / "deeper.jpg")
    assert [Path(name).name for name in named(stick)] == ["last.jpg"]
    assert reason(stick, "d/" * MAX_DEPTH + "deeper.jpg") == "not-a-picture"


def test_of_very_many_the_newest_are_shown(stick: Path):
    for number in range(MAX_PICTURES + 50):
        path = stick / f"{number:04}.jpg"
        path.touch()
        os.utime(path, (number, number))
    found = named(stick)
    assert (len(found), found[0], found[-1]) == (MAX_PICTURES, "2049.jpg", "0050.jpg")


def test_a_stick_that_is_gone_is_called_so(stick: Path):
    put(stick / "a.jpg")
    (stick / "a.jpg").unlink()
    assert reason(stick, "a.jpg") == "gone"
    stick.rmdir()
    assert reason(stick, "a.jpg") == "gone"
    with pytest.raises(PhotoError) as said:
        DARKROOM.pictures(stick)
    assert said.value.reason == "gone"
