"""A visitor's stick as tests need it: six photos to take, and one of each kind that must be refused."""

import os
from collections.abc import Mapping
from pathlib import Path

from PIL import ExifTags, Image

from .made import HERE, drawing, noise, written

LARGE = 10_000  # pixels; squared, 100 megapixels
PLACE = (51.0, 30.0, 26.0)


def _camera() -> bytes:
    """Return the JPEG of a camera on its side that notes where it is and who owns it."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    exif[ExifTags.Base.Artist] = "Quillfeather"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = PLACE
    return written("JPEG", drawing().transpose(Image.Transpose.ROTATE_90), exif=exif, quality=95)


def good() -> dict[str, bytes]:
    """Return six photos by name; the last one is larger than a photo may be."""
    large = written("JPEG", noise((2400, 2400)), quality=95)
    assert len(large) > 3_145_728
    return {
        "camera.jpg": _camera(),
        "slide.png": written("PNG"),
        "scan.webp": written("WEBP"),
        "film.tiff": written("TIFF"),
        "phone.heic": (HERE / "turned.heic").read_bytes(),
        "large.jpg": large,
    }


def bad() -> dict[str, tuple[bytes, str]]:
    """Return what must be refused, by name, and the reason."""
    whole = written("JPEG", noise((200, 200)))
    wide = bytearray(written("JPEG"))
    at = wide.index(b"\xff\xc0") + 5
    wide[at : at + 4] = LARGE.to_bytes(2, "big") * 2
    return {
        "cut.jpg": (whole[: len(whole) // 2], "damaged"),
        "wide.jpg": (bytes(wide), "too-large"),
        "bomb.png": (written("PNG", Image.new("1", (LARGE, LARGE))), "too-large"),
        "letter.jpg": (b"Dear doctor, this is no picture at all. " * 20, "not-a-picture"),
        "empty.jpg": (b"", "damaged"),
    }


def fill(stick: Path, files: Mapping[str, bytes]) -> None:
    """Write files, the first one as the newest, so that a picker shows them in this order."""
    stick.mkdir(parents=True, exist_ok=True)
    for age, (name, data) in enumerate(files.items()):
        (stick / name).write_bytes(data)
        os.utime(stick / name, (1_777_701_600 - age * 86_400,) * 2)


def all_of_it() -> dict[str, bytes]:
    """Return the bad ones, then the good ones."""
    return {name: data for name, (data, _) in bad().items()} | good()
