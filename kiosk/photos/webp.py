"""Inside the child: a still WebP, decoded straight into the memory of its pixels.

Pillow decodes every WebP as if it moved, which takes four times the memory of the picture. The library that it brings
can do it at once; where it can't be reached (Windows, where it is part of Pillow's own), Pillow's way remains.
"""

import ctypes

from PIL import Image, _webp

_decode = getattr(ctypes.CDLL(_webp.__file__), "WebPDecodeRGBAInto", None)
if _decode:
    _decode.restype = ctypes.c_void_p
    _decode.argtypes = (ctypes.c_char_p, ctypes.c_size_t, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_int)


def still(data: bytes, size: tuple[int, int]) -> Image.Image | None:
    """Return a picture of this size as RGBA; None where it moves, or can't be decoded this way."""
    if not _decode:
        return None
    stride = 4 * size[0]
    pixels = bytearray(stride * size[1])
    into = (ctypes.c_char * len(pixels)).from_buffer(pixels)
    if not _decode(data, len(data), into, len(pixels), stride):
        return None
    return Image.frombuffer("RGBA", size, pixels, "raw", "RGBA", 0, 1)
