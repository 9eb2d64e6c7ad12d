"""The command line from outside: exit codes, one plain sentence on stderr, one JSON document on stdout."""

import base64
import hashlib
import json
import shutil
import uuid
from contextlib import closing
from pathlib import Path

import pytest
import urllib3
from commands import document, kiosk, refusal
from fhir_server import running_server
from outbox.faulty import Fault, faulty_server

from kiosk import __version__, paths
from kiosk.outbox import Outbox, Upload

FORM = paths.SHIPPED_PACK / "surveys" / "professional.json"


def uploads_to(data: Path, server: str) -> None:
    data.mkdir(parents=True, exist_ok=True)
    (data / "kiosk.toml").write_text(f'[upload]\nserver = "{server}"\n', encoding="utf-8")


def add(response: Path, photos: list[Path], data: Path) -> dict:
    named = [word for photo in photos for word in ("--photo", photo)]
    return document("outbox", "add", response, *named, "--data", data)


def test_a_paper_form_with_two_photos_arrives_at_a_fhir_server(data, response, photos):
    with running_server() as server:
        uploads_to(data, server.base)
        receipt = add(response, photos, data)
        sums = [hashlib.sha256(photo.read_bytes()).hexdigest() for photo in photos]
        assert [photo["sha256"] for photo in receipt["photos"]] == sums
        assert [photo["size"] for photo in receipt["photos"]] == [photo.stat().st_size for photo in photos]
        assert document("outbox", "status", "--data", data)["waiting"] == 1
        sent = document("outbox", "send", "--wait", 20, "--data", data)
        assert (sent["waiting"], sent["delivered"], sent["bytes"]) == (0, 1, 0)
        with urllib3.PoolManager() as http:

            def get(path: str) -> dict:
                return json.loads(http.request("GET", f"{server.base}/{path}").data)

            (entry,) = get("QuestionnaireResponse")["entry"]
            assert entry["resource"]["id"] == receipt["receipt"]
            assert len(get("Binary")["entry"]) == 2
            kept = [base64.b64decode(get(f"Binary/{photo['id']}")["data"]) for photo in receipt["photos"]]
            assert [hashlib.sha256(data).hexdigest() for data in kept] == sums
    assert document("outbox", "status", "--data", data)["delivered"] == 1


def test_without_a_server_it_waits_and_the_status_says_why(data, response):
    receipt = add(response, [], data)
    assert uuid.UUID(receipt["receipt"])
    sent = kiosk("outbox", "send", "--wait", 20, "--data", data, "--json")
    status = json.loads(sent.stdout)
    assert (sent.returncode, sent.stderr, status["waiting"], status["delivered"]) == (1, "", 1, 0)
    assert document("outbox", "status", "--data", data)["waiting"] == 1
    said = kiosk("outbox", "status", "--data", data)
    assert said.returncode == 0
    assert said.stdout.startswith("1 to send, 0 delivered")


@pytest.mark.parametrize("refusing", ["a dead port", "503"])
def test_a_server_that_does_not_take_it_loses_nothing(data, response, photos, refusing):
    with faulty_server() as server:
        server.faults.append(Fault("GET", "/metadata", 503, b"", headers={"Retry-After": "600"}))
        uploads_to(data, "http://127.0.0.1:1/fhir" if refusing == "a dead port" else server.base)
        add(response, photos, data)
        sent = kiosk("outbox", "send", "--wait", 1, "--data", data, "--json")
        assert (sent.returncode, sent.stderr) == (1, "")
    status = document("outbox", "status", "--data", data)
    assert (status["waiting"] + status["held"], status["delivered"]) == (1, 0)
    assert status["bytes"] > 0
    assert status["reason"]
    assert f"Why it waits: {status['reason']}" in kiosk("outbox", "status", "--data", data).stdout


BREAK = {
    "unknown key": ("figures.yaml", "  kind: count\n", "  kind: count\n  colour: red\n", "colour"),
    "no denominator": ("figures.yaml", "  denominator: 101\n", "", "denominator"),
    "missing image": ("panels/how-1.yaml", "images/scene-1.svg", "images/scene-0.svg", "images/scene-0.svg"),
    "broken YAML": ("panels/how-1.yaml", "layout: stage\n", "layout: [stage\n", ""),
}


