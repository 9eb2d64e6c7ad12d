from dataclasses import replace

import pytest
from whole_kiosk import KEYBOARD_SAYS, Whole

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_look(tmp_path, qtbot, size):
    from kiosk.staff import Door, Role

    data = tmp_path / "data"
    Door(data / "staff", lambda: 0.0).set_pin(Role.EDITOR, "279461")
    w = Whole(data, qtbot, size=size)
    k = w.kiosk
    k.visit.askStaff()
    w.now += 1
    pad = k.staff.model.pad
    for d in "279461":
        pad.press(d)
    pad.enter()
    qtbot.waitUntil(lambda: k.visit.mode == "staff", timeout=5000)
    qtbot.waitUntil(lambda: k.staff.model.panels is not None, timeout=5000)
    for page in ("overview", "outbox", "settings", "panels", "versions", "stick"):
        k.staff.model.go(page)
        qtbot.wait(1500)
        w.window.grabWindow().save(f"/tmp/look/{page}-{size[0]}.png")
    k.staff.model.go("panels")
    qtbot.wait(500)
    k.staff.model.panels.edit("step-1")
    qtbot.wait(2500)
    w.window.grabWindow().save(f"/tmp/look/editor-{size[0]}.png")
    k.visit.dismiss()
    qtbot.wait(300)
    w.close()


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_first(tmp_path, qtbot, size, monkeypatch):
    import whole_kiosk

    real = whole_kiosk.setup
    monkeypatch.setattr(whole_kiosk, "setup", lambda *a: replace(real(*a), first_start=True))
    w = Whole(tmp_path / "data", qtbot, size=size)
    k = w.kiosk
    assert k.visit.mode == "first"
    qtbot.waitUntil(lambda: k.staff.model.first is not None)
    qtbot.wait(800)
    w.window.grabWindow().save(f"/tmp/look/first-{size[0]}.png")
    for step in ("pin", "site", "privacy", "recovery", "server", "times", "check"):
        k.staff.model.first.go(step)
        qtbot.wait(700)
        w.window.grabWindow().save(f"/tmp/look/first-{step}-{size[0]}.png")
    w.close()
