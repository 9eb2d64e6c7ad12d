"""A small FHIR server on loopback that can be told to answer wrongly, one answer at a time."""

import hashlib
import json
import socket
import ssl
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

FHIR = "application/fhir+json"
HTML = "text/html; charset=utf-8"


@dataclass
class Fault:
    """How to answer a request whose method and path start so; `times` answers, then it is over.

    `stores` keeps what was sent all the same; `cut` closes the connection without an answer, `reset` tears it down,
    `stalls` says nothing until the other side hangs up, `stops` closes the connection in the middle of the body.
    """

    method: str
    path: str
    status: int = 200
    body: bytes = b""
    content_type: str = FHIR
    headers: dict[str, str] = field(default_factory=dict)
    times: int = 1_000_000
    stores: bool = False
    cut: bool = False
    reset: bool = False
    stalls: bool = False
    stops: bool = False


class FaultyServer:
    """Holds resources by path, the hashes of all that was ever stored there, the log of requests, faults to come."""

    def __init__(self) -> None:
        self.held: dict[str, bytes] = {}
        self.versions: dict[str, list[str]] = {}
        self.requests: list[tuple[str, str]] = []
        self.headers: list[dict[str, str]] = []
        self.faults: list[Fault] = []
        self.before_body = lambda method, path: None
        self.before = lambda method, path: None
        self.takes_ids = True
        self.fhir_version = "4.0.1"
        self._http = Listener(self)
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,))
        self.base = f"http://127.0.0.1:{self._http.server_port}/fhir"

    def start(self, tls: tuple[Path, Path] | None = None, client_ca: Path | None = None) -> None:
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*tls)
            if client_ca:
                context.verify_mode = ssl.CERT_REQUIRED
                context.load_verify_locations(client_ca)
            self._http.socket = context.wrap_socket(self._http.socket, server_side=True)
            self.base = f"https://localhost:{self._http.server_port}/fhir"
        self._thread.start()

    def stop(self) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def count(self, method: str, path: str = "") -> int:
        return sum(1 for each in self.requests if each[0] == method and each[1].startswith(path))

    def fault_for(self, method: str, path: str) -> Fault | None:
        for fault in self.faults:
            if fault.method == method and path.startswith(fault.path) and fault.times > 0:
                fault.times -= 1
                return fault
        return None

    def answer(self, method: str, path: str, body: bytes, if_none_exist: str = "") -> tuple[int, bytes]:
        if path == "/metadata":
            return 200, self._metadata()
        if method == "PUT":
            created = path not in self.held
            self._store(path, body)
            return (201 if created else 200), body if body.startswith(b"{") else b""
        if method == "POST":
            return self._create(path, body, if_none_exist)
        if "?identifier=" in path:
            value = unquote(path).rpartition("|")[2]
            found = [json.loads(each) for each in self.held.values() if value.encode() in each]
            return 200, json.dumps({"resourceType": "Bundle", "entry": [{"resource": each} for each in found]}).encode()
        if path in self.held:
            return 200, self.held[path]
        return 404, b'{"resourceType": "OperationOutcome"}'

    def _create(self, path: str, body: bytes, if_none_exist: str) -> tuple[int, bytes]:
        value = if_none_exist.rpartition("|")[2].encode()
        if value and any(value in each for each in self.held.values()):
            return 200, b""
        self._store(f"{path}/{len(self.held) + 1}", body)
        return 201, b""

    def _store(self, path: str, body: bytes) -> None:
        self.held[path] = body
        self.versions.setdefault(path, []).append(hashlib.sha256(body).hexdigest())

    def _metadata(self) -> bytes:
        types = [{"type": name, "updateCreate": self.takes_ids} for name in ("Binary", "QuestionnaireResponse")]
        statement = {"resourceType": "CapabilityStatement", "fhirVersion": self.fhir_version}
        return json.dumps({**statement, "rest": [{"mode": "server", "resource": types}]}).encode()


class Listener(ThreadingHTTPServer):
    def __init__(self, fhir: FaultyServer) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.fhir = fhir


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 20
    wbufsize = -1  # one packet for head and body
    disable_nagle_algorithm = True

    def handle_any(self) -> None:
        fhir = self.server.fhir
        parts = urlsplit(self.path)
        path = parts.path.removeprefix("/fhir") + (f"?{parts.query}" if parts.query else "")
        fhir.before_body(self.command, path)
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        fhir.requests.append((self.command, path))
        fhir.headers.append(dict(self.headers))
        fhir.before(self.command, path)
        fault = fhir.fault_for(self.command, path)
        right = None
        if fault is None or fault.stores or fault.stops:
            right = fhir.answer(self.command, path, body, self.headers.get("If-None-Exist", ""))
        if fault is None:
            self.reply(*right, FHIR if right[1][:1] in (b"", b"{") else "image/jpeg", {})
        elif fault.stops:
            self.reply(right[0], right[1] or b"{}", FHIR, {}, missing=2)
            self.close_connection = True
        elif fault.cut or fault.reset or fault.stalls:
            self.hang_up(fault)
        else:
            self.reply(fault.status, fault.body, fault.content_type, fault.headers)

    def hang_up(self, fault: Fault) -> None:
        """End the connection without an answer, in the way of `fault`."""
        self.close_connection = True
        if fault.stalls:
            self.connection.recv(1)
        if fault.reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            socket.close(self.connection.detach())

    def reply(self, status: int, body: bytes, content_type: str, headers: dict[str, str], *, missing: int = 0) -> None:
        """Answer; the last `missing` bytes of the body stay out though the head promises them."""
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        if status not in (204, 304):
            self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if status not in (204, 304):
            self.wfile.write(body[: len(body) - missing])

    def log_message(self, *_: object) -> None:
        pass

    do_GET = do_PUT = do_POST = handle_any  # noqa: N815  the names that http.server calls


@contextmanager
def faulty_server(tls: tuple[Path, Path] | None = None, client_ca: Path | None = None) -> Iterator[FaultyServer]:
    server = FaultyServer()
    server.start(tls, client_ca)
    try:
        yield server
    finally:
        server.stop()
