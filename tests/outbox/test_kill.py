"""SIGKILL at every call that changes a file: what was promised is kept, arrives once and is wiped."""

from dataclasses import replace
from pathlib import Path

import pytest

from . import strace
from .killing import Job, Killed, points, sweep
from .strace import Call

pytestmark = pytest.mark.skipif(bool(strace.why_not()), reason=strace.why_not())

SAMPLE, SLICES = 24, 6  # a slice ends well before a test is taken for stuck

COMMITS = ("commit", "commit", "commit")
WAYS = {
    "from the first start to the last wipe": Job(Path()),
    "a survey is saved while others are sent": Job(Path(), ("go", *COMMITS, "send"), before=COMMITS[:2]),
    "killed before while saving": Job(Path(), ("go", *COMMITS, "send"), COMMITS, "pwrite64:signal=SIGKILL:when=160"),
    "killed before while sending": Job(Path(), ("send",), (*COMMITS, "send"), "pwrite64:signal=SIGKILL:when=300"),
}


def spread(calls: list[Call], number: int) -> list[Call]:
    """Return some calls, spread evenly from the first to the last."""
    return [calls[at * (len(calls) - 1) // (number - 1)] for at in range(number)]


def wrong(killed: list[Killed]) -> list[str]:
    return [each for one in killed for each in one.wrong]


def test_a_kill_at_any_call_loses_nothing(tmp_path: Path):
    killed = sweep(Job(tmp_path), spread(points(Job(tmp_path)), SAMPLE))
    assert wrong(killed) == []
    assert sum(one.reached for one in killed) >= SAMPLE - 2  # how often the status is written is a matter of timing


@pytest.mark.torture
@pytest.mark.parametrize("slice_", range(SLICES))
@pytest.mark.parametrize("way", WAYS)
def test_a_kill_at_every_call_loses_nothing(tmp_path: Path, way: str, slice_: int):
    job = replace(WAYS[way], folder=tmp_path)
    killed = sweep(job, points(job)[slice_::SLICES])
    assert wrong(killed) == []
    assert sum(one.reached for one in killed) >= 0.9 * len(killed) >= 20


@pytest.mark.parametrize(
    ("flaw", "said"),
    [("early", "lost"), ("blind", "wiped before the server had it"), ("forgetful", "sent again")],
)
def test_a_broken_outbox_does_not_get_through(tmp_path: Path, flaw: str, said: str):
    job = Job(tmp_path, flaw=flaw)
    found = wrong(sweep(job, spread(points(job), 6)))
    assert any(said in each for each in found), found
