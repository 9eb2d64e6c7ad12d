"""Photos as bytes: what they are by their first bytes, and how a response refers to them."""

import base64
import hashlib

from kiosk.survey.errors import SurveyError, error
from kiosk.survey.messages import as_size, say
from kiosk.survey.model import MAX_PHOTO_BYTES
from kiosk.survey.values import PhotoRef

_MAGIC = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"))


def sniff_photo(data: bytes) -> str:
    """Return "image/jpeg" or "image/png", by the first bytes.

    Raises:
        SurveyError: empty, over 3,145,728 bytes, or neither JPEG nor PNG.
    """
    if not data:
        raise SurveyError((error("", "photo-empty", say("photo-empty", "en")),))
    if len(data) > MAX_PHOTO_BYTES:
        raise SurveyError((error("", "photo-size", say("photo-size", "en", size=as_size(MAX_PHOTO_BYTES))),))
    for magic, content_type in _MAGIC:
        if data.startswith(magic):
            return content_type
    raise SurveyError((error("", "photo-type", say("photo-type", "en")),))


def photo_ref(pid: str, data: bytes) -> PhotoRef:
    """Return the reference that a response carries for these bytes.

    Raises:
        SurveyError: as `sniff_photo`.
    """
    content_type = sniff_photo(data)
    # FHIR R4 fixes SHA-1 for Attachment.hash; it shows damage and protects nothing
    digest = hashlib.sha1(data, usedforsecurity=False).digest()
    return PhotoRef(pid, content_type, len(data), base64.b64encode(digest).decode())
