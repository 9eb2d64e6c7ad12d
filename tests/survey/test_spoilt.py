"""Whatever is spoilt in a form or a response, it is refused in words; nothing falls over."""

import copy
import random
from typing import Any

import pytest

from kiosk.survey import SurveyError, build_response, check_response, parse, read_json
from tests.survey.forms import AUTHORED, SID, photo
from tests.survey.test_clinic_forms import builder_form, filled

JUNK: list[Any] = [
    None,
    True,
    -1,
    0,
    2**40,
    1.5,
    "",
    " ",
    "x",
    "2020-13",
    [],
    {},
    [[]],
    [{}],
    [None],
    {"code": 1},
    {"coding": 5},
]


def places(node: Any) -> list[tuple[Any, Any]]:
    """Return every (container, key) below a document."""
    keys = list(node) if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else []
    return [place for key in keys for place in ((node, key), *places(node[key]))]


def spoil(document: Any, dice: random.Random) -> Any:
    spoilt = copy.deepcopy(document)
    for _ in range(dice.randint(1, 2)):
        container, key = dice.choice(places(spoilt))
        if isinstance(container, dict) and dice.random() < 0.3:
            del container[key]
        else:
            container[key] = copy.deepcopy(dice.choice(JUNK))
    return spoilt


@pytest.mark.parametrize("seed", range(10))
def test_a_spoilt_form_is_shown_or_refused(seed: int):
    dice = random.Random(seed)
    for _ in range(100):
        spoilt = spoil(builder_form(), dice)
        try:
            parse(spoilt)
        except SurveyError as refused:
            assert all(issue.message.endswith((".", "?")) for issue in refused.issues)


@pytest.mark.parametrize("seed", range(10))
def test_a_spoilt_response_is_right_or_named(seed: int):
    dice = random.Random(seed)
    read = parse(builder_form())
    whole = read_json(build_response(read, filled(), sid=SID, authored=AUTHORED, photos=[photo()]))
    for _ in range(100):
        for issue in check_response(read, spoil(whole, dice)):
            assert issue.severity == "error"
            assert issue.message.endswith((".", "?"))
