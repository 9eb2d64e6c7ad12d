"""After an update of the program: newer panels are looked at with a finger, some taken, some left, and published."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from texts_window import REVIEWER, SIZES, TextsWindow

from kiosk import content, paths
from kiosk.drafts import Draft, set_text
from kiosk.library import Library

AT = datetime(2026, 11, 28, 9, 30, tzinfo=UTC)
OURS, THEIRS = "panels/who.yaml", "panels/how-1.yaml"


def edited(folder: Path, name: str, before: str, after: str) -> None:
    for file in (folder / name, folder / "languages/zh-Hans" / name):
        if file.is_file():
            text = file.read_text("utf-8")
            assert before in text
            file.write_text(text.replace(before, after), "utf-8")


@pytest.fixture
def updated(tmp_path, monkeypatch):
    """A kiosk whose clinic changed one title, on a program that brings that panel and another one anew."""
    old, new = tmp_path / "shipped-1", tmp_path / "shipped-2"
    shutil.copytree(paths.SHIPPED_PACK, old)
    shutil.copytree(old, new)
    before = Library(tmp_path / "data/content", old)
    draft = Draft.open(tmp_path / "draft", old, 0)
    for lang, title in (("en", "Is it for me?"), ("zh-Hans", "适合我吗?")):
        draft.do(set_text(draft, f"{OURS}#title", lang, title))
    before.publish(draft.write, role="editor", changes=("who",), at=AT)
    edited(new, THEIRS, "Your cells are collected", "Your cells are taken")
    edited(new, OURS, content.load(old).panel("who").title.get("en"), "Who can have it")
    manifest = (new / "pack.yaml").read_text("utf-8")
    (new / "pack.yaml").write_text(manifest.replace('version: "2026.1"', 'version: "2027.1"'), "utf-8")
    shutil.copy(old / "images/tile-how.svg", new / "images/tile-steps.svg")
    monkeypatch.setattr(paths, "SHIPPED_PACK", new)
    return tmp_path / "data"


@pytest.fixture
def open_window(updated, qtbot, tap):
    made: list[TextsWindow] = []

    def open_window(size: tuple[int, int] = SIZES[0]) -> TextsWindow:
        made.append(TextsWindow(updated, qtbot, tap, size))
        return made[-1]

    yield open_window
    for window in made:
        window.close()


def published(window: TextsWindow) -> None:
    window.press("publishNow")
    window.bot.waitUntil(lambda: window.editing.publish.state == "done", timeout=20_000)
    window.press("publishClose")
    made, texts = window.library.live().number, window.editing.new_texts
    window.bot.waitUntil(lambda: window.editing.desk.work is not None and window.draft.number == made, timeout=10_000)
    window.bot.waitUntil(lambda: texts.state == "ready", timeout=10_000)


def test_one_part_is_taken_and_one_left_and_the_offer_is_gone(open_window, qtbot):
    window = open_window()
    assert window.library.shipped_is_newer()
    window.press("openNewTexts")
    qtbot.waitUntil(lambda: window.find(f"take-{OURS}") is not None, timeout=10_000)
    said = window.words()
    assert all(words in said for words in ("Is it for me?", "Who can have it", "Changed here too: ours stays"))
    window.press(f"take-{THEIRS}", "finishNewTexts")
    qtbot.waitUntil(lambda: window.find("finishAnyway") is not None)  # the picture is not taken
    window.press("finishAnyway")
    published(window)
    pack = window.live()
    assert pack.panel("how-1").title.get("en") == "Your cells are taken"
    assert pack.panel("who").title.get("en") == "Is it for me?"
    assert pack.panel("who").title.get("zh-Hans") == "适合我吗?"
    assert pack.version == "2027.1"
    assert not window.library.shipped_is_newer()
    assert window.library.live().base == window.library.shipped_digest
    assert window.told == ["merged", "published"]
    qtbot.waitUntil(lambda: not window.editing.new_texts.newer)
    assert "There are no new texts" in window.words()


def test_a_tall_screen_shows_both_texts_and_the_question(open_window, qtbot):
    window = open_window(SIZES[1])
    window.press("openNewTexts", f"differ-{THEIRS}", f"take-{THEIRS}")
    qtbot.waitUntil(lambda: window.find(f"keep-{THEIRS}") is not None)
    assert "Your cells are taken | " in window.words() and "Your cells are collected" in window.words()
    window.press("finishNewTexts", "takeFreeFirst")
    qtbot.waitUntil(lambda: window.editing.new_texts.taken == 2)
    assert window.find("takeFree") is None


def test_all_that_the_clinic_did_not_change_is_one_touch_and_one_undo(open_window, qtbot):
    window = open_window()
    window.press("openNewTexts", "takeFree")
    qtbot.waitUntil(lambda: window.editing.new_texts.taken == 2)
    assert window.draft.value(THEIRS, ("title", "en")) == "Your cells are taken"
    assert window.draft.value("images/tile-steps.svg").suffix == ".svg"
    window.press("undoNewTexts")
    qtbot.waitUntil(lambda: window.editing.new_texts.taken == 0)
    assert window.draft.changed_files() == ()
    window.press("takeFree")
    qtbot.waitUntil(lambda: window.find(f"keep-{THEIRS}") is not None)
    window.press(f"keep-{THEIRS}")
    qtbot.waitUntil(lambda: window.editing.new_texts.taken == 1)
    assert window.draft.changed_files() == ("images/tile-steps.svg",)
    window.press(f"take-{OURS}")
    qtbot.waitUntil(lambda: window.find(f"keep-{OURS}") is not None)
    assert window.draft.value(OURS, ("title", "en")) == "Who can have it"
    window.press(f"keep-{OURS}")
    assert window.draft.value(OURS, ("title", "en")) == "Is it for me?"


def test_who_keeps_everything_is_not_asked_again(open_window, qtbot):
    window = open_window()
    before = window.live()
    window.press("openNewTexts", "finishNewTexts", "finishAnyway")
    published(window)
    assert not window.library.shipped_is_newer()
    assert [panel.title for panel in window.live().panels] == [panel.title for panel in before.panels]


def test_what_is_published_before_all_is_looked_at_keeps_the_offer(open_window, qtbot):
    window = open_window()
    window.press("openNewTexts", f"take-{THEIRS}")
    qtbot.waitUntil(lambda: window.editing.new_texts.taken == 1)
    window.editing.publish.begin()
    published(window)
    assert window.library.shipped_is_newer()
    assert window.live().panel("how-1").title.get("en") == "Your cells are taken"
    window.press("takeFree", f"take-{OURS}")
    qtbot.waitUntil(lambda: window.editing.new_texts.taken == 3)
    window.editing.publish.begin()
    published(window)
    assert not window.library.shipped_is_newer()  # nothing of it was left


def test_a_guarded_part_needs_the_second_person(open_window, updated, qtbot):
    edited(paths.SHIPPED_PACK, "shared.yaml", "is for adults with relapsed", "is for grown-ups with relapsed")
    window = open_window()
    window.press("openNewTexts", "take-shared.yaml", "finishNewTexts", "finishAnyway", "askSecond")
    assert window.find("publishNow") is None
    for digit in REVIEWER:
        window.editing.publish.pad.press(digit)
    window.editing.publish.pad.enter()
    published(window)
    assert window.told == ["approved", "merged", "published"]
    assert any("indication" in line for line in window.library.live().approvals)
