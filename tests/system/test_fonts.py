"""The fonts that ship with the kiosk: a file that is none is one sentence."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.system import BundleError, fonts


def test_a_font_that_cannot_be_read_is_told(tmp_path: Path, qapp: QGuiApplication) -> None:
    (tmp_path / "Broken.ttf").write_bytes(b"no font")
    with pytest.raises(BundleError, match=r"Broken\.ttf cannot be read; copy it again from the bundle"):
        fonts.install(tmp_path)
