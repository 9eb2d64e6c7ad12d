"""Jobs on another thread whose results come back one by one on the thread that draws, unless they were called off."""

import logging
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal


@dataclass(eq=False)
class _Errand:
    off: bool = False


class Errands(QObject):
    """Sends jobs to an executor, one of a name at a time. A job gives any number of results."""

    _came = Signal()

    def __init__(self, executor: Executor) -> None:
        super().__init__()
        self._executor = executor
        self._sent: dict[str, _Errand] = {}
        self._results: deque[tuple[_Errand, Callable[[], object]]] = deque()
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def send(
        self,
        name: str,
        job: Callable[[], Iterable[Any]],
        each: Callable[[Any], object],
        done: Callable[[], object] = int,
    ) -> None:
        """Begin a job, and call off what went by the same name.

        `each` gets its results, then `done` is called, both on the thread that draws.
        """
        self.stop(name)
        errand = self._sent[name] = _Errand()

        def end() -> None:
            del self._sent[name]
            done()

        try:
            self._executor.submit(self._run, errand, job, each, end)
        except RuntimeError:  # the kiosk is closing, and its threads have ended
            self.stop(name)

    def under_way(self, name: str) -> bool:
        """Return whether a job of this name has not ended yet."""
        return name in self._sent

    def stop(self, *names: str) -> None:
        """Call jobs off: nothing more of them is delivered, and no further part of them is begun."""
        for name in names:
            if errand := self._sent.pop(name, None):
                errand.off = True

    def _run(
        self,
        errand: _Errand,
        job: Callable[[], Iterable[Any]],
        each: Callable[[Any], object],
        end: Callable[[], object],
    ) -> None:
        try:
            for result in () if errand.off else job():
                if errand.off:
                    return
                self._tell(errand, partial(each, result))
        except Exception as error:  # noqa: BLE001  who waits for the end is told of it, whatever happened
            logging.getLogger(__name__).error("An errand ended early: %s", type(error).__name__)
        self._tell(errand, end)

    def _tell(self, errand: _Errand, what: Callable[[], object]) -> None:
        self._results.append((errand, what))
        self._came.emit()

    def _deliver(self) -> None:
        while self._results:
            errand, tell = self._results.popleft()
            if not errand.off:
                tell()
