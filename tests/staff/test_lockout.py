"""The lockout through real processes that are killed, with clocks that lie; and a robot that goes on guessing."""

from pathlib import Path

from kiosk.staff import Door, Opened, Role, Waiting

from .driver import CHEAP, EDITOR, NOBODY, REVIEWER, Clock
from .killing import drive, furnish

YEAR_S = 365 * 86_400


def test_ten_wrong_pins_power_off_a_year_on_the_clock_and_the_wait_goes_on_where_it_was(tmp_path: Path):
    furnish(tmp_path)
    killed = drive(tmp_path, *(f"try:{NOBODY}" for _ in range(10)), "run:11", "die")
    assert killed.returncode == -9, killed.stderr
    answers = [line for line in killed.stdout.splitlines() if line != "looked"]
    assert answers[3:6] == ["Wrong(left=1)", "Waiting(seconds=30.0)", "Waiting(seconds=30.0)"]
    assert answers[10] == "waiting 19"
    assert killed.stdout.count("looked") == 10, "five tries, two PINs each"

    again = drive(tmp_path, "run:0", f"clock:{YEAR_S}", f"try:{EDITOR}", "run:1", "die")
    assert again.stdout.splitlines() == ["waiting 20", "Waiting(seconds=20.0)", "waiting 18"]

    last = drive(tmp_path, "run:0", "run:19", f"try:{EDITOR}", "run:1", f"try:{EDITOR}", "die")
    assert last.stdout.splitlines() == [
        "waiting 20",
        "waiting 1",
        "Waiting(seconds=1.0)",
        "waiting 0",
        "looked",
        "Opened(role=<Role.EDITOR: 'editor'>)",
    ]
    after = drive(tmp_path, f"try:{NOBODY}")
    assert after.stdout.splitlines()[-1] == "Wrong(left=4)"


def test_pulling_the_plug_at_every_try_buys_none(tmp_path: Path):
    furnish(tmp_path)
    for left in (4, 3, 2, 1):
        assert f"Wrong(left={left})" in drive(tmp_path, f"try:{NOBODY}", "die").stdout
    assert "Waiting(seconds=30.0)" in drive(tmp_path, f"try:{NOBODY}", "die").stdout
    assert "looked" not in drive(tmp_path, f"try:{EDITOR}", "die").stdout


def test_a_robot_with_ten_thousand_guesses_gets_a_dozen(tmp_path: Path):
    clock, folder = Clock(), tmp_path / "staff"
    furnish(tmp_path)
    door = Door(folder, clock, CHEAP)
    waits: list[float] = []
    looked = 0
    for number in range(10_000):
        before = door.waiting()
        answer = door.try_pin(f"{number:06d}")
        looked += before == 0
        if isinstance(answer, Waiting) and before == 0:
            waits.append(answer.seconds)
        if number % 10 == 9:  # ten guesses a second
            clock.seconds += 1
            door.tick()
        if number % 1000 == 999:
            clock = Clock()
            door = Door(folder, clock, CHEAP)
    assert waits == [30, 60, 120, 240, 480, 900]
    assert looked == 4 + len(waits)
    while door.waiting():
        clock.seconds += 2
        door.tick()
    assert door.try_pin(REVIEWER) == Opened(Role.REVIEWER)
