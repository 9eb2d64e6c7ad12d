"""Lint the QML against the Python view models: `python .ci/qmllint.py [--root DIR] [--out DIR]`.

qmllint knows C++ types only from .qmltypes files, so this writes one for the module `Kiosk` from the Python source:
metaobjectdump (Python -> JSON), qmltyperegistrar (JSON -> qmltypes), then qmllint with no warning allowed. A property
or slot that is misspelt in QML stops here instead of in front of a patient. (A misspelt `function onFoo` of a
`Connections` is met by Qt's warning when the file is loaded, which fails the test that loads it.) Paths are absolute
throughout: qmllint finds no module by a relative one.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

import PySide6

MODULE = "Kiosk"
QT = Path(PySide6.__file__).parent
ROOT = Path(__file__).resolve().parent.parent
EXE = ".exe" if os.name == "nt" else ""

# metaobjectdump hands Python's type names on; these are what Qt calls them. Without them qmllint finds `float` unequal
# to QML's `real` and a list without a length.
QT_NAMES = {
    "float": "double",
    "list": "QList<QVariant>",
    "QVariantList": "QList<QVariant>",
    "QStringList": "QList<QString>",
    "dict": "QVariantMap",
    "object": "QVariant",
}


def main() -> int:
    """Return 0 if qmllint has nothing to say, 1 otherwise."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=ROOT, help="folder that holds kiosk/viewmodels, ui and tests/ui")
    parser.add_argument("--out", type=Path, help="where the type description goes; ROOT/build/qmltypes unless said")
    arguments = parser.parse_args()
    root = arguments.root.resolve()
    out = (arguments.out or root / "build" / "qmltypes").resolve()
    models = sorted((root / "kiosk" / "viewmodels").rglob("*.py"))
    screens = sorted([*(root / "ui").rglob("*.qml"), *(root / "tests" / "ui").rglob("*.qml")])
    if not models or not screens:
        print(f"Nothing to lint in {root}: {len(models)} view models, {len(screens)} QML files.", file=sys.stderr)
        return 1
    describe(models, out)
    lint = [QT / f"qmllint{EXE}", "-W", "0", "-I", out, "-I", root, *screens]
    return 1 if subprocess.run(lint, check=False).returncode else 0


def describe(models: list[Path], out: Path) -> None:
    """Write the module `Kiosk` with its types below `out`, from the source of the view models."""
    module = out / MODULE
    module.mkdir(parents=True, exist_ok=True)
    dumped = out / "dump.json"
    run(sys.executable, QT / "scripts" / "metaobjectdump.py", "-q", "-o", dumped, *models)
    dumped.write_text(json.dumps(with_qt_names(json.loads(dumped.read_text(encoding="utf-8")))), encoding="utf-8")
    core = QT / "Qt" / "metatypes" / "qt6core_metatypes.json"
    registrar = QT / ("" if os.name == "nt" else "Qt/libexec") / f"qmltyperegistrar{EXE}"
    version = ("--import-name", MODULE, "--major-version", "1", "--minor-version", "0")
    types = ("--generate-qmltypes", module / "kiosk.qmltypes", "-o", out / "registration.cpp")
    run(registrar, *version, *types, "--foreign-types", core, dumped)
    (module / "qmldir").write_text(f"module {MODULE}\ntypeinfo kiosk.qmltypes\n", encoding="utf-8")


def with_qt_names(node: object) -> object:
    """Return a dump with every `type` and `returnType` under its Qt name."""
    if isinstance(node, list):
        return [with_qt_names(child) for child in node]
    if not isinstance(node, dict):
        return node
    typed = {key: QT_NAMES.get(value, value) for key, value in node.items() if key in ("type", "returnType")}
    told = {key: typed.get(key, with_qt_names(value)) for key, value in node.items()}
    # A property without a signal is a constant one with us; this metaobjectdump does not say so by itself.
    return told | ({"constant": True} if "read" in told and "notify" not in told else {})


def run(*command: object) -> None:
    """Run one tool of the chain; a failure ends the whole with the tool's own words."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{Path(str(command[0])).name} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
