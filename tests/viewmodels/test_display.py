"""Text size, contrast and the unit of length."""

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.viewmodels.display import DisplayViewModel


@pytest.fixture
def model(qapp):
    return DisplayViewModel()


def test_text_grows_and_shrinks_between_its_ends(model):
    seen = [(model.textScale, model.canShrink, model.canGrow)]
    for step in (model.grow, model.grow, model.grow, model.shrink, model.shrink, model.shrink):
        step()
        seen.append((model.textScale, model.canShrink, model.canGrow))
    small, middle, large = (1.0, False, True), (1.25, True, True), (1.5, True, False)
    assert seen == [small, middle, large, large, middle, small, small]


def test_contrast_goes_on_and_off(model):
    model.toggleContrast()
    assert model.contrast
    model.toggleContrast()
    assert not model.contrast


def test_only_a_change_is_told(model):
    spy = QSignalSpy(model.changed)
    assert spy.isValid()
    model.shrink()
    model.set_contrast(False)
    model.reset()
    assert spy.count() == 0
    model.grow()
    model.toggleContrast()
    model.reset()
    assert spy.count() == 4


def test_reset_forgets_what_the_visitor_chose(model):
    model.set_text_step(2)
    model.set_contrast(True)
    model.reset()
    assert (model.textScale, model.contrast) == (1.0, False)


@pytest.mark.parametrize("keyboard", [True, False])
def test_icons_and_keyboard_come_after_the_first_frame(model, keyboard):
    assert not (model.iconsReady or model.keyboardReady)
    model.set_ready(keyboard=keyboard)
    assert (model.iconsReady, model.keyboardReady) == (True, keyboard)


def test_stillness_stays_when_the_visitor_leaves(model):
    model.set_still()
    model.reset()
    assert model.still


@pytest.mark.parametrize(
    ("inches", "size", "unit"),
    [
        (24.0, (1920, 1080), 1.0),
        (24.0, (1080, 1920), 1.0),
        (24.0, (3840, 2160), 2.0),
        (24.0, (1280, 1024), 2 / 3),
        (21.5, (1920, 1080), 1.0),
        (27.0, (1920, 1080), 24 / 27),
        (32.0, (1920, 1080), 0.75),
        (55.0, (3840, 2160), 1.5),
    ],
)
def test_a_unit_keeps_its_millimetres_as_far_as_the_window_allows(qapp, inches, size, unit):
    assert DisplayViewModel(inches).unit(*size) == pytest.approx(unit)


def test_still_pictures_are_the_visitors_until_the_visit_ends():
    display = DisplayViewModel()
    assert display.motionOffered
    display.toggleStill()
    assert display.still
    assert display.stillChosen
    display.reset()
    assert not display.still
    assert not display.stillChosen


def test_where_it_wants_no_motion_nothing_moves():
    display = DisplayViewModel(motion=False)
    assert display.still
    assert not display.motionOffered
    assert not display.stillChosen
