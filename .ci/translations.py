"""Make what the screens say in other languages: `python .ci/translations.py [--update | --out DIR]`.

resources/i18n/<language>.ts is what people translate, in Qt Linguist or by hand; a language is one such file more.
Without an option this compiles each into the .qm beside it, where that is missing or older; set-up calls it. --out
writes them into a folder instead, for the bundle. --update reads the screens and puts what is new into every .ts, as
unfinished.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

import PySide6

QT = Path(PySide6.__file__).parent
EXE = ".exe" if os.name == "nt" else ""
ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("ui", "kiosk/system/languages.py")


def main() -> int:
    """Return 0 when everything was made."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true", help="put what is new on the screens into every .ts")
    parser.add_argument("--out", type=Path, help="where the .qm go; beside the .ts unless said")
    arguments = parser.parse_args()
    translations = sorted((ROOT / "resources" / "i18n").glob("*.ts"))
    if arguments.update:
        update(translations)
    else:
        for ts in translations:
            compile_one(ts, (arguments.out or ts.parent) / f"{ts.stem}.qm")
    return 0


def update(translations: list[Path]) -> None:
    """Put what the screens say now into each file, without what they no longer say, and without line numbers."""
    for ts in translations:
        languages = ["-source-language", "en", "-target-language", ts.stem]
        options = ["-silent", "-no-obsolete", "-locations", "none", *languages]
        subprocess.run([QT / f"lupdate{EXE}", *options, *SOURCES, "-ts", ts], check=True, cwd=ROOT)


def compile_one(ts: Path, qm: Path) -> None:
    """Compile one file, unless what is there is newer."""
    if not qm.exists() or qm.stat().st_mtime < ts.stat().st_mtime:
        qm.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run([QT / f"lrelease{EXE}", "-silent", ts, "-qm", qm], check=True)


if __name__ == "__main__":
    sys.exit(main())
