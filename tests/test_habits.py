"""Holds the small habits of CONTRIBUTING.md that no linter knows: sizes, one place for colours, no addresses."""

import ast
import re
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON_LINES, TEST_LINES, QML_LINES, FUNCTION_LINES = 200, 300, 150, 30
LONGER = {"ui/theme/Theme.qml": 200}  # one table; in two files nobody would find a size

STRAYS = {
    r'"#[0-9a-fA-F]{3,8}"': "a colour",
    r'\b\w*[cC]olor:\s*"(?!transparent")': "a colour",
    r"\bQt\.(rgba|hsla|hsva|color)\(": "a colour",
    r"\b(pixelSize|pointSize):\s*[\d.]+": "a font size",
    r"\bduration:\s*[1-9]": "a duration",
}
ADDRESS = re.compile(r"https?://|--(extra-)?index-url|--find-links|\"resolved\"", re.IGNORECASE)
UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b")


@cache
def tracked() -> tuple[str, ...]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    files = tuple(name for name in listed.split("\0") if name and (ROOT / name).is_file())
    assert len(files) > 50, "git lists next to nothing; run the tests in a checkout"
    return files


def named(*suffixes: str) -> list[str]:
    files = [name for name in tracked() if name.endswith(suffixes)]
    assert files, f"no {suffixes} file to look at"
    return files


def lines(name: str) -> list[str]:
    return (ROOT / name).read_text(encoding="utf-8").splitlines()


def test_files_are_short_enough_to_read():
    wrong = []
    for name in named(".py", ".qml"):
        limit = QML_LINES if name.endswith(".qml") else TEST_LINES if name.startswith("tests/") else PYTHON_LINES
        limit = LONGER.get(name, limit)
        if len(lines(name)) > limit:
            wrong.append(f"{name} has {len(lines(name))} lines, {limit} are the limit: split it by what it does.")
    assert not wrong, "\n".join(wrong)


def body_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Return how many lines a function has without its docstring."""
    total = (node.end_lineno or node.lineno) - node.lineno + 1
    first = node.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        total -= (first.end_lineno or first.lineno) - first.lineno + 1
    return total


def test_functions_are_short_enough_to_hold_in_the_head():
    wrong = []
    for name in named(".py"):
        for node in ast.walk(ast.parse((ROOT / name).read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and body_lines(node) > FUNCTION_LINES:
                wrong.append(
                    f"{name}:{node.lineno} {node.name} has {body_lines(node)} lines, {FUNCTION_LINES} are the limit: "
                    "give a step in it a name of its own."
                )
    assert not wrong, "\n".join(wrong)


def test_only_the_theme_knows_colours_sizes_and_durations():
    wrong = []
    for name in named(".qml"):
        if not name.startswith("ui/") or name.startswith("ui/theme/"):
            continue
        for number, line in enumerate(lines(name), 1):
            wrong += [
                f"{name}:{number} sets {what} by hand: name it in ui/theme/Theme.qml and use that."
                for pattern, what in STRAYS.items()
                if re.search(pattern, line)
            ]
    assert not wrong, "\n".join(wrong)


def test_locks_name_no_registry():
    locks = [
        name for name in named(".txt", "package-lock.json", ".npmrc") if name.startswith(("requirements/", "tests/"))
    ]
    assert len(locks) > 3
    wrong = [
        f"{name}:{number} names an address: {line.strip()[:80]}. Lock without addresses, see CONTRIBUTING.md."
        for name in locks
        for number, line in enumerate(lines(name), 1)
        if ADDRESS.search(line) and '"url"' not in line
    ]
    assert not wrong, "\n".join(wrong)


def test_every_locked_dependency_has_a_hash():
    for name in ("requirements/run.txt", "requirements/build.txt", "requirements/dev.txt"):
        packages = re.split(r"\n(?=\S)", (ROOT / name).read_text(encoding="utf-8"))
        loose = [package.split()[0] for package in packages if package[0] != "#" and "--hash=sha256:" not in package]
        assert packages, name
        assert not loose, f"{name}: {loose} without a hash. Make the lock anew: make lock"


def test_text_files_end_with_a_newline():
    wrong = []
    for name in tracked():
        if name.endswith(".svg"):
            continue  # kept byte for byte as drawn
        data = (ROOT / name).read_bytes()
        if data and b"\0" not in data[:8000] and not data.endswith(b"\n"):
            wrong.append(f"{name} does not end with a newline: add one.")
    assert not wrong, "\n".join(wrong)


def test_nothing_is_left_unfinished():
    wrong = [
        f"{name}:{number} says that work is left: do it, or file an issue and take the words out."
        for name in named(".py", ".qml", ".sh", ".yaml")
        for number, line in enumerate(lines(name), 1)
        if UNFINISHED.search(line)
    ]
    assert not wrong, "\n".join(wrong)


def test_no_property_tells_by_a_signal_of_its_base():
    """PySide ends the process when QML connects to such a property (6.11.2): declare it where the signal is."""
    wrong = [
        f"{name}:{number} names a signal of another class: move the property to the class that has the signal."
        for name in named(".py")
        for number, line in enumerate(lines(name), 1)
        if name.startswith("kiosk/viewmodels/") and re.search(r"\bnotify=[A-Z]", line)
    ]
    assert not wrong, "\n".join(wrong)
