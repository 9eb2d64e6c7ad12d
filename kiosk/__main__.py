"""Entry point: `python -m kiosk`, the same in the frozen bundle."""

import sys

from kiosk.cli import main


def speak() -> int:
    """Be the process that speaks, which the kiosk starts for reading aloud (kiosk/system/speech.py)."""
    from kiosk.system import speaking

    return speaking.main(sys.argv[2:])


def ask_keyring() -> int:
    """Be the process that asks the system's keyring, which may hang (kiosk/system/keyring_store.py)."""
    from kiosk.system import keyring_store

    return keyring_store.main(sys.argv[2:])


def open_pictures() -> int:
    """Be the process that opens visitors' pictures, which may be anything (kiosk/photos/darkroom.py)."""
    from kiosk.photos import child

    return child.main(sys.argv[2:])


_CHILDREN = {"speak": speak, "keyring": ask_keyring, "photos": open_pictures}


def start() -> int:
    """Do what was asked for, as a command of the kiosk or as a process that it starts."""
    from kiosk.system import dumps

    dumps.forbid_core_dumps()
    child = _CHILDREN.get(sys.argv[1] if len(sys.argv) > 1 else "")
    return child() if child else main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(start())
