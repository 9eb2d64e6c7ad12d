"""Whether a picture of a pack can be shown: inside the pack, of a known kind, small enough. Reads headers only."""

import os
import re
from pathlib import Path

MAX_BYTES = 2_000_000
MAX_PIXELS = 4096

_NUMBER = r"([0-9]+(?:\.[0-9]+)?)"
_SVG_SIDE = re.compile(rf"""\s(width|height)=["']{_NUMBER}(?:px)?["']""")
_SVG_VIEWBOX = re.compile(rf"""\sviewBox=["']\s*[-0-9.]+[\s,]+[-0-9.]+[\s,]+{_NUMBER}[\s,]+{_NUMBER}\s*["']""")
_SVG_TAG = re.compile(r"<svg\b[^>]*>")
_JPEG_NO_SIZE = {0xC4, 0xC8, 0xCC}


def fault(root: Path, name: str) -> tuple[str, str] | None:
    """Return the rule and the sentence of what is wrong with the picture `name`, or None when it is fine."""
    try:
        path = os.path.realpath(root / name)
        if not path.startswith(os.path.realpath(root) + os.sep):
            return "image-outside", f"The image '{name}' lies outside the pack; copy it into the folder images/."
        with Path(path).open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            head = stream.read(65536)
    except (OSError, ValueError):  # a ValueError where the name holds a character that no file has
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
        return _sides(head[16:20], head[20:24])
    if suffix in {".jpg", ".jpeg"} and head[:2] == b"\xff\xd8":
        return _jpeg(path)
    return None


def _sides(width: bytes, height: bytes) -> tuple[float, float]:
    return float(int.from_bytes(width, "big")), float(int.from_bytes(height, "big"))


def _svg(text: str) -> tuple[float, float] | None:
    tag = _SVG_TAG.search(text)
    if tag is None:
        return None
    sides = dict(_SVG_SIDE.findall(tag.group()))
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
                frame = stream.read(5)
                return _sides(frame[3:], frame[1:3]) if len(frame) == 5 else None
            stream.seek(length - 2, os.SEEK_CUR)
    return None
