"""The audit trail: chained, numbered, without words; every way to spoil it is named by its row."""

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.staff import Audit, AuditError, What

NOON = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "staff"


@pytest.fixture
def audit(folder: Path) -> Audit:
    one = Audit(folder, lambda: NOON)
    for number in range(1, 6):
        one.add("editor", "published", revision=number, changes="how-1,results")
    return one


def lines(folder: Path) -> list[bytes]:
    return (folder / "audit.jsonl").read_bytes().splitlines(keepends=True)


def spoil(folder: Path, *kept: bytes) -> None:
    (folder / "audit.jsonl").write_bytes(b"".join(kept))


def test_rows_are_numbered_chained_and_plain(audit: Audit, folder: Path):
    row = audit.add("it", What.PIN_RESET, target="editor")
    assert (row.seq, row.at, row.role, row.what) == (6, "2026-11-28T12:00:00Z", "it", "pin-reset")
    kept = [json.loads(line) for line in lines(folder)]
    assert [one["seq"] for one in kept] == [1, 2, 3, 4, 5, 6]
    assert all(set(one) == {"seq", "at", "role", "what", "detail", "prev", "hash"} for one in kept)
    assert [one["prev"] for one in kept[1:]] == [one["hash"] for one in kept[:-1]]
    assert audit.rows()[-1] == row
    assert (audit.verify(), audit.export()) == ("", b"".join(lines(folder)))
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_an_empty_trail_is_whole(folder: Path):
    audit = Audit(folder, lambda: NOON)
    assert (audit.rows(), audit.verify(), audit.export()) == ((), "", b"")
    assert not folder.exists()


def test_a_clock_that_goes_back_changes_no_order(folder: Path):
    for days in (0, 400, -9000):
        Audit(folder, lambda days=days: NOON + timedelta(days=days)).add("kiosk", "restarted")
    audit = Audit(folder, lambda: NOON)
    assert [row.seq for row in audit.rows()] == [1, 2, 3]
    assert [row.at[:4] for row in audit.rows()] == ["2026", "2028", "2002"]
    assert audit.verify() == ""


@pytest.mark.parametrize(
    ("spoiled", "row", "said"),
    [
        (lambda rows: [*rows[:2], rows[2].replace(b"how-1", b"how-2"), *rows[3:]], 3, "changed"),
        (lambda rows: [*rows[:2], rows[2].replace(b"editor", b"reviewer"), *rows[3:]], 3, "changed"),
        (lambda rows: [*rows[:2], *rows[3:]], 3, "missing"),
        (lambda rows: rows[1:], 1, "missing"),
        (lambda rows: [rows[0], rows[2], rows[1], *rows[3:]], 2, "missing"),
        (lambda rows: [*rows[:3], rows[2], *rows[3:]], 4, "missing"),
        (lambda rows: rows[:3], 4, "and all after it"),
        (lambda rows: [], 1, "and all after it"),
        (lambda rows: [*rows[:4], b"{}\n"], 5, "can't be read"),
        (lambda rows: [b"\0" * 50 + b"\n", *rows[1:]], 1, "can't be read"),
        (lambda rows: [*rows[:4], rows[4][:40]], 5, "and all after it"),
    ],
)
def test_the_first_broken_row_is_named(audit: Audit, folder: Path, spoiled, row: int, said: str):
    spoil(folder, *spoiled(lines(folder)))
    sentence = audit.verify()
    assert re.match(rf"Row {row} of the audit trail ", sentence), sentence
    assert said in sentence and sentence.endswith(".")
    audit.add("editor", "left")  # a broken trail goes on, and stays broken
    assert f"Row {row} " in audit.verify()


def test_an_end_that_was_written_anew_is_found(audit: Audit, folder: Path, tmp_path: Path):
    other = Audit(tmp_path / "other", lambda: NOON)
    for number in range(1, 6):
        other.add("reviewer", "published", revision=number)
    spoil(folder, *lines(tmp_path / "other"))
    assert audit.verify() == "Row 5 of the audit trail was replaced."


def test_a_head_that_is_gone_is_said_and_told_by_the_next_row(audit: Audit, folder: Path):
    (folder / "audit.head").unlink()
    assert "Nothing proves that row 5" in audit.verify()
    row = audit.add("editor", "left")
    assert (row.seq, dict(row.detail), audit.verify()) == (6, {"head": "lost"}, "")


def test_a_torn_line_is_set_aside_and_told_by_the_next_row(audit: Audit, folder: Path):
    whole = lines(folder)
    torn = whole[4][:70]
    for times in (1, 2):
        with (folder / "audit.jsonl").open("ab") as file:
            file.write(torn)
        assert audit.verify() == ""
        row = audit.add("editor", "left")
        assert dict(row.detail) == {"torn": 70}
        assert (folder / "audit.torn").read_bytes() == (torn + b"\n") * times
        assert audit.verify() == ""
    assert [one.seq for one in audit.rows()] == [1, 2, 3, 4, 5, 6, 7]


def test_years_of_it_stay_small(folder: Path):
    audit = Audit(folder, lambda: NOON, part_bytes=2000)
    size = 0
    for number in range(1, 41):
        audit.add("editor", "setting", key="clinic.phone_day")
        assert audit.verify() == "", number
        size = max(size, len(audit.export()))
    assert 2000 < size < 2 * 2400
    kept = [row.seq for row in audit.rows()]
    assert kept == list(range(kept[0], 41)) and kept[0] > 20
    first = lines(folder)[0]
    spoil(folder, *lines(folder)[1:])
    assert f"Row {json.loads(first)['seq']} of the audit trail is missing" in audit.verify()
    (folder / "audit.1.jsonl").unlink()
    assert f"Row {kept[0]} of the audit trail is missing" in audit.verify()


@pytest.mark.parametrize(
    ("role", "what", "detail"),
    [
        ("Ann", "left", {}),
        ("editor", "went home", {}),
        ("editor", "setting", {"key": "Ann Lee"}),
        ("editor", "setting", {"key": "王"}),
        ("editor", "setting", {"key": "a\nb"}),
        ("editor", "setting", {"key": "x" * 201}),
        ("editor", "setting", {"key": 1.5}),
        ("editor", "setting", {"Key": "a"}),
    ],
)
def test_no_word_and_no_name_gets_in(folder: Path, role, what, detail):
    with pytest.raises(ValueError):
        Audit(folder, lambda: NOON).add(role, what, **detail)
    assert not folder.exists()


def test_a_disk_that_takes_nothing_is_said(audit: Audit, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.staff.audit.append", full)
    with pytest.raises(AuditError, match="No space left on device; ask IT"):
        audit.add("editor", "left")
