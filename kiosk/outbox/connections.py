"""Connections to the clinic's server: which certificates count, and how long connecting and sending may take."""

import ipaddress
import socket
import ssl
from collections.abc import Callable
from typing import Any

import truststore
import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from kiosk.outbox.model import Upload

CONNECT_S = 15.0


def may_be_plain(host: str) -> bool:
    """Say whether `http` is allowed: to this machine only."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def build_pool(upload: Upload, opened: Callable[[socket.socket], None]) -> urllib3.PoolManager:
    """Return the pool for this server; `opened` gets every socket that is connected.

    Raises OSError, ValueError, urllib3's HTTPError when address, certificates or proxy cannot be used.
    """
    url = urllib3.util.parse_url(upload.server)
    if url.scheme not in ("http", "https") or not url.host:
        raise ValueError("not a web address")
    if url.scheme == "http" and not may_be_plain(url.host):
        raise ValueError("http is for this machine only")
    settings: dict[str, Any] = {"ssl_context": _tls(upload)} if url.scheme == "https" else {}
    pool = urllib3.ProxyManager(upload.proxy, **settings) if upload.proxy else urllib3.PoolManager(**settings)
    pool.pool_classes_by_scheme = _pool_classes(opened)
    return pool


def _tls(upload: Upload) -> ssl.SSLContext:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if upload.ca_file:
        context.load_verify_locations(cafile=str(upload.ca_file))
    if upload.client_cert:
        key = str(upload.client_key) if upload.client_key else None
        # A key with a password is refused; without one given here, OpenSSL would stop and ask for it at a terminal.
        context.load_cert_chain(str(upload.client_cert), key, password="")
    return context


def _pool_classes(opened: Callable[[socket.socket], None]) -> dict[str, type[HTTPConnectionPool]]:
    """Return pools whose connections take `CONNECT_S` to connect and the request's own time to send.

    urllib3 sends the body under the connect timeout, which would cut a photo off on a slow line.
    """

    class Patient(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            patience, self.timeout = self.timeout, CONNECT_S
            try:
                return super()._new_conn()
            finally:
                self.timeout = patience

        def connect(self) -> None:
            super().connect()
            self.sock.settimeout(self.timeout)
            opened(self.sock)

    class PatientTls(Patient, HTTPSConnection):
        pass

    class Pool(HTTPConnectionPool):
        ConnectionCls = Patient

    class TlsPool(HTTPSConnectionPool):
        ConnectionCls = PatientTls

    return {"http": Pool, "https": TlsPool}
