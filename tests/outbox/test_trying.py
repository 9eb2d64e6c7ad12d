"""'Try it': each way a server can be wrong, at a real address on loopback, gets its own word."""

import socket
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from urllib3.connection import HTTPConnection
from urllib3.exceptions import NameResolutionError, NewConnectionError

from kiosk.outbox.model import Upload
from kiosk.outbox.transport import HttpLink
from kiosk.outbox.trying import Outcome, Trial, try_server

from .faulty import HTML, Fault, FaultyServer, faulty_server

HERE = Path(__file__).parent
CERTIFICATE, KEY = HERE / "localhost.crt", HERE / "localhost.key"
NOW = datetime(2026, 7, 14, tzinfo=UTC)


def tried(server: str, connected: bool = True, **settings: Path) -> Trial:
    return try_server(Upload(server=server, **settings), NOW, lambda: connected)


def closed_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_server_that_works_is_asked_and_given_nothing(server: FaultyServer):
    assert tried(server.base, connected=False) == Trial(Outcome.WORKS)  # this machine itself needs no network
    assert {method for method, _ in server.requests} == {"GET"}
    assert server.held == {}


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (Fault("GET", "/metadata", body=b"<html>", content_type=HTML), Trial(Outcome.SIGN_IN, 200)),
        (Fault("GET", "/metadata", status=302, headers={"Location": "/login"}), Trial(Outcome.SIGN_IN, 302)),
        (Fault("GET", "/metadata", status=404, content_type=HTML), Trial(Outcome.NOT_FHIR, 404)),
        (
            Fault("GET", "/metadata", body=b'{"hello": 1}', content_type="application/json"),
            Trial(Outcome.NOT_FHIR, 200),
        ),
        (Fault("GET", "/metadata", status=401), Trial(Outcome.KEY, 401)),
        (Fault("GET", "/QuestionnaireResponse", status=403), Trial(Outcome.KEY, 403)),
        (Fault("GET", "/metadata", status=500), Trial(Outcome.TROUBLE, 500)),
        (Fault("GET", "/metadata", status=503), Trial(Outcome.TROUBLE, 503)),
        (Fault("GET", "/metadata", cut=True), Trial(Outcome.NOBODY)),
        (Fault("GET", "/QuestionnaireResponse", cut=True), Trial(Outcome.NOBODY)),
    ],
    ids=lambda one: f"{one.outcome} {one.http or ''}" if isinstance(one, Trial) else "",
)
def test_what_a_wrong_answer_is_called(fault: Fault, told: Trial, server: FaultyServer):
    server.faults = [fault]
    assert tried(server.base) == told


def test_a_server_of_another_version_is_not_ours(server: FaultyServer):
    server.fhir_version = "5.0.0"
    assert tried(server.base).outcome is Outcome.NOT_FHIR


def test_a_server_that_lets_no_kiosk_choose_the_numbers_cannot_take_surveys(server: FaultyServer):
    server.takes_ids = False
    assert tried(server.base).outcome is Outcome.CANNOT_TAKE


def test_a_server_that_is_silent_is_slow(server: FaultyServer, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("kiosk.outbox.transport.BASE_S", 0.2)
    server.faults = [Fault("GET", "/metadata", stalls=True)]
    assert tried(server.base).outcome is Outcome.SLOW


def test_nobody_answers_at_a_closed_port():
    assert tried(f"http://127.0.0.1:{closed_port()}/fhir").outcome is Outcome.NOBODY
    assert tried(f"https://localhost:{closed_port()}/fhir").outcome is Outcome.NOBODY


def test_an_unknown_certificate_and_one_that_is_known():
    with faulty_server((CERTIFICATE, KEY)) as secure:
        assert tried(secure.base).outcome is Outcome.CERTIFICATE
        assert tried(secure.base, ca_file=CERTIFICATE).outcome is Outcome.WORKS


def test_a_server_without_tls_at_an_https_address(server: FaultyServer):
    assert tried(server.base.replace("http:", "https:")).outcome is Outcome.NOT_SECURE


def test_a_name_that_nobody_knows(monkeypatch: pytest.MonkeyPatch):
    name = "https://fhir.nobody.invalid/r4"
    assert tried(name).outcome is Outcome.NO_NAME
    assert tried(name, connected=False).outcome is Outcome.NO_NETWORK


def test_no_way_out_of_this_machine(monkeypatch: pytest.MonkeyPatch):
    def nowhere(self: HttpLink, request: object) -> None:
        raise NewConnectionError(HTTPConnection("fhir.example.org"), "no") from OSError(101, "Network is unreachable")

    monkeypatch.setattr(HttpLink, "_ask", nowhere)
    assert tried("https://192.0.2.1/r4").outcome is Outcome.NO_NETWORK
    assert issubclass(NameResolutionError, NewConnectionError)


@pytest.mark.parametrize("address", ["http://fhir.example.org/r4", "ftp://127.0.0.1/", "fhir.example.org"])
def test_what_is_no_address_of_a_server(address: str):
    assert tried(address).outcome is Outcome.ADDRESS


def test_no_address_at_all():
    assert tried("").outcome is Outcome.NO_SERVER


def test_files_that_cannot_be_read(server: FaultyServer, tmp_path: Path):
    assert tried("https://localhost:1", ca_file=tmp_path / "missing.pem").outcome is Outcome.FILES
    assert (
        tried("https://localhost:1", client_cert=CERTIFICATE, client_key=HERE / "locked.key").outcome is Outcome.FILES
    )
    assert tried(server.base, token_file=tmp_path / "missing").outcome is Outcome.KEY_FILE
