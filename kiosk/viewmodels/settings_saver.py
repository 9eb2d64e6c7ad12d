"""Where settings are kept, and saves one after the other, in the order in which they were asked for; none is lost."""

from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, Protocol

from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.settings_values import Changes

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
    """A queue of saves. Each `done` gets what the save returned, or the exception that it ended with."""

    def __init__(self, errands: Errands, name: str) -> None:
        self._errands, self._name = errands, name
        self._queue: deque[tuple[Callable[[], Any], Done]] = deque()

    @property
    def busy(self) -> bool:
        """Whether something is being saved or waits for it."""
        return bool(self._queue)

    def send(self, save: Callable[[], Any], done: Done) -> None:
        """Save once everything before has been."""
        self._queue.append((save, done))
        if len(self._queue) == 1:
            self._begin()

    def _begin(self) -> None:
        save, _ = self._queue[0]

        def job() -> Iterator[Any]:
            try:
                yield save()
            except Exception as error:  # noqa: BLE001  whatever the disk says, the screen says it
                yield error

        self._errands.send(self._name, job, self._end)

    def _end(self, result: Any) -> None:
        _, done = self._queue[0]
        done(result)
        self._queue.popleft()
        if self._queue:
            self._begin()
