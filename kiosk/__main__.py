"""Entry point: `python -m kiosk`, the same in the frozen bundle."""

import sys

from kiosk.cli import main


def start() -> int:
    """Do what was asked for; `speak` is the process for reading aloud that a kiosk starts (kiosk/system/speech.py)."""
    from kiosk.system import dumps

    dumps.forbid_core_dumps()
    if sys.argv[1:2] != ["speak"]:
        return main(sys.argv[1:])
    from kiosk.system import speaking

    return speaking.main(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(start())
