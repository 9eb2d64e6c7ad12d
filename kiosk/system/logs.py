"""The log: capped files in the data folder, private, with reason codes and ids and never an answer."""

import logging
import logging.handlers
import os
from pathlib import Path

_BYTES = 5_000_000
_KEPT = 4


def start(data: Path) -> None:
    """Log to `kiosk.log` in the data folder: at most 25 MB in five files, readable by the kiosk's user only."""
    folder = data / "logs"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(
        folder / "kiosk.log", maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    os.umask(0o077)
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(handler)
