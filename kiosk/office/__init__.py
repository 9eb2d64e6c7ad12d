"""In the office: sealed copies from a stick become tables, FHIR JSON and photos, and a code for the kiosk."""

from kiosk.office.unpack import OfficeError, Unpacked, unpack

__all__ = ["OfficeError", "Unpacked", "unpack"]
