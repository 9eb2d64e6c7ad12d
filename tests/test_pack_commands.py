"""The panels of a kiosk from outside: packed on one data folder, installed on another, rolled back, and shown."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from commands import document, kiosk, refusal

from kiosk import config, doctor, opening, paths
from kiosk.library.disk import copy_pack
from kiosk.staff import Audit

TITLE = "How the cells learn"


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a clinic's own pack: one title is another one, in both languages."""
    folder = tmp_path_factory.mktemp("clinic") / "pack"
    shutil.copytree(paths.SHIPPED_PACK, folder)
    panel = folder / "panels" / "how-1.yaml"
    text = panel.read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith("title:"))
    panel.write_text(text.replace(line, f'title: {{en: "{TITLE}", zh-Hans: "细胞如何学习"}}', 1), encoding="utf-8")
    overlay = folder / "languages" / "zh-Hans" / "panels" / "how-1.yaml"
    kept = overlay.read_text(encoding="utf-8").splitlines(keepends=True)
    title = line.partition('en: "')[2].partition('"')[0]
    overlay.write_text("".join(one for one in kept if title not in one), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def stick(clinic: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a stick with the clinic's pack, signed by the kiosk with the data folder beside it."""
    folder = tmp_path_factory.mktemp("stick")
    done = kiosk("content", "pack", clinic, "--out", folder / "x.kioskpack", "--data", folder / "one")
    assert (done.returncode, done.stderr) == (0, "")
    return folder


def fingerprint(said: str) -> str:
    return said.split("The key ", 1)[1].split()[0]


def test_the_way_from_one_kiosk_to_another_and_back(stick: Path, data: Path) -> None:
    pack = stick / "x.kioskpack"
    unknown = refusal(kiosk("content", "install", pack, "--data", data))
    assert "nobody here has said yes to it yet" in unknown
    assert f"--trust {fingerprint(unknown)}" in unknown
    assert document("content", "list", "--data", data)["live"] == 0
    wrong = refusal(kiosk("content", "install", pack, "--trust", "AAAA-BBBB-CCCC-DDDD-EEEE", "--data", data))
    assert "not AAAA-BBBB-CCCC-DDDD-EEEE: nothing was taken" in wrong

    yes = fingerprint(unknown).replace("-", "").lower()
    done = kiosk("content", "install", pack, "--trust", yes, "--data", data)
    assert (done.returncode, done.stderr) == (0, "")
    assert "panel how-1 changed" in done.stdout and "Revision 1 is shown" in done.stdout
    assert kiosk("content", "install", pack, "--data", data).returncode == 0  # remembered
    told = document("content", "list", "--data", data)
    assert [(one["number"], one["role"], one["source"]) for one in told["revisions"]] == [
        (2, "it", "imported"),
        (1, "it", "imported"),
        (0, "", "shipped"),
    ]
    assert (told["live"], told["fault"], told["shipped_is_newer"]) == (2, "", False)

    assert "Revision 1 is shown" in kiosk("content", "rollback", "--data", data).stdout
    assert "The panels that came with the program are shown" in kiosk("content", "rollback", 0, "--data", data).stdout
    assert "name a revision by its number" in refusal(kiosk("content", "rollback", "--data", data))
    assert "Revision 9 is damaged or not there" in refusal(kiosk("content", "rollback", 9, "--data", data))
    assert kiosk("content", "list", "--data", data).stdout.splitlines()[-1].startswith("*      0")
    assert audited(data) == ["signer-trusted", "imported", "imported", "switched", "switched"]


def audited(data: Path) -> list[str]:
    """Return what the audit trail holds, all of it by IT."""
    trail = Audit(data / "staff", lambda: datetime.now(UTC))
    assert trail.verify() == ""
    assert {row.role for row in trail.rows()} == {"it"}
    return [row.what for row in trail.rows()]


def test_another_kiosk_shows_the_same_pixels(clinic: Path, tmp_path: Path) -> None:
    one, two, pack = tmp_path / "one", tmp_path / "two", tmp_path / "x.kioskpack"
    opening.library_of(one).publish(lambda to: copy_pack(clinic, to), role="editor", changes=(), at=datetime.now(UTC))
    assert kiosk("content", "pack", "--out", pack, "--data", one).returncode == 0
    install(pack, two)
    with ThreadPoolExecutor(2) as pool:
        here = pool.submit(drawn, tmp_path / "here", one, "--content", clinic)
        there = pool.submit(drawn, tmp_path / "there", two)
    assert len(here.result()) == 1
    assert here.result() == there.result()


def drawn(out: Path, data: Path, *words: object) -> dict[str, bytes]:
    """Return the pictures of a panel, as files: the same pixels are the same bytes."""
    size = ("--screens", "how-1", "--size", "960x540")
    done = kiosk("tour", "--out", out, "--data", data, *size, *words)
    assert (done.returncode, done.stderr) == (0, "")
    return {path.name: path.read_bytes() for path in out.iterdir()}


def install(pack: Path, data: Path) -> None:
    key = fingerprint(kiosk("content", "install", pack, "--data", data).stderr)
    assert kiosk("content", "install", pack, "--trust", key, "--data", data).returncode == 0


def test_what_is_named_with_content_is_shown_instead(data: Path, clinic: Path) -> None:
    assert opening.pack_folder(data, None) == paths.SHIPPED_PACK
    assert opening.pack_folder(data, clinic) == clinic
    assert not data.exists()


def test_doctor_says_when_the_clinics_panels_cannot_be_shown(stick: Path, data: Path) -> None:
    install(stick / "x.kioskpack", data)
    assert "revision 1, 4" in said(data)
    (data / "content" / "revisions" / "000001" / "pack" / "pack.yaml").unlink()
    assert "Revision 1 is damaged or gone, so the kiosk shows the panels that came with the program" in said(data)
    assert "as it came with the program" in said(data)
    done = kiosk("content", "list", "--data", data)
    assert (done.returncode, done.stderr.startswith("Revision 1 is damaged")) == (1, True)


def said(data: Path) -> str:
    return " ".join(finding.message for finding in doctor.content.pack(config.load(data), data))
