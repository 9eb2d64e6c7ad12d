"""Writes down what staff do; the trail itself is kept by `staff.Audit`."""

import logging
from concurrent.futures import Executor

from kiosk.staff import Audit, StaffError

_log = logging.getLogger(__name__)


class Diary:
    """The audit trail as the staff room uses it. A disk that is full keeps no staff out and stops nothing.

    Attributes:
        role: who is in, or was last: what they have begun may end after they left. Nobody yet: the kiosk.
    """

    def __init__(self, audit: Audit, worker: Executor) -> None:
        self.audit, self.role = audit, "kiosk"
        self._worker = worker

    def tell(self, what: str, **detail: str | int) -> None:
        """Write a row for who is in. Waits for the disk."""
        self.write(self.role, what, **detail)

    def later(self, what: str) -> None:
        """Write a row for who is in, without waiting."""
        self._worker.submit(self.write, self.role, what)

    def write(self, role: str, what: str, **detail: str | int) -> None:
        """Write a row for a role. Waits for the disk."""
        try:
            self.audit.add(role, what, **detail)
        except StaffError as error:
            _log.error("%s", error)
