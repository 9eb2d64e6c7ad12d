"""A screen of its own (Xvfb and a window manager), a pointer on it, and its pixels and frames, read from outside.

By ctypes on libX11, libXtst and libXdamage, so that looking costs next to nothing and is the same for both programs.
"""

import ctypes as c
import os
import select
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from ctypes.util import find_library

SIZE = (1920, 1080)
_ALL_PLANES = c.c_ulong(-1).value
_ZPIXMAP = 2
_RAW_RECTANGLES = 0
_WATCH_S = 0.1
_EVENT_BYTES = 192  # the union XEvent: 24 longs


class _Image(c.Structure):
    """The head of XImage, as far as the pixels."""

    _fields_ = [(name, c.c_int) for name in ("width", "height", "xoffset", "format")] + [("data", c.c_void_p)]


def _library(name: str) -> c.CDLL:
    path = find_library(name)
    if path is None:
        raise SystemExit(f"lib{name} is missing, which xdotool and Chromium bring. Run: make bench")
    return c.CDLL(path)


class Display:
    """One connection to the X server `name`, such as ":90"."""

    def __init__(self, name: str) -> None:
        self._x, self._test = _library("X11"), _library("Xtst")
        self._x.XOpenDisplay.restype = c.c_void_p
        self._x.XDefaultRootWindow.restype = c.c_ulong
        self._x.XGetImage.restype = c.POINTER(_Image)
        self.handle = c.c_void_p(self._x.XOpenDisplay(name.encode()))
        if not self.handle:
            raise SystemExit(f"The display {name} does not answer.")
        self.root = c.c_ulong(self._x.XDefaultRootWindow(self.handle))

    def row(self, y: int, height: int = 1) -> bytes:
        """Return the pixels of a row (or of `height` rows) of the screen, four bytes each: blue, green, red, unused."""
        size = (SIZE[0], height)
        image = self._x.XGetImage(self.handle, self.root, 0, y, *size, c.c_ulong(_ALL_PLANES), _ZPIXMAP)
        try:
            return c.string_at(image.contents.data, size[0] * size[1] * 4)
        finally:
            self._x.XDestroyImage(image)

    def move(self, x: int, y: int) -> None:
        """Put the pointer at a place on the screen."""
        self._test.XTestFakeMotionEvent(self.handle, -1, x, y, c.c_ulong(0))
        self._x.XFlush(self.handle)

    def button(self, down: bool) -> None:
        """Press or release the left button."""
        self._test.XTestFakeButtonEvent(self.handle, 1, down, c.c_ulong(0))
        self._x.XFlush(self.handle)

    def key(self, code: int) -> None:
        """Press and release a key of the keyboard by its code."""
        for down in (True, False):
            self._test.XTestFakeKeyEvent(self.handle, code, down, c.c_ulong(0))
        self._x.XFlush(self.handle)

    def click(self, x: int, y: int) -> None:
        """Press and release at a place."""
        self.move(x, y)
        self.button(True)
        self.button(False)

    def drag(self, start: tuple[int, int], end: tuple[int, int], steps: int, step_s: float) -> None:
        """Draw from one place to another, a move every `step_s` seconds."""
        self.move(*start)
        self.button(True)
        for step in range(1, steps + 1):
            time.sleep(step_s)
            self.move(*(round(a + (b - a) * step / steps) for a, b in zip(start, end, strict=True)))
        self.button(False)


class Frames(threading.Thread):
    """Notes when anything on the screen was drawn anew, in seconds of the monotonic clock, until `stop` is called."""

    def __init__(self, name: str) -> None:
        super().__init__(daemon=True)
        self.times: list[float] = []
        self._on = True
        self._display = Display(name)
        x, damage = _library("X11"), _library("Xdamage")
        damage.XDamageCreate.restype = c.c_ulong
        base, error = c.c_int(), c.c_int()
        damage.XDamageQueryExtension(self._display.handle, c.byref(base), c.byref(error))
        damage.XDamageCreate(self._display.handle, self._display.root, _RAW_RECTANGLES)
        x.XFlush(self._display.handle)
        self._x = x

    def run(self) -> None:
        """Note one drawing after the other."""
        event = c.create_string_buffer(_EVENT_BYTES)
        socket = self._x.XConnectionNumber(self._display.handle)
        while self._on:
            while self._x.XPending(self._display.handle):
                self._x.XNextEvent(self._display.handle, event)
                self.times.append(time.monotonic())
            select.select([socket], [], [], _WATCH_S)

    def stop(self) -> Sequence[float]:
        """End, and return all times."""
        self._on = False
        self.join()
        self._x.XCloseDisplay(self._display.handle)
        return tuple(self.times)


@contextmanager
def screen() -> Iterator[str]:
    """Start Xvfb and openbox; yield the display's name."""
    read, write = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp", "-dpi", "96"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        name = f":{pipe.readline().strip()}"
    silent = subprocess.DEVNULL
    manager = subprocess.Popen(["openbox"], env=os.environ | {"DISPLAY": name}, stdout=silent, stderr=silent)
    try:
        yield name
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()
