import pytest
from whole_kiosk import KEYBOARD_SAYS, Whole
from PySide6.QtCore import QObject

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)
SIZES = [(1920, 1080), (1080, 1920)]


@pytest.mark.parametrize("size", SIZES)
def test_look(tmp_path, qtbot, size, touch_device):
    from kiosk.staff import Door, Role

    data = tmp_path / "data"
    Door(data / "staff", lambda: 0.0).set_pin(Role.EDITOR, "279461")
    w = Whole(data, qtbot, size=size)
    k = w.kiosk
    k.visit.askStaff()
    w.now += 1
    qtbot.waitUntil(lambda: w.find("pin-1") is not None)
    qtbot.wait(300)
    w.window.grabWindow().save(f"/tmp/look/door-{size[0]}.png")
    pad = k.staff.model.pad

    def pin(p):
        for d in p:
            pad.press(d)
        pad.enter()

    pin("123456")
    qtbot.waitUntil(lambda: not pad.checking)
    qtbot.wait(100)
    w.window.grabWindow().save(f"/tmp/look/door-wrong-{size[0]}.png")
    pin("279461")
    qtbot.waitUntil(lambda: k.visit.mode == "staff", timeout=5000)
    qtbot.wait(500)
    w.window.grabWindow().save(f"/tmp/look/overview-{size[0]}.png")
    for page in ("outbox", "health", "record"):
        k.staff.model.go(page)
        if page == "health":
            qtbot.waitUntil(lambda: k.staff.model.desk.examined, timeout=20000)
        qtbot.wait(500)
        w.window.grabWindow().save(f"/tmp/look/{page}-{size[0]}.png")
    w.close()
