"""What is set for one kiosk: IT in kiosk.toml, staff in settings.toml. Frozen; each slip is named with its line."""

from kiosk.config.errors import ConfigError
from kiosk.config.loading import FILE_NAME, SETTINGS_NAME, load
from kiosk.config.model import (
    Clinic,
    Config,
    Display,
    Idle,
    Keys,
    Languages,
    Night,
    Privacy,
    Site,
    Sound,
    Staff,
    Survey,
    Upload,
)
from kiosk.config.rules import LIMITS, clash, fits, known_keys, value_of

__all__ = [
    "FILE_NAME",
    "LIMITS",
    "SETTINGS_NAME",
    "Clinic",
    "Config",
    "ConfigError",
    "Display",
    "Idle",
    "Keys",
    "Languages",
    "Night",
    "Privacy",
    "Site",
    "Sound",
    "Staff",
    "Survey",
    "Upload",
    "clash",
    "fits",
    "known_keys",
    "load",
    "value_of",
]
