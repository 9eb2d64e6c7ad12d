"""Nothing but the picture is kept: no remark, place or small copy; what is clean and small enough passes as it is."""

import itertools
import zlib
from io import BytesIO

import pytest
from PIL import Image

from kiosk.photos import MAX_PHOTO_BYTES

from .made import (
    CORNERS,
    DARKROOM,
    HERE,
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

WORD = b"canaryremark"
XMP = b"<x:xmpmeta><rdf:Description>canaryremark</rdf:Description></x:xmpmeta>"


def remarks() -> Image.Exif:
    tags = Image.Exif()
    tags[0x010E] = tags[0x013B] = WORD.decode()
    tags[0x8825] = {1: "N", 2: (51.0, 30.0, 2.0), 29: WORD.decode()}
    tags[0x8769] = {0x9286: b"ASCII\0\0\0" + WORD}
    return tags


def small_copy() -> bytes:
    return written("JPEG", noise((32, 32)), comment=WORD)


JPEGS = {
    "EXIF and a place": written("JPEG", exif=remarks()),
    "a comment": written("JPEG", comment=WORD),
    "XMP": with_segment(written("JPEG"), segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP)),
    "IPTC": with_segment(written("JPEG"), segment(0xED, b"Photoshop 3.0\x008BIM\4\4\0\0\0\0\0\x0f\x1c\2\5\0" + WORD)),
    "a small copy in EXIF": with_segment(written("JPEG"), segment(0xE1, b"Exif\0\0" + small_copy())),
    "a small copy in JFIF": with_segment(written("JPEG"), segment(0xE0, b"JFXX\0\x10" + small_copy())),
    "a JFIF header that goes on": with_segment(
        written("JPEG")[:2] + written("JPEG")[20:], segment(0xE0, b"JFIF\0" + WORD)
    ),
    "a second picture": written("JPEG") + written("JPEG", comment=WORD),
    "bytes behind the end": written("JPEG") + WORD,
    "a segment of nobody": with_segment(written("JPEG"), segment(0xEF, WORD)),
    "a profile": written("JPEG", icc_profile=WORD * 20),
    "bytes between segments": written("JPEG")[:20] + WORD + written("JPEG")[20:],
}
PNGS = {
    "a text": with_chunk(written("PNG"), chunk(b"tEXt", b"Author\0" + WORD)),
    "a translated text": with_chunk(written("PNG"), chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + XMP)),
    "EXIF": written("PNG", exif=remarks()),
    "a time": with_chunk(written("PNG"), chunk(b"tIME", b"\x07\xea\1\1\1\1\1") + chunk(b"tEXt", b"a\0" + WORD)),
    "a profile": with_chunk(written("PNG"), chunk(b"iCCP", b"a\0\0" + WORD)),
    "bytes behind the end": written("PNG") + WORD,
    "a chunk of nobody": with_chunk(written("PNG"), chunk(b"prVt", WORD)),
    "two gammas": with_chunk(written("PNG"), chunk(b"gAMA", WORD[:4]) + chunk(b"gAMA", WORD[4:8])),
    "bytes behind the pixels": written("PNG")[:-12] + chunk(b"IDAT", WORD) + written("PNG")[-12:],
}
OTHERS = {
    "WebP with EXIF and XMP": written("WEBP", exif=remarks(), xmp=XMP),
    "TIFF with remarks": written("TIFF", description=WORD.decode(), artist=WORD.decode()),
    "HEIC with remarks": (HERE / "turned.heic").read_bytes(),
}
SPOILED = {
    f"{kind}: {what}": data
    for kind, all_ in (("JPEG", JPEGS), ("PNG", PNGS), ("", OTHERS))
    for what, data in all_.items()
}
WORDS = (WORD, b"canaryplace", b"canaryxmp", b"Exif", b"xmp", b"Photoshop", b"JFXX", b"ICC_PROFILE", b"gAMA", b"canary")


@pytest.mark.parametrize("spoiled", SPOILED)
def test_what_is_not_the_picture_is_gone(spoiled: str):
    data = SPOILED[spoiled]
    assert any(word in data for word in (WORD[:4], *WORDS))
    photo = DARKROOM.clean(data)
    assert photo.content_type == "image/jpeg"
    for kept in (photo.data, photo.thumbnail):
        assert not [word for word in WORDS if word in kept]
        assert corners(kept) == list(CORNERS)
        with Image.open(BytesIO(kept)) as image:
            assert not image.getexif() and set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
        assert DARKROOM.clean(kept).data == kept


