"""Proves that this build works on this machine: pack, screens, all kinds of photos, a survey saved, panels signed."""

import hashlib
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from kiosk import content, library, outbox, paths, photos, staff, survey, tour
from kiosk.config import Config
from kiosk.library.kioskpack import pack_bytes
from kiosk.library.receiving import receive
from kiosk.library.signing import Signers
from kiosk.setup import Setup, StartError

_SAMPLE_SIZE = 64, 48  # pixels
_PIN, _NUMBER = "279461", "555 0100"  # of the scratch folder alone


class SelfTestError(Exception):
    """A part does not work here; the message is one plain sentence."""


def run() -> Iterator[str]:
    """Yield one line per part that works; everything happens in a scratch folder that is gone afterwards.

    Raises SelfTestError for the first part that does not work.
    """
    try:
        pack = content.load(paths.SHIPPED_PACK)
    except content.ContentError as error:
        raise SelfTestError(f"The content pack is damaged; install the bundle again.\n{error}") from error
    yield f"content: {len(pack.panels)} panels, {len(pack.surveys)} surveys"
    yield _photos()
    with tempfile.TemporaryDirectory(prefix="kiosk-selftest-") as scratch:
        yield from _screens(Path(scratch))
        yield from _outbox(Path(scratch) / "data", pack.surveys["feedback"])
        yield _carried(Path(scratch) / "carried", pack)
        yield _staff(Path(scratch) / "staff")


def _screens(scratch: Path) -> Iterator[str]:
    setup = Setup(data=scratch, pack=paths.SHIPPED_PACK, config=Config())
    drawn: list[str] = []
    try:
        warnings = tour.draw(setup, tour.Look(screens=frozenset({"attract", "home"})), scratch, drawn.append)
    except StartError as error:
        raise SelfTestError(str(error)) from error
    if warnings:
        raise SelfTestError(f"Qt warned while it drew: {drawn[-1]}")
    digests = {hashlib.sha256(path.read_bytes()).digest() for path in scratch.glob("*.png")}
    if len(digests) != 2:
        raise SelfTestError("Two screens look the same, so nothing was drawn; check the machine's graphics libraries.")
    yield f"screens: {', '.join(drawn)}"


def _photos() -> str:
    """Clean a small photo of every kind that a visitor may bring, each in a child."""
    darkroom = photos.Darkroom(paths.program())
    samples = sorted((paths.IMAGES / "photos").iterdir())
    for sample in samples:
        try:
            photo = darkroom.clean(sample.read_bytes())
        except photos.PhotoError as error:
            kind = sample.suffix.removeprefix(".").upper()
            raise SelfTestError(f"A photo of the kind {kind} can't be opened; install the bundle again.") from error
        if (photo.width, photo.height) != _SAMPLE_SIZE:
            raise SelfTestError(f"The photo {sample.name} came out wrong; install the bundle again.")
    return f"photos: {', '.join(sample.suffix.removeprefix('.') for sample in samples)}"


def _outbox(data: Path, form: survey.Questionnaire) -> Iterator[str]:
    sid = outbox.new_sid()
    response = survey.build_response(form, {}, sid=sid, authored="2026-01-01")
    try:
        box = outbox.Outbox.open(data, outbox.Upload(), send=False)
        try:
            box.commit(outbox.Submission(sid, form.canonical, response)).result()
        finally:
            box.close()
        waiting = outbox.read_status(data).undelivered
    except outbox.OutboxError as error:
        raise SelfTestError(str(error)) from error
    if waiting != 1:
        raise SelfTestError(f"One survey was saved, but {waiting} are there after opening again; check the disk.")
    yield "outbox: one survey saved, sealed and found again"


def _carried(place: Path, pack: content.Pack) -> str:
    """Sign the panels as for a stick, and take them into a library as another kiosk would."""
    shelf, signers, now = library.Library(place, pack.root), Signers(place / "staff"), datetime.now().astimezone()
    stick = place / "panels.kioskpack"
    try:
        data = pack_bytes(pack.root, signers, revision=0, base=shelf.shipped_digest, at=now, program="selftest")
        stick.parent.mkdir(exist_ok=True)
        stick.write_bytes(data)
        shown = receive(stick, shelf, signers).install(role="it", at=now)
    except (library.LibraryError, OSError) as error:
        raise SelfTestError(f"Panels can't be signed and read again: {error}") from error
    return f"packs: {pack.id} signed by {shown.signer} and shown"


def _staff(data: Path) -> str:
    """Set a PIN and come in with it; keep a setting and read it again."""
    door, settings = staff.Door(data / "staff", lambda: 0.0), staff.SettingsStore(data)
    try:
        door.set_pin(staff.Role.EDITOR, _PIN)
        opened = door.try_pin(_PIN)
        kept = settings.save({"clinic.phone_day": _NUMBER}).clinic.phone_day
    except staff.StaffError as error:
        raise SelfTestError(str(error)) from error
    if opened != staff.Opened(staff.Role.EDITOR) or kept != _NUMBER:
        raise SelfTestError("A PIN or a setting was not kept as it was set; check the disk.")
    return "staff: a PIN opens the door, a setting is kept"
