"""The emergency card: everything a phone needs, in a code that is small enough to scan."""

import pytest
import segno

from kiosk import guides
from kiosk.guides.card import MOST_MODULES, QUIET


@pytest.fixture
def say():
    return guides.Phrases("en")


@pytest.fixture
def card(pack, clinic, say):
    return guides.card_of(pack, "en", clinic, say)


def fields_of(text: str) -> dict[str, str]:
    """Return the fields of a vCard, unescaped; lines end as the standard asks."""
    assert text.endswith("\r\n")
    rows = [line.partition(":") for line in text.removesuffix("\r\n").split("\r\n")]
    return {name: value.replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\") for name, _, value in rows}


def test_it_is_a_card_with_every_number_and_the_whole_call_list(card, pack, clinic):
    found = fields_of(card.text)
    assert (found["BEGIN"], found["VERSION"], found["END"]) == ("VCARD", "3.0", "VCARD")
    assert found["FN"] == "Riverside, North; Center: CAR-T team"
    assert "\\, North\\; Center" in card.text
    numbers = [found[f"TEL;TYPE={kind}"] for kind in ("WORK,PREF", "WORK", "VOICE")]
    assert numbers == [clinic[f"clinic.{name}"] for name in ("phone_day", "phone_night", "emergency")]
    assert "By day: +1 555 0100. By night: +1 555 0101. Emergency: 911." in found["NOTE"]
    for call in pack.shared["call-list"].items[1:]:
        assert call.text.get("en", "en") in found["NOTE"]
    assert "A fever of 38.0 °C (100.4 °F) or more." in found["NOTE"]


def test_the_code_is_the_text_at_level_m_with_its_quiet_zone(card):
    code = segno.make_qr(card.text, error="m", boost_error=False, encoding="utf-8")
    assert (code.error, code.is_micro) == ("M", False)
    rows = tuple("".join("1" if dark else "0" for dark in row) for row in code.matrix)
    inner = tuple(row[QUIET:-QUIET] for row in card.rows[QUIET:-QUIET])
    assert inner == rows
    edge = "".join(card.rows[:QUIET] + card.rows[-QUIET:]) + "".join(row[:QUIET] + row[-QUIET:] for row in card.rows)
    assert set(edge) == {"0"}
    assert len(inner) <= MOST_MODULES


@pytest.mark.parametrize("gone", ["clinic.phone_day", "clinic.phone_night", "clinic.emergency"])
def test_without_a_number_there_is_none(pack, clinic, say, gone):
    clinic[gone] = ""
    assert guides.card_of(pack, "en", clinic, say) is None


@pytest.mark.parametrize("length", [600, 9000])
def test_a_name_that_makes_it_too_large_is_refused(pack, clinic, say, length):
    clinic["clinic.name"] = "x" * length
    with pytest.raises(guides.CardError, match=r"\[clinic\] are too long"):
        guides.card_of(pack, "en", clinic, say)
