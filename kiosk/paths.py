"""Where things are; the same layout in a checkout and in the frozen bundle."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "ui"
KEYBOARD = UI / "components" / "Keyboard.qml"  # not there in a build without the keyboard
RESOURCES = ROOT / "resources"
FONTS = RESOURCES / "fonts"
IMAGES = RESOURCES / "images"
INTERFACE = RESOURCES / "i18n"
PHRASES = INTERFACE / "phrases"
SHIPPED_PACK = RESOURCES / "content" / "fucaso"


def program() -> list[str]:
    """Return the command line that starts this program again; a bundle is its own program."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]


def translation(language: str) -> Path:
    """Return the words of the screens in a language, compiled from the .ts beside it."""
    return INTERFACE / f"{language}.qm"


def speaks(language: str) -> bool:
    """Return whether the screens speak a language: English, in which they are written, or a translation."""
    return language == "en" or translation(language).is_file()


def data_dir(chosen: str | None) -> Path:
    """Return the folder of everything the kiosk writes: `chosen`, else KIOSK_DATA, else the platform's place."""
    named = chosen or os.environ.get("KIOSK_DATA")
    return Path(named).expanduser().resolve() if named else _platform_data_dir()


def _platform_data_dir() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "CAR-T Kiosk"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "CAR-T Kiosk"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "cart-kiosk"
