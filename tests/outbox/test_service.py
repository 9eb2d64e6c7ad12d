"""The outbox as the kiosk uses it, with its real threads."""

import json
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kiosk.outbox import KeyLost, Outbox, OutboxBusy, OutboxError, Status, Upload, read_status, service
from kiosk.outbox.reasons import Reason, words

from .faulty import Fault, FaultyServer
from .samples import CANARY, submission


def test_an_outbox_that_never_was_reports_nothing_and_makes_nothing(folder: Path):
    assert read_status(folder) == Status()
    assert not folder.exists()


def test_status_has_the_keys_of_the_command_line(folder: Path):
    outbox = Outbox.open(folder, Upload(), send=False)
    outbox.commit(submission(1)).result()
    report = outbox.status().to_json()
    outbox.close()
    numbers = ("waiting", "sending", "held", "quarantined", "corrupt", "delivered")
    assert [report[key] for key in numbers] == [1, 0, 0, 0, 0, 0]
    assert report["bytes"] > 20_000
    assert str(report["oldest_at"]).endswith("Z")
    assert (report["next_attempt_at"], report["reason"]) == (None, "No server is set")
    assert read_status(folder).to_json() == report


def test_another_process_reads_the_status_of_a_running_kiosk(folder: Path):
    outbox = Outbox.open(folder, Upload(), send=False)
    outbox.commit(submission(1)).result()
    script = (
        "import json, sys; from pathlib import Path; from kiosk.outbox import Outbox, Upload, read_status\n"
        "print(json.dumps(read_status(Path(sys.argv[1])).to_json()))\n"
        "try: Outbox.open(Path(sys.argv[1]), Upload())\n"
        "except Exception as error: print(type(error).__name__, error)"
    )
    result = subprocess.run([sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=True)
    report, refusal = result.stdout.splitlines()
    assert json.loads(report) == outbox.status().to_json()
    assert refusal.startswith("OutboxBusy A kiosk is running on this data folder")
    assert (folder / "status.json").stat().st_mode & 0o777 == 0o600
    outbox.close()


def test_a_kiosk_that_has_not_reported_yet_is_busy(folder: Path):
    outbox = Outbox.open(folder, Upload(), send=False)
    (folder / "status.json").unlink()
    with pytest.raises(OutboxBusy, match="just starting"):
        read_status(folder)
    outbox.close()


def test_no_server_waits_for_nothing_and_loses_nothing(folder: Path, server: FaultyServer):
    outbox = Outbox.open(folder, Upload())
    outbox.commit(submission(2)).result()
    outbox.send_now()
    assert outbox.wait_sent(3600).waiting == 1
    outbox.close()
    again = Outbox.open(folder, Upload(server=server.base))
    again.send_now()
    assert again.wait_sent(30) == Status(delivered=1)
    again.close()


def test_a_busy_server_keeps_it_waiting(folder: Path, server: FaultyServer):
    server.faults = [Fault("PUT", "/", status=503, headers={"Retry-After": "3600"})]
    outbox = Outbox.open(folder, Upload(server=server.base))
    outbox.commit(submission(1)).result()
    outbox.send_now()
    with outbox._changed:
        assert outbox._changed.wait_for(lambda: outbox.status().reason, 30)
    assert (outbox.wait_sent(0).waiting, outbox.status().delivered) == (1, 0)
    outbox.close()
    assert read_status(folder).reason.startswith("Server busy until ")


def test_closing_ends_a_request_under_way_and_it_counts_for_nothing(folder: Path, server: FaultyServer):
    reached, release = threading.Event(), threading.Event()

    def stall(method: str, path: str) -> None:
        if method == "PUT":
            reached.set()
            release.wait(30)

    server.before = stall
    survey = submission(1)
    outbox = Outbox.open(folder, Upload(server=server.base))
    outbox.commit(survey).result()
    outbox.send_now()
    assert reached.wait(30)
    assert outbox.status().sending == 1
    outbox.close()
    release.set()
    status = read_status(folder)
    assert (status.waiting, status.reason) == (1, "")
    with pytest.raises(OutboxError, match="closed"):
        outbox.commit(submission(0))


def test_closing_does_not_wait_for_an_address_that_does_not_answer(folder: Path, monkeypatch: pytest.MonkeyPatch):
    reached, release = threading.Event(), threading.Event()

    def silence(*_: object, **__: object) -> socket.socket:
        reached.set()
        release.wait(30)
        raise TimeoutError

    monkeypatch.setattr("urllib3.util.connection.create_connection", silence)
    monkeypatch.setattr(service, "_PARTING_S", 0.01)
    outbox = Outbox.open(folder, Upload(server="https://fhir.example.org/r4"))
    outbox.commit(submission(0)).result()
    outbox.send_now()
    assert reached.wait(30)
    outbox.close()
    courier = outbox._thread
    assert courier is not None
    assert courier.is_alive()
    assert all(thread.daemon for thread in threading.enumerate() if thread is not threading.main_thread())
    release.set()
    courier.join(30)
    assert read_status(folder).waiting == 1


def test_a_status_that_cannot_be_written_is_known_here_all_the_same(folder: Path, server: FaultyServer):
    (folder / "status.json.new" / "in-the-way").mkdir(parents=True)
    outbox = Outbox.open(folder, Upload(server=server.base))
    outbox.commit(submission(0)).result()
    outbox.send_now()
    assert outbox.wait_sent(30) == Status(delivered=1)
    outbox.close()


def test_a_status_that_cannot_be_told_undoes_no_saved_survey(folder: Path):
    outbox = Outbox.open(folder, Upload(server="http://127.0.0.1:9/fhir"), send=False)
    first = outbox.commit(submission(0)).result()
    outbox._owner.call(lambda store: store._db.execute("UPDATE submission SET reason = 'of-a-newer-kiosk'"))
    assert outbox.commit(submission(0)).result().seq == first.seq + 1
    outbox.close()


def test_an_old_report_is_replaced_at_the_start(folder: Path):
    folder.mkdir()
    (folder / "status.json").write_text(json.dumps(Status(waiting=7).to_json()))
    outbox = Outbox.open(folder, Upload(), send=False)
    assert json.loads((folder / "status.json").read_bytes())["waiting"] == 0
    outbox.close()


def test_an_outbox_may_be_closed_twice(folder: Path):
    outbox = Outbox.open(folder, Upload())
    outbox.close()
    outbox.close()
    again = Outbox.open(folder, Upload())
    assert again.status().undelivered == 0
    again.close()


def test_a_refused_survey_says_so_in_its_future(folder: Path):
    outbox = Outbox.open(folder, Upload(), send=False)
    wrong = submission(2)
    future = outbox.commit(type(wrong)(wrong.sid, wrong.form, wrong.response, ()))
    with pytest.raises(OutboxError, match="photos of this survey"):
        future.result()
    assert outbox.status().waiting == 0
    outbox.close()


def test_a_lost_key_withdraws_the_survey_and_the_status_says_why(folder: Path):
    outbox = Outbox.open(folder, Upload(), send=False)
    outbox.commit(submission(0)).result()
    outbox.close()
    (folder / "device.key").unlink()
    with pytest.raises(KeyLost):
        Outbox.open(folder, Upload())
    status = read_status(folder)
    assert (status.held, status.reason) == (1, "Key missing")
    assert not (folder / "device.key").exists()


def test_nothing_personal_in_any_file_at_any_time(folder: Path, server: FaultyServer):
    seen: list[bytes] = []
    server.before = lambda method, path: seen.extend(each.read_bytes() for each in folder.iterdir() if each.is_file())
    outbox = Outbox.open(folder, Upload(server=server.base))
    survey = submission(2)
    outbox.commit(survey).result()
    outbox.send_now()
    assert outbox.wait_sent(30).delivered == 1
    outbox.close()
    seen.extend(each.read_bytes() for each in folder.iterdir())
    assert len(seen) > 10
    assert not any(CANARY.encode() in content for content in seen)
    assert survey.sid.encode() not in (folder / "status.json").read_bytes()


def test_every_reason_has_words():
    assert all(words(reason) for reason in Reason if reason is not Reason.NONE)
