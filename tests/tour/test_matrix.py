"""The layout of every screen, on three panels, in both themes, at both ends of the text sizes, in both languages."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SIZES = ("1920x1080", "1080x1920", "1366x768")  # each on a panel of 24 inches
CONTRASTS = ("normal", "high")
TEXT_SIZES = ("normal", "largest")
LANGUAGES = ("en", "zh-Hans")

MATRIX = list(product(SIZES, CONTRASTS, TEXT_SIZES, LANGUAGES))
# Looked at on every run: every size, each theme, text size and language twice; all mixes by make torture.
OFTEN = [
    ("1920x1080", "normal", "normal", "en"),
    ("1920x1080", "high", "largest", "zh-Hans"),
    ("1080x1920", "normal", "normal", "zh-Hans"),
    ("1366x768", "high", "largest", "en"),
]
AT_ONCE = 2


def tour(size: str, contrast: str, text_size: str, language: str) -> tuple[int, str]:
    """Return the exit code of one tour that only checks, and what it said."""
    words = ["--size", size, "--contrast", contrast, "--text-size", text_size, "--lang", language]
    command = [sys.executable, "-m", "kiosk", "tour", *words]
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=300)
    return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def tours(request):
    """Return look → what its tour said, as it becomes known; two run at once."""
    here = (item for item in request.session.items if item.module is request.module)
    with ThreadPoolExecutor(AT_ONCE) as workers:
        yield {item.callspec.params["look"]: workers.submit(tour, *item.callspec.params["look"]) for item in here}


SELDOM = [pytest.param(look, marks=pytest.mark.torture) for look in MATRIX if look not in OFTEN]


@pytest.mark.parametrize("look", [*OFTEN, *SELDOM], ids=lambda look: " ".join(look))
def test_nothing_is_wrong_with_the_layout(tours, look):
    code, said = tours[look].result()
    assert said.splitlines() == []
    assert code == 0
