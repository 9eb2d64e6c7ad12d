"""A pack on its way from one kiosk to another: who signed it, what it would change, and that it arrives whole."""

import stat
from pathlib import Path

import pytest

from kiosk.library import IMPORTED, Library, LibraryError, PackRefused, PackUnfit
from kiosk.library.changes import changes_between
from kiosk.library.disk import digest
from kiosk.library.kioskpack import pack_bytes
from kiosk.library.receiving import Delivery, receive
from kiosk.library.signing import Signers, fingerprint

from .shelves import AT, everything, library, pack, publish, title_shown


def export(place: Path, title: str = "Ours", folder: Path | None = None) -> Path:
    """Publish on the kiosk in `place`, and put what it shows on a stick."""
    shelf = library(place)
    made = publish(shelf, title)
    stick = place / "ours.kioskpack"
    stick.write_bytes(
        pack_bytes(
            folder or shelf.pack_folder(made.number),
            Signers(place / "staff"),
            revision=made.number,
            base=made.base,
            at=AT,
            program="CAR-T Kiosk",
        )
    )
    return stick


def received(place: Path, stick: Path) -> tuple[Library, Delivery]:
    shelf = library(place)
    return shelf, receive(stick, shelf, Signers(place / "staff"))


def test_what_arrives_is_what_was_sent_byte_for_byte(tmp_path: Path) -> None:
    stick = export(tmp_path / "one", "Ours")
    shelf, delivery = received(tmp_path / "two", stick)
    assert not delivery.known
    assert delivery.fingerprint == Signers(tmp_path / "one" / "staff").own_fingerprint()
    assert [change.line for change in delivery.changes] == ["panel safety changed"]
    assert delivery.changes[0].title == {"en": "Ours"}
    delivery.trust(AT)
    made = delivery.install(role="editor", at=AT)
    assert (made.source, made.signer, made.number) == (IMPORTED, delivery.fingerprint, 1)
    assert made.changes == ("panel safety changed",)
    there = tmp_path / "one" / "content" / "revisions" / "000001" / "pack"
    assert everything(shelf.pack_folder(1)) == everything(there)
    assert title_shown(library(tmp_path / "two")) == "Ours"
    assert not list((shelf.folder / "incoming").iterdir())
    assert not shelf.shipped_is_newer()


def test_an_unknown_key_takes_nothing_until_somebody_says_yes_and_is_remembered(tmp_path: Path) -> None:
    stick = export(tmp_path / "one")
    shelf, delivery = received(tmp_path / "two", stick)
    with pytest.raises(PackRefused, match=f"Nobody here has said yes to the key {delivery.fingerprint}"):
        delivery.install(role="editor", at=AT)
    assert shelf.live().number == 0
    delivery.trust(AT)
    delivery.close()
    _, again = received(tmp_path / "two", stick)
    assert again.known
    again.close()
    assert library(tmp_path / "two").live().number == 0
    assert not received(tmp_path / "three", stick)[1].known


def test_the_own_key_is_known(tmp_path: Path) -> None:
    stick = export(tmp_path / "one")
    publish(library(tmp_path / "one"), "Later")
    _, delivery = received(tmp_path / "one", stick)
    assert delivery.known
    assert delivery.install(role="editor", at=AT).number == 3


def test_the_key_is_private_and_made_once(tmp_path: Path) -> None:
    first, second = Signers(tmp_path), Signers(tmp_path)
    name = first.own_fingerprint()
    assert name == second.own_fingerprint() == fingerprint(first.sign(b"x").public)
    assert [len(part) for part in name.split("-")] == [4, 4, 4, 4, 4]
    assert stat.S_IMODE((tmp_path / "signing.key").stat().st_mode) == 0o600
    (tmp_path / "signing.key").write_bytes(b"torn")
    with pytest.raises(LibraryError, match="is damaged: move it away, and a new one is made"):
        first.sign(b"x")
    assert not first.knows(bytes(32))


@pytest.mark.parametrize("rest", [b"", b"{", b"[1]", b"\xff\xfe"])
def test_a_list_of_keys_that_cannot_be_read_knows_nobody(tmp_path: Path, rest: bytes) -> None:
    signers = Signers(tmp_path)
    public = Signers(tmp_path / "other").sign(b"x").public
    signers.trust(public, AT)
    assert signers.knows(public)
    (tmp_path / "signers.json").write_bytes(rest)
    assert not signers.knows(public)


def test_a_delivery_under_way_is_not_swept_and_one_that_was_left_is(tmp_path: Path) -> None:
    stick = export(tmp_path / "one")
    shelf, delivery = received(tmp_path / "two", stick)
    library(tmp_path / "two")  # another program opens the library
    delivery.trust(AT)
    delivery.install(role="editor", at=AT)
    _, left = received(tmp_path / "two", stick)
    left._claim.free()  # as when the program is killed
    library(tmp_path / "two")
    assert not list((shelf.folder / "incoming").iterdir())


def test_the_same_pack_is_the_same_file(tmp_path: Path) -> None:
    folder = pack(tmp_path / "pack")
    first, second = (
        pack_bytes(folder, Signers(tmp_path / "staff"), revision=1, base="0" * 64, at=AT, program="x") for _ in range(2)
    )
    assert first == second


def test_a_pack_that_does_not_load_is_not_written(tmp_path: Path) -> None:
    folder = pack(tmp_path / "pack")
    (folder / "glossary.yaml").write_text("x: [")
    with pytest.raises(PackUnfit, match=r"glossary\.yaml"):
        pack_bytes(folder, Signers(tmp_path / "staff"), revision=1, base="0" * 64, at=AT, program="x")


def test_changes_are_told_by_panel_guide_form_and_picture(tmp_path: Path) -> None:
    old, new = pack(tmp_path / "old"), pack(tmp_path / "new", "Other", figure="97")
    assert changes_between(old, old) == ()
    (new / "guides" / "patients.yaml").write_text((new / "guides" / "patients.yaml").read_text() + "\n")
    (new / "languages" / "de" / "panels").mkdir(parents=True)
    (new / "languages" / "de" / "panels" / "find.yaml").write_text("texts: {}\n")
    (new / "images" / "added.svg").write_text("<svg/>")
    (new / "surveys" / "feedback.json").unlink()
    (new / "README").write_text("x")
    assert [change.line for change in changes_between(old, new)] == [
        "panel find changed",
        "panel safety changed",
        "guide patients changed",
        "survey feedback gone",
        "picture added.svg new",
        "figures changed",
        "file README new",
    ]
    assert digest(old) != digest(new)
