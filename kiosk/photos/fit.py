"""JPEG files out of pixels: as good as three megabytes allow."""

from io import BytesIO

from PIL import Image

from kiosk.photos.model import MAX_PHOTO_BYTES

QUALITIES = (90, 84, 78, 72)
_SMALLER = 0.8  # of each side, where the last quality is not enough
_THUMBNAIL_QUALITY = 80


def fit(image: Image.Image) -> tuple[bytes, Image.Image, bool]:
    """Return a JPEG of at most 3,145,728 bytes, the pixels in it, and whether it had to be made smaller for that."""
    smaller = False
    while True:
        for quality in QUALITIES:
            data = jpeg(image, quality)
            if len(data) <= MAX_PHOTO_BYTES:
                return data, image, smaller or quality != QUALITIES[0]
        smaller = True
        width, height = (max(1, round(side * _SMALLER)) for side in image.size)
        image = image.resize((width, height), Image.Resampling.BICUBIC)


def jpeg(image: Image.Image, quality: int = _THUMBNAIL_QUALITY) -> bytes:
    """Return an image as JPEG, with nothing but the picture in it."""
    image.info = {}  # Pillow would write a remark that it finds there
    out = BytesIO()
    image.save(out, "JPEG", quality=quality)
    return out.getvalue()
