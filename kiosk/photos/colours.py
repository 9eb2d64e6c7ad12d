"""Inside the child: pixels of any kind become upright grey or sRGB ones on white."""

import math
from io import BytesIO

from PIL import Image, ImageCms

from kiosk.photos.model import PhotoError

_MAX_PROFILE = 1_048_576  # bytes
_PLAIN = frozenset({"L", "RGB", "RGBA", "CMYK"})
_CLEAR = frozenset({"LA", "La", "PA", "RGBa"})
_FULL_16 = 65_535
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def plain(image: Image.Image) -> Image.Image:
    """Return pixels as L, RGB, RGBA or CMYK. Raises ValueError for colours that nobody photographs in, PhotoError."""
    if image.mode in _CLEAR or "transparency" in image.info or getattr(image.palette, "mode", "") == "RGBA":
        return image.convert("RGBA")
    if image.mode in _PLAIN:
        return image
    if image.mode == "F" or image.mode.startswith("I"):
        return _grey(image)
    return image.convert("L" if image.mode == "1" else "RGB")


def on_white(image: Image.Image) -> Image.Image:
    """Return an image without holes; white shows through them."""
    if image.mode != "RGBA":
        return image
    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=image)
    return paper


def to_srgb(image: Image.Image, profile: object) -> Image.Image:
    """Return L or RGB pixels, from the colours of an ICC profile to sRGB; one that can't be read is left out."""
    if isinstance(profile, bytes) and len(profile) <= _MAX_PROFILE and image.mode in ("RGB", "CMYK"):
        try:
            return _converted(image, ImageCms.ImageCmsProfile(BytesIO(profile)))
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass
    return image.convert("RGB") if image.mode == "CMYK" else image


def upright(image: Image.Image, orientation: object) -> Image.Image:
    """Return an image turned as the camera was held: `orientation` is EXIF's, 1 to 8."""
    turn = _TURNS.get(orientation) if isinstance(orientation, int) else None
    return image if turn is None else image.transpose(turn)


def _converted(image: Image.Image, profile: ImageCms.ImageCmsProfile) -> Image.Image:
    if "sRGB" in ImageCms.getProfileDescription(profile):
        return image
    in_place = image.mode == "RGB"
    mode = None if in_place else "RGB"
    done = ImageCms.profileToProfile(image, profile, ImageCms.createProfile("sRGB"), outputMode=mode, inPlace=in_place)
    return done or image


def _grey(image: Image.Image) -> Image.Image:
    """Return 8 bits of grey, of 16, 32 or of numbers of any size."""
    numbers = image if image.mode == "F" else image.convert("I")
    lowest, highest = (float(end) for end in numbers.getextrema())  # type: ignore[arg-type]
    if not (math.isfinite(lowest) and math.isfinite(highest)):
        raise PhotoError("damaged")
    if numbers.mode == "I" and lowest >= 0 and highest <= _FULL_16:
        lowest, highest = 0.0, float(_FULL_16 if image.mode.startswith("I;16") or highest > 255 else 255)
    scale = 255 / (highest - lowest) if highest > lowest else 0.0
    offset = -lowest * scale
    return numbers.point(lambda value: value * scale + offset).convert("L")
