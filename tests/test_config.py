"""kiosk.toml: every key, every refusal with its file, line and one sentence."""

from dataclasses import FrozenInstanceError, asdict, fields
from pathlib import Path

import pytest

from kiosk.config import Config, ConfigError, load

RECOVERY = "age1" + "q" * 58

WHOLE = f"""
[site]
region = "hong-kong"
legal_review = true

[clinic]
name = "Riverside CAR-T Center"
phone_day = "555 0140"
phone_night = "555 0141"
emergency = "999"
fever_limit = "38.0 °C"
stay_near = "4 weeks"
driving = "Not until your team says yes."
website = "https://clinic.example.org/car-t"

[privacy]
controller = "Riverside"
readers = "The study team"
purpose = "To learn what care teams need"
retention_days = 365
contact = "Data officer, room 214"

[languages]
offered = ["en", "zh-Hans"]
default = "zh-Hans"

[upload]
server = "https://fhir.riverside.example/r4/"
token_file = "secrets/token"
binary_mode = "raw"
ca_file = "/etc/ssl/clinic.pem"
client_cert = "client.pem"
client_key = "client.key"
proxy = "http://proxy.riverside.example:3128"
max_body = 26_000_000

[keys]
recovery = "{RECOVERY}"

[display]
diagonal_in = 32
rotation = 90
renderer = "gpu"
motion = "still"
brightness = 60

[idle]
reading = 60
survey = 240
warning = 20

[night]
from = "20:00"
until = "06:30"

[survey]
photos = false
closed = ["feedback"]

[sound]
volume = 0

[staff]
shuffle = true
minutes = 2
"""


def read(folder: Path, text: str) -> Config:
    (folder / "kiosk.toml").write_text(text, encoding="utf-8")
    return load(folder)


def refusal(folder: Path, text: str) -> ConfigError:
    with pytest.raises(ConfigError) as caught:
        read(folder, text)
    return caught.value


def test_without_a_file_all_is_default(tmp_path: Path) -> None:
    config = load(tmp_path)
    assert config == Config()
    assert asdict(config.idle) == {"reading": 90, "survey": 180, "warning": 30}
    assert asdict(config.display) == {
        "diagonal_in": 24.0,
        "rotation": 0,
        "renderer": "software",
        "motion": "full",
        "brightness": None,
    }
    assert (config.upload.server, config.upload.token_file, config.upload.max_body) == ("", None, 5_000_000)
    assert config.clinic.placeholders() == {}


def test_every_key_is_read(tmp_path: Path) -> None:
    config = read(tmp_path, WHOLE)
    default = Config()
    for table in fields(Config):
        if table.name in ("given", "settings_fault"):
            continue
        for key in fields(getattr(config, table.name)):
            name = f"{table.name}.{key.name.rstrip('_')}"
            assert name in config.given, name
            assert getattr(getattr(config, table.name), key.name) != getattr(getattr(default, table.name), key.name)
    assert config.languages.offered == ("en", "zh-Hans")
    assert config.display.diagonal_in == 32.0
    assert isinstance(config.display.diagonal_in, float)
    assert config.upload.server == "https://fhir.riverside.example/r4"


def test_paths_start_at_the_data_folder(tmp_path: Path) -> None:
    upload = read(tmp_path, WHOLE).upload
    assert upload.token_file == tmp_path / "secrets" / "token"
    assert upload.ca_file == Path("/etc/ssl/clinic.pem")


def test_an_empty_text_is_not_set(tmp_path: Path) -> None:
    config = read(tmp_path, '[clinic]\nname = " Riverside "\nemergency = ""\n[upload]\nserver = ""\ntoken_file = ""\n')
    assert config.clinic.placeholders() == {"clinic.name": "Riverside"}
    assert (config.upload.server, config.upload.token_file) == ("", None)
    assert "clinic.emergency" in config.given


def test_it_is_frozen(tmp_path: Path) -> None:
    with pytest.raises(FrozenInstanceError):
        load(tmp_path).site.region = "macau"  # type: ignore[misc]


