"""Entry point: `python -m kiosk`, the same in the frozen bundle."""

import sys

from kiosk.cli import main


def speak() -> int:
    """Be the process that speaks, which the kiosk starts for reading aloud (kiosk/system/speech.py)."""
    from kiosk.system import speaking

    return speaking.main(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(speak() if sys.argv[1:2] == ["speak"] else main(sys.argv[1:]))
