"""Which place holds the device key, and that no second one is made over what the first has sealed."""

from pathlib import Path

import pytest

from kiosk.outbox import KeyLost, Keys, Outbox, Upload, read_status
from kiosk.outbox.device_key import CREDENTIAL, NAME
from kiosk.outbox.sealing import new_secret

from .samples import submission


class Ring:
    """A keyring that can be late, locked or unable; the fault that a real one shows only now and then."""

    name = "keyring"

    def __init__(self, *, usable: bool = True) -> None:
        self.secret: str | None = None
        self.usable = usable
        self.late = False

    def read(self) -> str | None:
        if self.late:
            raise TimeoutError("the keyring does not answer")
        return self.secret

    def write(self, secret: str) -> bool:
        if self.usable and not self.late:
            self.secret = secret
        return self.usable and not self.late


def save_one(folder: Path, keys: Keys) -> str:
    outbox = Outbox.open(folder, Upload(), keys=keys, send=False)
    outbox.commit(submission(1)).result()
    place = outbox.status().key_store
    outbox.close()
    return place


def test_the_keyring_is_taken_before_a_file(folder: Path):
    ring = Ring()
    assert save_one(folder, Keys(ring)) == "keyring"
    assert ring.secret is not None
    assert not (folder / NAME).exists()
    assert read_status(folder, Keys(ring)).key_store == "keyring"


@pytest.mark.parametrize("late", [True, False])
def test_a_keyring_that_is_late_makes_no_second_key_over_what_it_sealed(folder: Path, late: bool):
    ring = Ring()
    save_one(folder, Keys(ring))
    kept = ring.secret
    ring.late, ring.secret = late, kept if late else None
    with pytest.raises(KeyLost, match="cannot be reached just now" if late else "is gone"):
        Outbox.open(folder, Upload(), keys=Keys(ring))
    assert not (folder / NAME).exists()
    assert read_status(folder, Keys(ring)).reason == "Key missing"
    ring.late, ring.secret = False, kept
    assert save_one(folder, Keys(ring)) == "keyring"
    assert read_status(folder, Keys(ring)).waiting == 2


@pytest.mark.parametrize("usable", [True, False])
def test_an_empty_outbox_takes_a_file_where_the_keyring_does_not_serve(folder: Path, usable: bool):
    ring = Ring(usable=usable)
    ring.late = usable
    assert save_one(folder, Keys(ring)) == "file"
    ring.late = False
    assert save_one(folder, Keys(ring)) == "file"  # what was sealed stays with its key
    assert ring.secret is None


def test_a_credential_of_systemd_comes_first(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / CREDENTIAL).write_text(f"# made by IT\n{new_secret()}\n")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert save_one(folder, Keys(Ring())) == "credential"
    assert not (folder / NAME).exists()
    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    with pytest.raises(KeyLost, match="systemd"):
        Outbox.open(folder, Upload(), keys=Keys(Ring()))


def test_a_credential_that_comes_later_waits_until_nothing_is_kept(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    assert save_one(folder, Keys()) == "file"
    (tmp_path / CREDENTIAL).write_text(new_secret())
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert save_one(folder, Keys()) == "file"
    other = folder.with_name("other")
    Outbox.open(other, Upload(), send=False).close()
    assert save_one(other, Keys()) == "credential"


def test_a_credential_that_is_no_key_is_said_and_nothing_else_is_taken(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / CREDENTIAL).write_text("no key")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    with pytest.raises(KeyLost, match="cannot be read"):
        Outbox.open(folder, Upload())
    assert not (folder / NAME).exists()


def test_what_is_no_key_in_the_keyring_is_said_and_left_alone(folder: Path):
    ring = Ring()
    ring.secret = "something of somebody else"
    with pytest.raises(KeyLost, match="in the system's keyring is no age key"):
        Outbox.open(folder, Upload(), keys=Keys(ring))
    assert ring.secret == "something of somebody else"
