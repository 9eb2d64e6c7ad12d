"""Lay out the QML as qmlformat decides: `python .ci/qmlformat.py [--check] [--root DIR]`.

With `--check` nothing is written and a file that would change is named. One declaration order everywhere, so nobody
has to argue about one; the settings are in .qmlformat.ini.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

import PySide6

QMLFORMAT = Path(PySide6.__file__).parent / ("qmlformat.exe" if os.name == "nt" else "qmlformat")
ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Return 0 if every file is, or now is, as qmlformat lays it out; 1 otherwise."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing, name the files that would change")
    parser.add_argument("--root", type=Path, default=ROOT, help="folder that holds ui and tests/ui")
    arguments = parser.parse_args()
    root = arguments.root.resolve()
    files = sorted([*(root / "ui").rglob("*.qml"), *(root / "tests" / "ui").rglob("*.qml")])
    if not files:
        print(f"No QML file in {root / 'ui'}.", file=sys.stderr)
        return 1
    odd = 0
    for file in files:
        wanted = laid_out(file)
        if wanted == file.read_bytes():
            continue
        if arguments.check:
            odd += 1
            print(f"{file.relative_to(root)}: not as qmlformat lays it out. Run: make format", file=sys.stderr)
        else:
            file.write_bytes(wanted)
    return 1 if odd else 0


def laid_out(file: Path) -> bytes:
    """Return what qmlformat makes of a file; a file that it cannot read ends the whole with its words."""
    done = subprocess.run([QMLFORMAT, "-s", ROOT / ".qmlformat.ini", file], capture_output=True, check=False)
    if done.returncode or not done.stdout:
        sys.exit(f"{file}: qmlformat failed.\n{done.stderr.decode(errors='replace')}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
