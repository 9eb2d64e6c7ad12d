"""Settings on real files: checked as typed, kept when the field is left, put back, locked, guarded."""

import pytest

from kiosk import staff

REVIEWER, EDITOR = "279461", "836205"


@pytest.fixture
def forms(setup_forms, tmp_path):
    return setup_forms(tmp_path / "data", role="editor")


@pytest.fixture
def settings(forms):
    return forms.settings


@pytest.fixture
def settled(settings, qtbot):
    """Return `settled(news)`: waits until that came of the last change."""
    return lambda news="saved": qtbot.waitUntil(lambda: settings.news == news)


def type_in(settings, key, text):
    settings.write(key, text)
    settings.leave(key)


def test_a_number_is_kept_when_the_field_is_left(forms, settings, settled):
    settings.write("clinic.phone_day", "555 0100")
    assert forms.set("clinic.phone_day") == ""
    settings.leave("clinic.phone_day")
    settled()
    assert forms.set("clinic.phone_day") == "555 0100"
    assert forms.rows == [("setting", {"keys": "clinic.phone_day"})]  # and never the number


def test_what_is_wrong_is_said_as_it_is_typed_and_never_kept(forms, settings):
    settings.write("clinic.phone_day", "555 0l00")
    assert settings.fields["clinic.phone_day"]["problem"] == "phone-letters"
    settings.leave("clinic.phone_day")
    assert settings.news == ""
    assert forms.set("clinic.phone_day") == ""
    settings.write("clinic.phone_day", "555 0100")
    assert settings.fields["clinic.phone_day"]["problem"] == ""


def test_undo_puts_back_what_stood_there_first_of_all_what_is_typed(forms, settings, settled):
    for number in ("555 0100", "555 0199"):
        type_in(settings, "clinic.phone_day", number)
        settled()
    settings.write("clinic.name", "Riversid")
    assert settings.undoKey == "clinic.name"
    settings.undo()
    assert settings.fields["clinic.name"]["text"] == ""
    assert settings.undoKey == "clinic.phone_day"
    settings.undo()
    settled("undone")
    assert forms.set("clinic.phone_day") == "555 0100"
    settings.undo()
    settled("undone")
    assert forms.set("clinic.phone_day") == ""
    assert settings.undoKey == ""
    assert [row for row in forms.rows if row[1].get("undone")] == [
        ("setting", {"keys": "clinic.phone_day", "undone": "yes"})
    ] * 2


def test_saves_follow_each_other_and_none_is_lost(forms, settings, settled):
    for key, text in (("clinic.name", "Riverside"), ("clinic.stay_near", "5 weeks"), ("privacy.readers", "We")):
        type_in(settings, key, text)
    settled()
    assert (forms.set("clinic.name"), forms.set("clinic.stay_near"), forms.set("privacy.readers")) == (
        "Riverside",
        "5 weeks",
        "We",
    )


def test_numbers_switches_and_choices_are_kept_as_what_they_are(forms, settings, settled):
    type_in(settings, "privacy.retention_days", "90")
    settings.toggle("staff.shuffle")
    settings.choose("display.rotation", "90")
    settings.choose("display.motion", "still")
    settled()
    assert forms.set("privacy.retention_days") == 90
    assert forms.set("staff.shuffle") is True
    assert (forms.set("display.rotation"), forms.set("display.motion")) == (90, "still")
    settings.write("privacy.retention_days", "soon")
    assert settings.fields["privacy.retention_days"]["problem"] == "number"
    type_in(settings, "privacy.retention_days", "")
    settled()
    assert forms.set("privacy.retention_days") is None


def test_a_night_has_two_ends(forms, settings, settled):
    settings.choose("night.from", "21:00")
    settled()
    assert (forms.set("night.from_"), forms.set("night.until")) == ("21:00", "06:30")
    settings.choose("night.until", "")
    settled()
    assert (forms.set("night.from_"), forms.set("night.until")) == ("", "")
    settings.undo()
    settled("undone")
    assert (forms.set("night.from_"), forms.set("night.until")) == ("21:00", "06:30")


