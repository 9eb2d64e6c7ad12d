"""Every field of the shipped pack can be edited, and what was typed is what is shown."""

from pathlib import Path

import pytest

from kiosk import content
from kiosk.content.walk import things_in, whole
from kiosk.drafts import Draft, fields_of, labels, set_text
from kiosk.drafts.fields import place_of

FILES = ("pack.yaml", "glossary.yaml", "shared.yaml", "figures.yaml", "guides/patients.yaml", "guides/doctors.yaml")


def test_every_text_of_the_pack_is_a_field(draft):
    """Walk the loaded model and ask each text for its field."""
    known = {}
    for subject in (*draft.panels, *FILES, "sources.yaml"):
        for field in fields_of(draft, subject):
            for lang, text in field.texts.items():
                known.setdefault((lang, text), field.key)
            if field.kind == "figure":
                known[field.name] = field.key
    pack = content.load(draft.base.root)
    missing = []
    for thing in things_in((*whole(pack), tuple(pack.sources.values()))):
        if isinstance(thing, content.LocalText):
            missing += [text for lang, text in thing.by_lang.items() if (lang, text) not in known]
    by_unit = {text for figure in pack.figures.values() for part in (figure.who, figure.when) if part is not None
               for text in part.by_lang.values()}  # fmt: skip
    assert set(missing) <= by_unit, "who was counted and when are edited with their number"
    assert set(pack.figures) <= set(known)


def test_every_label_has_a_code_and_every_field_a_label(draft):
    seen = set()
    for subject in (*draft.panels, *FILES, "sources.yaml"):
        for field in fields_of(draft, subject):
            seen.add(field.label)
            assert set(field.texts) <= {"en", "zh-Hans"}
    assert len(seen) > 40
    assert seen <= set(labels())


def test_what_was_typed_into_every_field_is_what_is_loaded(draft, tmp_path: Path):
    """Type into every text of every file, in both languages, write the pack, load it and read it back."""
    wanted = {}
    for subject in (*draft.panels, *FILES):
        for field in fields_of(draft, subject):
            if field.kind != "text":
                continue
            for lang, text in field.texts.items():
                said = f"{text} #x: 'y' \"z\" {lang}"
                draft.do(set_text(draft, field.key, lang, said))
                wanted[(field.key, lang)] = said
    draft.write(tmp_path / "pack")
    pack = content.load(tmp_path / "pack")
    assert pack.panel("how-1").title.by_lang["zh-Hans"].endswith("zh-Hans")
    found = Draft.open(tmp_path / "other", tmp_path / "pack", 1)
    for (key, lang), said in wanted.items():
        file, path = place_of(key)
        assert found.value(file, (*path, lang)) == said, key
    shown = {text for thing in things_in(whole(pack)) if isinstance(thing, content.LocalText)
             for text in thing.by_lang.values()}  # fmt: skip
    assert set(wanted.values()) - shown == set(), "the loaded pack shows each"
    assert len(wanted) > 1200


def test_shared_things_say_who_else_shows_them(draft):
    fields = {field.key: field for field in fields_of(draft, "who")}
    assert fields["shared.yaml#indication/text"].also_on == ("panel:about", "guide:doctors")
    assert fields["panels/who.yaml#title"].also_on == ()
    figure = next(field for field in fields_of(draft, "results") if field.name == "responded-journal")
    assert figure.also_on == ("panel:glance",)


def test_a_panel_in_reading_order(draft):
    fields = fields_of(draft, "ready")
    assert [field.label for field in fields[:5]] == [
        "panel.title", "panel.nav", "facts.title", "fact.text", "fact.text",
    ]  # fmt: skip
    assert [field.numbers for field in fields[2:5]] == [(1,), (1, 1), (1, 2)]
    assert fields[-1].label == "callout.text"
    assert fields[-1].numbers == (4,)
    assert fields[-1].multiline
    assert not fields[0].multiline


@pytest.mark.parametrize(
    ("subject", "key", "guard"),
    [
        ("who", "shared.yaml#indication/text", "indication"),
        ("safety-4", "shared.yaml#call-list/items/0/text", "call_list"),
        ("safety-4", "shared.yaml#emergency/text", "call_list"),
        ("pack.yaml", "pack.yaml#unset/clinic.fever_limit", "fever_limit"),
        ("pack.yaml", "pack.yaml#unset/clinic.name", ""),
        ("results", "figures.yaml#responded-journal/label", "figures"),
        ("results", "panels/results.yaml#blocks/0/parts/0/label", "figures"),
        ("results", "panels/results.yaml#blocks/3/items/0/text", "reviewed"),
        ("results", "panels/results.yaml#title", ""),
    ],
)
def test_guarded_fields(draft, subject, key, guard):
    assert {field.key: field.guarded for field in fields_of(draft, subject)}[key] == guard


def test_optional_texts_go_when_they_are_emptied(draft, tmp_path: Path):
    field = next(one for one in fields_of(draft, "how-1") if one.label == "panel.kicker")
    assert field.optional
    for lang in field.texts:
        draft.do(set_text(draft, field.key, lang, ""))
    draft.write(tmp_path / "pack")
    assert content.load(tmp_path / "pack").panel("how-1").kicker is None


def test_forms_of_a_word_are_lines(draft, tmp_path: Path):
    field = next(one for one in fields_of(draft, "words") if one.key == "glossary.yaml#t-cell/also")
    assert field.kind == "forms"
    draft.do(set_text(draft, field.key, "en", "T cells\nT-cells\n"))
    draft.write(tmp_path / "pack")
    assert content.load(tmp_path / "pack").glossary["t-cell"].also == {"en": ("T cells", "T-cells")}
