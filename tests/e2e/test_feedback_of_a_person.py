"""A patient says what they think in a real window: five taps on answers, and nothing of the patient is sent."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from fhir_server import running_server

from .desk import Desk, desk
from .feedback_way import FEEDBACK_WAY
from .test_person import ROOT, Person, Program, answers, drawn, held, running, send, warnings
from .way import SIZE, write_config

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs Xvfb, a window manager and xdotool")


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path, SIZE) as made:
        yield made


@pytest.mark.torture
def test_five_answers_arrive_with_a_date_and_nothing_of_who_gave_them(place: Desk, tmp_path: Path) -> None:
    data, program = tmp_path / "data", Program((sys.executable, "-m", "kiosk"), ROOT)
    atlas = drawn("e2e.feedback_way", tmp_path)
    with running_server() as server:
        write_config(data, server.base)
        with running(program, place, data) as errors:
            person = Person(place, atlas, tmp_path, FEEDBACK_WAY)
            for stop in FEEDBACK_WAY:
                person.sees(stop)
                person.does(stop)
        assert (errors.read_text(), warnings(data)) == ("", [])
        assert send(program, place, data)["delivered"] == 1
        (response,) = held(server)
    wanted = {"easy": "mostly", "topics": "safety", "ask": "costs", "age": "75-plus", "language": "chinese"}
    assert answers(response) == wanted
    assert len(response["authored"]) == len("2026-07-14")
    assert not {"author", "source", "subject", "encounter"} & response.keys()
