"""settings.toml: IT wins key by key, a broken file stops nothing, and every refusal is a sentence for staff."""

import re
import tomllib
from pathlib import Path

import pytest

from kiosk import config, paths
from kiosk.config import Config, ConfigError, load
from kiosk.setup import Loaded, Setup, SetupError, load_pack
from kiosk.staff import Door, Role, SettingsError, SettingsStore, Slip, still_missing
from kiosk.staff.pins import Hashing
from kiosk.staff.slips import SENTENCES

GOOD = {
    "site.region": "singapore",
    "site.legal_review": True,
    "clinic.name": "Riverside “CAR-T” \\ Center 中心",
    "clinic.phone_day": "+1 (555) 010-1234 ext 5",
    "clinic.phone_night": "112 / 999",
    "clinic.emergency": "999",
    "privacy.readers": "The study team",
    "privacy.retention_days": 365,
    "languages.offered": ("en", "zh-Hans"),
    "languages.default": "zh-Hans",
    "survey.closed": ["feedback"],
    "upload.server": "https://fhir.example.org/r4",
    "keys.recovery": "age1" + "q" * 58,
    "display.rotation": 90,
    "display.brightness": 40,
    "idle.reading": 120,
    "night.from": "20:00",
    "night.until": "06:30",
    "sound.volume": 0,
    "staff.shuffle": True,
    "staff.minutes": 10,
}


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path)


def it_writes(folder: Path, text: str) -> None:
    (folder / "kiosk.toml").write_text(text, encoding="utf-8")


def staff_wrote(folder: Path, text: str) -> None:
    (folder / "settings.toml").write_text(text, encoding="utf-8")


def test_all_that_staff_set_is_there_and_nothing_is_locked(store: SettingsStore, tmp_path: Path):
    saved = store.save(GOOD)
    assert saved == load(tmp_path) == store.config()
    for key, value in GOOD.items():
        wanted = tuple(value) if isinstance(value, list) else value
        assert config.value_of(saved, key) == wanted, key
        assert not store.locked(key)
    assert (saved.given, saved.settings_fault) == (frozenset(), "")
    assert (tmp_path / "settings.toml").stat().st_mode & 0o777 == 0o600


def test_it_wins_key_by_key_and_locks(store: SettingsStore, tmp_path: Path):
    store.save(GOOD)
    it_writes(tmp_path, '[clinic]\nphone_day = "555 0140"\nemergency = ""\n[night]\nfrom = "21:00"\nuntil = "05:00"\n')
    now = store.config()
    assert (now.clinic.phone_day, now.clinic.phone_night, now.clinic.emergency) == ("555 0140", "112 / 999", "")
    assert (now.night.from_, now.night.until, now.staff.minutes) == ("21:00", "05:00", 10)
    assert now.given == {"clinic.phone_day", "clinic.emergency", "night.from", "night.until"}
    assert store.locked("clinic.phone_day") and not store.locked("clinic.phone_night")
    with pytest.raises(SettingsError, match="only IT can change it") as caught:
        store.save({"clinic.phone_night": "555 0199", "clinic.phone_day": "555 0199"})
    assert (caught.value.key, caught.value.slip) == ("clinic.phone_day", Slip.LOCKED)
    assert store.config() == now, "all or nothing"


def test_what_does_not_go_with_its_settings_is_passed_over_and_the_rest_stays(store: SettingsStore, tmp_path: Path):
    store.save(GOOD)
    it_writes(tmp_path, '[languages]\noffered = ["en"]\n')
    now = store.config()
    assert (now.languages.offered, now.languages.default) == (("en",), "")
    assert (now.clinic.phone_night, now.settings_fault) == ("112 / 999", "")


def test_what_only_a_newer_version_knows_is_passed_over_and_kept(store: SettingsStore, tmp_path: Path):
    staff_wrote(tmp_path, '[clinic]\nemergency = "999"\nfax = "1"\n[weather]\nrain = true\n')
    assert (store.config().clinic.emergency, store.config().settings_fault) == ("999", "")
    store.save({"staff.minutes": 3})
    assert tomllib.loads((tmp_path / "settings.toml").read_text()) == {
        "clinic": {"emergency": "999", "fax": "1"},
        "weather": {"rain": True},
        "staff": {"minutes": 3},
    }


