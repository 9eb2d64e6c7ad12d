"""Inside the child: from the bytes of any picture to a clean photo, or a refusal."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

import pi_heif  # type: ignore[import-untyped]  # it brings no types
from PIL import Image, ImageFile, JpegImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin

from kiosk.photos import colours, fit, looks, webp, whole
from kiosk.photos.model import MAX_PHOTO_BYTES, MAX_PIXELS, MAX_SIDE, THUMBNAIL_SIDE, Photo, PhotoError

_DRAFT_FROM = 16_000_000  # pixels; a larger JPEG is decoded at half its size
_TYPES = {"JPEG": "image/jpeg", "PNG": "image/png"}
_ORIENTATION = 274
_PLUGINS = (JpegImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin)  # imported: Pillow would load all it has

Image.MAX_IMAGE_PIXELS = MAX_PIXELS
ImageFile.LOAD_TRUNCATED_IMAGES = False
# One thread: each more takes memory of its own, and photos come one at a time.
pi_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=1)
# What Pillow has to say about odd files is heard by nobody; only what is too large stops it.
warnings.simplefilter("ignore")
warnings.simplefilter("error", Image.DecompressionBombWarning)


def photo(held: list[bytes]) -> Photo:
    """Return the clean photo that a file makes; takes the bytes out of the list, so that they can go.

    Raises PhotoError.
    """
    look = looks.look(held[0])
    if look.kind == "JPEG" and not _is_whole(look):
        raise PhotoError("damaged")
    if look.clean:
        data = held[0]
        image, size = _decoded(look.kind, held, THUMBNAIL_SIDE)
        return Photo(data, _TYPES[look.kind], *size, False, fit.jpeg(image))
    kind, too_much = look.kind, len(held[0]) > MAX_PHOTO_BYTES
    held[0] = look.lean(held[0])
    del look
    image, size = _decoded(kind, held, MAX_SIDE)
    data, fitting, smaller = fit.fit(image)
    smaller |= too_much or max(image.size) < max(size)
    return Photo(data, "image/jpeg", *fitting.size, smaller, _small(image))


def thumbnail(held: list[bytes]) -> bytes:
    """Return a JPEG of at most 480 pixels; takes the bytes out of the list. Raises PhotoError."""
    look = looks.look(held[0])
    held[0] = look.lean(held[0])
    kind = look.kind
    del look
    return fit.jpeg(_decoded(kind, held, THUMBNAIL_SIDE)[0])


def _small(image: Image.Image) -> bytes:
    image.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), Image.Resampling.BICUBIC)
    return fit.jpeg(image)


def _is_whole(look: looks.Look) -> bool:
    """Raises PhotoError where it can't be decoded at all."""
    with _hearing():
        return whole.is_whole(look.parts.needed)


def _decoded(kind: str, held: list[bytes], side: int) -> tuple[Image.Image, tuple[int, int]]:
    """Return the upright picture, its longest side at most `side`, and the size that it came with.

    Raises PhotoError: "damaged", "too-large", "failed" without memory.
    """
    with _hearing():
        return _loaded(kind, held, side)


@contextmanager
def _hearing() -> Iterator[None]:
    """Turn what decoders raise into a refusal."""
    try:
        yield
    except (PhotoError, MemoryError):
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PhotoError("too-large") from error
    except Exception as error:  # what decoders raise over the bytes of strangers has no end
        raise PhotoError("damaged") from error


def _loaded(kind: str, held: list[bytes], side: int) -> tuple[Image.Image, tuple[int, int]]:
    buffer = BytesIO(held.pop())
    image: Image.Image = Image.open(buffer, formats=[kind])
    size = image.size
    looks.check_size(*size)
    if isinstance(image, JpegImagePlugin.JpegImageFile):
        _draft(image, side)
    if kind != "WEBP":
        image.load()
    looks.check_size(*image.size)
    if kind == "HEIF":
        size = image.size  # libheif knows only now
    turned = 1 if kind == "HEIF" else image.getexif().get(_ORIENTATION)  # libheif has turned it already
    profile = image.info.get("icc_profile")
    if kind == "WEBP":
        image = webp.still(buffer.getvalue(), size) or image
        image.load()
    buffer.close()  # lets the file go, before there are more pixels
    image = colours.plain(image)
    if max(image.size) > side:
        image.thumbnail((side, side), Image.Resampling.BICUBIC, reducing_gap=2.0)
    image = colours.to_srgb(colours.on_white(image), profile)
    return colours.upright(image, turned), size


def _draft(image: JpegImagePlugin.JpegImageFile, side: int) -> None:
    """Let a JPEG be decoded smaller, where it is larger than needed by far."""
    width, height = image.size
    if side == THUMBNAIL_SIDE:
        image.draft(None, (side, side))
    elif width * height > _DRAFT_FROM:
        image.draft(None, (width // 2, height // 2))
