"""A process killed in the middle of sending: nothing is lost, nothing arrives twice."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.outbox import Outbox, Upload
from kiosk.outbox.model import State
from kiosk.outbox.store import Store

from .faulty import FaultyServer
from .rig import rig
from .samples import STEPS_OF_A_START, FakeClock, submission

SEND = (
    "import sys; from pathlib import Path; from kiosk.outbox import Outbox, Upload\n"
    "outbox = Outbox.open(Path(sys.argv[1]), Upload(server=sys.argv[2]))\n"
    "outbox.send_now(); outbox.wait_sent(60)"
)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("step", range(6))
def test_killed_at_any_request_it_goes_on_from_there(step: int, folder: Path, server: FaultyServer, clock: FakeClock):
    survey = submission(2)
    outbox = Outbox.open(folder, Upload(), send=False)
    outbox.commit(survey).result()
    outbox.close()
    child: list[subprocess.Popen[bytes]] = []

    def kill(method: str, path: str) -> None:
        if path != "/metadata" and len([each for each in server.requests if each[1] != "/metadata"]) == step + 1:
            child[0].send_signal(signal.SIGKILL)
            child[0].wait()

    server.before = kill
    ready = [sys.executable, "-c", SEND, str(folder), server.base]
    child.append(subprocess.Popen(ready))
    assert child[0].wait(60) == -signal.SIGKILL
    server.before = lambda method, path: None
    with rig(folder, Upload(server=server.base), clock) as kiosk:
        kiosk.send_now()
        assert kiosk.item(survey).state is State.WIPED
    first, second = (server.count("PUT", f"/Binary/{photo.pid}") for photo in survey.photos)
    answers = server.count("PUT", "/QuestionnaireResponse")
    assert [first, second, answers] == [2 if step == number else 1 for number in range(3)]
    assert len(server.held) == 3


def test_a_crash_between_delivered_and_wiped_is_finished_at_the_next_start(folder: Path, clock: FakeClock):
    survey = submission(1)
    with rig(folder, Upload(server="http://127.0.0.1:9"), clock) as kiosk:
        kiosk.add(survey)
    store = Store(folder)
    store._db.execute("UPDATE submission SET state = 'DELIVERED'")
    store.close()
    with rig(folder, Upload(), clock) as kiosk:
        kiosk.run()
        assert kiosk.item(survey).state is State.WIPED
        assert (kiosk.status().delivered, kiosk.status().bytes) == (1, 0)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_receipt_outlives_the_process(folder: Path):
    script = (
        "import os, signal, sys; from pathlib import Path; sys.path.insert(0, sys.argv[2])\n"
        "from kiosk.outbox import Outbox, Upload; from outbox.samples import submission\n"
        "outbox = Outbox.open(Path(sys.argv[1]), Upload(), send=False)\n"
        "for _ in range(5): print(outbox.commit(submission(1)).result().sid, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    tests = Path(__file__).parent.parent
    command = [sys.executable, "-c", script, str(folder), str(tests)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == -signal.SIGKILL, result.stderr
    store = Store(folder)
    assert [item.sid for item in store.in_state(State.COMMITTED)] == result.stdout.split()
    assert len(result.stdout.split()) == 5
    store.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_crash_right_after_a_wipe_leaves_no_sealed_byte_behind_the_next_start(folder: Path, server: FaultyServer):
    outbox = Outbox.open(folder, Upload(), send=False)
    outbox.commit(submission(2)).result()
    outbox.close()
    crash = (
        "import os, signal; from kiosk.outbox.database import Database\n"
        "Database.forget_removed = lambda self: self.meta('server') and os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    command = [sys.executable, "-c", crash + SEND, str(folder), server.base]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    sealed = b"age-encryption.org"
    assert any(sealed in path.read_bytes() for path in folder.iterdir())
    outbox = Outbox.open(folder, Upload(server=server.base))
    for _ in range(STEPS_OF_A_START):
        outbox._owner.call(lambda store: None)
    # Looked for now, not after closing: a kiosk is rarely closed in peace.
    assert [path.name for path in folder.iterdir() if sealed in path.read_bytes()] == []
    outbox.close()
