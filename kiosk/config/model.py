"""All that can be set for one kiosk, frozen."""

from dataclasses import dataclass, fields
from pathlib import Path


@dataclass(frozen=True)
class Site:
    """Where the kiosk stands: `region` as content packs name it."""

    region: str = ""
    legal_review: bool = False


@dataclass(frozen=True)
class Clinic:
    """What screens say of the clinic."""

    name: str = ""
    phone_day: str = ""
    phone_night: str = ""
    emergency: str = ""
    fever_limit: str = ""
    stay_near: str = ""
    driving: str = ""
    website: str = ""

    def placeholders(self) -> dict[str, str]:
        """Return "clinic.name" -> value for what is set."""
        return {f"clinic.{one.name}": value for one in fields(self) if (value := getattr(self, one.name))}


@dataclass(frozen=True)
class Privacy:
    """Who reads the surveys, why, for how many days; shown before the first question."""

    controller: str = ""
    readers: str = ""
    purpose: str = ""
    retention_days: int | None = None
    contact: str = ""


@dataclass(frozen=True)
class Languages:
    """Languages offered, in order, () for all of the content pack; the default one, "" for the pack's own."""

    offered: tuple[str, ...] = ()
    default: str = ""


@dataclass(frozen=True)
class Survey:
    """What a survey may take: `photos` from a visitor's USB stick. `closed`: ids of surveys that are switched off."""

    photos: bool = True
    closed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Upload:
    """The way to the FHIR server. Files are absolute paths, max_body is bytes of one request."""

    server: str = ""
    token_file: Path | None = None
    binary_mode: str = "json"
    ca_file: Path | None = None
    client_cert: Path | None = None
    client_key: Path | None = None
    proxy: str = ""
    max_body: int = 5_000_000  # a photo of 3 MiB is 4.2 MB in base64


@dataclass(frozen=True)
class Keys:
    """The clinic's recovery key: the public half of an age key pair."""

    recovery: str = ""


@dataclass(frozen=True)
class Display:
    """The screen: diagonal in inches, rotation in degrees, renderer "software" or "gpu", motion "full" or "still".

    `brightness` is in per cent, None to leave it as the machine has it.
    """

    diagonal_in: float = 24.0
    rotation: int = 0
    renderer: str = "software"
    motion: str = "full"
    brightness: int | None = None


@dataclass(frozen=True)
class Sound:
    """How loud the kiosk reads aloud, in per cent."""

    volume: int = 80


@dataclass(frozen=True)
class Idle:
    """Seconds without a touch before the warning, on panels and in a survey, and how long the warning stays."""

    reading: int = 90
    survey: int = 180
    warning: int = 30


@dataclass(frozen=True)
class Night:
    """When the screen is black while nobody is there, as "20:00" to "06:30"; both or neither. `from_` is "from"."""

    from_: str = ""
    until: str = ""


@dataclass(frozen=True)
class Staff:
    """Staff mode: the PIN pad shuffled or not; it ends after so many `minutes` without a touch."""

    shuffle: bool = False
    minutes: int = 5


@dataclass(frozen=True)
class Config:
    """All that is set; "" and None mean not set.

    Attributes:
        given: each "table.key" IT wrote in kiosk.toml; staff cannot change those.
        settings_fault: why settings.toml could not be read and counts as not there, with file and line; "" when it is
            whole or was never written.
    """

    site: Site = Site()
    clinic: Clinic = Clinic()
    privacy: Privacy = Privacy()
    languages: Languages = Languages()
    survey: Survey = Survey()
    upload: Upload = Upload()
    keys: Keys = Keys()
    display: Display = Display()
    idle: Idle = Idle()
    night: Night = Night()
    sound: Sound = Sound()
    staff: Staff = Staff()
    given: frozenset[str] = frozenset()
    settings_fault: str = ""
