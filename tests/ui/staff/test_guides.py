"""The take-home guides with a finger: their order, one hidden, a PDF from a stick, and what is refused."""

from pathlib import Path

import pytest
from texts_window import SIZES, TextsWindow

PDF = b"%PDF-1.4\n" + b"%" * 150_000 + b"\nstartxref\n9\n%%EOF\n"


@pytest.fixture
def open_window(tmp_path, qtbot, tap):
    made: list[TextsWindow] = []

    def open_window(size: tuple[int, int] = SIZES[0]) -> TextsWindow:
        made.append(TextsWindow(tmp_path / "data", qtbot, tap, size))
        return made[-1]

    yield open_window
    for window in made:
        window.close()


def stick_with(sticks: Path, **files: bytes) -> None:
    folder = sticks / "CLINIC"
    (folder / "Letters").mkdir(parents=True)
    for name, data in files.items():
        (folder / f"{name.replace('__', '/')}.pdf").write_bytes(data)


def typed(window: TextsWindow, name: str, text: str) -> None:
    window.press(f"{name}-input")
    field = window.find(f"{name}-input")
    assert field.hasActiveFocus()
    field.setProperty("text", text)


def test_a_pdf_from_a_stick_is_a_guide_that_visitors_see(open_window, qtbot, sticks):
    stick_with(sticks, way=PDF, Letters__diary=PDF + b" ")
    window = open_window()
    window.press("openGuides", "guideAdd")
    qtbot.waitUntil(lambda: window.find("guideChoice-1") is not None)
    assert "Letters/diary.pdf" in window.words() and "150 kB" not in window.words() and "0.2 MB" in window.words()
    names = [choice["text"] for choice in window.editing.guiding.stick.choices]
    window.press(f"guideChoice-{names.index('way.pdf')}")
    qtbot.waitUntil(lambda: window.find("guideTake") is not None)
    typed(window, "guideTitle-en", "How to find us")
    assert not window.find("guideTake").isEnabled()  # a title is missing in one language
    typed(window, "guideTitle-zh-Hans", "怎样找到我们")
    window.press("guideOther-zh-Hans", f"guideChoice-{names.index('Letters/diary.pdf')}", "guideTake")
    qtbot.waitUntil(lambda: window.find("guideRow-clinic-guide-1") is not None)
    window.press("guideUp-clinic-guide-1", "guideHide-doctors")
    assert [row["key"] for row in window.editing.guiding.rows.rows.rows] == ["patients", "clinic-guide-1", "doctors"]
    window.press("publishGuides", "publishNow")
    qtbot.waitUntil(lambda: window.editing.publish.state == "done", timeout=20_000)
    assert window.told == ["guide-added", "published"]
    pack = window.live()
    (guide,) = [one for one in pack.guides if one.id == "clinic-guide-1"]
    assert (guide.title.get("en"), guide.title.get("zh-Hans")) == ("How to find us", "怎样找到我们")
    assert [(pack.root / guide.pdf(lang)).read_bytes() for lang in ("en", "zh-Hans")] == [PDF, PDF + b" "]
    from kiosk import content

    assert [one.id for one in content.shown(pack).guides] == ["patients", "clinic-guide-1"]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"GIF89a", "This file is no PDF; save it as one."),
        (PDF + b" " * 20_000_000, "make it smaller than 20 MB."),
        (PDF[:-200] + b"%", "This PDF is not whole; copy it anew."),
        (PDF.replace(b"startxref", b"/Encrypt 5 0 R startxref"), "This PDF is locked with a password"),
    ],
)
def test_a_wrong_file_is_refused_in_a_sentence(open_window, qtbot, sticks, data, sentence):
    stick_with(sticks, wrong=data)
    window = open_window()
    window.press("openGuides", "guideAdd", "guideChoice-0")
    qtbot.waitUntil(lambda: sentence in window.words())
    assert window.find("guideTake") is None
    window.press("guideCancel")
    assert window.draft.changed_files() == ()
    assert sentence not in window.words()


def test_a_stick_without_pdfs_and_one_that_went(open_window, qtbot, sticks):
    stick_with(sticks)
    window = open_window()
    window.press("openGuides", "guideAdd")
    qtbot.waitUntil(lambda: "There is no PDF on this stick." in window.words())
    file = sticks / "CLINIC" / "way.pdf"
    file.write_bytes(PDF)
    window.press("guideAdd")
    qtbot.waitUntil(lambda: window.find("guideChoice-0") is not None)
    file.unlink()
    window.press("guideChoice-0")
    qtbot.waitUntil(lambda: "The stick can't be read" in window.words())


@pytest.mark.parametrize("size", SIZES)
def test_own_guides_are_taken_away_and_undo_brings_them_back(open_window, qtbot, sticks, size):
    stick_with(sticks, way=PDF)
    window = open_window(size)
    window.press("openGuides", "guideAdd", "guideChoice-0")
    qtbot.waitUntil(lambda: window.find("guideTake") is not None)
    typed(window, "guideTitle-en", "How to find us")
    typed(window, "guideTitle-zh-Hans", "怎样找到我们")
    window.press("guideAudience", "guideAudience-professionals", "guideTake", "guideRemove-clinic-guide-1")
    assert window.find("guideRow-clinic-guide-1") is None
    assert window.find("guideRemove-patients") is None
    window.press("undoGuides")
    qtbot.waitUntil(lambda: window.find("guideRow-clinic-guide-1") is not None)
    assert window.draft.value("guides/clinic-guide-1.yaml", ("audience",)) == "professionals"
