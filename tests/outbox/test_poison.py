"""One survey in a thousand that can never arrive: the other 999 do, each at its first try."""

import shutil
from pathlib import Path

import pytest

from kiosk.outbox.model import State, Submission, Upload

from .faulty import Fault, FaultyServer
from .rig import Rig, rig
from .samples import FakeClock, submission

MANY = 1000
PLACE = 300
HOUR = 3600


@pytest.fixture(scope="module")
def thousand(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Submission]]:
    """A folder in which a thousand surveys wait."""
    folder = tmp_path_factory.mktemp("thousand") / "data"
    surveys = [submission(0) for _ in range(MANY)]
    with rig(folder, Upload(), FakeClock()) as kiosk:
        kiosk.add(*surveys)
    return folder, surveys


def _refuse(kiosk: Rig, server: FaultyServer, bad: Submission) -> None:
    server.faults = [Fault("PUT", f"/QuestionnaireResponse/{bad.sid}", status=422)]


def _reset(kiosk: Rig, server: FaultyServer, bad: Submission) -> None:
    server.faults = [Fault("PUT", f"/QuestionnaireResponse/{bad.sid}", reset=True)]


def _damage(kiosk: Rig, server: FaultyServer, bad: Submission) -> None:
    part = kiosk.owner.call(lambda store: store.part(bad.sid, 0))
    flipped = bytearray(part.sealed)
    flipped[len(flipped) // 2] ^= 1
    change = "UPDATE part SET sealed = ? WHERE sid = ?"
    kiosk.owner.call(lambda store: store._db.execute(change, (bytes(flipped), bad.sid)))


POISONS = {
    "the server refuses it": (_refuse, State.QUARANTINED),
    "it is damaged on the disk": (_damage, State.CORRUPT),
    "the line breaks over it": (_reset, State.COMMITTED),
}


EACH = ["the line breaks over it", *(pytest.param(name, marks=pytest.mark.torture) for name in list(POISONS)[:2])]


@pytest.mark.parametrize("poison", EACH)
def test_one_poisoned_survey_in_a_thousand_stops_none(
    poison: str, thousand: tuple[Path, list[Submission]], folder: Path, clock: FakeClock, server: FaultyServer
):
    spoil, state = POISONS[poison]
    filled, surveys = thousand
    shutil.copytree(filled, folder)
    bad = surveys[PLACE]
    with rig(folder, Upload(server=server.base), clock) as kiosk:
        spoil(kiosk, server, bad)
        kiosk.run_for(HOUR)
        assert (kiosk.status().delivered, kiosk.status().held) == (MANY - 1, 0)
        assert (kiosk.item(bad).state, kiosk.item(bad).attempts > 0) == (state, True)
        assert {kiosk.item(survey).attempts for survey in surveys if survey is not bad} == {1}
    assert server.held == {
        f"/QuestionnaireResponse/{survey.sid}": survey.response for survey in surveys if survey is not bad
    }
