"""Photos that a visitor brings: found on a stick, opened in a child process, cleaned of all that a camera adds."""

from kiosk.photos.darkroom import Darkroom
from kiosk.photos.model import MAX_FILE_BYTES, MAX_PHOTO_BYTES, MAX_PIXELS, Found, Photo, PhotoError

__all__ = ["MAX_FILE_BYTES", "MAX_PHOTO_BYTES", "MAX_PIXELS", "Darkroom", "Found", "Photo", "PhotoError"]
