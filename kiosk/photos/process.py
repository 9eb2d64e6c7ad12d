"""One child process that opens pictures: started, asked once, listened to with a time limit, ended."""

import os
import subprocess
import time
from collections.abc import Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

from kiosk.photos import frames
from kiosk.photos.model import PhotoError

_SIGXCPU = 24  # the number on Linux and macOS; Windows has no such signal
_GRACE_S = 5.0  # for a killed process to be gone; one that waits for a dying stick may stay
_stuck: list[subprocess.Popen[bytes]] = []


class Child:
    """A running child. Use it in a `with`: it is gone afterwards.

    A thread of its own writes and reads the pipes, because a child that waits for a dying stick can't be killed, and
    whoever waits for its pipe would wait with it.
    """

    def __init__(self, program: Sequence[str], verb: str, asked: dict[str, Any], body: bytes = b"") -> None:
        """Start the child and ask it. Raises PhotoError "failed"."""
        try:
            self._process = subprocess.Popen(
                [*program, "photos", verb],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # only Windows has it
            )
        except OSError as error:
            raise PhotoError("failed") from error
        self._said: SimpleQueue[frames.Message | None] = SimpleQueue()
        self._thread = Thread(target=self._talk, args=(asked, body), name="photos", daemon=True)
        self._thread.start()

    def __enter__(self) -> "Child":
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        try:
            self._process.wait(_GRACE_S)
        except subprocess.TimeoutExpired:
            _stuck.append(self._process)  # the stick's driver lets it go when it gives up
        else:
            self._thread.join(_GRACE_S)

    def next(self, deadline: float) -> frames.Message | None:
        """Return the next message, None at a good end.

        Raises PhotoError: "slow" after the deadline (of `time.monotonic`), "failed" where the child broke off.
        """
        try:
            message = self._said.get(timeout=max(0.0, deadline - time.monotonic()))
        except Empty:
            raise PhotoError("slow") from None
        if message is None:
            self._check_end()
        return message

    def _check_end(self) -> None:
        try:
            code = self._process.wait(_GRACE_S)
        except subprocess.TimeoutExpired:
            raise PhotoError("slow") from None
        if code:
            raise PhotoError("slow" if code == -_SIGXCPU else "failed")

    def _talk(self, asked: dict[str, Any], body: bytes) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with suppress(OSError), self._process.stdin as pipe:
            frames.write(pipe, asked, body)
        del body
        with suppress(OSError, frames.BrokenMessage), self._process.stdout as pipe:
            while message := frames.read(pipe):
                self._said.put(message)
        self._said.put(None)
