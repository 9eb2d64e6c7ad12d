"""Whether a picture of a pack can be shown: inside the pack, of a known kind, small enough. Reads headers only."""

import os
import re
import struct
from pathlib import Path

MAX_BYTES = 2_000_000
MAX_PIXELS = 4096

_SVG_VIEWBOX = re.compile(r"""<svg\b[^>]*?\sviewBox=["']\s*[-0-9.]+[\s,]+[-0-9.]+[\s,]+([0-9.]+)[\s,]+([0-9.]+)""")
_SVG_TAG = re.compile(r"<svg\b[^>]*>")
_JPEG_NO_SIZE = {0xC4, 0xC8, 0xCC}


def fault(root: Path, name: str) -> tuple[str, str] | None:
    """Return the rule and the sentence of what is wrong with the picture `name`, or None when it is fine."""
    base = os.path.realpath(root)
    path = os.path.realpath(root / name)
    if not path.startswith(base + os.sep):
        return "image-outside", f"The image '{name}' lies outside the pack; copy it into the folder images/."
    try:
        with Path(path).open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            head = stream.read(65536)
    except OSError:
        return "image-missing", f"The image '{name}' is missing; put the file there or correct the name."
    if size > MAX_BYTES:
        return "image-too-large", f"The image '{name}' has {size / 1e6:.1f} MB; make it smaller than 2 MB."
    sides = dimensions(Path(path), head)
    if sides is None:
        return "image-kind", f"The image '{name}' is no SVG, PNG or JPEG with a size in it; save it as one of these."
    if max(sides) > MAX_PIXELS:
        width, height = (round(side) for side in sides)
        return "image-too-large", f"The image '{name}' is {width} by {height} pixels; make no side longer than 4096."
    return None


def dimensions(path: Path, head: bytes) -> tuple[float, float] | None:
    """Return width and height in pixels, told by the file's first bytes; None when they are no picture we show."""
    suffix = path.suffix.lower()
    if suffix == ".svg":
        return _svg(head.decode("utf-8", "replace"))
    if suffix == ".png" and head[:8] == b"\x89PNG\r\n\x1a\n" and len(head) >= 24:
        width, height = struct.unpack(">II", head[16:24])
        return float(width), float(height)
    if suffix in {".jpg", ".jpeg"} and head[:2] == b"\xff\xd8":
        return _jpeg(path)
    return None


def _svg(text: str) -> tuple[float, float] | None:
    tag = _SVG_TAG.search(text)
    if tag is None:
        return None
    sides = dict(re.findall(r"""\s(width|height)=["']([0-9.]+)(?:px)?["']""", tag.group()))
    if len(sides) == 2:
        return float(sides["width"]), float(sides["height"])
    box = _SVG_VIEWBOX.search(tag.group())
    return (float(box.group(1)), float(box.group(2))) if box else None


def _jpeg(path: Path) -> tuple[float, float] | None:
    """Walk the segments up to the frame header; pictures from cameras carry large ones before it."""
    with path.open("rb") as stream:
        stream.seek(2)
        while len(head := stream.read(4)) == 4 and head[0] == 0xFF:
            marker, length = head[1], int.from_bytes(head[2:], "big")
            if 0xC0 <= marker <= 0xCF and marker not in _JPEG_NO_SIZE:
                height, width = struct.unpack(">xHH", stream.read(5))
                return float(width), float(height)
            stream.seek(length - 2, os.SEEK_CUR)
    return None