@pytest.mark.parametrize("spoiled", BREAK)
def test_a_spoiled_pack_is_refused_with_file_and_line(tmp_path, spoiled):
    name, right, wrong, said = BREAK[spoiled]
    pack = shutil.copytree(paths.SHIPPED_PACK, tmp_path / "pack")
    text = (pack / name).read_text(encoding="utf-8")
    assert right in text
    (pack / name).write_text(text.replace(right, wrong, 1), encoding="utf-8")
    done = kiosk("content", "check", pack)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    (line,) = [line for line in done.stderr.splitlines() if ": error: " in line]
    place, _, sentence = line.partition(": error: ")
    file, _, number = place.rpartition(":")
    assert file.endswith(name)
    assert int(number) > 0
    assert said in sentence
    assert sentence[0].isupper() and sentence.rstrip().endswith(".")
    report = json.loads(kiosk("content", "check", pack, "--json").stdout)
    assert not report["ok"]
    assert [f["message"] for f in report["findings"] if f["severity"] == "error"] == [sentence]


def test_the_shipped_pack_and_its_surveys_are_fine(response):
    report = document("content", "check")
    assert report["ok"]
    assert len({panel["id"] for panel in report["panels"]}) >= 25
    for words in ((FORM,), (FORM, response)):
        assert document("survey", "check", *words) == {"ok": True, "issues": []}


def test_a_response_that_lacks_an_answer_is_refused(data, response):
    written = json.loads(response.read_text(encoding="utf-8"))
    written["item"] = [item for item in written["item"] if item["linkId"] != "position"]
    response.write_text(json.dumps(written), encoding="utf-8")
    assert "RESPONSE.json" in refusal(kiosk("outbox", "add", response, "--data", data))
    checked = kiosk("survey", "check", FORM, response, "--json")
    assert checked.returncode == 1
    assert [issue["link_id"] for issue in json.loads(checked.stdout)["issues"]] == ["position"]
    assert document("outbox", "status", "--data", data)["waiting"] == 0


@pytest.mark.parametrize("wrong", ["no such response", "no JSON", "a photo that is none"])
def test_what_can_not_be_entered_is_refused_in_one_sentence(data, response, tmp_path, wrong):
    text = tmp_path / "notes.jpg"
    text.write_text("not a picture", encoding="utf-8")
    words = {
        "no such response": (tmp_path / "gone.json",),
        "no JSON": (text,),
        "a photo that is none": (response, "--photo", text),
    }[wrong]
    line = refusal(kiosk("outbox", "add", *words, "--data", data))
    assert ("gone.json" if wrong == "no such response" else "notes.jpg") in line


@pytest.mark.parametrize(
    "words",
    [
        ["outbox"],
        ["outbox", "add"],
        ["outbox", "send", "--wait", "soon"],
        ["content", "check", "--colour"],
        ["tour", "--size", "big"],
        ["tour", "--out", "x", "--text-size", "huge"],
        ["run", "--fast"],
        ["dance"],
    ],
    ids=" ".join,
)
def test_what_is_not_understood_exits_2(words):
    done = kiosk(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("usage: ")


def test_help_and_version():
    done = kiosk("--help")
    assert done.returncode == 0
    for command in ("run", "tour", "content", "survey", "outbox", "doctor", "selftest"):
        assert command in done.stdout
    assert kiosk("--version").stdout == f"CAR-T Kiosk {__version__}\n"


@pytest.mark.parametrize("words", [[], ["run"], ["run", "--windowed"]], ids=" ".join)
def test_without_a_screen_the_kiosk_names_the_tour(data, words):
    said = refusal(kiosk(*words, KIOSK_DATA=str(data), QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY=""))
    assert "screen" in said
    assert "make tour" in said
    assert not data.exists()


def test_one_process_at_a_time_on_a_data_folder(data, response):
    with closing(Outbox.open(data, Upload(), send=False)):
        for words in (("outbox", "add", response), ("outbox", "send"), ("run",)):
            assert str(data) in refusal(kiosk(*words, "--data", data))
        assert document("outbox", "status", "--data", data)["waiting"] == 0
    assert add(response, [], data)["receipt"]


def test_the_data_folder_may_come_from_the_environment(data, response):
    done = kiosk("outbox", "add", response, "--json", KIOSK_DATA=str(data))
    assert json.loads(done.stdout)["receipt"]
    assert document("outbox", "status", "--data", data)["waiting"] == 1


def test_a_wrong_configuration_is_one_sentence_with_file_and_line(data):
    data.mkdir()
    (data / "kiosk.toml").write_text('[upload]\nserver = "x"\nsrever = "y"\n', encoding="utf-8")
    for words in (["outbox", "send"], ["doctor"], ["run"]):
        assert "kiosk.toml" in refusal(kiosk(*words, "--data", data))


def test_guides_writes_them_all_and_refuses_a_language_that_the_pack_does_not_speak(tmp_path: Path):
    done = kiosk("guides", "--out", tmp_path / "pdf", "--lang", "en", "--data", tmp_path / "data")
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(done.stdout.splitlines()) == sorted(path.name for path in (tmp_path / "pdf").iterdir())
    assert "does not speak 'tlh'" in refusal(kiosk("guides", "--out", tmp_path, "--lang", "tlh"))
