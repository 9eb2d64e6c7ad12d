"""The shipped pack, a clinic that has set everything, and orders for guides."""

from datetime import date

import pytest

from kiosk import content, guides, paths

CLINIC = {
    "clinic.name": "Riverside, North; Center",
    "clinic.phone_day": "+1 555 0100",
    "clinic.phone_night": "+1 555 0101",
    "clinic.emergency": "911",
}


@pytest.fixture(scope="session")
def pack():
    return content.load(paths.SHIPPED_PACK)


@pytest.fixture
def clinic():
    return dict(CLINIC)


@pytest.fixture
def order(pack, clinic):
    return guides.Order(pack, clinic, "en", date(2026, 11, 23))
