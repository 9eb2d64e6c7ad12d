"""One HTTP request at a time to the clinic's server: TLS always verified, redirects never followed."""

import socket
import ssl
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Protocol

import urllib3
from urllib3 import exceptions as http_errors

from kiosk.outbox.connections import CONNECT_S, build_pool
from kiosk.outbox.model import Upload
from kiosk.outbox.reasons import Reason

BASE_S = 25.0
SLOWEST_BYTES_PER_S = 50_000
ANSWER_LIMIT = 64_000_000


@dataclass(frozen=True)
class Request:
    """What to ask; `path` begins with a slash after the FHIR base address, `answer_bytes` is what will come about."""

    method: str
    path: str
    body: bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    answer_bytes: int = 0

    @property
    def patience(self) -> float:
        """Return how many seconds this may take on the slowest line that counts, either way."""
        return BASE_S + 1.5 * (len(self.body or b"") + self.answer_bytes) / SLOWEST_BYTES_PER_S


@dataclass(frozen=True)
class Answer:
    """What came back, whole."""

    status: int
    body: bytes
    content_type: str = ""
    retry_after: str = ""


class LinkError(Exception):
    """No answer; `reason` says why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class Link(Protocol):
    """The way to the server."""

    def send(self, request: Request) -> Answer:
        """Ask and return the whole answer. Raises LinkError."""

    def close(self) -> None:
        """Let go of the connection; a request under way in another thread ends at once."""


class HttpLink:
    """A link over urllib3, with the machine's certificates and, when set, the clinic's own."""

    def __init__(self, upload: Upload) -> None:
        """Read certificates and address. Raises LinkError when the settings cannot be used."""
        self._base = upload.server.rstrip("/")
        self._token_file = upload.token_file
        self._socket: socket.socket | None = None
        self._overdue = self._closed = False
        try:
            self._pool = build_pool(upload, self._remember)
        except (OSError, ValueError, http_errors.HTTPError) as error:
            raise LinkError(Reason.SETTINGS) from error

    def send(self, request: Request) -> Answer:
        """Ask and return the whole answer. Raises LinkError."""
        if self._closed:
            raise LinkError(Reason.NO_NETWORK)
        self._overdue = False
        watchdog = threading.Timer(request.patience + CONNECT_S, self._give_up)
        watchdog.daemon = True  # it must not keep a stopped kiosk from ending
        watchdog.start()
        try:
            return self._ask(request)
        except (http_errors.HTTPError, OSError) as error:
            raise LinkError(Reason.TIMED_OUT if self._overdue else reason_of(error)) from error
        finally:
            watchdog.cancel()

    def close(self) -> None:
        """Let go of the connection; a request under way in another thread ends at once."""
        self._closed = True
        self._abort()
        self._pool.clear()

    def _ask(self, request: Request) -> Answer:
        with self._pool.request(
            request.method,
            self._base + request.path,
            body=request.body,
            headers={"Accept-Encoding": "identity", **self._authorization(), **request.headers},
            timeout=urllib3.Timeout(connect=request.patience, read=request.patience),
            retries=False,
            redirect=False,
            preload_content=False,
        ) as response:
            body = response.read(ANSWER_LIMIT)
            if len(body) == ANSWER_LIMIT:
                raise LinkError(Reason.PORTAL)
            headers = response.headers
            return Answer(response.status, body, headers.get("Content-Type", ""), headers.get("Retry-After", ""))

    def _authorization(self) -> dict[str, str]:
        if self._token_file is None:
            return {}
        try:
            token = self._token_file.read_text(encoding="ascii").strip()
        except (OSError, ValueError) as error:
            raise LinkError(Reason.KEY_UNREADABLE) from error
        if not token.isprintable() or not token:
            raise LinkError(Reason.KEY_UNREADABLE)
        return {"Authorization": f"Bearer {token}"}

    def _remember(self, opened: socket.socket) -> None:
        self._socket = opened
        if self._closed:
            self._abort()

    def _give_up(self) -> None:
        self._overdue = True
        self._abort()

    def _abort(self) -> None:
        if self._socket is not None:
            with suppress(OSError):
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)


def reason_of(error: BaseException) -> Reason:
    """Return what a failed request means."""
    if isinstance(error, http_errors.SSLError | ssl.SSLError):
        inner = error.args[0] if error.args else error
        cut = isinstance(inner, ssl.SSLEOFError | ssl.SSLZeroReturnError | ssl.SSLSyscallError)
        return Reason.NO_NETWORK if cut else Reason.TLS
    if isinstance(error, http_errors.ProxyError):
        return Reason.KEY_REFUSED if " 407 " in f"{error} {error.original_error} " else Reason.NO_NETWORK
    if isinstance(error, http_errors.ReadTimeoutError):
        return Reason.TIMED_OUT
    return Reason.NO_NETWORK
