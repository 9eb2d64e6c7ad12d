"""What the kiosk must be able to trust in PySide, tried on every version before it is used."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal

CALLS = 1000
SLACK = 50  # what the interpreter itself may do to the count meanwhile


class Thing(QObject):
    """An object with a signal and a slot that answers with nothing."""

    rung = Signal()

    def hear(self) -> None:
        """Hear the signal."""


@pytest.mark.parametrize("value", [None, True, False], ids=str)
def test_calls_into_qt_leave_the_reference_counts_of_constants_alone(value):
    thing = Thing()
    thing.rung.connect(thing.hear)
    before = sys.getrefcount(value)
    for _ in range(CALLS):
        thing.setObjectName("x")  # gives nothing back
        thing.blockSignals(False)  # gives False back
        thing.inherits("QObject")  # gives True back
        thing.rung.emit()
    assert abs(sys.getrefcount(value) - before) < SLACK, "This PySide would end a kiosk after some hours: use another."
