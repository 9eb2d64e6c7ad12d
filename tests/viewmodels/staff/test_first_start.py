"""First start on real files: page by page, what IT set, what is missing, and a power cut in between."""

import pytest

from kiosk import staff

PIN, OTHER = "279461", "836205"


@pytest.fixture
def forms(setup_forms, tmp_path):
    return setup_forms(tmp_path / "data")


@pytest.fixture
def start(forms):
    return forms.forms.first_start(forms.spoken.append)


def go_on(start, qtbot):
    before = start.step
    start.next()
    qtbot.waitUntil(lambda: start.step != before)


def choose_pin(start, qtbot, pin, role="editor"):
    start.pins.want(role)
    for digit in pin * 2:
        start.pins.press(digit)
    qtbot.waitUntil(lambda: role in start.pins.done)


def fill(start):
    start.settings.choose("site.region", "singapore")
    for key, number in (("phone_day", "555 0100"), ("phone_night", "555 0101"), ("emergency", "999")):
        start.settings.write(f"clinic.{key}", number)


def test_from_the_first_page_to_patients(forms, start, qtbot):
    assert forms.unready()
    go_on(start, qtbot)
    assert start.step == "pin"
    choose_pin(start, qtbot, PIN)
    go_on(start, qtbot)
    fill(start)
    for step in ("privacy", "recovery", "server", "times", "check"):
        go_on(start, qtbot)
        assert start.step == step
    assert start.missing == []
    with qtbot.waitSignal(start.opened):
        start.finish()
    assert not forms.unready()
    assert forms.set("clinic.emergency") == "999"
    assert [what for what, _ in forms.rows if what != "setting"] == ["pin-set"]


def test_what_is_missing_is_named_and_leads_back(start, qtbot):
    start.go("site")
    start.next()
    assert start.step == "site"
    assert start.missingHere == ["site.region", "clinic.phone_day", "clinic.phone_night", "clinic.emergency"]
    start.go("check")
    assert start.missing[0] == {"key": "pin", "step": "pin"}
    assert [one["step"] for one in start.missing[1:]] == ["site"] * 4
    start.finish()
    start.go("pin")
    start.next()
    assert start.step == "pin"  # not without a PIN


def test_a_wrong_number_keeps_the_page(start, qtbot):
    start.go("site")
    fill(start)
    start.settings.write("clinic.emergency", "nine")
    start.next()
    qtbot.wait(50)
    assert start.step == "site"
    assert start.settings.fields["clinic.emergency"]["problem"] == "phone-letters"


def test_a_power_cut_loses_one_page_at_most(forms, start, setup_forms, qtbot):
    go_on(start, qtbot)
    choose_pin(start, qtbot, PIN)
    go_on(start, qtbot)
    fill(start)
    go_on(start, qtbot)
    start.settings.write("privacy.readers", "half a senten")
    again = setup_forms(forms.data).forms.first_start(print)
    assert again.step == "privacy"
    assert [row["step"] for row in again.steps if row["done"]] == ["language", "pin", "site"]
    assert again.settings.fields["clinic.phone_night"]["text"] == "555 0101"
    assert forms.unready()  # all is set that must be, but nobody has opened it


def test_what_it_has_set_is_passed(setup_forms, tmp_path, qtbot):
    data = tmp_path / "it"
    data.mkdir()
    (data / "kiosk.toml").write_text(
        '[languages]\ndefault = "en"\noffered = ["en"]\n[keys]\nrecovery = ""\n[clinic]\nphone_day = "555 0100"\n',
        encoding="utf-8",
    )
    start = setup_forms(data).forms.first_start(print)
    assert start.step == "pin"
    assert start.first
    assert [row["step"] for row in start.steps if row["given"]] == ["language", "recovery"]
    assert "clinic.phone_day" not in [one["key"] for one in start.missing]
    start.go("privacy")
    go_on(start, qtbot)
    assert start.step == "server"


def test_the_screens_speak_the_language_that_was_chosen(forms, start, qtbot):
    start.settings.choose("languages.default", "zh-Hans")
    qtbot.waitUntil(lambda: forms.spoken == ["zh-Hans"])
    assert start.settings.fields["clinic.stay_near"]["example"] == "4周"


def test_progress_that_cannot_be_written_keeps_the_page(start, qtbot, monkeypatch):
    monkeypatch.setattr(staff.progress, "replace_file", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
    start.next()
    qtbot.waitUntil(lambda: start.failed)
    assert start.step == "language"
    monkeypatch.undo()
    go_on(start, qtbot)
    assert not start.failed


def test_a_pin_is_typed_twice_and_too_easy_ones_are_refused(forms, start, qtbot):
    start.go("pin")
    pins = start.pins
    for typed, problem in (("123456", "run"), (PIN + OTHER, "differ")):
        for digit in typed:
            pins.press(digit)
        assert (pins.problem, pins.again) == (problem, False)
    choose_pin(start, qtbot, PIN)
    start.pins.want("reviewer")
    for digit in PIN * 2:
        pins.press(digit)
    qtbot.waitUntil(lambda: pins.problem == "same")
    choose_pin(start, qtbot, OTHER, "reviewer")
    assert forms.door.try_pin(OTHER) == staff.Opened(staff.Role.REVIEWER)
    assert forms.rows == [("pin-set", {"of": "editor"}), ("pin-set", {"of": "reviewer"})]
    assert not {name for name, value in vars(pins).items() if value in (PIN, OTHER)}


def test_another_persons_pin_changes_when_they_agree(setup_forms, tmp_path, qtbot):
    forms = setup_forms(tmp_path / "data", role="editor")
    forms.door.set_pin(staff.Role.EDITOR, PIN)
    forms.door.set_pin(staff.Role.REVIEWER, OTHER)
    pins = setup_forms(tmp_path / "data", role="editor").pins
    pins.want("editor")
    assert pins.role == "editor"  # one's own
    pins.forget()
    with qtbot.waitSignal(pins.agreementAsked):
        pins.want("reviewer")
    assert pins.role == ""
    guard = pins._guard
    for digit in OTHER:
        guard.press(digit)
    guard.enter()
    qtbot.waitUntil(lambda: pins.role == "reviewer")


def test_a_kiosk_that_it_has_set_up_alone_serves_at_once(setup_forms, tmp_path):
    data = tmp_path / "it"
    data.mkdir()
    numbers = 'phone_day = "555 0100"\nphone_night = "555 0101"\nemergency = "999"\n'
    (data / "kiosk.toml").write_text(f"[clinic]\n{numbers}", encoding="utf-8")
    forms = setup_forms(data)
    assert forms.unready()
    forms.door.set_pin(staff.Role.EDITOR, PIN)
    assert not forms.unready()
