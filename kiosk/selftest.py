"""Proves that this build works on this machine: reads the pack, draws a screen, saves a survey and opens it again."""

import hashlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

from kiosk import content, outbox, paths, survey, tour
from kiosk.app import StartError
from kiosk.config import Config
from kiosk.setup import Setup


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
    with tempfile.TemporaryDirectory(prefix="kiosk-selftest-") as scratch:
        yield from _screens(Path(scratch))
        yield from _outbox(Path(scratch) / "data", pack.surveys["feedback"])


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
