"""Lines of the lists in the shipped panels come and go, and what is left is a pack that can be shown."""

import pytest

from kiosk import content
from kiosk.drafts import DraftError, add_line, fields_of, guarded_changes, left_behind, line_of, remove_line


def lists(draft):
    """Return the key of a list → the keys of its lines, over every panel."""
    found = {}
    for panel in draft.panels:
        for field in fields_of(draft, panel):
            if line := line_of(draft, field.key):
                found.setdefault(line.rpartition("/")[0], {})[line] = None
    return {key: list(lines) for key, lines in found.items()}


def test_every_list_of_the_pack_takes_one_line_more(draft, tmp_path):
    found = lists(draft)
    assert len(found) > 30
    for lines in found.values():
        draft.do(add_line(draft, lines[-1]))
    assert {key: len(lines) for key, lines in lists(draft).items()} == {key: len(one) + 1 for key, one in found.items()}
    starters = {line_of(draft, one.key) for one in left_behind(draft) if one.starter}
    assert {line.rpartition("/")[0] for line in starters} == set(found), "nobody can publish what nobody wrote"
    draft.write(tmp_path / "pack")
    assert content.load(tmp_path / "pack").panels


def test_every_list_of_the_pack_can_do_with_one_line_less(draft, tmp_path):
    long = {key: lines for key, lines in lists(draft).items() if len(lines) > 1}
    for lines in long.values():
        draft.do(remove_line(draft, lines[0]))
    draft.write(tmp_path / "pack")
    assert content.load(tmp_path / "pack").panels
    for _ in long:
        draft.undo()
    assert draft.changed_files() == ()


def test_a_line_of_the_call_list_goes_only_with_a_second_person(draft):
    draft.do(remove_line(draft, "shared.yaml#call-list/items/0/text"))
    assert "call_list" in {one.code for one in guarded_changes(draft)}


def test_a_line_that_is_not_there_is_refused(draft):
    for make in (add_line, remove_line):
        with pytest.raises(DraftError):
            make(draft, "panels/ready.yaml#blocks/0/items/99/text")
