"""What can't be taken is refused with one plain sentence, whatever it is, and takes little time and memory for it."""

import re
import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from kiosk.photos import MAX_FILE_BYTES, Darkroom, PhotoError, looks

from .made import (
    CORNERS,
    DARKROOM,
    ENDS,
    SIZE,
    chunk,
    corners,
    drawing,
    noise,
    segment,
    with_chunk,
    with_segment,
    written,
)

LARGE = 10_000  # pixels; squared, 100 megapixels


def refused(data: bytes) -> str:
    """Return the reason why a file is refused; what is said is one sentence."""
    with pytest.raises(PhotoError) as said:
        DARKROOM.clean(data)
    assert re.fullmatch(r"[A-Z][^.!?]+\.", str(said.value))
    assert len(str(said.value).split()) <= 20
    return said.value.reason


STRANGERS = {
    "text": b"not a picture at all, but long enough to be one",
    "GIF": b"GIF89a\x40\0\x30\0\x80\0\0" + bytes(100),
    "BMP": b"BM" + bytes(200),
    "SVG": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "PDF": b"%PDF-1.7\n" + bytes(100),
    "AVIF": struct.pack(">I", 28) + b"ftypavif\0\0\0\0avifmif1miaf" + bytes(200),
    "video": struct.pack(">I", 24) + b"ftypmp42\0\0\0\0mp42isom" + bytes(200),
    "program": b"\x7fELF" + bytes(100),
    "two bytes of a JPEG": b"\xff\xd8",
    "BigTIFF": b"II+\0\x08\0\0\0" + bytes(100),
}


@pytest.mark.parametrize("stranger", STRANGERS)
def test_what_is_no_picture_is_called_so(stranger: str):
    assert refused(STRANGERS[stranger]) == "not-a-picture"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("kind", ENDS)
