"""A power cut at any moment of a save: afterwards the draft as it was or as it is, whole, with its pictures."""

import os
import signal
import sys
from pathlib import Path

import pytest

from kiosk.drafts import Draft, fields_of, set_picture, set_text

from .conftest import PACK, PNG

TITLE = "panels/how-1.yaml#title"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")


def killed_at(number: int, work) -> bool:
    """Do `work` in a child that is killed before its `number`th write, fsync or rename; True if it came so far."""
    child = os.fork()
    if child == 0:
        left = [number]

        def counted(real):
            def call(*args, **kwargs):
                if left[0] == 0:
                    os.kill(os.getpid(), signal.SIGKILL)
                left[0] -= 1
                return real(*args, **kwargs)

            return call

        os.open, os.fsync, os.fdopen = counted(os.open), counted(os.fsync), counted(os.fdopen)
        Path.replace, Path.unlink = counted(Path.replace), counted(Path.unlink)
        try:
            work()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def edit_and_save(folder: Path, picture: bool) -> None:
    draft = Draft.open(folder, PACK, 0)
    if picture:
        key = next(one.key for one in fields_of(draft, "how-1") if one.kind == "picture")
        draft.do(set_picture(draft, key, PNG, ".png"))
    draft.do(set_text(draft, TITLE, "en", "After"))
    draft.save()


def check(folder: Path) -> None:
    draft = Draft.open(folder, PACK, 0)
    title = draft.value("panels/how-1.yaml", ("title", "en"))
    assert title in ("Before", "After")
    if title == "After":
        name = draft.value("panels/how-1.yaml", ("blocks", 0, "image"))
        assert draft.file_of(name).read_bytes() == PNG


def sweep(tmp_path: Path, numbers) -> int:
    for count, number in enumerate(numbers):
        folder = tmp_path / f"draft-{number}"
        draft = Draft.open(folder, PACK, 0)
        draft.do(set_text(draft, TITLE, "en", "Before"))
        draft.save()
        killed = killed_at(number, lambda folder=folder: edit_and_save(folder, picture=True))
        check(folder)
        if not killed:
            return count
    return len(tuple(numbers))


def test_a_power_cut_while_saving_sampled(tmp_path):
    assert sweep(tmp_path, (3, 8, 11)) == 3


@pytest.mark.torture
def test_a_power_cut_at_every_moment_of_a_save(tmp_path):
    moments = sweep(tmp_path, range(100))
    assert 8 < moments < 100, "the sweep ends where nothing is killed any more"
