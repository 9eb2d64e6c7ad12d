"""Runs every tst_*.qml, each in its own process: Qt Quick Test ends the process that it runs in."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FILES = sorted(HERE.rglob("tst_*.qml"))
RUN = "import sys; from PySide6.QtQuickTest import QUICK_TEST_MAIN; sys.exit(QUICK_TEST_MAIN('ui', sys.argv))"
TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.MULTILINE)
# Qt Quick Test counts its own two, initTestCase and cleanupTestCase, for every TestCase.
OWN = 2


def run(file: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", RUN, "-input", file, "-import", ROOT, "-maxwarnings", "0"]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, timeout=100)


def complaints(done: subprocess.CompletedProcess[str]) -> list[str]:
    """Return what is wrong with a run: a failure, a Qt or QML warning, or no test in it."""
    output = done.stdout + done.stderr
    totals = TOTALS.search(output)
    said = [line for line in output.splitlines() if line.startswith(("FAIL!", "QWARN", "QCRITICAL", "QFATAL"))]
    if done.returncode or totals is None:
        said.append(f"ended with {done.returncode}")
    elif int(totals[1]) <= OWN:
        said.append("no test ran: a file without tests passes in silence")
    return said


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(HERE)))
def test_quick(file):
    done = run(file)
    assert complaints(done) == [], done.stdout + done.stderr


CASE = """import QtQuick
import QtTest

TestCase {
    name: "Sample"

    %s
}
"""


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("function test_right() { compare(1, 1); }", ""),
        ("function test_wrong() { compare(1, 2); }", "FAIL!"),
        ("function tst_typo() { compare(1, 2); }", "no test ran"),
        ('function test_warned() { console.warn("careful"); }', "QWARN"),
        ("function test_broken() { compare(1, }", "ended with"),
    ],
)
def test_the_runner_tells_right_from_wrong(tmp_path, body, said):
    file = tmp_path / "tst_sample.qml"
    file.write_text(CASE % body, encoding="utf-8")
    found = complaints(run(file))
    assert any(said in line for line in found) if said else found == []
