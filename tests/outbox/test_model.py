import uuid

import pytest

from kiosk.outbox.model import new_sid, photo_id, short_number


def test_ids_are_uuids_and_a_photo_id_follows_from_its_place():
    sid = new_sid()
    assert uuid.UUID(sid).version == 4
    assert photo_id(sid, 1) == photo_id(sid, 1) != photo_id(sid, 2)
    assert uuid.UUID(photo_id(sid, 6)).version == 5


@pytest.mark.parametrize("index", [0, 7])
def test_a_survey_has_six_places_for_photos(index: int):
    with pytest.raises(ValueError, match="between 1 and 6"):
        photo_id(new_sid(), index)


def test_short_numbers_are_told_apart_when_two_digits_are_swapped():
    assert short_number(412) == "K7-0412"
    assert short_number(412)[:2] != short_number(142)[:2]
    assert short_number(123_456).endswith("-123456")
