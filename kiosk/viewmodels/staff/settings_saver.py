"""Where settings are kept, and saves one after the other, in the order in which they were asked for; none is lost."""

import threading
from collections import deque
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Protocol

from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.settings_values import Changes

Done = Callable[[Any], object]


class Store(Protocol):
    """Where settings are kept; called off the thread that draws."""

    def config(self) -> Any:
        """Return what is set."""
        ...

    def save(self, changes: Changes) -> Any:
        """Set some keys, all or nothing, durably; return what is set then. Raises an error with `key` and `slip`."""
        ...

    def save_token(self, text: str) -> Any:
        """Keep the upload server's access token; '' takes it away. Raises an error with `key` and `slip`."""
        ...


class Saver:
    """Sends saves to the errands at once, so that a kiosk that ends still makes them all.

    Each `done` gets what the save returned, or the exception that it ended with.
    """

    def __init__(self, errands: Errands, name: str) -> None:
        self._errands, self._name = errands, name
        self._queue: deque[tuple[Callable[[], Any], Done]] = deque()
        self._in_order = threading.Lock()
        self._sent = self._ended = 0

    @property
    def busy(self) -> bool:
        """Whether something is being saved or waits for it."""
        return self._ended < self._sent

    def send(self, save: Callable[[], Any], done: Done) -> None:
        """Save once everything before has been."""
        self._sent += 1
        self._queue.append((save, done))
        self._errands.send(f"{self._name} {self._sent}", self._job, self._end)

    def _job(self) -> Iterator[Callable[[], object]]:
        with self._in_order:
            save, done = self._queue.popleft()
            try:
                result = save()
            except Exception as error:  # noqa: BLE001  whatever the disk says, the screen says it
                result = error
            yield partial(done, result)

    def _end(self, told: Callable[[], object]) -> None:
        self._ended += 1
        told()
