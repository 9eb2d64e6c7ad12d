"""The door: what opens it, what shuts it, and that neither a power cut nor a clock shortens a wait."""

import json
from pathlib import Path

import pytest

from kiosk.staff import Door, DoorError, Opened, PinRefused, Role, Waiting, Wrong, weakness
from kiosk.staff.pins import Hashing

EDITOR, REVIEWER, NOBODY = "482915", "739164", "915482"
CHEAP = Hashing(memory_kib=8, rounds=1)


class Clock:
    """Seconds that only the test lets pass."""

    def __init__(self, seconds: float = 1000.0) -> None:
        self.seconds = seconds

    def __call__(self) -> float:
        return self.seconds


class Kiosk:
    """A kiosk that runs, is cut off, and runs again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = Clock()
        self.door = Door(folder, self.clock, CHEAP)

    def run(self, seconds: int) -> None:
        for _ in range(seconds // 2):
            self.clock.seconds += 2
            self.door.tick()

    def power_cut(self, monotonic: float = 3.0) -> None:
        self.clock = Clock(monotonic)
        self.door = Door(self.folder, self.clock, CHEAP)


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    one = Kiosk(tmp_path / "staff")
    one.door.set_pin(Role.EDITOR, EDITOR)
    one.door.set_pin(Role.REVIEWER, REVIEWER)
    return one


def shut(kiosk: Kiosk) -> None:
    for _ in range(5):
        kiosk.door.try_pin(NOBODY)


def test_each_pin_opens_for_its_role_and_no_other_does(kiosk: Kiosk):
    assert kiosk.door.try_pin(EDITOR) == Opened(Role.EDITOR)
    assert kiosk.door.try_pin(REVIEWER) == Opened(Role.REVIEWER)
    assert kiosk.door.try_pin(NOBODY) == Wrong(4)
    for odd in ("", "48291", "4829155", "48291５", " 482915"):
        kiosk.door.try_pin(EDITOR)
        assert kiosk.door.try_pin(odd) == Wrong(4), odd


def test_five_tries_then_waits_that_double_to_a_quarter_of_an_hour(kiosk: Kiosk):
    assert [kiosk.door.try_pin(NOBODY) for _ in range(5)] == [Wrong(4), Wrong(3), Wrong(2), Wrong(1), Waiting(30)]
    assert kiosk.door.try_pin(EDITOR) == Waiting(30), "even the right one must wait"
    waits = [30]
    for _ in range(6):
        kiosk.run(waits[-1])
        assert kiosk.door.waiting() == 0
        answer = kiosk.door.try_pin(NOBODY)
        assert isinstance(answer, Waiting)
        waits.append(int(answer.seconds))
    assert waits == [30, 60, 120, 240, 480, 900, 900]
    kiosk.run(900)
    assert kiosk.door.try_pin(EDITOR) == Opened(Role.EDITOR)
    assert kiosk.door.try_pin(NOBODY) == Wrong(4)


def test_a_wait_goes_on_where_it_was_after_a_power_cut_whatever_the_clocks_say(kiosk: Kiosk):
    shut(kiosk)
    kiosk.run(12)
    for monotonic in (0.0, 365.25 * 86_400, 5.0):
        kiosk.power_cut(monotonic)
        assert 18 <= kiosk.door.waiting() <= 22
        assert isinstance(kiosk.door.try_pin(EDITOR), Waiting)
    kiosk.run(22)
    assert kiosk.door.try_pin(EDITOR) == Opened(Role.EDITOR)


def test_a_machine_that_slept_has_not_waited(kiosk: Kiosk):
    shut(kiosk)
    kiosk.clock.seconds += 8 * 3600
    kiosk.door.tick()
    assert kiosk.door.waiting() == 28
    kiosk.clock.seconds -= 9 * 3600
    kiosk.door.tick()
    assert kiosk.door.waiting() == 28


def test_a_right_pin_forgives_wrong_ones(kiosk: Kiosk):
    for _ in range(4):
        kiosk.door.try_pin(NOBODY)
    assert kiosk.door.try_pin(REVIEWER) == Opened(Role.REVIEWER)
    assert kiosk.door.try_pin(NOBODY) == Wrong(4)


def test_the_second_person_is_another_one_and_counts_too(kiosk: Kiosk):
    assert kiosk.door.second(REVIEWER, Role.EDITOR) == Opened(Role.REVIEWER)
    assert kiosk.door.second(EDITOR, Role.REVIEWER) == Opened(Role.EDITOR)
    assert kiosk.door.second(EDITOR, Role.EDITOR) == Wrong(4), "one person is not two"
    assert kiosk.door.try_pin(NOBODY) == Wrong(3)


def test_who_knows_one_pin_does_not_guess_the_other_for_ever(kiosk: Kiosk):
    def guesses() -> int:
        """Guess at the second PIN, with the own one in between, until the door shuts."""
        for number in range(1, 100):
            if isinstance(kiosk.door.second(NOBODY, Role.EDITOR), Waiting):
                return number
            if number % 4 == 0:
                assert kiosk.door.try_pin(EDITOR) == Opened(Role.EDITOR)
        return 100

    assert guesses() == 21
    kiosk.run(30)
    assert kiosk.door.try_pin(EDITOR) == Opened(Role.EDITOR)
    assert guesses() == 1
    kiosk.run(30)
    assert kiosk.door.try_pin(REVIEWER) == Opened(Role.REVIEWER)
    assert guesses() == 21


def test_it_sets_and_takes_pins_while_the_kiosk_runs(kiosk: Kiosk):
    shut(kiosk)
    other = Door(kiosk.folder, Clock(), CHEAP)
    other.set_pin(Role.EDITOR, "604817")
    assert kiosk.door.try_pin("604817") == Opened(Role.EDITOR)
    assert kiosk.door.try_pin(EDITOR) == Wrong(4)
    shut(kiosk)
    other.clear()
    kiosk.run(2)
    assert kiosk.door.waiting() == 0
    assert not kiosk.door.has_pin(Role.EDITOR)
    with pytest.raises(DoorError, match="No PIN is set"):
        kiosk.door.try_pin(EDITOR)


def test_one_role_loses_its_pin_and_the_other_keeps_it(kiosk: Kiosk):
    kiosk.door.clear(Role.REVIEWER)
    assert (kiosk.door.has_pin(Role.EDITOR), kiosk.door.has_pin(Role.REVIEWER)) == (True, False)
    assert kiosk.door.try_pin(REVIEWER) == Wrong(4)
    with pytest.raises(DoorError, match="No PIN is set"):
        kiosk.door.second(REVIEWER, Role.EDITOR)


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"pins": {}}', "flip"])
def test_damaged_pins_are_said_and_open_no_set_up(kiosk: Kiosk, damage: str):
    file = kiosk.folder / "pins.json"
    text = file.read_text()
    file.write_text(text.replace("editor", "edited") if damage == "flip" else damage)
    assert "staff reset-pin" in kiosk.door.fault()
    assert kiosk.door.has_pin(Role.EDITOR)
    for act in (lambda: kiosk.door.try_pin(EDITOR), lambda: kiosk.door.set_pin(Role.EDITOR, "604817")):
        with pytest.raises(DoorError, match="staff reset-pin"):
            act()
    kiosk.door.clear(Role.EDITOR)
    assert (kiosk.door.fault(), kiosk.door.has_pin(Role.EDITOR)) == ("", False)


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"wrong": -1}', '{"wait": "NaN"}', '{"wait": 1e99}'])
def test_damaged_tries_are_no_way_to_more_tries(kiosk: Kiosk, damage: str):
    (kiosk.folder / "tries.json").write_text(damage)
    kiosk.power_cut()
    assert kiosk.door.try_pin(EDITOR) == Waiting(900)


def test_a_try_that_cannot_be_written_down_is_none(kiosk: Kiosk, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.staff.tries.replace_file", full)
    with pytest.raises(DoorError, match="No space left"):
        kiosk.door.try_pin(EDITOR)


def test_only_the_kiosk_reads_what_is_kept(kiosk: Kiosk):
    kiosk.door.try_pin(NOBODY)
    files = {path.name: path.stat().st_mode & 0o777 for path in kiosk.folder.iterdir()}
    assert files == dict.fromkeys(("lock", "pins.json", "tries.json"), 0o600)
    assert kiosk.folder.stat().st_mode & 0o777 == 0o700
    assert json.loads((kiosk.folder / "tries.json").read_text())["wrong"] == 1


@pytest.mark.parametrize(
    ("pin", "why"),
    [
        *((pin, "form") for pin in ("", "12345", "1234567", "48291a", "48291５", "-48291")),
        *((pin, "few") for pin in ("000000", "777777", "121212", "112211", "900009")),
        *((pin, "run") for pin in ("123456", "654321", "789012", "210987", "246802")),
        *((pin, "twice") for pin in ("123123", "482482", "482284")),
        *((pin, "way") for pin in ("147258", "159753")),
        *((pin, "date") for pin in ("199012", "010190", "311299", "123199", "991231", "121987", "290200", "202611")),
        *((pin, "None") for pin in (EDITOR, REVIEWER, NOBODY, "604817", "330490")),
    ],
)
def test_a_pin_that_is_soon_guessed_is_refused(pin: str, why: str):
    assert str(weakness(pin)) == why


def test_a_refusal_is_a_sentence_and_keeps_the_pin_that_was(kiosk: Kiosk):
    for role, pin, why in ((Role.EDITOR, "123456", "even steps"), (Role.EDITOR, REVIEWER, "the other role")):
        with pytest.raises(PinRefused, match=why) as caught:
            kiosk.door.set_pin(role, pin)
        assert pin not in str(caught.value)
    assert kiosk.door.try_pin(EDITOR) == Opened(Role.EDITOR)
    kiosk.door.set_pin(Role.EDITOR, EDITOR)


def test_real_hashing_is_argon2id_and_fast_enough(tmp_path: Path):
    door = Door(tmp_path / "staff", Clock())
    door.set_pin(Role.EDITOR, EDITOR)
    kept = json.loads((tmp_path / "staff" / "pins.json").read_text())["pins"]["editor"]
    assert kept.startswith("$argon2id$v=19$m=47104,t=3,p=1$")
    assert EDITOR not in kept
    assert door.try_pin(EDITOR) == Opened(Role.EDITOR)
