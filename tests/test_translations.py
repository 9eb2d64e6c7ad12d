"""What the screens say in other languages: whole, up to date, and with the same places for what is filled in."""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from kiosk import content, paths

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted(paths.INTERFACE.glob("*.ts"))


def messages(ts: Path) -> dict[tuple[str, str], ElementTree.Element]:
    """Return (context, English) → the translation of every message."""
    contexts = ElementTree.parse(ts).getroot().iter("context")
    rows = [
        ((context.findtext("name", ""), message.findtext("source", "")), message.find("translation"))
        for context in contexts
        for message in context.iter("message")
    ]
    found = dict(rows)
    assert len(found) > 80
    assert len(found) == len(rows), f"{ts.name} says a message twice; take one away."
    return {key: translation for key, translation in found.items() if translation is not None}


@pytest.mark.parametrize("ts", FILES, ids=lambda ts: ts.stem)
def test_every_word_of_the_screens_is_translated(ts: Path) -> None:
    for (context, source), translation in messages(ts).items():
        assert translation.get("type") is None, f"{ts.name}: '{source}' ({context}) is {translation.get('type')}."
        said = translation.text or ""
        assert said.strip(), f"{ts.name}: '{source}' ({context}) says nothing."
        assert sorted(re.findall(r"%\d", said)) == sorted(re.findall(r"%\d", source)), f"{ts.name}: '{source}'"


@pytest.mark.parametrize("ts", FILES, ids=lambda ts: ts.stem)
def test_the_screens_say_nothing_that_the_file_lacks(ts: Path, tmp_path: Path) -> None:
    for name in (".ci/translations.py", "kiosk/system/languages.py", f"resources/i18n/{ts.name}"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / "ui", tmp_path / "ui")
    subprocess.run([sys.executable, tmp_path / ".ci" / "translations.py", "--update"], check=True)
    now = messages(tmp_path / "resources" / "i18n" / ts.name)
    assert set(now) == set(messages(ts)), "Run .ci/translations.py --update and translate what is new."


def test_each_language_of_the_pack_is_spoken_by_the_screens() -> None:
    pack = content.load(paths.SHIPPED_PACK)
    assert [language for language in pack.languages if not paths.speaks(language)] == []
    assert not paths.speaks("xx")


def test_a_bundle_gets_compiled_translations(tmp_path: Path) -> None:
    subprocess.run([sys.executable, ROOT / ".ci" / "translations.py", "--out", tmp_path / "new"], check=True)
    assert {path.stem for path in (tmp_path / "new").iterdir()} == {ts.stem for ts in FILES}
