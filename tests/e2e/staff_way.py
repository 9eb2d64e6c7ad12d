"""Somebody of the staff, at a kiosk in a real window: what they touch, hold, draw and type, and the ways they go."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from .desk import Desk, until

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 30
HOLD_S = 4.0  # longer than the corner asks for: a busy machine hears the finger late
PIN = "279461"


@dataclass
class Staff:
    """Somebody who looks where a control is before touching it.

    Attributes:
        desk: the screen and the mouse.
        ear: the socket of the lookout in the kiosk (e2e.lookout).
        keep: folder for the pictures that are left when something does not come.
        pause: seconds before each touch, for the time that a person needs.
        touched: how often the screen was touched.
    """

    desk: Desk
    ear: Path
    keep: Path
    pause: float = 0.0
    touched: int = field(default=0)

    def asks(self, question: str) -> dict[str, Any]:
        """Ask the lookout; it says nothing while there is no window."""
        mine = self.ear.with_name("asking")
        mine.unlink(missing_ok=True)
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as mouth:
            mouth.bind(str(mine))
            mouth.settimeout(PATIENCE_S)
            try:
                mouth.sendto(question.encode(), str(self.ear))
                return dict(json.loads(mouth.recv(1_000_000)))
            except (FileNotFoundError, ConnectionRefusedError):
                return {}

    def looks(self, name: str) -> dict[str, Any] | None:
        """Return what there is to know of a control now; None where it is not shown."""
        return self.asks(name).get("control")

    def finds(self, name: str) -> dict[str, Any]:
        """Wait until a control is shown, at rest and open to touch; draw the page until it is in sight."""
        last: list[Any] = [None, None, None]

        def ready() -> bool:
            told = self.asks(name)
            last.append(told.get("control"))
            if told.get("shielded", True) or not last[-1] or not last[-1]["enabled"]:
                return False
            if not last[-3] == last[-2] == last[-1]:
                return False
            return self.in_sight(last[-1]) or self.draws(last[-1])

        if not until(ready, PATIENCE_S):
            self.fails(f"{name} can't be touched: {last[-1]}")
        return dict(last[-1])

    def in_sight(self, told: dict[str, Any]) -> bool:
        left, top, right, bottom = told["seen"]
        return right - left > 8 and bottom - top > min(24, told["box"][3] - told["box"][1] - 2)

    def draws(self, told: dict[str, Any]) -> bool:
        """Draw the page towards a control; hold still at the end, so that it stays there. Return False: look again."""
        if told["scroller"] is None:
            return False
        _, top, right, bottom = told["scroller"]
        x, middle, reach = right - 12, (top + bottom) // 2, (bottom - top) * 2 // 5
        away = max(-reach, min(reach, middle - (told["box"][1] + told["box"][3]) // 2))
        steps = [word for n in range(1, 9) for word in ("mousemove", x, middle + away * n // 8, "sleep", 0.02)]
        self.desk.hand("mousemove", x, middle, "mousedown", 1, *steps, "sleep", 0.25, "mouseup", 1)
        return False

    def draws_up_to(self, name: str, rows: str) -> None:
        """Draw a long list up until a row comes that was not made before."""
        self.finds(rows)
        for _ in range(30):
            if self.looks(name):
                return
            left, top, right, bottom = self.finds(rows)["seen"]
            self.draws({"scroller": (left, top, right, bottom), "box": (0, bottom, 0, bottom)})
        self.fails(f"{name} is not in {rows}")

    def touches(self, *names: str) -> None:
        """Touch controls, one after the other."""
        for name in names:
            self.taps(self.middle(self.finds(name)))

    def taps(self, *points: tuple[int, int]) -> None:
        self.touched += len(points)
        for x, y in points:
            self.desk.hand("sleep", self.pause, "mousemove", x, y, "click", 1)

    def middle(self, told: dict[str, Any]) -> tuple[int, int]:
        left, top, right, bottom = told["seen"]
        return (left + right) // 2, (top + bottom) // 2

    def holds(self, name: str) -> None:
        """Keep the finger on a control for as long as the corner asks for."""
        x, y = self.middle(self.finds(name))
        self.touched += 1
        self.desk.hand("sleep", self.pause, "mousemove", x, y, "mousedown", 1, "sleep", HOLD_S, "mouseup", 1)

    def keys(self, wanted: str) -> dict[str, list[int]]:
        """Wait until the on-screen keyboard, or the pad for numbers, is there with a key, and at rest."""
        last: list[dict[str, list[int]]] = [{}, {}]

        def ready() -> bool:
            last.append(self.asks("keys"))
            return wanted in last[-1] and last[-1] == last[-2]

        if not until(ready, PATIENCE_S):
            self.fails(f"No keyboard with the key {wanted!r} comes: {sorted(last[-1])}")
        return last[-1]

    def types(self, text: str, *, begins: bool = True) -> None:
        """Type on the on-screen keyboard, which begins an empty text with a capital by itself (`begins`)."""
        for at, letter in enumerate(text):
            if letter.isupper() and not (begins and at == 0):
                self.taps_key("shift")
            self.taps_key({" ": "space"}.get(letter, letter.lower()))

    def taps_key(self, key: str) -> None:
        x, y = self.keys(key)[key]
        self.taps((x, y))

    def fills(self, name: str, text: str) -> None:
        """Touch a field and type into it."""
        self.touches(name)
        self.types(text)
        self.reads(name, text)

    def empties(self, name: str) -> None:
        """Touch a field and take out what stands in it, letter by letter."""
        self.touches(name)
        for _ in self.text(name):
            self.taps_key("backspace")
        self.reads(name, "")

    def text(self, name: str) -> str:
        """Return what stands in a field."""
        return str(self.finds(name)["text"])

    def reads(self, name: str, text: str) -> None:
        """Wait until a field holds a text."""
        if not until(lambda: (self.looks(name) or {}).get("text") == text, PATIENCE_S):
            self.fails(f"{name} does not hold {text!r} but {self.looks(name)}")

    def sees(self, text: str) -> None:
        """Wait until there is a text on the screen that is, or begins with, this one."""
        if not until(lambda: any(one.startswith(text) for one in self.words()), PATIENCE_S):
            self.fails(f"{text!r} does not come; there is: {self.words()}")

    def words(self) -> list[str]:
        """Return every text on the screen."""
        return [str(one) for one in self.asks("words").get("words", ())]

    def fails(self, sentence: str) -> None:
        picture = self.keep / "instead.png"
        self.desk.picture().save(str(picture))
        pytest.fail(f"{sentence}; what is on the screen is in {picture}.")

    def types_pin(self, pin: str = PIN) -> None:
        """Type a PIN on a pad that takes it with the last digit."""
        self.touches(*(f"pin-{digit}" for digit in pin))

    def enters_pin(self, pin: str = PIN) -> None:
        """Type a PIN on the pad of the door."""
        self.types_pin(pin)
        self.touches("pin-enter")

    def on_page(self, step: str) -> None:
        """Wait until a page of first start is on: the one before it is done, and there is a way on."""
        if not until(lambda: (self.looks(f"step-{step}") or {}).get("on", False), PATIENCE_S):
            self.fails(f"The page {step} does not come")

    def comes_in(self, pin: str = PIN) -> None:
        """Hold the corner and type the PIN."""
        self.holds("corner")
        self.enters_pin(pin)
        self.finds("rail-panels")

    def leaves(self, *, anew: bool = True) -> None:
        """Leave staff mode; the kiosk begins anew where something was changed (`anew`)."""
        before = self.asks("begun")["begun"]
        self.touches("leaveStaff")
        if anew and not until(lambda: self.asks("begun")["begun"] > before, PATIENCE_S):
            self.fails("The kiosk does not begin anew after staff have left")
        self.finds("corner")


@contextmanager
def kiosk(place: Desk, data: Path, ear: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """Run the kiosk full screen with a lookout in it, and stop it as a service manager does, if it still runs."""
    ear.unlink(missing_ok=True)
    data.mkdir(parents=True, exist_ok=True)
    path = os.pathsep.join(map(str, (ROOT, ROOT / "tests", ROOT / "tests" / "ui")))
    command = [sys.executable, "-m", "e2e.lookout", str(ear), "run", "--data", str(data)]
    with (ear.with_name("stderr.txt")).open("ab") as errors:
        process = subprocess.Popen(
            command, env={**place.environment(), "PYTHONPATH": path}, cwd=ROOT, stderr=errors, start_new_session=True
        )
    try:
        yield process
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=PATIENCE_S) == 0
    finally:
        if process.poll() is None:
            process.kill()
            process.wait(timeout=PATIENCE_S)


def sets_up(staff: Staff, *, day: str, night: str, emergency: str, idle: str = "") -> None:
    """Go through first start as somebody who has the numbers at hand and skips what may be skipped; `idle`: seconds."""
    staff.touches("first-en", "setupNext")
    for _ in range(2):
        staff.types_pin()
    staff.touches("setupNext", "site.region", "site.region-other")
    for name, number in (("clinic.phone_day", day), ("clinic.phone_night", night), ("clinic.emergency", emergency)):
        staff.fills(name, number)
    staff.touches("keysDone", "setupNext")
    for page in ("privacy", "recovery", "server"):
        staff.on_page(page)
        staff.touches("setupNext")
    staff.on_page("times")
    if idle:
        staff.empties("idle.reading")
        staff.types(idle)
        staff.touches("keysDone")
    staff.touches("setupNext")
    staff.finds("check-site")
    staff.touches("setupNext")
    staff.finds("begin")


def corrects_the_number(staff: Staff, number: str) -> None:
    """Come in, put another day number into Settings, and leave."""
    staff.comes_in()
    staff.touches("rail-settings")
    staff.empties("clinic.phone_day")
    staff.types(number)
    staff.touches("keysDone")
    staff.sees("Saved")
    staff.leaves()


def opens_panel(staff: Staff, panel: str) -> None:
    """Open a panel in the editor."""
    staff.touches("rail-panels")
    staff.draws_up_to(f"edit-{panel}", "panelRows")
    staff.touches(f"edit-{panel}")


def adds_to_the_title(staff: Staff, panel: str, language: str, keys: Sequence[str]) -> None:
    """Type at the end of a panel's title, in one of its languages."""
    staff.touches(f"language-{language}", f"field-panels/{panel}.yaml#title")
    for key in keys:
        staff.taps_key(key)
    staff.touches("endTyping")


def pulls_the_plug(process: "subprocess.Popen[bytes]") -> None:
    """Kill the kiosk and all that it started."""
    os.killpg(process.pid, signal.SIGKILL)
    process.wait(timeout=PATIENCE_S)


def publishes(staff: Staff) -> None:
    """Publish what was edited."""
    staff.touches("publish", "publishNow")
    staff.sees("Version 1 is ready")
    staff.touches("publishClose")


def shows_again(staff: Staff, number: int) -> None:
    """Come in, show an earlier version to patients, and leave."""
    staff.comes_in()
    staff.touches("rail-versions", f"again-{number}", "againYes")
    staff.finds("versionsShown")
    staff.leaves()
