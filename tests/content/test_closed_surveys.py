"""Surveys that staff have switched off: they are gone, with every way to them, and lock no guide for ever."""

import pytest

from kiosk import content, paths


@pytest.fixture(scope="module")
def pack():
    return content.load(paths.SHIPPED_PACK)


def test_nothing_changes_while_all_are_on(pack):
    assert content.without_surveys(pack, ()) is pack


def test_a_survey_that_is_off_has_no_door_and_no_guide_ends_with_it(pack):
    assert any(tile.opens == "survey:feedback" for tile in pack.tiles)
    assert any(guide.then == "survey:feedback" for guide in pack.guides)
    cut = content.without_surveys(pack, ("feedback",))
    assert sorted(cut.surveys) == ["professional"]
    assert not [tile.id for tile in cut.tiles if tile.opens == "survey:feedback"]
    assert not [guide.id for guide in cut.guides if guide.then == "survey:feedback"]
    assert [guide.locked for guide in cut.guides] == [guide.locked for guide in pack.guides]
    assert len(cut.tiles) == len(pack.tiles) - 1


def test_a_guide_that_the_survey_would_unlock_is_open_without_it(pack):
    assert any(guide.locked for guide in pack.guides)
    cut = content.without_surveys(pack, ("professional",))
    assert not [guide.id for guide in cut.guides if guide.locked]
    assert any(guide.then == "survey:feedback" for guide in cut.guides)


def test_a_name_that_nobody_has_takes_nothing_away(pack):
    assert content.without_surveys(pack, ("old-survey",)) is pack
