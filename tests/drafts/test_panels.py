"""Panels, doors, lines and guides: order, hiding, templates, PDFs."""

from datetime import date

import pytest

from kiosk import content
from kiosk.drafts import (
    TEMPLATES,
    DraftError,
    add_guide,
    add_line,
    add_panel,
    can_change_lines,
    changes_of,
    fields_of,
    hide_panel,
    hide_panel_in,
    hide_tile,
    move_panel,
    move_tile,
    panel_rows,
    remove_guide,
    remove_line,
    remove_panel,
    tile_rows,
)

PDF = b"%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n"
TITLES = {"en": "Parking", "zh-Hans": "停车"}


def written(draft, tmp_path) -> content.Pack:
    draft.write(tmp_path / "pack")
    report = content.check(tmp_path / "pack", today=date(2026, 12, 1))
    assert [one for one in report.findings if one.severity == "error"] == []
    return content.load(tmp_path / "pack")


def group(draft, name) -> list[str]:
    return [row.id for row in panel_rows(draft) if row.group == name]


def test_a_panel_moves_within_its_group_and_to_another(draft, tmp_path):
    draft.do(move_panel(draft, "how-5", "how", 0))
    assert group(draft, "how") == ["how-5", "how-1", "how-2", "how-3", "how-4", "how-6"]
    draft.do(move_panel(draft, "how-5", "how", 99))
    assert group(draft, "how")[-1] == "how-5"
    draft.do(move_panel(draft, "quality", "ready", 0))
    assert group(draft, "ready") == ["quality", "ready"]
    draft.do(move_panel(draft, "glance", "who", 1))
    assert group(draft, "glance") == []
    draft.do(move_panel(draft, "glance", "glance", 3))
    assert [row.id for row in panel_rows(draft)].index("glance") == 17, "an empty group is found by the groups' order"
    assert written(draft, tmp_path).panel("quality").group == "ready"


def test_hidden_panels_go_with_what_leads_to_them(draft, tmp_path):
    draft.do(hide_panel(draft, "who", True))
    draft.do(hide_panel(draft, "how-3", True))
    assert {row.id for row in panel_rows(draft) if row.hidden} == {"who", "how-3"}
    pack = content.shown(written(draft, tmp_path))
    ids = [panel.id for panel in pack.panels]
    assert "who" not in ids
    assert "how-3" not in ids
    assert "who" not in [tile.id for tile in pack.tiles]
    assert all("how-3" not in part.panels for guide in pack.guides for part in guide.parts)
    assert "who" not in [one.id for one in pack.groups]


def test_a_panel_hidden_in_one_language_is_there_in_the_other(draft, tmp_path):
    draft.do(hide_panel_in(draft, "how-3", "zh-Hans", True))
    pack = written(draft, tmp_path)
    assert "how-3" in [panel.id for panel in content.shown_in(pack, "en").panels]
    assert "how-3" not in [panel.id for panel in content.shown_in(pack, "zh-Hans").panels]
    with pytest.raises(DraftError, match="every language"):
        hide_panel_in(draft, "how-3", "en", True)
    draft.do(hide_panel_in(draft, "how-3", "zh-Hans", False))
    assert draft.changed_files() == ()


def test_each_template_passes_the_check(draft, tmp_path):
    for template in TEMPLATES:
        step, panel = add_panel(draft, template, "about", 1)
        draft.do(step)
        assert group(draft, "about")[1] == panel
        assert next(row for row in panel_rows(draft) if row.id == panel).own
    pack = written(draft, tmp_path)
    assert len([one for one in pack.panels if one.id.startswith("clinic-")]) == len(TEMPLATES) == 6


def test_ids_are_never_given_twice(draft):
    first, one = add_panel(draft, "text", "who", 0)
    draft.do(first)
    second, two = add_panel(draft, "text", "who", 0)
    draft.do(second)
    assert (one, two) == ("clinic-1", "clinic-2")
    draft.do(remove_panel(draft, one))
    assert add_panel(draft, "text", "who", 0)[1] == "clinic-1"


def test_only_what_a_clinic_added_can_be_taken_away(draft):
    with pytest.raises(DraftError, match="hide it instead"):
        remove_panel(draft, "who")


def test_doors_move_and_hide(draft, tmp_path):
    draft.do(move_tile(draft, "guides", 0))
    draft.do(hide_tile(draft, "about", True))
    assert tile_rows(draft)[0].id == "guides"
    pack = content.shown(written(draft, tmp_path))
    assert [tile.id for tile in pack.tiles][:2] == ["guides", "how"]
    assert "about" not in [tile.id for tile in pack.tiles]
    assert "about" in [panel.id for panel in pack.panels]
    with pytest.raises(DraftError):
        hide_tile(draft, "none", True)


def test_lines_come_and_go(draft, tmp_path):
    key = "panels/ready.yaml#blocks/0/items/3/text"
    assert can_change_lines(draft, key)
    draft.do(add_line(draft, key))
    assert draft.value("panels/ready.yaml", ("blocks", 0, "items", 4, "text", "en")) == "Write one thing here."
    draft.do(remove_line(draft, key))
    assert len(draft.value("panels/ready.yaml", ("blocks", 0, "items"))) == 4
    assert written(draft, tmp_path).panel("ready")
    assert not can_change_lines(draft, "panels/results.yaml#blocks/0/parts/0/label")
    assert not can_change_lines(draft, "panels/how-1.yaml#title")
    with pytest.raises(DraftError):
        add_line(draft, "panels/how-1.yaml#title")


def test_a_pdf_becomes_a_guide_and_goes_again(draft, tmp_path):
    step, guide = add_guide(draft, TITLES, {"en": PDF}, "patients")
    draft.do(step)
    pack = written(draft, tmp_path)
    found = next(one for one in pack.guides if one.id == guide)
    assert (pack.root / found.pdf("zh-Hans")).read_bytes() == PDF
    assert [one.label for one in fields_of(draft, f"guides/{guide}.yaml")] == ["guide.title", "guide.file"]
    assert f"guide:{guide}" in {one.subject for one in changes_of(draft)}
    draft.do(remove_guide(draft, guide))
    assert draft.changed_files() == ()
    with pytest.raises(DraftError):
        remove_guide(draft, "patients")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"MZ\x90", "no PDF"),
        (PDF[:-30], "not whole"),
        (PDF.replace(b"/Root", b"/Encrypt 5 0 R /Root"), "password"),
        (PDF + b"\0" * 20_000_000, "smaller than 20 MB"),
    ],
)
def test_a_pdf_that_cannot_be_shown_is_refused(draft, data, said):
    with pytest.raises(DraftError, match=said):
        add_guide(draft, TITLES, {"en": data}, "patients")
    with pytest.raises(DraftError, match="title in every language"):
        add_guide(draft, {"en": "x"}, {"en": PDF}, "patients")