def test_a_file_that_breaks_off_is_damaged_and_never_half_a_photo(kind: str, share: float):
    whole = written(kind, noise(SIZE))
    assert refused(whole[: int(len(whole) * share)]) == "damaged"


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_file_whose_end_was_never_copied_is_damaged(kind: str):
    whole = written(kind, drawing((640, 480)))
    assert refused(whole[: len(whole) // 2].ljust(len(whole), b"\0")) == "damaged"


@pytest.mark.parametrize("how", [{}, {"progressive": True}, {"comment": b"-"}, {"subsampling": 0, "quality": 98}])
@pytest.mark.parametrize("share", [0.3, 0.7, 0.97])
def test_a_jpeg_that_was_cut_and_ended_properly_is_damaged(how: dict, share: float):
    whole = written("JPEG", noise((160, 120)), **how)
    start = whole.index(b"\xff\xda")
    assert DARKROOM.clean(whole)
    assert refused(whole[: start + int((len(whole) - start) * share)].rstrip(b"\xff") + b"\xff\xd9") == "damaged"


def test_an_empty_file_is_damaged():
    assert refused(b"") == "damaged"


def head_of(kind: str, side: int) -> bytes:
    """Return a small file whose header speaks of a square of this side."""
    whole = bytearray(written(kind, lossless=True) if kind == "WEBP" else written(kind))
    if kind == "JPEG":
        at = whole.index(b"\xff\xc0") + 5
        whole[at : at + 4] = struct.pack(">HH", side, side)
    elif kind == "PNG":
        whole[8:33] = chunk(b"IHDR", struct.pack(">II", side, side) + whole[24:29])
    elif kind == "WEBP":
        whole[21:25] = struct.pack("<I", (side - 1) | (side - 1) << 14)
    elif kind == "TIFF":
        (at,) = struct.unpack_from("<I", whole, 4)
        for tag in (at + 2, at + 14):
            struct.pack_into("<HII", whole, tag + 2, 4, 1, side)
    else:
        at = whole.index(b"ispe") + 8
        whole[at : at + 8] = struct.pack(">II", side, side)
    return bytes(whole)


@pytest.mark.parametrize("kind", ENDS)
def test_a_hundred_megapixels_are_refused_by_the_header(kind: str):
    assert refused(head_of(kind, LARGE)) == "too-large"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_a_hundred_megapixels_are_refused_before_a_decoder_sees_them(kind: str):
    with pytest.raises(PhotoError) as said:
        looks.look(head_of(kind, LARGE))
    assert said.value.reason == "too-large"


def test_a_png_with_a_wrong_sum_is_damaged():
    whole = bytearray(written("PNG"))
    whole[-13] ^= 1
    assert refused(bytes(whole)) == "damaged"


@pytest.mark.parametrize("kind", ENDS)
def test_a_header_that_promises_more_than_there_is_is_damaged(kind: str):
    assert refused(head_of(kind, 4000)) == "damaged"


def test_a_hundred_megapixels_in_a_few_kilobytes_are_refused():
    bomb = written("PNG", Image.new("1", (LARGE, LARGE)))
    assert len(bomb) < 50_000
    assert refused(bomb) == "too-large"


def test_fifty_megapixels_are_taken():
    photo = DARKROOM.clean(written("PNG", Image.new("L", (10_000, 5_000), 128), exif=b"Exif\0\0"))
    assert (photo.width, photo.height, photo.smaller) == (4096, 2048, True)


def test_a_file_of_more_than_a_hundred_megabytes_is_too_large(tmp_path):
    with (tmp_path / "long.jpg").open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    with pytest.raises(PhotoError) as said:
        DARKROOM.take(tmp_path, "long.jpg")
    assert said.value.reason == "too-large"


def endless(size: int) -> bytes:
    return zlib.compress(bytes(size), 9)


def profile(data: bytes) -> bytes:
    return b"ours\0\0" + data


BOMBS = {
    "pixels without end": lambda png: png[:33] + chunk(b"IDAT", endless(300_000_000)) + chunk(b"IEND", b""),
    "a text without end": lambda png: with_chunk(png, chunk(b"zTXt", b"a\0\0" + endless(300_000_000))),
    "a translated text": lambda png: with_chunk(png, chunk(b"iTXt", b"a\0\1\0\0\0" + endless(300_000_000))),
    "a profile without end": lambda png: with_chunk(png, chunk(b"iCCP", profile(endless(300_000_000)))),
    "a thousand texts": lambda png: with_chunk(png, chunk(b"zTXt", b"a\0\0" + endless(1_000_000)) * 1000),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_png_that_unpacks_without_end_becomes_a_small_photo(bomb: str):
    photo = DARKROOM.clean(BOMBS[bomb](written("PNG")))
    assert photo.content_type == "image/jpeg"
    assert len(photo.data) < 10_000


def test_a_jpeg_of_a_thousand_scans_is_damaged():
    whole = written("JPEG", progressive=True)
    last = whole[whole.rindex(b"\xff\xda") : -2]
    assert refused(whole[:-2] + last * 1000 + b"\xff\xd9") == "damaged"


def test_a_jpeg_with_megabytes_of_remarks_is_taken_without_them():
    remarks = segment(0xE2, b"ICC_PROFILE\0\1\1" + bytes(60_000)) * 255 + segment(0xFE, bytes(60_000)) * 255
    photo = DARKROOM.clean(with_segment(written("JPEG"), remarks))
    assert corners(photo.data) == list(CORNERS)
    assert len(photo.data) < 10_000


def tiff(*tags: tuple[int, int, int, int]) -> bytes:
    """Return a TIFF with these tags put before its own: number, type, how many, value."""
    out = BytesIO(written("TIFF"))
    whole = bytearray(out.getvalue())
    (at,) = struct.unpack_from("<I", whole, 4)
    (count,) = struct.unpack_from("<H", whole, at)
    own = whole[at + 2 : at + 2 + 12 * count]
    added = b"".join(struct.pack("<HHII", *tag) for tag in tags)
    struct.pack_into("<I", whole, 4, len(whole))
    return bytes(whole) + struct.pack("<H", count + len(tags)) + own + added + bytes(4)


ABSURD = {
    "a tag with more values than the file has bytes": tiff((700, 1, 0xFFFFFFFF, 8)),
    "many tags that all hold the whole file": tiff(*((40_000 + n, 1, 3_000, 8) for n in range(400))),
    "more tags than anybody writes": tiff(*((40_000 + n, 3, 1, 8) for n in range(600))),
    "no tag at all": b"II*\0\x08\0\0\0\0\0\0\0\0\0",
    "tags behind the end": b"II*\0\xff\xff\xff\x7f",
    "tags that begin in the header": b"MM\0*\0\0\0\1" + bytes(40),
}


@pytest.mark.parametrize("absurd", ABSURD)
def test_a_tiff_with_absurd_tags_is_damaged(absurd: str):
    assert refused(ABSURD[absurd]) == "damaged"


def test_a_tiff_of_one_endless_tile_is_refused():
    assert refused(tiff((322, 4, 1, 65_536), (323, 4, 1, 65_536), (324, 4, 1, 8))) in ("too-large", "damaged")


def test_bytes_of_more_than_a_hundred_megabytes_are_too_large_without_a_child():
    with pytest.raises(PhotoError) as said:
        Darkroom(["/nonexistent"]).clean(bytes(MAX_FILE_BYTES + 1))
    assert said.value.reason == "too-large"
