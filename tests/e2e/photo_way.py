"""The way of a person with case photos on a stick, stop by stop, and the atlas of it.

`python -m e2e.photo_way DATA OUT` goes it offscreen with the stick CASES in the folder that KIOSK_DRIVES names, and
leaves NAME.png and atlas.json in OUT, as `e2e.atlas` does. At "reading" the stick goes, at "out" it comes back.
"""

import os
import sys
from pathlib import Path

from e2e.atlas import Walker, main
from e2e.way import BEGIN, Stop

SKIPPED = ("full-name", "country", "city", "hospital", "email")
BAD = tuple(f"tile-{number}" for number in range(1, 6))
PHOTO_WAY = (
    BEGIN,
    Stop("home", ("tile-professional",)),
    Stop("start", ("consent", "next")),
    *(Stop(name, ("skip" if name == "country" else "keysSkip",)) for name in SKIPPED),
    Stop("specialty", ("skip",)),
    Stop("position", ("choice-lead", "next")),
    Stop("department", ("choice-hematology", "next")),
    Stop("found", ("choosePhotos",)),
    Stop("choosing", (*BAD, "addPhotos")),
    Stop("refused", ("closePicker",)),
    Stop("found", ("choosePhotos",)),
    Stop("choosing", (*BAD, "tile-6", "addPhotos")),
    Stop("reading", ("back",)),
    Stop("out"),
    Stop("found", ("choosePhotos",)),
    Stop("choosing", ("tile-6", "tile-7", "tile-8", "pagerMore")),
    Stop("choosing-2", ("tile-9", "tile-10", "tile-11", "addPhotos")),
    Stop("full", ("photoConsent", "next")),
    Stop("review", ("next",)),
    Stop("thanks"),
)


def away() -> Path:
    """Return where the stick is while it is out."""
    return Path(os.environ["KIOSK_DRIVES"]).parent / "pocket"


def pull() -> None:
    """Take the stick out."""
    (Path(os.environ["KIOSK_DRIVES"]) / "CASES").rename(away())


def put_back() -> None:
    """Put it in again."""
    away().rename(Path(os.environ["KIOSK_DRIVES"]) / "CASES")


class PhotoWalker(Walker):
    """Goes the way by pressing what is on the screen."""

    def walk(self) -> None:
        from kiosk.system.window import press, settle, wait_until

        for stop in PHOTO_WAY:
            wait_until(lambda stop=stop: self.here() == stop.name)
            if stop.press == ("keysSkip",):
                wait_until(lambda: bool(self.keys()))
            settle(self.window)
            self.draw(stop.name)
            if stop.name == "reading":
                pull()
            for name in stop.press:
                press(self.window, name)
                settle(self.window)
            if stop.name == "out":
                put_back()

    def here(self) -> str:
        name, picker = super().here(), self.kiosk.photos.model.picker
        if name != "case-photos":
            return name
        if picker.mode == "choosing":
            looked = all(tile["looked"] for tile in picker.show["tiles"])
            return ("choosing-2" if picker.show["page"] else "choosing") if looked else ""
        full = all(slot["source"] for slot in self.kiosk.photos.model.slots)
        return picker.mode if picker.mode != "closed" else "full" if full else picker.stick["state"]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), PhotoWalker))
