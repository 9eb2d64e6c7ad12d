"""The way that the person of the end-to-end test goes, stop by stop: what they press, drag and type."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.staff import Door, Role

SIZE = (1920, 1080)
PIN = "279461"

TOML = """
[clinic]
name = "Riverside Hospital"
phone_day = "555 0101"
phone_night = "555 0102"
emergency = "911"
[privacy]
controller = "Riverside Hospital"
readers = "The study team"
purpose = "To plan training"
retention_days = 365
contact = "Ward 3"
[upload]
server = "{server}"
"""


@dataclass(frozen=True)
class Stop:
    """One screen of the way and what is done there.

    Attributes:
        name: the panel, the question or the screen.
        press: controls that are pressed one after the other, by objectName; the last one leads on.
        text: what is typed first, letter by letter on the on-screen keyboard, which begins a text with a capital
            where that is likely.
        drag: whether a drag to the left leads on.
    """

    name: str
    press: tuple[str, ...] = ()
    text: str = ""
    drag: bool = False


BEGIN = Stop("attract", ("begin",))
WAY = (
    BEGIN,
    Stop("home", ("tile-how",)),
    Stop("how-1", drag=True),
    Stop("how-2", drag=True),
    Stop("how-3", drag=True),
    Stop("how-4", ("home",)),
    Stop("home", ("tile-professional",)),
    Stop("start", ("consent", "next")),
    Stop("full-name", ("keysNext",), "Ana Li"),
    Stop("country", ("search",)),
    Stop("country-search", (), "Chil"),
    Stop("country-found", ("choice-CL",)),
    Stop("country-chosen", ("next",)),
    Stop("city", ("keysSkip",)),
    Stop("hospital", ("keysNext",), "St 3"),
    Stop("email", ("keysNext",), "ana@ward3.org"),
    Stop("specialty", ("skip",)),
    Stop("position", ("choice-lead", "next")),
    Stop("department", ("choice-hematology", "next")),
    Stop("case-photos", ("next",)),
    Stop("review", ("next",)),
    Stop("thanks"),
)

TO_THE_RISKS = (BEGIN, Stop("home", ("tile-safety",)))
TO_A_COPY = (BEGIN, Stop("home", ("tile-guides",)), Stop("guides", ("copy-patients",)))
ASIDE = (Stop("safety-1"), TO_A_COPY[-1])


def write_config(data: Path, server: str) -> None:
    """Set the kiosk up as IT would."""
    data.mkdir(parents=True)
    (data / "kiosk.toml").write_text(TOML.format(server=server), encoding="utf-8")
    Door(data / "staff", lambda: 0.0).set_pin(Role.EDITOR, PIN)
