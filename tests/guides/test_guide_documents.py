"""Guides as documents: what the pack says comes in, in order, and what the site holds back or has not set does not."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date

import pytest

from kiosk import content, guides
from kiosk.guides import document as document_of
from kiosk.guides.document import Box, Code, Heading, Lines, Number, People


def all_in(thing: object, kind: type) -> Iterator:
    """Yield every piece of a kind, in reading order."""
    if isinstance(thing, kind):
        yield thing
    parts = thing if isinstance(thing, tuple) else ()
    if is_dataclass(thing):
        parts = tuple(getattr(thing, one.name) for one in fields(thing))
    for part in parts:
        yield from all_in(part, kind)


def said(document: object) -> str:
    return "\n".join(all_in(document, str))


def chapters(document) -> list[str]:
    return [heading.text for heading in all_in(document.pieces, Heading) if heading.level == 1]


def test_the_patients_guide_holds_its_chapters_and_ends_with_the_sources(order):
    document = guides.compose(order, "patients")
    parts = ["What FUCASO is", "The six steps", "When to call", "Get ready", "Questions to ask your team"]
    assert chapters(document) == [*parts, "Emergency card", "Sources"]
    assert document.points >= 13
    assert document.author == order.clinic["clinic.name"]
    assert document.cover.made == "Made on 23 November 2026. Content 2026.1."
    cited = {number for name in ("Words", "Item") for number in numbers(document, name)}
    lines = said(document.pieces[-len(cited) - 5 :]).splitlines()
    listed = {int(line.partition(".")[0]) for line in lines if line[:1].isdigit()}
    assert cited and cited <= listed


def numbers(document, name: str) -> set[int]:
    kind = getattr(document_of, name)
    return {number for piece in all_in(document.pieces, kind) for number in piece.sources}


@pytest.mark.parametrize("guide", ["patients", "doctors"])
def test_the_indication_is_whole(order, guide):
    whole = order.pack.shared["indication"].text.get("en", "en").replace("CAR-T", "CAR\N{NON-BREAKING HYPHEN}T")
    assert whole in said(guides.compose(order, guide))


def test_the_call_list_stands_whole_in_one_box_with_the_clinics_fever_limit(order, clinic):
    clinic["clinic.fever_limit"] = "37.5 degrees"
    (box,) = [
        box
        for box in all_in(guides.compose(order, "patients").pieces, Box)
        if said(box).startswith("Call your team at once")
    ]
    assert "A fever of 37.5 degrees or more." in said(box)
    for call in order.pack.shared["call-list"].items[1:]:
        assert call.text.get("en", "en") in said(box)


def test_every_number_says_who_was_counted_when_and_where_it_is_written(order):
    found = list(all_in(guides.compose(order, "doctors").pieces, Number))
    assert len(found) > 30
    for number in found:
        assert number.notes[0].startswith("Who was counted: ")
        assert number.notes[1].startswith("When: ")
        assert number.sources


def test_all_the_people_counted_are_drawn(order):
    totals = [
        sum(share.count for share in people.shares) for people in all_in(guides.compose(order, "doctors"), People)
    ]
    assert set(totals) == {101, 103}


def test_questions_have_room_to_write(order):
    assert len(list(all_in(guides.compose(order, "patients").pieces, Lines))) > 9


def test_what_the_region_holds_back_is_in_no_guide(order):
    cut = replace(order, pack=content.for_site(order.pack, "mainland-china", False))
    document = guides.compose(cut, "doctors")
    assert "Study and results" not in chapters(document)
    assert "97 of 101" not in said(document)
    assert "97 of 101" in said(guides.compose(order, "doctors"))


@pytest.mark.parametrize("gone", ["clinic.phone_day", "clinic.phone_night", "clinic.emergency"])
def test_without_a_number_there_is_no_card(order, clinic, gone):
    assert len(list(all_in(guides.compose(order, "patients"), Code))) == 1
    clinic[gone] = " "
    document = guides.compose(order, "patients")
    assert list(all_in(document, Code)) == []
    assert "Ask staff here for the number" in said(document.cover)
    assert any(said(box) == "Ask staff here for the number\nstrong\nalert" for box in all_in(document.pieces, Box))


def test_car_t_never_breaks_at_its_hyphen(order):
    assert "CAR-T" not in said(guides.compose(order, "patients").pieces)


def test_an_unknown_guide_is_refused(order):
    with pytest.raises(KeyError):
        guides.compose(order, "nurses")


def test_names_of_files_are_plain(pack):
    assert guides.file_name(pack, "patients", "zh-Hans") == "fucaso-patients-guide-zh-Hans.pdf"


def test_a_language_without_phrases_is_told_in_english():
    say = guides.Phrases("fr")
    assert say("night") == "By night"
    assert say.date(date(2026, 11, 23)) == "23 November 2026"
    assert guides.Phrases("zh-Hans").date(date(2026, 11, 23)) == "2026年11月23日"
