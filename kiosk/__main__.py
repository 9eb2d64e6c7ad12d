"""Entry point: `python -m kiosk`, the same in the frozen bundle."""

import sys

from kiosk.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
