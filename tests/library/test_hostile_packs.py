"""Packs that are damaged, forged or meant to do harm: each is refused by its cause, and nothing on the disk changes."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.library import PackRefused, archive, manifest
from kiosk.library.receiving import receive
from kiosk.library.signing import Signers

from .forge import Forge, claims_size, locked, packed_with, patched
from .shelves import everything, library, pack, publish

GLOSSARY = "pack/glossary.yaml"


def changed(forge: Forge, **entries: bytes | None) -> Forge:
    """Change entries behind the back of the list; None takes one away."""
    for name, data in entries.items():
        if data is None:
            del forge.entries[name]
        else:
            forge.entries[name] = data
    return forge


def mode(forge: Forge, name: str, bits: int) -> Forge:
    forge.modes[name] = bits
    return forge


def twice(forge: Forge, name: str) -> Forge:
    forge.twice.append((name, forge.entries[name]))
    return forge


def size_told(forge: Forge, size: int) -> Forge:
    forge.told["files"]["glossary.yaml"]["size"] = size
    return forge.sign()


def lying_bomb(forge: Forge) -> bytes:
    """Return a pack with an entry of 8 MB that says, in the table too, that it holds ten bytes."""
    forge.entries[GLOSSARY] = bytes(8 << 20)
    return patched(size_told(forge, 10).zip(), GLOSSARY, claims_size(10))


def bytes_swapped(forge: Forge) -> bytes:
    data = bytearray(forge.zip())
    at = data.find(GLOSSARY.encode()) + len(GLOSSARY) + 20
    data[at] ^= 0xFF
    return bytes(data)


HOSTILE: dict[str, tuple[Callable[[Forge], Forge | bytes], str]] = {
    "no zip": (lambda forge: b"panels: none\n" * 9, "The file is no .kioskpack: choose another one."),
    "empty": (lambda forge: b"", "The file is no .kioskpack"),
    "cut short": (lambda forge: forge.zip()[:-900], "The file is cut short: copy it to the stick again."),
    "a byte flipped": (bytes_swapped, "The file is damaged and can't be unpacked"),
    "another hash": (
        lambda forge: changed(forge, **{GLOSSARY: forge.entries[GLOSSARY].swapcase()}),
        "The file 'pack/glossary.yaml' is not the one that was signed",
    ),
    "another size": (
        lambda forge: changed(forge, **{GLOSSARY: b"x"}),
        "The file 'pack/glossary.yaml' has another size than its list says",
    ),
    "signature of another list": (
        lambda forge: changed(forge, **{"manifest.json": forge.entries["manifest.json"] + b"\n"}),
        "The signature does not fit this pack",
    ),
    "signature of nothing": (lambda forge: changed(forge, **{"signature.json": b"{}"}), "The signature does not fit"),
    "no signature": (lambda forge: changed(forge, **{"signature.json": None}), "The pack has no signature.json"),
    "no list": (lambda forge: changed(forge, **{"manifest.json": None}), "The pack has no manifest.json"),
    "list of nonsense": (lambda forge: forge.sign(b"[" * 100_000), "The list of files in this pack can't be read"),
    "list with a key twice": (
        lambda forge: forge.sign(forge.entries["manifest.json"].replace(b'"pack"', b'"base": "", "pack"')),
        "The list of files in this pack can't be read",
    ),
    "list too long": (lambda forge: forge.sign(b" " * (3 << 20)), "'manifest.json' of this pack is too large"),
    "file that is not listed": (
        lambda forge: changed(forge, **{"pack/panels/more.yaml": b"x"}),
        "The pack holds 'pack/panels/more.yaml', which is not in its list",
    ),
    "file beside the pack": (lambda forge: changed(forge, **{"run.exe": b"x"}), "The pack holds 'run.exe'"),
    "listed file that is missing": (
        lambda forge: changed(forge, **{GLOSSARY: None}),
        "The file 'pack/glossary.yaml' is missing from this pack",
    ),
    "link": (lambda forge: mode(forge, GLOSSARY, 0o120777), "'pack/glossary.yaml' in this pack is a link, not a file"),
    "device": (lambda forge: mode(forge, GLOSSARY, 0o020666), "'pack/glossary.yaml' in this pack is no file"),
    "fixed place": (lambda forge: forge.file("/etc/cron.d/x"), "named 'pack//etc/cron.d/x', which is no file"),
    "fixed place, bare": (lambda forge: changed(forge, **{"/etc/x": b""}), "'/etc/x', which leads to a fixed place"),
    "way out": (lambda forge: forge.file("../../staff/pins.json"), "which leads out of the pack"),
    "backslash": (lambda forge: forge.file("panels\\x.yaml"), "with a backslash in it"),
    "drive letter": (lambda forge: changed(forge, **{"C:/x": b""}), "'C:/x', which leads to a fixed place on the disk"),
    "stream": (lambda forge: forge.file("panels/x.yaml:hidden"), "with signs that no file name may have"),
    "signs that no screen shows": (lambda forge: forge.file("panels/\u202egpj.yaml"), "with signs that no file name"),
    "device of Windows": (lambda forge: forge.file("panels/CON.yaml"), "which Windows keeps for a device"),
    "device of Windows, in disguise": (lambda forge: forge.file("images/Com1 .tar.svg"), "keeps for a device"),
    "dot at the end": (lambda forge: forge.file("panels/x."), "which ends with a dot or a space"),
    "hidden": (lambda forge: forge.file("panels/.x.yaml"), "which is hidden"),
    "long name": (lambda forge: forge.file(f"panels/{'x' * 300}.yaml"), "which is too long"),
    "twice": (lambda forge: twice(forge, GLOSSARY), "The pack holds 'pack/glossary.yaml' twice"),
    "by case only": (lambda forge: forge.file("Glossary.yaml", b""), "which differ by case only"),
    "file and folder": (lambda forge: forge.file("glossary.yaml/x", b""), "both as a file and as a folder"),
    "bomb that says so": (
        lambda forge: patched(forge.zip(), GLOSSARY, claims_size(manifest.MAX_FILE + 1)),
        "The file 'pack/glossary.yaml' is larger than 64 MB",
    ),
    "many large files": (
        lambda forge: several(forge, [f"pack/panels/{n}.yaml" for n in range(5)], manifest.MAX_FILE),
        "Unpacked, this pack is larger than 256 MB",
    ),
    "large file in the list": (
        lambda forge: size_told(forge, manifest.MAX_FILE + 1),
        "The file 'glossary.yaml' is larger than 64 MB",
    ),
    "bomb that lies": (lying_bomb, "The file 'pack/glossary.yaml' unpacks to more than it says"),
    "locked": (lambda forge: patched(forge.zip(), GLOSSARY, locked), "'pack/glossary.yaml' is locked with a password"),
    "packed strangely": (
        lambda forge: patched(forge.zip(), GLOSSARY, packed_with(99)),
        "'pack/glossary.yaml' is packed in a way that this program does not know",
    ),
    "other format": (lambda forge: forge.tell(format=2), "This pack has format 2, this program reads 1"),
    "newer content": (lambda forge: forge.tell(content_format=2), "made for a newer program: update the program"),
    "no hash": (lambda forge: forge.tell(base="abc"), "The list of files in this pack can't be read"),
    "another pack in the list": (lambda forge: forge.tell(version="2"), "The list says 'small 2', the panels are"),
    "does not load": (
        lambda forge: forge.file("panels/safety.yaml"),
        "These panels can't be shown: panels/safety.yaml",
    ),
    "does not pass the check": (
        lambda forge: forge.file("glossary.yaml", forge.files["glossary.yaml"].replace(b"A white", LONG)),
        "These panels do not pass the check: glossary.yaml",
    ),
}
LONG = b" ".join([b"And so on"] * 30)


def several(forge: Forge, names: list[str], size: int) -> bytes:
    """Return a pack with files that say how large they are."""
    forge.entries |= dict.fromkeys(names, b"x")
    data = forge.zip()
    for name in names:
        data = patched(data, name, claims_size(size))
    return data


@pytest.fixture
def forge(tmp_path: Path) -> Forge:
    return Forge.of(pack(tmp_path / "source"))


def refusal(place: Path, made: Forge | bytes) -> str:
    """Return the one sentence of a refusal, after which everything is as it was, byte for byte."""
    stick = place / "stick.kioskpack"
    stick.write_bytes(made if isinstance(made, bytes) else made.zip())
    shelf = library(place)
    publish(shelf, "First")
    (shelf.folder / "incoming").mkdir()
    before = everything(place)
    with pytest.raises(PackRefused) as caught:
        receive(stick, shelf, Signers(place / "staff"))
    assert everything(place) == before
    (line,) = str(caught.value).splitlines()
    return line


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_pack_is_refused_by_its_cause(tmp_path: Path, forge: Forge, name: str) -> None:
    make, said = HOSTILE[name]
    line = refusal(tmp_path, make(forge))
    assert said in line
    assert line.endswith((".", "refused.", "taken.", "limit"))


def test_the_forge_makes_packs_that_are_taken(tmp_path: Path, forge: Forge) -> None:
    stick = tmp_path / "stick.kioskpack"
    stick.write_bytes(forge.zip())
    delivery = receive(stick, library(tmp_path), Signers(tmp_path / "staff"))
    assert delivery.manifest.revision == 3
    delivery.close()


def test_too_many_files_are_refused_before_their_table_is_read(tmp_path: Path, forge: Forge, monkeypatch) -> None:
    made = forge.zip()
    monkeypatch.setattr(archive, "MAX_FILES", 4)
    monkeypatch.setattr(archive.zipfile, "ZipFile", lambda *_: pytest.fail("the table was read"))
    assert "holds too many files" in refusal(tmp_path, made)


def test_a_file_too_large_to_be_a_pack_is_not_read(tmp_path: Path) -> None:
    shelf = library(tmp_path)
    with (tmp_path / "stick").open("wb") as file:
        file.truncate(manifest.MAX_TOTAL + 1)
    with pytest.raises(PackRefused, match="larger than 256 MB"):
        receive(tmp_path / "stick", shelf, Signers(tmp_path / "staff"))


def test_a_stick_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(PackRefused, match="put the stick back"):
        receive(tmp_path / "gone", library(tmp_path), Signers(tmp_path / "staff"))
    assert not list((tmp_path / "content" / "incoming").iterdir())
