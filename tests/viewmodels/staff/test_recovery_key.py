"""The recovery key and 'Try it' for QML: with a stick that is a folder, and a server on loopback."""

import pytest
from outbox.faulty import faulty_server

from kiosk.outbox import sealing
from kiosk.recovery import FILE
from kiosk.staff import settings as staff_settings


@pytest.fixture
def forms(setup_forms, tmp_path):
    return setup_forms(tmp_path / "data")


@pytest.fixture
def sticks(tmp_path, monkeypatch):
    folder = tmp_path / "sticks"
    folder.mkdir()
    monkeypatch.setenv("KIOSK_DRIVES", str(folder))
    return folder


def test_a_key_is_made_on_the_stick_and_its_public_half_is_kept(forms, sticks, qtbot):
    (sticks / "USB").mkdir()
    forms.recovery.make()
    qtbot.waitUntil(lambda: forms.recovery.state == "made" and forms.settings.news == "saved")
    public = forms.set("keys.recovery")
    assert public in (sticks / "USB" / FILE).read_text()
    assert forms.recovery.key == f"{public[:12]}…{public[-12:]}"
    assert (forms.recovery.file, forms.recovery.stick) == (FILE, "USB")
    kept = b"".join(path.read_bytes() for path in forms.data.rglob("*") if path.is_file())
    assert b"AGE-SECRET" not in kept
    assert forms.rows == [("recovery-key", {"keys": "keys.recovery"})]


def test_without_a_stick_nothing_is_set(forms, sticks, qtbot):
    forms.recovery.make()
    qtbot.waitUntil(lambda: forms.recovery.problem == "none")
    assert forms.set("keys.recovery") == ""


def test_a_key_from_another_kiosks_stick_and_one_that_is_typed(forms, sticks, qtbot):
    (sticks / "USB").mkdir()
    public = sealing.write_recovery_key(sticks / "USB" / FILE)
    forms.recovery.read()
    qtbot.waitUntil(lambda: forms.recovery.state == "read")
    assert forms.set("keys.recovery") == public
    forms.recovery.take(public[:-1])
    assert (forms.recovery.state, forms.recovery.problem) == ("failed", "typed")
    other = sealing.public_half(sealing.new_secret())
    forms.recovery.take(f" {other[:30]} {other[30:]}")
    qtbot.waitUntil(lambda: forms.recovery.state == "typed")
    assert forms.set("keys.recovery") == other


def test_a_key_that_could_not_be_kept_is_not_called_kept(forms, sticks, qtbot, monkeypatch):
    (sticks / "USB").mkdir()
    monkeypatch.setattr(staff_settings, "replace_file", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
    forms.recovery.make()
    qtbot.waitUntil(lambda: forms.recovery.state == "failed")
    assert (forms.recovery.problem, forms.recovery.key) == ("disk", "")


def test_what_is_typed_is_kept_and_then_tried(forms, qtbot):
    with faulty_server() as server:
        forms.settings.write("upload.server", server.base)
        forms.trial.start()
        qtbot.waitUntil(lambda: forms.trial.outcome == "works")
        assert forms.set("upload.server") == server.base
    forms.settings.write("upload.server", "https://localhost:1/fhir")
    assert forms.trial.outcome == ""  # that was another address
    forms.trial.start()
    qtbot.waitUntil(lambda: forms.trial.outcome == "nobody")
    forms.settings.write("upload.server", "localhost")
    forms.trial.start()
    assert forms.trial.outcome == ""  # it says beside the field what is wrong
