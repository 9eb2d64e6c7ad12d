"""A kiosk with a visitor that dies in the middle of the visit: `python -m residue.driver DATA UNTIL [careless]`.

UNTIL is the question that is half answered, or "review", or "saving" for a survey on its way to the disk. A careless
kiosk keeps what was typed in a file of its own and takes it away again, as a draft would be kept.
"""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from whole_kiosk import Whole

from .visitor import NAME, Visitor


class Patience:
    """Waits as the tests' own bot does, without a test."""

    def waitUntil(self, done: Callable[[], bool], timeout: int = 10_000) -> None:
        from kiosk.system.window import wait_until

        wait_until(done)


def main(data: Path, until: str, *, careless: bool) -> None:
    """Bring a visitor up to a point, and die there."""
    import PySide6.QtQuick  # noqa: F401
    from PySide6.QtGui import QGuiApplication

    _application = QGuiApplication([])
    whole = Whole(data, Patience())
    whole.kiosk.display.set_still()
    visitor = Visitor(whole)
    visitor.comes()
    visitor.answers("review" if until == "saving" else until)
    if until == "saving":
        whole.kiosk.survey.submit()
    if careless:
        (data / "draft").write_text(NAME)
        (data / "draft").unlink()
        (data / "note").write_bytes(NAME.encode("utf-16-le"))
    sys.stdout.write("here\n")
    sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], careless="careless" in sys.argv[3:])
