"""A desk with a screen of its own: Xvfb on a free display with a window manager, an eye and a hand."""

import os
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

_POLL_S = 0.03
_CELL = 24  # pixels; a letter or two
_ALIKE = 40  # of 255; the same text drawn with other smoothing differs less, another text more
GREY, SMOOTH = QImage.Format.Format_Grayscale8, Qt.TransformationMode.SmoothTransformation
TOP = 104  # the line with the clock, which no comparison looks at


class Desk:
    """The screen `display`; what stands on it is read from the picture file that Xvfb keeps."""

    def __init__(self, display: str, memory: Path, size: tuple[int, int]) -> None:
        self.display = display
        self._memory = memory / "Xvfb_screen0"
        self._size = size

    def environment(self) -> dict[str, str]:
        """Return the variables of a program on this desk: it finds a screen, and nothing that tests set for Qt."""
        hidden = {"QT_QPA_PLATFORM", "QT_IM_MODULE", "QT_QUICK_BACKEND", "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"}
        return {**{k: v for k, v in os.environ.items() if k not in hidden}, "DISPLAY": self.display}

    def picture(self) -> QImage:
        """Return what stands on the screen now."""
        raw = self._memory.read_bytes()
        head = [int.from_bytes(raw[at : at + 4], "big") for at in range(0, 100, 4)]
        start, line, colours = head[0] + head[19] * 12, head[12], head[11]
        assert colours == 32, "Xvfb was asked for 24 bits, which it keeps in 32"
        return QImage(raw[start:], *self._size, line, QImage.Format.Format_RGB32).copy()

    def hand(self, *words: object) -> None:
        """Do with the mouse what xdotool is told."""
        subprocess.run(["xdotool", *map(str, words)], check=True, env=self.environment(), timeout=60)


def until(done: Callable[[], bool], seconds: float) -> bool:
    """Look until `done` or the time is up; return whether it was done."""
    pause = threading.Event()
    end = time.monotonic() + seconds
    while not (was := done()) and time.monotonic() < end:
        pause.wait(_POLL_S)
    return was


def alike(seen: QImage, expected: QImage, blind: Sequence[QRect]) -> bool:
    """Return whether two pictures show the same screen below the top line; nothing in `blind` counts."""
    rows, columns = seen.height() // _CELL, seen.width() // _CELL
    small = [picture.scaled(columns, rows, mode=SMOOTH).convertToFormat(GREY) for picture in (seen, expected)]
    boxes = [(box.left() // _CELL, box.right() // _CELL, box.top() // _CELL, box.bottom() // _CELL) for box in blind]
    for y in range(TOP // _CELL + 1, rows):
        lines = [bytes(picture.constScanLine(y))[:columns] for picture in small]
        for x, (a, b) in enumerate(zip(*lines, strict=True)):
            if abs(a - b) > _ALIKE and not any(x0 <= x <= x1 and y0 <= y <= y1 for x0, x1, y0, y1 in boxes):
                return False
    return True


@contextmanager
def desk(folder: Path, size: tuple[int, int]) -> Iterator[Desk]:
    """Set up a desk and clear it away. Its memory is in `folder`."""
    read, write = os.pipe()
    screen = f"{size[0]}x{size[1]}x24"
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", screen, "-fbdir", str(folder), "-nocursor"]
    with (folder / "xvfb.log").open("wb") as log:
        server = subprocess.Popen([*command, "-nolisten", "tcp"], pass_fds=[write], stderr=log)
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    assert number, (folder / "xvfb.log").read_text()
    made = Desk(f":{number}", folder, size)
    with (folder / "openbox.log").open("wb") as log:
        manager = subprocess.Popen(["openbox"], env=made.environment(), stdout=log, stderr=log)
    try:
        yield made
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(timeout=20)
