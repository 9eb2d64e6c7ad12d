"""Several fingers on one screen, each put down and lifted by itself."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest


class Fingers:
    """The fingers on a window, each with a number, in the window's pixels."""

    def __init__(self, window, device) -> None:
        self._window, self._device = window, device
        self._down: dict[int, QPoint] = {}

    def _send(self, act: str, finger: int, point: QPoint) -> None:
        event = QTest.touchEvent(self._window, self._device, False)
        for other in self._down:
            if other != finger:
                event.stationary(other)
        getattr(event, act)(finger, point, self._window)
        event.commit(False)

    def down(self, point: QPoint, finger: int = 0) -> None:
        self._send("press", finger, point)
        self._down[finger] = point

    def move(self, point: QPoint, finger: int = 0) -> None:
        self._send("move", finger, point)
        self._down[finger] = point

    def down_while_another_moves(self, point: QPoint, finger: int, other: int) -> None:
        event = QTest.touchEvent(self._window, self._device, False)
        event.move(other, self._down[other] + QPoint(1, 0), self._window).press(finger, point, self._window)
        event.commit(False)
        self._down[finger] = point

    def up(self, finger: int = 0) -> None:
        self._send("release", finger, self._down[finger])
        del self._down[finger]

    def tap(self, point: QPoint, finger: int = 0) -> None:
        self.down(point, finger)
        self.up(finger)
