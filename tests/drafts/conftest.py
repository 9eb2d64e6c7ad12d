"""A draft of the shipped pack, fresh for each test."""

from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from kiosk.drafts import Draft
from kiosk.drafts.packfiles import PackFiles
from kiosk.drafts.store import Store
from kiosk.paths import ROOT

PACK = ROOT / "resources" / "content" / "fucaso"
TODAY = date(2026, 12, 1)
PNG = (
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (40).to_bytes(4, "big") + (30).to_bytes(4, "big") + b"\x08\2\0\0\0" + b"\0" * 20
)


@cache
def base() -> PackFiles:
    return PackFiles(PACK)


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    return Draft(Store(tmp_path / "draft"), base(), 0)


@pytest.fixture
def again(tmp_path: Path) -> Callable[..., Draft]:
    """Open the draft from disk, as after a restart."""
    return lambda base=PACK, number=0: Draft.open(tmp_path / "draft", base, number)
