"""The two shipped surveys, read once for each test that asks for them."""

import pytest

from kiosk.paths import SHIPPED_PACK
from kiosk.survey import Answers, Questionnaire, parse


def shipped(name: str) -> Questionnaire:
    return parse((SHIPPED_PACK / "surveys" / f"{name}.json").read_bytes())


@pytest.fixture
def professional() -> Questionnaire:
    return shipped("professional")


@pytest.fixture
def feedback() -> Questionnaire:
    return shipped("feedback")


@pytest.fixture
def enough(professional: Questionnaire) -> Answers:
    """The fewest answers that the professional survey takes."""
    position, department = professional.find("position"), professional.find("department")
    assert position is not None
    assert department is not None
    return {"consent": (True,), "position": (position.options[1],), "department": (department.options[0],)}
