"""The small pack, fresh for each test."""

from pathlib import Path

import pytest

from .packs import PackFolder, small_pack


@pytest.fixture
def folder(tmp_path: Path) -> PackFolder:
    return small_pack(tmp_path / "pack")
