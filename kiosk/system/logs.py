"""The log: capped files in the data folder, private, with reason codes and ids and never an answer."""

import logging
import logging.handlers
import os
from pathlib import Path

_BYTES = 5_000_000
_KEPT = 4


class LogFile(logging.handlers.RotatingFileHandler):
    """A log file; what a full or broken disk refuses is said on stderr instead, in one line."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Say on stderr what could not be written."""
        if logging.lastResort and record.levelno >= logging.lastResort.level:
            logging.lastResort.handle(record)


def start(data: Path) -> None:
    """Log to `kiosk.log` in the data folder: at most 25 MB in five files, readable by the kiosk's user only.

    Makes the folder where it is missing. Where it can't be written to, warnings and errors go to stderr.
    """
    os.umask(0o077)
    folder = data / "logs"
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = LogFile(folder / "kiosk.log", maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
    except OSError as error:
        root.error("No log can be kept in %s: %s.", folder, error.strerror)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
