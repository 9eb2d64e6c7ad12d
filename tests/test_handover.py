"""By stick to the office, from outside: export, open, the code, and what is left afterwards."""

import csv
import io
import json
import shutil
import subprocess
from pathlib import Path

import pytest
from commands import kiosk, refusal


@pytest.fixture
def office(tmp_path: Path, data: Path) -> Path:
    """The office's key file; its public half is set on the kiosk."""
    key = tmp_path / "office" / "recovery.txt"
    key.parent.mkdir()
    done = kiosk("keys", "new", "--out", key)
    assert (done.returncode, done.stderr) == (0, "")
    data.mkdir()
    (data / "kiosk.toml").write_text(f'[keys]\nrecovery = "{done.stdout.strip()}"\n')
    return key


def add(data: Path, response: Path, photos: list[Path]) -> str:
    words = [word for photo in photos for word in ("--photo", photo)]
    done = kiosk("outbox", "add", response, *words, "--data", data, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)["receipt"]


def table_in(out: Path) -> list[list[str]]:
    (table,) = out.glob("*.csv")
    assert table.read_bytes().startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(table.read_text(encoding="utf-8-sig"), newline="")))


def test_a_stick_to_the_office_and_its_code_back(
    data: Path, response: Path, photos: list[Path], office: Path, tmp_path: Path
):
    sid = add(data, response, photos)
    stick, out = tmp_path / "stick", tmp_path / "out"
    done = kiosk("outbox", "export", stick, "--data", data)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"Copied to {stick}: 1 survey, ")
    assert sorted(path.name for path in (stick / sid).iterdir()) == [f"part-{n}.age" for n in range(3)]
    trail = [json.loads(line)["what"] for line in (stick / "kiosk-audit.jsonl").read_text().splitlines()]
    assert trail == ["handed-over"]
    still = json.loads(kiosk("outbox", "status", "--data", data, "--json").stdout)
    assert still["waiting"] == 1

    opened = kiosk("open", stick, "--identity", office, "--out", out)
    assert (opened.returncode, opened.stderr) == (0, "")
    code = opened.stdout.rpartition("Code for the kiosk: ")[2].strip()
    held = json.loads((out / "responses" / f"{sid}.json").read_bytes())
    assert held["id"] == sid
    assert sorted(path.read_bytes() for path in (out / "photos").iterdir()) == sorted(p.read_bytes() for p in photos)
    head, row = table_in(out)
    assert (head[:2], row[0]) == (["id", "authored"], sid)
    assert len(head) == len(row) > 3

    done = kiosk("outbox", "confirm", code.lower().replace("-", " "), "--data", data)
    assert (done.returncode, done.stdout) == (0, "Wiped from this kiosk: 1 survey. The office has what was there.\n")
    after = json.loads(kiosk("outbox", "status", "--data", data, "--json").stdout)
    assert (after["waiting"], after["delivered"], after["bytes"]) == (0, 1, 0)
    again = kiosk("outbox", "confirm", code, "--data", data)
    assert (again.returncode, "0 surveys" in again.stdout) == (0, True)


def test_the_age_command_opens_what_the_kiosk_wrote(
    data: Path, response: Path, photos: list[Path], office: Path, tmp_path: Path
):
    sid = add(data, response, photos)
    stick = tmp_path / "stick"
    assert kiosk("outbox", "export", stick, "--data", data).returncode == 0
    age = shutil.which("age")
    assert age, "age is missing: run make setup"
    for number, photo in enumerate(photos, 1):
        command = [age, "-d", "-i", office, stick / sid / f"part-{number}.age"]
        assert subprocess.run(command, capture_output=True, check=True).stdout == photo.read_bytes()


def test_the_disk_of_a_dead_kiosk_opens_in_the_office(data: Path, response: Path, office: Path, tmp_path: Path):
    sid = add(data, response, [])
    (data / "device.key").unlink()
    before = (data / "outbox.db").read_bytes()
    opened = kiosk("open", data, "--identity", office, "--out", tmp_path / "out")
    assert (opened.returncode, opened.stderr) == (0, "")
    assert [path.stem for path in (tmp_path / "out" / "responses").iterdir()] == [sid]
    assert "Code" not in opened.stdout
    assert (data / "outbox.db").read_bytes() == before


def test_without_a_recovery_key_nothing_is_copied(data: Path, response: Path, tmp_path: Path):
    add(data, response, [])
    line = refusal(kiosk("outbox", "export", tmp_path / "stick", "--data", data))
    assert line.startswith("No recovery key is set")
    assert not (tmp_path / "stick").exists()


def test_a_slip_in_the_recovery_key_is_named(data: Path, response: Path):
    data.mkdir()
    (data / "kiosk.toml").write_text(f'[keys]\nrecovery = "age1{"q" * 58}"\n')
    assert "keys.recovery" in refusal(kiosk("outbox", "add", response, "--data", data))


def test_a_key_file_is_never_written_over(tmp_path: Path):
    file = tmp_path / "key.txt"
    file.write_text("something")
    assert "is there already" in refusal(kiosk("keys", "new", "--out", file))
    assert file.read_text() == "something"


def test_a_wrong_key_or_place_is_said_in_one_sentence(tmp_path: Path, office: Path):
    other = tmp_path / "other.txt"
    other.write_text("AGE-SECRET-KEY-1NONSENSE")
    (tmp_path / "empty").mkdir()
    out = ("--out", tmp_path / "out")
    assert "cannot be used" in refusal(kiosk("open", tmp_path / "empty", "--identity", other, *out))
    assert "no sealed surveys" in refusal(kiosk("open", tmp_path / "empty", "--identity", office, *out))
    assert "is not there" in refusal(kiosk("open", tmp_path / "nowhere", "--identity", office, *out))


def test_a_wrong_code_wipes_nothing(data: Path, response: Path, office: Path, tmp_path: Path):
    add(data, response, [])
    assert kiosk("outbox", "export", tmp_path / "stick", "--data", data).returncode == 0
    assert "fits no export" in refusal(kiosk("outbox", "confirm", "AAAA-BBBB-CCCC-DDDD", "--data", data))
    assert json.loads(kiosk("outbox", "status", "--data", data, "--json").stdout)["waiting"] == 1
