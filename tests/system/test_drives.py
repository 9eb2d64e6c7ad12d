"""Drives: which count as removable, told by the tables of the system; and the folder that stands in for them."""

from pathlib import Path

import pytest

from kiosk.system import drives

LINE = "36 25 {numbers} / {folder} rw,relatime shared:1 - vfat {node} rw\n"


@pytest.fixture
def system(tmp_path: Path):
    """Return `system(numbers, place, removable)`: a block device in a folder like /sys, linked as the kernel does."""

    def make(numbers: str, place: str, removable: str = "0") -> Path:
        device = tmp_path / "sys" / "devices" / place
        device.mkdir(parents=True)
        (device.parent / "removable").write_text(removable + "\n")
        links = tmp_path / "sys" / "dev" / "block"
        links.mkdir(parents=True, exist_ok=True)
        (links / numbers).symlink_to(device)
        return links

    return make


@pytest.mark.parametrize(
    ("place", "removable", "counts"),
    [
        ("pci0/usb1/1-2/block/sdb/sdb1", "0", True),
        ("pci0/mmc0/block/mmcblk0/mmcblk0p1", "1", True),
        ("pci0/ata1/block/sda/sda1", "0", False),
        ("virtual/block/loop0/part", "0", False),
    ],
)
def test_only_usb_and_removable_drives_count(system, tmp_path, place, removable, counts):
    links = system("8:17", place, removable)
    table = tmp_path / "mountinfo"
    table.write_text(LINE.format(numbers="8:17", folder="/media/My\\040Stick", node="/dev/sdb1"))
    found = drives._mounted(table, links)
    assert found == ([("/media/My Stick", "/dev/sdb1")] if counts else [])


def test_a_table_that_is_not_there_holds_no_drive(tmp_path):
    assert drives._mounted(tmp_path / "none", tmp_path) == []


def test_each_folder_of_the_stand_in_is_a_drive(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_DRIVES", str(tmp_path))
    assert drives.drives() == ()
    (tmp_path / "b").mkdir()
    (tmp_path / "a").mkdir()
    (tmp_path / "file").touch()
    assert [drive.name for drive in drives.drives()] == ["a", "b"]
    first = drives.drives()[0]
    assert drives.is_there(first)
    first.folder.rmdir()
    assert not drives.is_there(first)


def test_nobody_lets_go_of_what_has_no_device(tmp_path):
    assert drives.release(drives.Drive(tmp_path, "x", "", tmp_path.stat().st_dev)) is False
