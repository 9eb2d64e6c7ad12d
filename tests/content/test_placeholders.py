"""Placeholders: the clinic's value, or the pack's sentence while it is unset."""

import pytest

from kiosk.content import fill, placeholder_values, placeholders

from .packs import PackFolder


def test_fills_what_the_clinic_set(folder: PackFolder) -> None:
    values = placeholder_values(folder.load(), "en", {"clinic.emergency": "112", "clinic.phone_day": " "})
    assert fill("Call {clinic.emergency}.", values) == "Call 112."
    assert fill("{clinic.phone_day}", values) == "Ask staff here for the number"


def test_every_placeholder_has_a_value(folder: PackFolder) -> None:
    values = placeholder_values(folder.load(), "xx", {})
    assert values["clinic.driving"] == ""
    assert len(values) == 7


def test_never_shows_a_hole(folder: PackFolder) -> None:
    assert fill("No braces.", {}) == "No braces."
    with pytest.raises(KeyError):
        fill("Call {clinic.emergency}.", {})


def test_names_what_a_text_needs() -> None:
    assert placeholders("Call {clinic.phone_day} or {clinic.emergency}.") == {"clinic.phone_day", "clinic.emergency"}


def test_a_call_list_needs_its_numbers(folder: PackFolder) -> None:
    folder.drop("pack.yaml", "clinic.phone_night")
    finding = folder.the_finding()
    assert (finding.file, finding.line) == ("shared.yaml", folder.line("shared.yaml", "type: call_list"))
    assert "'unset: clinic.phone_night'" in finding.message