@pytest.mark.parametrize("broken", ["[clinic\n", "[clinic]\nphone_day = 5\n", "clinic = 1\n", "\0" * 40, "\udcff"])
def test_a_broken_file_stops_nothing_is_said_and_is_kept(store: SettingsStore, tmp_path: Path, broken: str):
    it_writes(tmp_path, '[clinic]\nemergency = "999"\n')
    file = tmp_path / "settings.toml"
    file.write_text(broken, encoding="utf-8", errors="surrogateescape")
    bad = file.read_bytes()
    for _ in range(2):  # reading alone renames nothing
        now = store.config()
        assert now.clinic == config.Clinic(emergency="999")
        assert str(file) in now.settings_fault and now.settings_fault.endswith(".")
        assert file.read_bytes() == bad
    for round_ in (1, 2):
        assert store.save({"clinic.phone_day": "555 0140"}).settings_fault == ""
        assert len(store.set_aside()) == round_
        assert store.set_aside()[-1].read_bytes() == bad
        file.write_bytes(bad)


def test_a_broken_kiosk_toml_is_its_own_fault(store: SettingsStore, tmp_path: Path):
    store.save({"clinic.emergency": "999"})
    it_writes(tmp_path, "[clinic")
    with pytest.raises(ConfigError, match=r"kiosk\.toml"):
        store.config()
    with pytest.raises(SettingsError, match="ask IT"):
        store.save({"clinic.emergency": "112"})


@pytest.mark.parametrize(
    ("key", "value", "slip"),
    [
        *((key, "", "phone-needed") for key in ("clinic.phone_day", "clinic.phone_night", "clinic.emergency")),
        ("clinic.phone_day", "  ", "phone-needed"),
        ("clinic.phone_day", "555 O140", "phone-letters"),
        ("clinic.phone_day", "55５5", "phone-signs"),
        ("clinic.phone_day", "call us", "phone-letters"),
        ("clinic.phone_day", "电话 555", "phone-letters"),
        ("clinic.phone_day", "555; 0140", "phone-signs"),
        ("clinic.phone_day", "555\n0140", "phone-signs"),
        ("clinic.phone_day", "5", "phone-short"),
        ("clinic.phone_day", "+ () -", "phone-short"),
        ("clinic.phone_day", "5" * 41, "phone-long"),
        ("clinic.phone_day", 5550140, "other"),
        ("clinic.name", "two\nlines", "text"),
        ("clinic.name", "x" * 201, "text-long"),
        ("clinic.website", "clinic.example.org", "website"),
        ("site.region", "atlantis", "region"),
        ("site.region", 3, "region"),
        ("languages.offered", [], "languages"),
        ("languages.default", "English", "first-language"),
        ("survey.closed", "feedback", "surveys"),
        ("upload.server", "fhir.example.org", "server"),
        ("upload.server", "https://a:secret@fhir.example.org", "server"),
        ("keys.recovery", "AGE-SECRET-KEY-1ABC", "recovery"),
        ("idle.reading", 4, "number"),
        ("privacy.retention_days", True, "number"),
        ("display.brightness", 101, "number"),
        ("staff.minutes", 61, "number"),
        ("staff.shuffle", 1, "switch"),
        ("night.from", "8 pm", "time"),
        ("display.rotation", 45, "other"),
        ("clinic.fax", "1", "unknown"),
    ],
)
def test_a_wrong_value_is_refused_in_a_sentence_for_staff(store: SettingsStore, tmp_path: Path, key, value, slip):
    sentence = store.check(key, value)
    assert sentence == SENTENCES[Slip(slip)]
    with pytest.raises(SettingsError) as caught:
        store.save({"clinic.emergency": "999", key: value})
    assert (str(caught.value), caught.value.key) == (sentence, key)
    assert not (tmp_path / "settings.toml").exists()


def test_every_sentence_is_plain():
    assert set(SENTENCES) == set(Slip)
    for sentence in SENTENCES.values():
        assert sentence.endswith(".") and "\n" not in sentence
        assert not re.search(r"\.toml|\bfile\b|\bkey\b.*quotes|\[|TOML|\bvalue\b", sentence), sentence


