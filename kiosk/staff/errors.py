"""What goes wrong in the staff room; each error carries one plain sentence."""


class StaffError(Exception):
    """What staff asked for can't be done; the message says what is wrong and what to do."""


class DoorError(StaffError):
    """The door can't be tried or set: its files are damaged, can't be written, or hold no PIN."""
