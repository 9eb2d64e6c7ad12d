"""Publishes, switches or imports, in a process of its own that tests can kill.

`python -m library.driver PLACE publish`, `… switch`, `… import`. A flaw breaks the library, so that the tests can show
that they notice.
"""

import os
import sys
from pathlib import Path

from kiosk.library import LibraryError, disk, making
from kiosk.library.receiving import receive
from kiosk.library.signing import Signers

from .shelves import AT, library, publish

REFUSED = 3


def main(place: Path, verb: str, flaw: str = "") -> int:
    if flaw == "no order":
        disk.replace_file = lambda path, data: path.write_bytes(data)  # type: ignore[assignment]
    if flaw == "pointer first":
        make = making.make
        making.make = lambda shelf, draft, write: making.show(shelf, draft.number) or make(shelf, draft, write)
    try:
        _work(place, verb)
    except LibraryError as error:
        sys.stderr.write(f"{error}\n")
        return REFUSED
    sys.stdout.write("done\n")
    sys.stdout.flush()
    os._exit(0)  # what Python does at its end is no part of the work


def _work(place: Path, verb: str) -> None:
    shelf = library(place)
    if verb == "publish":
        publish(shelf, "New")
    elif verb == "switch":
        shelf.switch(0)
    else:
        delivery = receive(place / "stick.kioskpack", shelf, Signers(place / "staff"))
        delivery.trust(AT)
        delivery.install(role="editor", at=AT)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
