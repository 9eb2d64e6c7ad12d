"""Tries a server address once and tells in one word how it went, for a person who has just typed it."""

import errno
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from urllib.parse import urlsplit

from urllib3 import exceptions as http_errors

from kiosk.outbox.answers import Verdict, judge_failure
from kiosk.outbox.capability import check_server
from kiosk.outbox.connections import may_be_plain
from kiosk.outbox.model import Upload
from kiosk.outbox.reasons import Reason
from kiosk.outbox.transport import Answer, HttpLink, Link, LinkError, Request
from kiosk.outbox.wire import FHIR_JSON

# A number that no survey ever gets. Whether it is there does not matter, only whether the kiosk may ask.
_PROBE = Request("GET", "/QuestionnaireResponse/kiosk-trial", headers={"Accept": FHIR_JSON})
_NOWHERE = {errno.ENETUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL}


class Outcome(StrEnum):
    """How a trial went; the screens have a sentence for each."""

    WORKS = "works"
    NO_SERVER = "no-server"
    ADDRESS = "address"
    FILES = "files"
    NO_NETWORK = "no-network"
    NO_NAME = "no-name"
    NOBODY = "nobody"
    NOT_SECURE = "not-secure"
    CERTIFICATE = "certificate"
    SIGN_IN = "sign-in-page"
    KEY = "key"
    KEY_FILE = "key-file"
    NOT_FHIR = "not-fhir"
    CANNOT_TAKE = "cannot-take"
    SLOW = "slow"
    TROUBLE = "trouble"


@dataclass(frozen=True)
class Trial:
    """What came of it; `http` is the number the server answered with, where that helps whoever looks after it."""

    outcome: Outcome
    http: int | None = None


_BY_REASON = {
    Reason.PORTAL: Outcome.SIGN_IN,
    Reason.TIMED_OUT: Outcome.SLOW,
    Reason.KEY_REFUSED: Outcome.KEY,
    Reason.KEY_UNREADABLE: Outcome.KEY_FILE,
    Reason.TLS: Outcome.CERTIFICATE,
    Reason.SETTINGS: Outcome.NOT_FHIR,
    Reason.TOO_SMALL: Outcome.CANNOT_TAKE,
    Reason.NO_NETWORK: Outcome.NOBODY,
}


def try_server(upload: Upload, now: datetime, connected: Callable[[], bool] = lambda: True) -> Trial:
    """Ask the server what it can do, and whether the key lets the kiosk read there. Sends no survey, stores nothing.

    May take half a minute. `connected` says whether this machine has any network.
    """
    if not upload.server:
        return Trial(Outcome.NO_SERVER)
    try:
        link = HttpLink(upload)
    except LinkError as error:
        return Trial(Outcome.FILES if isinstance(error.__cause__, OSError) else Outcome.ADDRESS)
    try:
        return _try(_Listening(link), upload, now, lambda: _on_this_machine(upload) or connected())
    finally:
        link.close()


class _Listening:
    """A link that remembers what came last: an answer, or why none did."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self.answer: Answer | None = None
        self.error: LinkError | None = None

    def send(self, request: Request) -> Answer:
        self.answer = self.error = None
        try:
            self.answer = self._link.send(request)
        except LinkError as error:
            self.error = error
            raise
        return self.answer

    def close(self) -> None:
        self._link.close()


def _try(link: _Listening, upload: Upload, now: datetime, reachable: Callable[[], bool]) -> Trial:
    found = check_server(link, upload, now)
    if isinstance(found, Verdict):
        return _told(found, link, reachable)
    try:
        status = link.send(_PROBE).status
    except LinkError as error:
        return _told(judge_failure(error), link, reachable)
    return Trial(Outcome.KEY, status) if status in (401, 403, 407) else Trial(Outcome.WORKS)


def _told(verdict: Verdict, link: _Listening, reachable: Callable[[], bool]) -> Trial:
    if link.error is not None:
        return Trial(_without_answer(link.error, reachable))
    page = link.answer is not None and link.answer.status == 200 and "html" not in link.answer.content_type.lower()
    if verdict.reason is Reason.PORTAL and page:
        return Trial(Outcome.NOT_FHIR, verdict.http)
    return Trial(_BY_REASON.get(verdict.reason, Outcome.TROUBLE), verdict.http)


def _without_answer(error: LinkError, reachable: Callable[[], bool]) -> Outcome:
    causes = tuple(_causes(error))
    if any(isinstance(one, http_errors.NameResolutionError) for one in causes):
        return Outcome.NO_NAME if reachable() else Outcome.NO_NETWORK
    if any(isinstance(one, OSError) and one.errno in _NOWHERE for one in causes):
        return Outcome.NO_NETWORK
    if error.reason is Reason.TLS and not any(isinstance(one, ssl.SSLCertVerificationError) for one in causes):
        return Outcome.NOT_SECURE
    if error.reason is Reason.NO_NETWORK and not reachable():
        return Outcome.NO_NETWORK
    return _BY_REASON.get(error.reason, Outcome.NOBODY)


def _on_this_machine(upload: Upload) -> bool:
    return may_be_plain(urlsplit(upload.server).hostname or "")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and whatever lies behind it, once each."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        one = waiting.pop()
        if not isinstance(one, BaseException) or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        waiting += [one.__cause__, getattr(one, "original_error", None), *one.args]
