"""The screen's light: a real folder in the shape of /sys, and a stand-in for busctl where the file is shut."""

from pathlib import Path

import pytest

from kiosk.system import brightness
from kiosk.system.brightness import LEAST, Light


@pytest.fixture
def light(tmp_path: Path) -> Path:
    place = tmp_path / "backlight" / "panel0"
    place.mkdir(parents=True)
    (place / "max_brightness").write_text("937\n")
    (place / "brightness").write_text("468\n")
    return place


@pytest.fixture
def busctl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Return `busctl(code)`: puts a program of that name first, which keeps what it was told and ends with `code`."""

    def busctl(code: int) -> Path:
        folder, said = tmp_path / "bin", tmp_path / "said"
        folder.mkdir()
        program = folder / "busctl"
        program.write_text(f'#!/bin/sh\necho "$@" >> {said}\nexit {code}\n')
        program.chmod(0o755)
        monkeypatch.setenv("PATH", str(folder), prepend=":")
        return said

    return busctl


@pytest.fixture
def shut(monkeypatch: pytest.MonkeyPatch) -> None:
    """The file belongs to somebody else; root, who runs tests, may write everything, so it is forced."""
    monkeypatch.setattr(brightness, "_write", lambda file, value: False)


def test_it_reads_and_sets_percent(light: Path):
    screen = Light(light.parent)
    assert screen.level() == 50
    assert screen.can_change()
    assert screen.set_level(80)
    assert (light / "brightness").read_text() == "750"
    assert screen.level() == 80


def test_it_never_gets_so_dark_that_nobody_finds_back(light: Path):
    Light(light.parent).set_level(0)
    assert Light(light.parent).level() == LEAST
    Light(light.parent).set_level(400)
    assert Light(light.parent).level() == 100


@pytest.mark.usefixtures("shut")
def test_logind_is_asked_where_the_file_is_shut(light: Path, busctl):
    said = busctl(0)
    assert Light(light.parent).set_level(100)
    assert said.read_text().split()[-3:] == ["backlight", "panel0", "937"]
    assert "org.freedesktop.login1.Session SetBrightness ssu" in said.read_text()


@pytest.mark.usefixtures("shut")
def test_a_machine_that_refuses_says_so(light: Path, busctl):
    busctl(1)
    assert not Light(light.parent).can_change()
    assert Light(light.parent).level() == 50


def test_a_monitor_on_a_cable_has_no_light(tmp_path: Path):
    for folder in (tmp_path / "none", tmp_path):
        assert Light(folder).level() is None
        assert not Light(folder).can_change()
        assert not Light(folder).set_level(50)


def test_a_light_that_says_nonsense_is_none(light: Path):
    (light / "max_brightness").write_text("many")
    assert Light(light.parent).level() is None
    assert not Light(light.parent).set_level(50)
