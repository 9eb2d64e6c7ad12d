"""A visitor who leaves something in every place where something can be left."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from whole_kiosk import Whole

# Words that stand nowhere in the kiosk; each tells where it was left.
NAME, EMAIL, CLIPPED = "Qvistcanaryname", "qvistcanarymail@ward.example", "qvistcanaryclip"
PLACE = "Qvistcanaryplace"
WORDS = ("canaryname", "canarymail", "canaryclip", "canaryplace")


class Visitor:
    """Changes how things are shown, asks for things to take home, and answers the survey for professionals."""

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
            survey.submit() if survey.screen == "review" else survey.next()
            if until == "thanks" and survey.screen == "saving":
                self.bot.waitUntil(lambda: self.kiosk.visit.screen == "thanks", timeout=10_000)
        else:
            raise AssertionError(f"the survey does not come to {until}")
        if survey.screen == "question":
            self.fills()

    def fills(self) -> None:
        """Answer the page that is on."""
        survey = self.kiosk.survey
        page = survey.page
        if page["kind"] == "text" and survey.screen == "question":
            survey.setText({"full-name": NAME, "email": EMAIL}.get(page["link_id"], PLACE))
        elif page["options"] and not survey.chosen:
            survey.choose(page["options"][0]["code"])
