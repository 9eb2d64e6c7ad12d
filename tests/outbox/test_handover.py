"""Copies on a stick: whole or not there, known to the kiosk, and nothing wiped but by the right code."""

import errno
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import office
from kiosk.outbox import Keys, Outbox, OutboxError, Submission, Upload, files, write_recovery_key
from kiosk.outbox.office_code import code_hash, office_code

from .faulty import FaultyServer
from .samples import submission


@pytest.fixture
def key(tmp_path: Path) -> Path:
    return tmp_path / "recovery.txt"


@pytest.fixture
def box(folder: Path, key: Path) -> Iterator[Outbox]:
    outbox = Outbox.open(folder, Upload(), keys=Keys(recovery=write_recovery_key(key)), send=False)
    yield outbox
    outbox.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


def save(box: Outbox, *photos: int) -> list[Submission]:
    surveys = [submission(number) for number in photos]
    for survey in surveys:
        box.commit(survey).result()
    return surveys


def test_each_export_has_its_own_code_and_each_works_once(box: Outbox, stick: Path, key: Path, tmp_path: Path):
    save(box, 2, 0)
    first = box.export(stick)
    save(box, 1)
    second = box.export(stick)
    assert (first.surveys, second.surveys) == (2, 3)
    done = office.unpack(stick, key, tmp_path / "out")
    assert (done.surveys, done.photos, done.problems) == (3, 3, ())
    assert len(set(done.codes)) == 2
    assert sorted(box.confirm(code) for code in done.codes) in ([0, 3], [1, 2])
    assert (box.status().undelivered, box.status().delivered, box.status().bytes) == (0, 3, 0)


def test_an_exported_survey_is_still_sent_and_counts_as_delivered_once(
    folder: Path, key: Path, stick: Path, tmp_path: Path, server: FaultyServer
):
    keys = Keys(recovery=write_recovery_key(key))
    outbox = Outbox.open(folder, Upload(server=server.base), keys=keys)
    save(outbox, 1)
    outbox.export(stick)
    outbox.send_now()
    assert outbox.wait_sent(30).delivered == 1
    (code,) = office.unpack(stick, key, tmp_path / "out").codes
    assert outbox.confirm(code) == 0
    row = outbox._owner.call(lambda store: store.row("SELECT destination, size > 20000 FROM tombstone"))
    assert row == (server.base, 1)
    outbox.close()


def test_what_the_office_has_leaves_a_receipt_that_says_so(box: Outbox, stick: Path, key: Path, tmp_path: Path):
    (survey,) = save(box, 1)
    box.export(stick)
    (code,) = office.unpack(stick, key, tmp_path / "out").codes
    box.confirm(code)
    row = box._owner.call(lambda store: store.row("SELECT sid, destination FROM tombstone"))
    assert row == (survey.sid, "office")


@pytest.mark.parametrize("call", ["fsync", "replace"])
@pytest.mark.parametrize("nth", [1, 3, 5])
def test_a_stick_pulled_on_the_way_holds_whole_files_or_none(
    box: Outbox, stick: Path, key: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, nth: int
):
    save(box, 1, 1)
    left = [nth]
    real = getattr(os, call) if call == "fsync" else Path.replace

    def pulled(*args: object) -> object:
        left[0] -= 1
        if left[0] <= 0:
            raise OSError(errno.ENODEV, "No such device")
        return real(*args)

    monkeypatch.setattr(*((os, "fsync", pulled) if call == "fsync" else (Path, "replace", pulled)))
    with pytest.raises(OutboxError, match=r"stopped.*\(No such device\).*none has left this kiosk"):
        box.export(stick)
    monkeypatch.undo()
    whole = list(stick.glob("*/part-*.age"))
    assert all(files.put_proven(path, path.read_bytes()) is None for path in whole)
    assert not list(stick.glob("export-*.json"))
    if whole:
        done = office.unpack(stick, key, tmp_path / "first")
        assert done.codes == ()
    assert box.status().waiting == 2
    assert box.export(stick).surveys == 2
    done = office.unpack(stick, key, tmp_path / "out")
    assert (done.surveys, done.problems) == (2, ())
    assert box.confirm(done.codes[0]) == 2