CLEAN = {
    "JPEG": written("JPEG"),
    "progressive": written("JPEG", progressive=True, optimize=True),
    "with restarts": written("JPEG", restart_marker_rows=1),
    "grey": written("JPEG", drawing().convert("L")),
    "CMYK": written("JPEG", drawing().convert("CMYK")),
    "PNG": written("PNG"),
    "palette": written("PNG", drawing().quantize(4)),
    "clear": written("PNG", drawing().convert("RGBA")),
    "grey with a hole": written("PNG", drawing().convert("L"), transparency=0),
    "16 bits": written("PNG", Image.new("I;16", SIZE, 999)),
    "1 bit": written("PNG", Image.new("1", (7, 5))),
    "with its resolution": written("PNG", dpi=(300, 300)),
    "wider than 4,096 pixels": written("PNG", Image.new("L", (9_000, 3))),
    "filled up before a marker": written("JPEG")[:-2] + b"\xff" * 100 + b"\xff\xd9",
}


@pytest.mark.parametrize("clean", CLEAN)
def test_what_is_clean_passes_byte_for_byte(clean: str):
    photo = DARKROOM.clean(CLEAN[clean])
    assert photo.data == CLEAN[clean]
    assert photo.content_type == ("image/png" if photo.data.startswith(b"\x89PNG") else "image/jpeg")
    assert not photo.smaller
    with Image.open(BytesIO(photo.data)) as image, Image.open(BytesIO(photo.thumbnail)) as small:
        assert (photo.width, photo.height) == image.size
        assert max(small.size) <= 480


def interlaced() -> bytes:
    """Return a PNG of 3 by 2 grey pixels in seven passes: rows of the passes 1, 4, 6 and 7."""
    rows = b"\0\x01" + b"\0\x02" + b"\0\x03" + b"\0\x04\x05\x06"
    head = chunk(b"IHDR", b"\0\0\0\3\0\0\0\2\x08\0\0\0\1")
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def test_an_interlaced_png_passes_byte_for_byte():
    assert DARKROOM.clean(interlaced()).data == interlaced()


def filled(size: int) -> bytes:
    """Return a clean JPEG of exactly this size: a marker may have any number of bytes FF before it."""
    data = written("JPEG", noise((1200, 900)), quality=95)
    return data[:-2] + b"\xff" * (size - len(data)) + data[-2:]


def test_three_megabytes_pass_and_one_byte_more_is_made_to_fit():
    most = filled(MAX_PHOTO_BYTES)
    assert len(most) == 3_145_728
    assert DARKROOM.clean(most).data == most
    more = DARKROOM.clean(filled(MAX_PHOTO_BYTES + 1))
    assert len(more.data) < MAX_PHOTO_BYTES
    assert (more.width, more.height) == (1200, 900)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_large_photo_loses_quality_first_and_then_pixels(kind: str):
    medium, large = (
        DARKROOM.clean(written(kind, noise(size), **({"quality": 99} if kind == "JPEG" else {"compress_level": 0})))
        for size in ((2400, 1800), (3600, 2700))
    )
    assert medium.smaller and large.smaller
    assert (medium.width, medium.height) == (2400, 1800)
    assert (large.width, large.height) < (3600, 2700)
    assert large.width / large.height == pytest.approx(3600 / 2700, rel=0.01)
    assert max(len(medium.data), len(large.data)) <= MAX_PHOTO_BYTES


def test_the_longest_side_is_4096_pixels():
    photo = DARKROOM.clean(written("TIFF", Image.new("RGB", (6_000, 2_000), "teal")))
    assert (photo.width, photo.height, photo.smaller) == (4096, 1365, True)


def test_every_photo_has_a_thumbnail_of_its_own_shape():
    for size, data in itertools.product([(2000, 1000), (300, 400)], ["JPEG", "TIFF"]):
        with Image.open(BytesIO(DARKROOM.clean(written(data, drawing(size))).thumbnail)) as small:
            assert small.format == "JPEG"
            assert small.size == ((480, 240) if size == (2000, 1000) else size)
