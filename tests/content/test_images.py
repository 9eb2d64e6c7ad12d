"""Pictures that can't be shown are refused where they are named."""

import struct

import pytest

from .packs import PackFolder


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height)


def jpeg(width: int, height: int) -> bytes:
    """Return the head of a camera's JPEG: a large block of data about the shot, then the frame header."""
    shot = b"\xff\xe1" + struct.pack(">H", 60_000) + bytes(59_998)
    tables = b"\xff\xc4" + struct.pack(">H", 20) + bytes(18)
    return b"\xff\xd8" + shot + tables + b"\xff\xc0" + struct.pack(">HBHH", 17, 8, height, width) + bytes(10)


GOOD = {
    "a.svg": b'<?xml version="1.0"?>\n<svg width="640px" height="480" viewBox="0 0 9999 1"></svg>',
    "b.svg": b"<svg\n  viewBox='0, 0, 640, 480'\n  width='100%'></svg>",
    "a.png": png(4096, 1),
    "a.jpg": jpeg(4096, 3000),
    "b.jpeg": jpeg(1, 1),
}
LARGE = "make no side longer than 4096."
KIND = "is no SVG, PNG or JPEG with a size in it; save it as one of these."
BAD = {
    "a.svg": (b'<svg viewBox="0 0 5000 10"></svg>', "image-too-large", f"is 5000 by 10 pixels; {LARGE}"),
    "a.png": (png(10, 4097), "image-too-large", f"is 10 by 4097 pixels; {LARGE}"),
    "a.jpg": (jpeg(4097, 10), "image-too-large", f"is 4097 by 10 pixels; {LARGE}"),
    "b.png": (png(10, 10) + bytes(2_000_000), "image-too-large", "has 2.0 MB; make it smaller than 2 MB."),
    "b.svg": (b"<svg></svg>", "image-kind", KIND),
    "c.svg": (b"nothing", "image-kind", KIND),
    "c.png": (jpeg(10, 10), "image-kind", KIND),
    "c.jpg": (b"\xff\xd8\xff\xd9", "image-kind", KIND),
    "d.jpg": (b"\xff\xd8\xff\xc0\x00\x11\x08", "image-kind", KIND),
    "d.svg": (b'<svg viewBox="0 0 1.2.3 4"></svg>', "image-kind", KIND),
    "a.gif": (b"GIF89a", "image-kind", KIND),
}


def show(folder: PackFolder, name: str) -> None:
    folder.change("pack.yaml", "image: images/cell.svg", f"image: {name}")


@pytest.mark.parametrize("name", GOOD)
def test_good_pictures_are_taken(folder: PackFolder, name: str) -> None:
    folder.write(f"images/{name}", GOOD[name])
    show(folder, f"images/{name}")
    assert f"images/{name}" in {str(tile.image) for tile in folder.load().tiles}


@pytest.mark.parametrize("name", BAD)
def test_bad_pictures_are_refused(folder: PackFolder, name: str) -> None:
    data, rule, sentence = BAD[name]
    folder.write(f"images/{name}", data)
    show(folder, f"images/{name}")
    finding = folder.the_finding()
    assert (finding.file, finding.line) == ("pack.yaml", folder.line("pack.yaml", "image:"))
    assert (finding.rule, finding.message) == (rule, f"The image 'images/{name}' {sentence}")


@pytest.mark.parametrize("name", ["../cell.svg", "images/../../cell.svg", "/etc/hostname", "images/way-out.svg"])
def test_a_picture_outside_the_pack_is_refused(folder: PackFolder, name: str) -> None:
    outside = folder.root.parent / "cell.svg"
    outside.write_text("<svg width='1' height='1'></svg>")
    (folder.root / "images/way-out.svg").symlink_to(outside)
    show(folder, name)
    finding = folder.the_finding()
    assert finding.rule == "image-outside"
    assert finding.message == f"The image '{name}' lies outside the pack; copy it into the folder images/."


@pytest.mark.parametrize("name", ["images", '"images/a\\0.svg"'])
def test_what_can_be_no_file_is_no_picture(folder: PackFolder, name: str) -> None:
    show(folder, name)
    assert folder.the_finding().rule == "image-missing"