@pytest.mark.parametrize(
    "number",
    ["99", "999", "+44 20 7946 0018", "(555) 010-1234", "555.010.1234", "112 / 999", "555 0140, ext 12", "*99#"],
)
def test_what_people_dial_is_taken(store: SettingsStore, number: str):
    assert store.check("clinic.phone_day", number) == ""


@pytest.mark.parametrize(
    ("changes", "key", "slip"),
    [
        ({"night.from": "20:00"}, "night.from", Slip.NIGHT_BOTH),
        ({"night.until": "06:00"}, "night.until", Slip.NIGHT_BOTH),
        ({"night.from": "20:00", "night.until": "20:00"}, "night.until", Slip.NIGHT_SAME),
        ({"languages.offered": ["en"], "languages.default": "zh-Hans"}, "languages.default", Slip.FIRST_LANGUAGE),
    ],
)
def test_settings_that_do_not_go_together_are_refused(store: SettingsStore, changes, key, slip):
    with pytest.raises(SettingsError) as caught:
        store.save(changes)
    assert (caught.value.key, caught.value.slip) == (key, slip)
    assert store.config() == Config()


def test_none_gives_a_setting_back_to_the_kiosk(store: SettingsStore):
    store.save(GOOD)
    store.save(dict.fromkeys(GOOD))
    assert store.config() == Config()


def test_a_token_is_kept_apart_and_taken_away(store: SettingsStore, tmp_path: Path):
    file = tmp_path / "staff" / "upload.token"
    assert store.save_token("  abc.DEF-123\n").upload.token_file == file
    assert (file.read_text().strip(), file.stat().st_mode & 0o777) == ("abc.DEF-123", 0o600)
    assert "abc" not in (tmp_path / "settings.toml").read_text()
    assert store.save_token("").upload.token_file is None
    assert not file.exists()
    with pytest.raises(SettingsError, match="no access token"):
        store.save_token("tökén")
    for key in ("upload.token_file", "upload.ca_file"):
        with pytest.raises(SettingsError):
            store.save({key: "/etc/shadow"})
    it_writes(tmp_path, '[upload]\ntoken_file = "secret"\n')
    with pytest.raises(SettingsError, match="only IT"):
        store.save_token("abc")
    assert not file.exists()


def test_a_disk_that_takes_nothing_is_said(store: SettingsStore, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.staff.settings.replace_file", full)
    with pytest.raises(SettingsError, match="No space left on device"):
        store.save({"clinic.emergency": "999"})


def test_what_the_first_start_must_ask(store: SettingsStore, tmp_path: Path):
    door = Door(tmp_path / "staff", lambda: 0.0, Hashing(8, 1))
    assert still_missing(store.config(), door) == ("clinic.phone_day", "clinic.phone_night", "clinic.emergency", "pin")
    store.save({"clinic.phone_day": "555 0140"})
    it_writes(tmp_path, '[clinic]\nphone_night = "555 0141"\nemergency = ""\n')
    assert still_missing(store.config(), door) == ("pin",)
    door.set_pin(Role.REVIEWER, "739164")
    assert still_missing(store.config(), door) == ("pin",)
    door.set_pin(Role.EDITOR, "482915")
    assert still_missing(store.config(), door) == ()


def test_a_language_that_is_gone_from_the_content_stops_nothing(store: SettingsStore, tmp_path: Path):
    def loaded() -> Loaded:
        return load_pack(Setup(data=tmp_path, pack=paths.SHIPPED_PACK, config=store.config()))

    store.save({"languages.offered": ["fr", "zh-Hans"], "languages.default": "fr"})
    assert (loaded().offered, loaded().language) == (("zh-Hans",), "zh-Hans")
    store.save({"languages.offered": ["fr"]})
    assert (loaded().offered, loaded().language) == (("en", "zh-Hans"), "en")
    it_writes(tmp_path, '[languages]\noffered = ["fr", "en"]\n')
    with pytest.raises(SetupError, match="does not speak 'fr'"):
        loaded()
