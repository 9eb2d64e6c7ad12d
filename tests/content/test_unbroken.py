"""Words that stay on one line."""

import pytest

from kiosk.content.unbroken import unbroken


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Your T cells", "Your T~cells"),
        ("CAR-T cells", "CAR^T cells"),
        ("Part 4 of 6", "Part~4 of 6"),
        ("38.0 °C or more", "38.0~°C or more"),
        ("57 days (22 to 203)", "57~days (22 to 203)"),
        ("the 36-month report", "the 36^month report"),
        ("97 of 101 people", "97 of 101 people"),
        ("3 daytime calls", "3 daytime calls"),
        ("10 to 14 days", "10 to 14~days"),
    ],
)
def test_what_belongs_together_stays_on_one_line(text: str, whole: str) -> None:
    said = whole.replace("~", "\N{NO-BREAK SPACE}").replace("^", "\N{NON-BREAKING HYPHEN}")
    assert unbroken({"texts": [text], "number": 3}) == {"texts": [said], "number": 3}