def test_a_byte_order_mark_is_no_slip(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_bytes(b'\xef\xbb\xbf[site]\r\nregion = "macau"\r\n')
    assert load(tmp_path).site.region == "macau"


@pytest.mark.parametrize(
    "server",
    [
        "https://fhir.example.org",
        "https://fhir.example.org:8443/base/r4",
        "https://fhir_1.intranet/r4",
        "https://[2001:db8::1]/r4",
        "http://localhost:8080/fhir",
        "http://127.0.0.1:8080",
        "http://127.9.9.9/fhir",
        "http://[::1]:8080/fhir",
    ],
)
def test_good_servers(tmp_path: Path, server: str) -> None:
    assert read(tmp_path, f'[upload]\nserver = "{server}"').upload.server == server


@pytest.mark.parametrize(
    "server",
    [
        "http://fhir.example.org",
        "http://127.0.0.1.example.org",
        "http://localhost.example.org/",
        "http://10.0.0.5/fhir",
        "fhir.example.org",
        "ftp://fhir.example.org",
        "https://",
        "https:///r4",
        "https://user:secret@fhir.example.org/r4",
        "https://fhir.example.org/r4?token=1",
        "https://fhir.example.org/r4#top",
        "https://fhir.example.org/a b",
        "https://fhir.example.org:port/",
    ],
)
def test_bad_servers(tmp_path: Path, server: str) -> None:
    refused = refusal(tmp_path, f'[upload]\n\nserver = "{server}"')
    assert (refused.line, refused.key) == (3, "upload.server")
    assert "http:// only for this machine" in refused.message
    assert "secret" not in str(refused)


@pytest.mark.parametrize(
    ("table", "line", "wanted"),
    [
        ("site", "region = 'Hong Kong'", "lower-case-with-hyphens"),
        ("site", "region = 'hong-'", "lower-case-with-hyphens"),
        ("site", "region = 852", "lower-case-with-hyphens"),
        ("site", "legal_review = 'yes'", "true or false"),
        ("site", "legal_review = 1", "true or false"),
        ("clinic", "phone_day = 5550140", "a text of one line, in quotes"),
        ("clinic", 'name = "two\\nlines"', "a text of one line, in quotes"),
        ("clinic", "fever_limit = 38.0", "a text of one line, in quotes"),
        ("clinic", "website = 'http://clinic.example.org'", "https://clinic.example.org/car-t"),
        ("clinic", "website = 'https://clinic.example.org/" + "x" * 120 + "'", "an address such as"),
        ("privacy", "retention_days = 0", "a whole number of days from 1"),
        ("privacy", "retention_days = '365'", "a whole number of days from 1"),
        ("privacy", "retention_days = true", "a whole number of days from 1"),
        ("privacy", "retention_days = 30.5", "a whole number of days from 1"),
        ("languages", "offered = 'en'", "a list of different languages"),
        ("languages", "offered = []", "a list of different languages"),
        ("languages", "offered = ['en', 'en']", "a list of different languages"),
        ("languages", "offered = ['en', 'English']", "a list of different languages"),
        ("languages", "offered = ['en', '']", "a list of different languages"),
        ("languages", "offered = ['en', 1]", "a list of different languages"),
        ("languages", "default = 'EN'", "a language such as"),
        ("upload", "token_file = 3", "the path of a file"),
        ("upload", "binary_mode = 'xml'", '"json", "raw" or "inline"'),
        ("upload", "proxy = 'proxy:3128'", "an address such as"),
        ("upload", "max_body = '5 MB'", "a number of bytes from 100000"),
        ("upload", "max_body = 5", "a number of bytes from 100000"),
        ("keys", "recovery = 'AGE-SECRET-KEY-1ABC'", "the public recovery key"),
        ("keys", "recovery = 'age1short'", "the public recovery key"),
        ("display", "diagonal_in = '24'", "a number of inches from 5 to 120"),
        ("display", "diagonal_in = nan", "a number of inches from 5 to 120"),
        ("display", "diagonal_in = true", "a number of inches from 5 to 120"),
        ("display", "rotation = 45", "0, 90, 180 or 270"),
        ("display", "rotation = 90.0", "0, 90, 180 or 270"),
        ("display", "rotation = false", "0, 90, 180 or 270"),
        ("display", "renderer = 'opengl'", '"software" or "gpu"'),
        ("display", "motion = 'slow'", '"full" or "still"'),
        ("idle", "reading = 0", "a whole number of seconds from 5 to 3600"),
        ("idle", "survey = 4000", "a whole number of seconds from 5 to 3600"),
        ("night", "from = '24:00'", 'a time of day from "00:00" to "23:59"'),
        ("night", "from = '8 pm'", "a time of day from"),
        ("night", "until = '6:30'", "a time of day from"),
        ("night", "until = 06:30:00", "a time of day from"),
        ("display", "brightness = 101", "a whole number from 0 to 100"),
        ("sound", "volume = -1", "a whole number from 0 to 100"),
        ("sound", "volume = true", "a whole number from 0 to 100"),
        ("staff", "minutes = 0", "a whole number of minutes from 1 to 60"),
        ("staff", "shuffle = 'yes'", "true or false"),
        ("survey", "closed = 'feedback'", "a list of different surveys"),
        ("survey", "closed = ['a', 'a']", "a list of different surveys"),
        ("survey", "closed = [1]", "a list of different surveys"),
        ("idle", "warning = '30'", "a whole number of seconds from 5 to 3600"),
    ],
)
def test_wrong_values(tmp_path: Path, table: str, line: str, wanted: str) -> None:
    refused = refusal(tmp_path, f"# our kiosk\n[{table}]\n\n{line}\n")
    key = f"{table}.{line.split(' ')[0]}"
    assert (refused.line, refused.key) == (4, key)
    assert wanted in refused.message
    assert str(refused).startswith(f"{tmp_path / 'kiosk.toml'}, line 4: {key} must be ")
    assert str(refused).endswith(".")


@pytest.mark.parametrize(
    ("text", "line", "key", "says"),
    [
        ("[clinic]\nnaem = 'x'", 2, "clinic.naem", 'did you mean "name"?'),
        ("[clinic]\nfax = 'x'", 2, "clinic.fax", "the keys are name, phone_day"),
        ("\n[klinic]\nname = 'x'", 2, "klinic", 'did you mean "clinic"?'),
        ("[zzz]\n", 1, "zzz", "the tables are site, clinic"),
        ("region = 'macau'", 1, "region", "write it under [site]."),
        ("[site]\n[[idle]]\nreading = 30", 2, "idle", "must be a table"),
        ("clinic = 'x'", 1, "clinic", "must be a table; write [clinic] on a line of its own."),
        ("[site]\n[upload.extra]\na = 1", 2, "upload.extra", "is no known key"),
        ("site.region = 'macau'\nsite.regoin = 'macau'", 2, "site.regoin", 'did you mean "region"?'),
        ("site = {region = 'macau', legal_rewiew = true}", 1, "site.legal_rewiew", 'did you mean "legal_review"?'),
        ("[site]\n'regio n' = 'x'", 2, "site.regio n", 'did you mean "region"?'),
        ("[clinic.name]\nfirst = 'x'", 1, "clinic.name", "must be a text of one line"),
        ("[languages]\noffered = ['en']\ndefault = 'zh'", 3, "languages.default", "one of those offered: en."),
        ("[night]\nfrom = '20:00'", 2, "night.from", "needs the other one too; set from and until."),
        ("[night]\nfrom = ''\nuntil = '06:30'", 3, "night.until", "needs the other one too; set from and until."),
        ("[night]\nfrom = '20:00'\nuntil = '20:00'", 3, "night.until", "must differ from night.from"),
        ("[night]\nuntill = '20:00'", 2, "night.untill", 'did you mean "until"?'),
        ("[upload]\nclient_key = 'k'", 2, "upload.client_key", "needs upload.client_cert"),
    ],
)
def test_refused_with_its_line(tmp_path: Path, text: str, line: int, key: str, says: str) -> None:
    refused = refusal(tmp_path, text)
    assert (refused.line, refused.key) == (line, key)
    assert says in refused.message


@pytest.mark.parametrize(
    ("text", "line"),
    [("[site]\nregion = macau", 2), ("[site\n", 1), ("[site]\nregion = 'macau", 2), ("[a]\nb = 1\nb = 2", 3)],
)
def test_broken_toml_names_the_line(tmp_path: Path, text: str, line: int) -> None:
    refused = refusal(tmp_path, text)
    assert refused.line == line
    assert "mend this line" in refused.message


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_bytes(b"[clinic]\nname = '\xff'")
    with pytest.raises(ConfigError, match="UTF-8") as caught:
        load(tmp_path)
    assert caught.value.line is None
    folder = tmp_path / "other"
    (folder / "kiosk.toml").mkdir(parents=True)
    with pytest.raises(ConfigError, match="cannot be read"):
        load(folder)
