"""The health report: what it says of a good site, of a bare one, and of each thing that is wrong."""

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk import config, doctor, paths
from kiosk.outbox import Outbox, Upload

ROOT = Path(__file__).resolve().parent.parent
SITE = """
[site]
region = "singapore"
[clinic]
name = "Riverside Hospital"
phone_day = "555 0101"
phone_night = "555 0102"
emergency = "995"
[privacy]
controller = "Riverside Hospital"
readers = "The study team"
purpose = "To plan training"
retention_days = 365
contact = "Ward 3"
[upload]
server = "https://fhir.example.org/r4"
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


def findings(data: Path, toml: str = "") -> dict[str, list[doctor.Finding]]:
    """Return topic → findings for a site with this kiosk.toml."""
    (data / "kiosk.toml").write_text(toml, encoding="utf-8")
    found: dict[str, list[doctor.Finding]] = {}
    for finding in doctor.examine(data, config.load(data)).findings:
        found.setdefault(finding.topic, []).append(finding)
    return found


def severity(found: dict[str, list[doctor.Finding]], topic: str) -> str:
    """Return the worst that is said of a topic; "" when nothing is."""
    order = ["", "ok", "warning", "error"]
    return max((finding.severity for finding in found.get(topic, [])), key=order.index, default="")


def test_every_finding_is_a_sentence(data: Path):
    for toml in ("", SITE):
        said = [finding for of_topic in findings(data, toml).values() for finding in of_topic]
        assert len(said) >= 8
        for finding in said:
            assert finding.severity in ("ok", "warning", "error")
            assert finding.message.endswith(".") and "\n" not in finding.message, finding


@pytest.mark.parametrize("topic", ["server", "region", "clinic", "privacy"])
def test_what_is_not_set_is_a_warning_and_set_it_is_none(data: Path, topic: str):
    assert severity(findings(data), topic) == "warning"
    assert severity(findings(data, SITE), topic) in ("", "ok")


def test_a_bare_machine_is_not_ill(data: Path):
    report = doctor.examine(data, config.load(data))
    assert report.ok
    assert report.to_json()["ok"]
    assert len(report.to_text().splitlines()) == len(report.findings)


def test_it_opens_a_photo_of_each_kind_and_names_what_it_cannot(data: Path, tmp_path: Path, monkeypatch):
    assert severity(findings(data), "photos") == "ok"
    (tmp_path / "images" / "photos").mkdir(parents=True)
    (tmp_path / "images" / "photos" / "cells.heic").write_bytes(b"nothing that can be opened")
    monkeypatch.setattr(paths, "IMAGES", tmp_path / "images")
    (finding,) = findings(data)["photos"]
    assert (finding.severity, "HEIC" in finding.message) == ("error", True)


def test_it_names_which_numbers_are_missing(data: Path):
    (finding,) = findings(data, '[clinic]\nname = "Riverside"\nphone_day = "1"\n')["clinic"]
    assert "phone_night, emergency" in finding.message
    assert "phone_day" not in finding.message


def test_it_counts_what_waits_and_leaves_no_file(data: Path):
    assert "0 to send, 0 delivered" in findings(data)["outbox"][0].message
    assert [path.name for path in data.iterdir()] == ["kiosk.toml"]
    with closing(Outbox.open(data, Upload(), send=False)):
        pass
    before = {path.name for path in data.iterdir()}
    assert "0 to send, 0 delivered" in findings(data)["outbox"][0].message
    assert {path.name for path in data.iterdir()} == before


@pytest.mark.skipif(os.name != "posix", reason="file rights of this kind are those of Unix")
def test_a_key_that_others_may_read_is_an_error(data: Path):
    with closing(Outbox.open(data, Upload(), send=False)):
        pass
    assert severity(findings(data), "key") == "warning"
    (data / "device.key").chmod(0o644)
    found = findings(data)
    assert severity(found, "key") == "error"
    assert f"chmod 600 {data / 'device.key'}" in found["key"][-1].message


def test_a_damaged_store_is_an_error(data: Path):
    with closing(Outbox.open(data, Upload(), send=False)):
        pass
    (data / "outbox.db").write_bytes(b"not a database" * 100)
    assert severity(findings(data), "outbox") == "error"


def test_an_outbox_that_was_set_aside_is_named(data: Path):
    (data / "outbox.db").write_bytes(b"not a database" * 100)
    with closing(Outbox.open(data, Upload(), send=False)):
        pass
    aside, count = findings(data)["outbox"]
    assert (aside.severity, str(data / "outbox-damaged-1.db") in aside.message) == ("warning", True)
    assert count.message.endswith("Damaged on disk.")


def test_it_says_which_languages_visitors_choose_from(data: Path, monkeypatch: pytest.MonkeyPatch):
    assert "Visitors choose from: en" in findings(data)["languages"][0].message
    assert severity(findings(data), "languages") == "ok"
    assert severity(findings(data, '[languages]\noffered = ["en", "xx"]'), "languages") == "error"
    monkeypatch.setattr(doctor.paths, "speaks", lambda language: language != "en")
    assert severity(findings(data), "languages") == "warning"
    assert severity(findings(data, '[languages]\noffered = ["en"]'), "languages") == "error"


def test_no_screen_is_a_warning(data: Path, monkeypatch: pytest.MonkeyPatch):
    assert severity(findings(data), "screen") == "ok"
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert severity(findings(data), "screen") == "warning"


def run(data: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", "doctor", "--data", str(data), *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)


def test_the_command_exits_0_on_warnings_and_1_on_an_error(data: Path):
    fine = run(data, "--json")
    assert (fine.returncode, fine.stderr) == (0, "")
    report = json.loads(fine.stdout)
    assert report["ok"]
    assert {"topic", "severity", "message"} == set(report["findings"][0])
    (data / "outbox.db").write_bytes(b"not a database" * 100)
    ill = run(data, "--json")
    assert (ill.returncode, ill.stderr) == (1, "")
    assert not json.loads(ill.stdout)["ok"]
    said = run(data)
    assert any(line.startswith("error") for line in said.stdout.splitlines())
