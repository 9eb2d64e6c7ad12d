"""Photos by their first bytes, and the limits to the byte."""

import base64
import hashlib

import pytest

from kiosk.survey import MAX_PHOTO_BYTES, PhotoRef, SurveyError, photo_ref, sniff_photo

JPEG, PNG = b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize(("magic", "content_type"), [(JPEG, "image/jpeg"), (PNG, "image/png")])
@pytest.mark.parametrize("size", [20, 3_145_728])
def test_jpeg_and_png_up_to_the_limit(magic: bytes, content_type: str, size: int):
    assert sniff_photo(magic.ljust(size, b"\0")) == content_type


def test_the_limit_is_three_mebibytes():
    assert MAX_PHOTO_BYTES == 3 * 1024 * 1024 == 3_145_728


@pytest.mark.parametrize(
    ("data", "code", "message"),
    [
        (b"", "photo-empty", "This photo is empty. Choose another one."),
        (JPEG.ljust(3_145_729, b"\0"), "photo-size", "This photo is too large. The most is 3 MB."),
        (PNG.ljust(3_145_729, b"\0"), "photo-size", "This photo is too large. The most is 3 MB."),
        (b"GIF89a" + b"\0" * 20, "photo-type", "This photo is of a kind that cannot be kept. Use JPEG or PNG."),
        (b"%PDF-1.7", "photo-type", "Use JPEG or PNG."),
        (b"\x89PNG\n\x1a\n", "photo-type", "Use JPEG or PNG."),
        (b"\xff\xd8", "photo-type", "Use JPEG or PNG."),
        (b"\0" + JPEG, "photo-type", "Use JPEG or PNG."),
    ],
    ids=lambda part: str(part)[:24],
)
def test_refused(data: bytes, code: str, message: str):
    with pytest.raises(SurveyError) as caught:
        sniff_photo(data)
    assert [issue.code for issue in caught.value.issues] == [code]
    assert message in str(caught.value)


def test_the_reference_to_a_photo():
    data = JPEG + b"cells"
    digest = base64.b64encode(hashlib.sha1(data).digest()).decode()
    assert photo_ref("id-1", data) == PhotoRef("id-1", "image/jpeg", 9, digest)
    with pytest.raises(SurveyError):
        photo_ref("id-1", b"")
