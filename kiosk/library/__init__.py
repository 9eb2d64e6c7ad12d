"""The library: revisions of the panels on disk, and packs that travel by stick (`kiosk.library.kioskpack`)."""

from kiosk.library.errors import LibraryBusy, LibraryError, PackRefused, PackUnfit
from kiosk.library.library import Library
from kiosk.library.revision import IMPORTED, PUBLISHED, SHIPPED, Revision

__all__ = [
    "IMPORTED",
    "PUBLISHED",
    "SHIPPED",
    "Library",
    "LibraryBusy",
    "LibraryError",
    "PackRefused",
    "PackUnfit",
    "Revision",
]