def test_a_part_that_does_not_read_back_is_no_copy(box: Outbox, stick: Path, monkeypatch: pytest.MonkeyPatch):
    save(box, 0)
    monkeypatch.setattr(files, "_from_the_disk", lambda path: b"something else")
    with pytest.raises(OutboxError, match="does not read back"):
        box.export(stick)
    assert not list(stick.glob("*/part-0.age"))


@pytest.mark.parametrize("harm", ["gone", "changed", "other", "no list"])
def test_the_office_gives_no_code_for_what_is_not_whole(box: Outbox, stick: Path, key: Path, tmp_path: Path, harm: str):
    one, other = save(box, 1, 2)
    box.export(stick)
    part = stick / one.sid / "part-1.age"
    if harm == "gone":
        part.unlink()
    elif harm == "changed":
        part.write_bytes(part.read_bytes()[:-1] + b"x")
    elif harm == "other":  # age says that it is whole, but it is another survey's photo
        part.write_bytes((stick / other.sid / "part-2.age").read_bytes())
    else:
        next(stick.glob("export-*.json")).write_text("{")
    if harm == "no list":
        with pytest.raises(office.OfficeError, match="cannot be read"):
            office.unpack(stick, key, tmp_path / "out")
        return
    done = office.unpack(stick, key, tmp_path / "out")
    assert (done.surveys, done.codes) == (1, ())
    assert [one.sid in done.problems[0], "gives no code" in done.problems[1]] == [True, True]


def test_a_damaged_survey_stays_and_the_others_are_copied(box: Outbox, stick: Path, key: Path, tmp_path: Path):
    bad, good = save(box, 1, 1)
    box._owner.call(lambda store: store._db.execute("UPDATE part SET sealed = x'00' WHERE sid = ?", (bad.sid,)))
    done = box.export(stick)
    assert (done.surveys, done.damaged) == (1, 1)
    unpacked = office.unpack(stick, key, tmp_path / "out")
    assert box.confirm(unpacked.codes[0]) == 1
    assert (box.status().corrupt, box.status().undelivered) == (1, 1)
    assert [path.stem for path in (tmp_path / "out" / "responses").iterdir()] == [good.sid]


def test_what_was_sealed_before_there_was_a_key_is_sealed_anew_for_the_stick(
    folder: Path, stick: Path, key: Path, tmp_path: Path
):
    outbox = Outbox.open(folder, Upload(), send=False)
    save(outbox, 1)
    outbox.close()
    outbox = Outbox.open(folder, Upload(), keys=Keys(recovery=write_recovery_key(key)), send=False)
    outbox.export(stick)
    outbox.close()
    assert office.unpack(stick, key, tmp_path / "out").surveys == 1


def test_nothing_to_copy_is_said(box: Outbox, stick: Path):
    with pytest.raises(OutboxError, match="Nothing that can be copied"):
        box.export(stick)


def test_a_code_is_known_however_it_is_typed():
    code = office_code("export", [("sid", ("aa", "bb"))])
    assert len(code) == 19
    typed = code.lower().replace("-", " ").replace("o", "0").replace("i", "1").replace("b", "8")
    assert code_hash(typed) == code_hash(code)
    assert code_hash(code[:-1]) != code_hash(code)
    assert office_code("export", [("sid", ("aa", "bc"))]) != code != office_code("other", [("sid", ("aa", "bb"))])


def test_the_code_is_not_on_the_disk(box: Outbox, folder: Path, stick: Path, key: Path, tmp_path: Path):
    save(box, 0)
    box.export(stick)
    (code,) = office.unpack(stick, key, tmp_path / "out").codes
    for path in (*folder.iterdir(), *stick.rglob("*.json")):
        assert code.encode() not in path.read_bytes()
        assert code.replace("-", "").encode() not in path.read_bytes()
    assert set(json.loads(next(stick.glob("*.json")).read_bytes())) == {"export", "at", "surveys"}