def test_the_first_language_is_one_that_is_offered_and_one_always_is(forms, settings, settled):
    settings.offer("en")
    settled()
    assert forms.set("languages.offered") == ("zh-Hans",)
    settings.offer("zh-Hans")
    assert settings.fields["languages.offered"]["text"] == "zh-Hans"
    settings.choose("languages.default", "en")
    settled()
    assert (forms.set("languages.default"), set(forms.set("languages.offered"))) == ("en", {"en", "zh-Hans"})


def test_what_it_has_set_is_locked(setup_forms, tmp_path):
    data = tmp_path / "locked"
    data.mkdir()
    (data / "kiosk.toml").write_text('[clinic]\nphone_day = "555 0100"\n', encoding="utf-8")
    settings = setup_forms(data, role="editor").settings
    settings.write("clinic.phone_day", "555 0199")
    row = settings.fields["clinic.phone_day"]
    assert (row["locked"], row["text"]) == (True, "555 0100")


def test_the_fever_limit_takes_a_second_person(forms, settings, settled, qtbot):
    forms.door.set_pin(staff.Role.EDITOR, EDITOR)
    forms.door.set_pin(staff.Role.REVIEWER, REVIEWER)
    type_in(settings, "clinic.fever_limit", "38.3 °C")
    assert settings.news == "agree"
    for digit in EDITOR:
        settings.guard.press(digit)
    settings.guard.enter()
    qtbot.waitUntil(lambda: settings.guard.triesLeft == 4)
    assert forms.set("clinic.fever_limit") == ""
    for digit in REVIEWER:
        settings.guard.press(digit)
    settings.guard.enter()
    settled()
    assert forms.set("clinic.fever_limit") == "38.3 °C"
    settings.undo()
    assert settings.news == "agree"  # putting a limit back takes two as well


def test_nobody_agreed_so_nothing_changes(forms, settings):
    type_in(settings, "clinic.fever_limit", "39 °C")
    settings.forget()
    settings.guard.opened.emit("reviewer")
    assert settings.fields["clinic.fever_limit"]["text"] == ""
    assert settings.news == ""


def test_a_disk_that_takes_nothing_is_said_and_the_field_keeps_what_was_typed(forms, settings, settled, monkeypatch):
    monkeypatch.setattr(staff.settings, "replace_file", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
    type_in(settings, "clinic.phone_day", "555 0100")
    settled("failed")
    row = settings.fields["clinic.phone_day"]
    assert (row["text"], row["problem"]) == ("555 0100", "disk")
    monkeypatch.undo()
    type_in(settings, "clinic.phone_day", "555 0101")
    settled()
    assert settings.fields["clinic.phone_day"]["problem"] == ""


def test_a_trail_that_takes_no_row_loses_no_setting(setup_forms, tmp_path, qtbot, caplog):
    forms = setup_forms(tmp_path / "data", role="editor")
    forms.rows = None  # to append to it fails
    type_in(forms.settings, "clinic.name", "Riverside")
    qtbot.waitUntil(lambda: forms.settings.news == "saved")
    assert forms.set("clinic.name") == "Riverside"
    assert "Riverside" not in caplog.text
    assert "not written down" in caplog.text


def test_a_token_is_kept_and_never_shown(forms, settings, settled):
    type_in(settings, "upload.token_file", "s3cret-token")
    settled()
    row = settings.fields["upload.token_file"]
    assert (row["text"], row["kept"]) == ("", "on")
    assert forms.set("upload.token_file").read_text().strip() == "s3cret-token"
    assert forms.rows == [("token", {"keys": "upload.token_file"})]
    assert settings.undoKey == ""


def test_it_says_what_a_region_holds_back(settings, settled):
    settings.choose("site.region", "hong-kong")
    assert "Results" in settings.held
    settings.choose("site.region", "other")
    assert settings.held == []
    settled()
