"""Certificates, cut lines and what they are called."""

import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from urllib3 import exceptions

from kiosk.outbox.connections import may_be_plain
from kiosk.outbox.model import State, Upload
from kiosk.outbox.reasons import Reason
from kiosk.outbox.transport import HttpLink, LinkError, Request, reason_of
from kiosk.outbox.wire import Wire

from .faulty import FaultyServer, faulty_server
from .rig import rig
from .samples import FakeClock, submission

HERE = Path(__file__).parent
CERTIFICATE, KEY = HERE / "localhost.crt", HERE / "localhost.key"


@pytest.fixture
def tls_server() -> Iterator[FaultyServer]:
    with faulty_server((CERTIFICATE, KEY)) as running:
        yield running


def test_an_unknown_certificate_holds_all_and_nothing_is_sent(folder: Path, clock: FakeClock, tls_server: FaultyServer):
    with rig(folder, Upload(server=tls_server.base), clock) as kiosk:
        kiosk.add(submission(0))
        assert kiosk.send_now() == 3600
        assert (kiosk.status().held, kiosk.status().reason) == (1, "Certificate not trusted")
    assert tls_server.requests == []


def test_the_clinics_own_certificate_is_trusted(folder: Path, clock: FakeClock, tls_server: FaultyServer):
    survey = submission(1)
    with rig(folder, Upload(server=tls_server.base, ca_file=CERTIFICATE), clock) as kiosk:
        kiosk.add(survey)
        assert kiosk.send_now() is None
        assert kiosk.item(survey).state is State.WIPED


def test_a_server_that_asks_for_the_kiosks_certificate(folder: Path, clock: FakeClock):
    survey = submission(0)
    with faulty_server((CERTIFICATE, KEY), CERTIFICATE) as strict:
        upload = Upload(server=strict.base, ca_file=CERTIFICATE, client_cert=CERTIFICATE, client_key=KEY)
        with rig(folder, upload, clock) as kiosk:
            kiosk.add(survey)
            assert kiosk.send_now() is None
            assert kiosk.item(survey).state is State.WIPED


def test_a_proxy_is_asked_for_the_server(folder: Path, clock: FakeClock, server: FaultyServer):
    survey = submission(1)
    proxy = server.base.removesuffix("/fhir")
    with rig(folder, Upload(server="http://localhost:9/fhir", proxy=proxy), clock) as kiosk:
        kiosk.add(survey)
        assert kiosk.send_now() is None
        assert kiosk.item(survey).state is State.WIPED


def test_a_certificate_for_another_name_is_refused(tls_server: FaultyServer):
    base = tls_server.base.replace("localhost", "127.0.0.1")
    link = HttpLink(Upload(server=base, ca_file=CERTIFICATE))
    with pytest.raises(LinkError) as caught:
        link.send(Request("GET", "/metadata"))
    link.close()
    assert caught.value.reason is Reason.TLS


def test_a_key_with_a_password_holds_all_and_asks_nobody():
    upload = Upload(server="https://localhost:1", client_cert=CERTIFICATE, client_key=HERE / "locked.key")
    with pytest.raises(LinkError) as caught:
        HttpLink(upload)
    assert caught.value.reason is Reason.SETTINGS


@pytest.mark.parametrize("setting", ["ca_file", "client_cert"])
def test_certificate_files_that_cannot_be_read_hold_all(setting: str, tmp_path: Path):
    upload = Upload(server="https://localhost:1", **{setting: tmp_path / "missing.pem"})
    with pytest.raises(LinkError) as caught:
        HttpLink(upload)
    assert caught.value.reason is Reason.SETTINGS


def test_what_each_failure_is_called():
    def tls(error: ssl.SSLError) -> exceptions.SSLError:
        return exceptions.SSLError(error)

    assert reason_of(tls(ssl.SSLCertVerificationError(1, "self-signed"))) is Reason.TLS
    assert reason_of(tls(ssl.SSLEOFError(8, "cut"))) is Reason.NO_NETWORK
    assert reason_of(exceptions.ProxyError("no", OSError("Tunnel connection failed: 407 Denied"))) is Reason.KEY_REFUSED
    assert reason_of(exceptions.ProxyError("no", OSError("refused"))) is Reason.NO_NETWORK
    assert reason_of(ConnectionResetError()) is Reason.NO_NETWORK


@pytest.mark.parametrize(
    ("host", "plain"),
    [
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("[::1]", True),
        ("localhost", True),
        ("10.0.0.1", False),
        ("a.b", False),
    ],
)
def test_plain_http_is_for_this_machine(host: str, plain: bool):
    assert may_be_plain(host) is plain


def test_a_server_that_stalls_is_given_up_and_only_that_survey_waits(
    folder: Path, clock: FakeClock, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("kiosk.outbox.transport.BASE_S", 0.2)
    release = threading.Event()
    server.before = lambda method, path: release.wait(30) if method == "PUT" else None
    with rig(folder, Upload(server=server.base), clock) as kiosk:
        survey = submission(0)
        kiosk.add(survey)
        kiosk.send_now()
        assert (kiosk.item(survey).state, kiosk.status().reason) == (State.COMMITTED, "Server did not answer in time")
    release.set()


def test_a_slow_line_gets_time_for_a_photo_both_ways():
    photo = 3 * 1024 * 1024
    wire = Wire("json", update_create=True)
    sent, read = wire.put_photo("1", "image/jpeg", bytes(photo)), wire.get_photo("1", photo)
    assert sent.patience == pytest.approx(25 + 1.5 * photo * 4 / 3 / 50_000, rel=0.01)
    assert read.patience == pytest.approx(sent.patience, rel=0.01)
    assert Wire("inline", update_create=True).get_response("1", photo).patience == pytest.approx(
        read.patience, rel=0.01
    )
    assert wire.get_response("1", photo).patience == 25


def test_a_body_may_take_longer_than_connecting(server: FaultyServer, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("kiosk.outbox.connections.CONNECT_S", 0.05)
    server.before_body = lambda method, path: threading.Event().wait(0.1)  # a line that takes nothing for a while
    link = HttpLink(Upload(server=server.base))
    assert link.send(Request("PUT", "/Binary/1", bytes(20_000_000))).status == 201
    link.close()
