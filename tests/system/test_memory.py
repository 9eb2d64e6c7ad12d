"""What a process may leave of its memory on the disk."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# A process of its own: what is forbidden stays forbidden.
SAY = """
import resource
from kiosk.system import memory
memory.forbid_core_dumps()
print(resource.getrlimit(resource.RLIMIT_CORE))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks its own service for dumps")
def test_a_crash_leaves_no_memory_on_the_disk() -> None:
    done = subprocess.run([sys.executable, "-c", SAY], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "(0, 0)\n"
