"""A kiosk in a window whose visitor takes photos from the stick in KIOSK_DRIVES: `python -m bench.photos_screen`.

It says a line when the page for photos stands idle. Each time it hears one, it takes all photos of the stick, says the
seconds between the frames meanwhile, and takes them out of the survey again.
"""

import json
import os
import sys
import tempfile
from pathlib import Path

from bench.inside import Rig, until
from kiosk.system import environment

COUNT = 6


def main() -> None:
    """Show the page, and take photos when told to."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        environment.prepare("software", Path(folder) / "cache")
        os.environ["XDG_RUNTIME_DIR"] = folder
        from PySide6.QtGui import QGuiApplication

        application = QGuiApplication(["bench"])
        rig = Rig(Path(folder) / "data")
        open_page(rig)
        print("idle", flush=True)
        for _ in sys.stdin:
            print(json.dumps(take(rig)), flush=True)
        rig.kiosk.close()
        del application


def open_page(rig: Rig) -> None:
    """Go on to the page for photos, as a visitor does who answers what must be answered, and wait for the stick."""
    survey = rig.kiosk.survey
    rig.kiosk.visit.begin()
    rig.kiosk.visit.open("survey:professional")
    while survey.page["kind"] != "photos":
        if survey.screen == "start":
            survey.choose("yes")
        elif survey.page["required"]:
            survey.choose(survey.page["options"][0]["code"])
        survey.next()
    until(lambda: rig.kiosk.photos.model.picker.stick["state"] == "found")


def take(rig: Rig) -> list[float]:
    """Take the photos and return the frames meanwhile; the small pictures have been made before."""
    photos = rig.kiosk.photos.model
    rig.kiosk.visit.touched()
    photos.picker.open(COUNT)
    until(lambda: all(tile["looked"] for tile in photos.picker.show["tiles"]))
    for row in range(COUNT):
        photos.picker.toggle(row)
    rig.watch.intervals()
    photos.picker.add()
    until(lambda: photos.picker.mode == "closed")
    found = rig.watch.intervals()
    assert len(photos.data) == COUNT, f"{len(photos.data)} photos came in"
    for _ in range(COUNT):
        photos.remove(1)
    return found


if __name__ == "__main__":
    main()
