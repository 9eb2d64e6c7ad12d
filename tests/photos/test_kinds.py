"""Each kind of picture becomes an upright photo in colours that everybody sees alike."""

import itertools
from io import BytesIO

import pytest
from PIL import Image, ImageCms

from .made import CORNERS, DARKROOM, ENDS, HERE, SIZE, TURNED_BACK, corners, drawing, written


@pytest.mark.parametrize("kind", ENDS)
def test_each_kind_is_taken(kind: str):
    photo = DARKROOM.clean(written(kind))
    assert photo.content_type == ("image/png" if kind == "PNG" else "image/jpeg")
    assert (photo.width, photo.height, photo.smaller) == (*SIZE, False)
    assert corners(photo.data) == corners(photo.thumbnail) == list(CORNERS)


@pytest.mark.parametrize(("kind", "named"), list(itertools.permutations(ENDS, 2)))
def test_a_picture_under_the_name_of_another_kind_is_taken(tmp_path, kind: str, named: str):
    (tmp_path / f"photo.{ENDS[named]}").write_bytes(written(kind))
    assert corners(DARKROOM.take(tmp_path, f"photo.{ENDS[named]}").data) == list(CORNERS)


@pytest.mark.parametrize("orientation", TURNED_BACK)
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_a_picture_stands_upright_however_the_camera_was_held(kind: str, orientation: int):
    back = TURNED_BACK[orientation]
    stored = drawing() if back is None else drawing().transpose(back)
    tags = Image.Exif()
    tags[274] = orientation
    photo = DARKROOM.clean(written(kind, stored, exif=tags))
    assert (photo.width, photo.height) == SIZE
    assert corners(photo.data) == corners(photo.thumbnail) == list(CORNERS)


def test_a_turned_heic_is_turned_once():
    photo = DARKROOM.clean((HERE / "turned.heic").read_bytes())
    assert (photo.width, photo.height) == SIZE
    assert corners(photo.data) == list(CORNERS)


EMPTY = Image.new("RGB", SIZE)
MODES = {
    "palette": ("PNG", drawing().quantize(4), {"exif": b"Exif\0\0"}),
    "palette with a hole": ("PNG", drawing().quantize(4), {"transparency": 0, "exif": b"Exif\0\0"}),
    "clear": ("PNG", drawing().convert("RGBA"), {"exif": b"Exif\0\0"}),
    "clear, moving": ("WEBP", drawing().convert("RGBA"), {"save_all": True, "append_images": [EMPTY.convert("RGBA")]}),
    "moving PNG": ("PNG", drawing(), {"save_all": True, "append_images": [EMPTY]}),
    "CMYK": ("JPEG", drawing().convert("CMYK"), {"comment": b"-"}),
    "CMYK on tiles of a TIFF": ("TIFF", drawing().convert("CMYK"), {"compression": "tiff_lzw"}),
    "two pages": ("TIFF", drawing(), {"save_all": True, "append_images": [EMPTY]}),
    "JPEG inside a TIFF": ("TIFF", drawing(), {"compression": "jpeg", "quality": 95}),
    "progressive": ("JPEG", drawing(), {"progressive": True, "comment": b"-"}),
}


@pytest.mark.parametrize("mode", MODES)
def test_pixels_of_every_sort_become_plain_ones(mode: str):
    kind, image, how = MODES[mode]
    photo = DARKROOM.clean(written(kind, image, **how))
    assert (photo.width, photo.height, photo.content_type) == (*SIZE, "image/jpeg")
    seen = corners(photo.data)
    assert seen == list(CORNERS) or (mode == "palette with a hole" and seen.count((255, 255, 255)) == 2)


def test_white_shows_through_holes():
    photo = DARKROOM.clean(written("WEBP", Image.new("RGBA", SIZE, (0, 0, 0, 0))))
    assert corners(photo.data) == [(255, 255, 255)] * 4


GREYS = {
    "16 bits": Image.new("I;16", SIZE, 51_400),
    "32 bits": Image.new("I", SIZE, 51_400),
    "1 bit": Image.new("1", SIZE, 1),
    "8 bits": Image.new("L", SIZE, 200),
}


@pytest.mark.parametrize("grey", GREYS)
def test_greys_of_every_depth_keep_their_light(grey: str):
    with Image.open(BytesIO(DARKROOM.clean(written("TIFF", GREYS[grey])).data)) as image:
        assert image.mode == "L"
        assert image.getpixel((9, 9)) == (255 if grey == "1 bit" else 200)


def test_numbers_instead_of_greys_reach_from_black_to_white():
    image = Image.linear_gradient("L").convert("F").point(lambda value: value * 7 - 100)
    photo = DARKROOM.clean(written("TIFF", image))
    with Image.open(BytesIO(photo.data)) as seen:
        assert seen.getextrema()[0] < 5 and seen.getextrema()[1] > 250


def test_colours_of_another_profile_become_those_of_srgb():
    swapped = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    red, blue = swapped.index(b"rXYZ"), swapped.index(b"bXYZ")
    profile = bytearray(swapped)
    profile[red : red + 4], profile[blue : blue + 4] = b"bXYZ", b"rXYZ"  # a profile whose red is blue
    named = bytes(profile).replace("sRGB".encode("utf-16-be"), "odd!".encode("utf-16-be"))
    photo = DARKROOM.clean(written("JPEG", Image.new("RGB", SIZE, (255, 0, 0)), icc_profile=named))
    assert corners(photo.data) == [(0, 0, 255)] * 4


def test_a_profile_that_is_none_is_left_out():
    assert corners(DARKROOM.clean(written("JPEG", icc_profile=b"x" * 400)).data) == list(CORNERS)
