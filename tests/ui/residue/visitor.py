"""A visitor who leaves something in every place where something can be left."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from whole_kiosk import Whole

# Words that stand nowhere in the kiosk; each tells where it was left.
NAME, EMAIL, CLIPPED = "Qvistcanaryname", "qvistcanarymail@ward.example", "qvistcanaryclip"
PLACE, SEARCHED, STICK, FILE = "Qvistcanaryplace", "qvistcanarysearch", "CANARYSTICK", "canaryfile"
WORDS = ("canaryname", "canarymail", "canaryclip", "canaryplace", "canarysearch", "canarystick", "canaryfile")


def make_stick(drives: Path) -> Path:
    """Put a stick with two photos in; the remark in each is a canary too."""
    stick = drives / STICK
    stick.mkdir(parents=True)
    remark = Image.Exif()
    remark[0x010E] = f"{NAME} {FILE}"
    for number in (1, 2):
        picture = Image.effect_noise((320, 240), 60 + number).convert("RGB")
        picture.save(stick / f"{FILE}{number}.jpg", exif=remark)
    return stick


class Visitor:
    """Changes how things are shown, asks for things to take home, and answers the survey for professionals.

    `stick` is in while the page for photos is on; KIOSK_DRIVES names the folder that it is in.
    """

    def __init__(self, whole: "Whole") -> None:
        self.whole, self.kiosk, self.bot = whole, whole.kiosk, whole.bot

    def comes(self) -> None:
        """Begin, and change all that can be changed."""
        display = self.kiosk.display
        self.kiosk.visit.begin()
        display.grow()
        display.grow()
        display.toggleContrast()
        display.toggleLowered()
        display.toggleStill()
        display.setLanguage("zh-Hans")
        self.bot.waitUntil(lambda: display.language == "zh-Hans")
        self.kiosk.visit.open("panel:results-2")
        self.kiosk.takehome.model.ask("patients")
        QGuiApplication.clipboard().setText(CLIPPED)

    def answers(self, until: str) -> None:
        """Answer up to a question, and leave it half answered; "review" and "thanks" are places too."""
        self.kiosk.visit.open("survey:professional")
        survey = self.kiosk.survey
        for _ in range(30):
            if until in (survey.page["link_id"], survey.screen, self.kiosk.visit.screen):
                break
            self.fills()
            self.goes_on()
            if until == "thanks" and survey.screen == "saving":
                self.bot.waitUntil(lambda: self.kiosk.visit.screen == "thanks", timeout=10_000)
        else:
            raise AssertionError(f"the survey does not come to {until}")
        if survey.screen == "question":
            self.fills()

    def goes_on(self) -> None:
        """Press Next, or Send on the review page."""
        survey, picker = self.kiosk.survey, self.kiosk.photos.model.picker
        survey.entry.endSearch()
        picker.close()
        survey.submit() if survey.screen == "review" else survey.next()

    def fills(self) -> None:
        """Answer the page that is on."""
        survey = self.kiosk.survey
        page = survey.page
        if survey.screen == "start":
            survey.choose("yes")
        elif page["kind"] == "text":
            survey.setText({"full-name": NAME, "email": EMAIL}.get(page["link_id"], PLACE))
        elif page["kind"] == "list":
            survey.choose(page["options"][0]["code"])
            survey.entry.search(SEARCHED)
        elif page["kind"] == "photos":
            self.brings_photos()
        elif page["options"] and not survey.chosen:
            survey.choose(page["options"][0]["code"])

    def brings_photos(self) -> None:
        """Take one photo into the survey, and leave the picker open on the other."""
        photos = self.kiosk.photos.model
        make_stick(Path(os.environ["KIOSK_DRIVES"]))
        photos.picker.tick()
        self.bot.waitUntil(lambda: photos.picker.stick["state"] == "found", timeout=20_000)
        photos.picker.open(8)
        photos.picker.toggle(0)
        photos.picker.add()
        self.bot.waitUntil(lambda: photos.picker.mode == "closed", timeout=20_000)
        photos.picker.open(8)
        photos.picker.toggle(1)
        self.bot.waitUntil(lambda: all(tile["looked"] for tile in photos.picker.show["tiles"]), timeout=20_000)
        self.kiosk.survey.choose("yes")

    def takes_the_stick_out(self) -> None:
        """Leave with it."""
        for path in Path(os.environ["KIOSK_DRIVES"]).glob("*/*"):
            path.unlink()
        for path in Path(os.environ["KIOSK_DRIVES"]).iterdir():
            path.rmdir()
