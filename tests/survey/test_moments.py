"""Dates and times as FHIR writes them."""

import pytest

from kiosk.survey.moments import compare, is_good

GOOD = {
    "Date": ["2020", "2020-02", "2020-02-29", "0001-01-01", "9999-12-31"],
    "DateTime": ["2020", "2020-02", "2020-02-29", "2020-02-29T23:59:59Z", "2020-01-01T00:00:60.5+14:00"],
    "Time": ["00:00:00", "23:59:60", "09:30:00.123456789"],
}
BAD = {
    "Date": ["", "20", "0000", "2020-13", "2020-00", "2021-02-29", "2020-2-1", "2020-02-29T10:00:00Z", "٢٠٢٠", "2020-"],
    "DateTime": [
        "2020-02T10:00:00Z",
        "2020-02-29T10:00Z",
        "2020-02-29T10:00:00",
        "2020-02-29T24:00:00Z",
        "2020-02-30",
        "2020-02-29T10:00:00+14:30",
        "2020-02-29 10:00:00Z",
        "2020-02-29T10:00:00Z ",
    ],
    "Time": ["9:30:00", "09:30", "24:00:00", "09:60:00", "09:30:61", "09:30:00Z"],
}


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in GOOD.items() for text in texts])
def test_good(kind: str, text: str):
    assert is_good(kind, text)


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in BAD.items() for text in texts])
def test_bad(kind: str, text: str):
    assert not is_good(kind, text)


@pytest.mark.parametrize(
    ("one", "other", "order"),
    [
        ("2020", "2021", -1),
        ("2020-12-31", "2021", -1),
        ("2020", "2020", 0),
        ("2020", "2020-01", None),
        ("2020-01", "2020-01-01", None),
        ("2020-01-01", "2020-01-01T00:00:00Z", None),
        ("2020-01-02", "2020-01-01T23:00:00Z", 1),
        ("2020-01-01T00:00:00+01:00", "2019-12-31T23:00:00Z", 0),
        ("2020-01-01T00:00:00.5Z", "2020-01-01T00:00:00Z", 1),
        ("2020-01-01T00:00:00.50Z", "2020-01-01T00:00:00.5Z", 0),
        ("0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00Z", -1),
        ("9999-12-31T23:59:59-12:00", "9999-12-31T23:59:59Z", 1),
        ("09:00:00", "08:59:60", 1),
        ("09:00:00.0", "09:00:00", 0),
    ],
)
def test_which_comes_first(one: str, other: str, order: int | None):
    assert compare(one, other) == order
    assert compare(other, one) == (None if order is None else -order)
