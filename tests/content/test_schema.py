"""The schema for editors is the model's, and says about a file what the loader says."""

import datetime
import json
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from kiosk.content.schema import schema, text_of, write
from kiosk.paths import RESOURCES, SHIPPED_PACK

from .packs import PackFolder, speak_chinese

FOLDER = RESOURCES / "content" / "schema"
WHICH = {"pack.yaml": "pack", "panels": "panel", "guides": "guide", "languages": "translation"}


def plain(value: Any) -> Any:
    """Return YAML data as JSON has it: dates as strings."""
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [plain(part) for part in value]
    return value.isoformat() if isinstance(value, datetime.date) else value


def complaints(folder: PackFolder) -> dict[str, list[str]]:
    found = {}
    for path in sorted(folder.root.rglob("*.yaml")):
        name = path.relative_to(folder.root)
        which = "terms" if name.name == "terms.yaml" else WHICH.get(name.parts[0], name.stem)
        validator = Draft7Validator(schema()[f"{which}.json"])
        messages = [error.message for error in validator.iter_errors(plain(yaml.safe_load(path.read_text())))]
        if messages:
            found[name.as_posix()] = messages
    return found


def test_the_kept_schema_is_the_models() -> None:
    kept = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.json")}
    made = {name: text_of(document) for name, document in schema().items()}
    assert kept == made, "run: python -m kiosk.content.schema resources/content/schema"


def test_each_is_a_valid_schema(tmp_path: Any) -> None:
    write(tmp_path)
    for path in tmp_path.glob("*.json"):
        Draft7Validator.check_schema(json.loads(path.read_text()))
    assert len(list(tmp_path.glob("*.json"))) == 9


def test_takes_the_small_pack(folder: PackFolder) -> None:
    speak_chinese(folder)
    folder.write("languages/zh-Hans/terms.yaml", "terms: {T cell: [T细胞]}\navoid: {清淋: 化疗}\n")
    assert complaints(folder) == {}


def test_takes_the_shipped_pack() -> None:
    assert complaints(PackFolder(SHIPPED_PACK)) == {}


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("panels/find.yaml", "kicker:", "kickr:", "'kickr' was unexpected"),
        ("panels/glance.yaml", "    parts:\n", "    shap: dot\n    parts:\n", "'shap' was unexpected"),
        ("panels/safety.yaml", "type: callout", "type: calloot", "'calloot' is not one of"),
        (
            "figures.yaml",
            "  denominator: 103\n  label: {en: people had CRS}",
            "  label: {en: people had CRS}",
            "'denominator' is a required property",
        ),
        ("figures.yaml", "  who: {en: All at one place.}\n", "", "is not valid under any of the given schemas"),
        ("panels/glance.yaml", "hong-kong]", "hongkong]", "'hongkong' is not one of"),
        ("panels/find.yaml", "{en: Find}", "{en: 57}", "57 is not of type 'string'"),
        ("panels/find.yaml", "at: [0.1, 0.25]", "at: [0.1]", "[0.1] is too short"),
        ("pack.yaml", "opens: guides", "opens: guide", "'guide' does not match"),
        ("sources.yaml", "n: 13", "n: -1", "-1 is less than the minimum of 0"),
        ("languages/zh-Hans/glossary.yaml", "review:", "revieww:", "'revieww' was unexpected"),
    ],
)
def test_refuses_what_the_loader_refuses(folder: PackFolder, file: str, old: str, new: str, says: str) -> None:
    speak_chinese(folder)
    folder.change(file, old, new)
    assert folder.refusal()
    found = complaints(folder)
    assert list(found) == [file]
    assert any(says in message for message in found[file]), found
