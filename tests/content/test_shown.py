"""What a clinic hides: whole panels and doors, and panels in one language, which need not be translated then."""

import pytest

from kiosk import content

from .packs import speak_chinese

NAV = "nav: {en: Safety}\n"


def ids(pack):
    return [panel.id for panel in pack.panels]


def test_nothing_hidden_is_the_pack_itself(folder):
    pack = folder.load()
    assert content.shown(pack) is pack
    assert content.shown_in(pack, "en") is pack


def test_a_hidden_panel_goes_with_its_links_doors_and_chapters(folder):
    folder.change("panels/glance.yaml", "id: glance\n", "id: glance\nhidden: true\n")
    pack = content.shown(folder.load())
    assert ids(pack) == ["find", "safety"]
    assert "glance" not in [tile.id for tile in pack.tiles]
    assert [group.id for group in pack.groups] == ["how"]
    assert [block.panel for block in pack.panel("find").blocks if hasattr(block, "panel")] == ["safety"]
    assert all("glance" not in part.panels for guide in pack.guides for part in guide.parts)


def test_a_hidden_door_goes_and_its_panel_stays(folder):
    folder.change("pack.yaml", "{id: how, style: large,", "{id: how, hidden: true, style: large,")
    pack = content.shown(folder.load())
    assert "how" not in [tile.id for tile in pack.tiles]
    assert "find" in ids(pack)


def test_a_panel_hidden_in_a_language_may_lack_it(folder):
    speak_chinese(folder)
    text = "title: {en: Side effects}\n"
    (folder.root / "languages/zh-Hans/panels/safety.yaml").unlink()
    assert {one.rule for one in folder.refusal()} == {"missing-language"}
    folder.change("panels/safety.yaml", text, text + "hide_in: [zh-Hans]\n")
    pack = folder.load()
    assert "safety" in ids(content.shown_in(pack, "en"))
    assert "safety" not in ids(content.shown_in(pack, "zh-Hans"))
    report = content.check(folder.root)
    assert ("safety", "zh-Hans") not in {(score.id, score.lang) for score in report.panels}
    assert not [one for one in report.findings if one.severity == "error" and "safety" in one.file]


@pytest.mark.parametrize("line", ["hidden: yes", "hide_in: zh-Hans", "hide_in: [klingon]"])
def test_what_hides_nothing_is_refused(folder, line):
    folder.change("panels/safety.yaml", NAV, NAV + line + "\n")
    assert folder.refusal()
