"""What can go wrong with the outbox; each error carries one plain sentence for people.

Their names say what happened, as `except OutboxBusy` reads in the callers.
"""


class OutboxError(Exception):
    """The outbox could not do what was asked; nothing is half done. `str(error)` is one plain sentence."""


class OutboxBusy(OutboxError):  # noqa: N818
    """Another program has this outbox open."""


class KeyLost(OutboxError):  # noqa: N818
    """The outbox holds surveys, but the device key that opens them is gone or is another one."""


class StoreTooNew(OutboxError):  # noqa: N818
    """A newer version of the kiosk wrote this outbox."""


class StoreDamaged(OutboxError):  # noqa: N818
    """The database file cannot be read as one."""


class PartDamaged(OutboxError):  # noqa: N818
    """A stored part is not what was saved: wrong hash, or age cannot open it."""


class DiskFull(OutboxError):  # noqa: N818
    """The disk has no room for what was to be written."""
