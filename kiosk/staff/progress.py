"""How far the first start has come, so that a power cut loses one page at most."""

import json
from pathlib import Path
from typing import Any

from kiosk.staff.files import locked, make_folder, replace_file

FILE = "first-start.json"


class Progress:
    """The pages of first start that are done, and whether the kiosk was opened for patients after it.

    What cannot be read counts as nothing done: pages are shown once more, with what was set in them.
    """

    def __init__(self, folder: Path) -> None:
        """Keep it in `folder`, DATA/staff."""
        self._folder = folder

    def done(self) -> frozenset[str]:
        """Return the pages that are done."""
        return frozenset(self._read().get("done", ()))

    def begun(self) -> bool:
        """Return whether first start was begun and patients are not served yet."""
        found = self._read()
        return bool(found) and not found.get("open", False)

    def add(self, page: str) -> None:
        """A page is done; durable when this returns. Raises OSError."""
        found = self._read()
        self._write({**found, "done": sorted({*found.get("done", ()), page})})

    def finish(self) -> None:
        """Patients are served from now on; durable when this returns. Raises OSError."""
        self._write({**self._read(), "open": True})

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads((self._folder / FILE).read_bytes())
        except (OSError, ValueError):
            return {}
        whole = isinstance(found, dict) and isinstance(found.get("done", []), list)
        return found if whole else {}

    def _write(self, found: dict[str, Any]) -> None:
        make_folder(self._folder)
        with locked(self._folder):
            replace_file(self._folder / FILE, json.dumps(found).encode())
