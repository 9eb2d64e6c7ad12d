"""The system's keyring as a place for the device key, asked by a process of its own: a locked keyring may never answer.

`python -m kiosk keyring read` and `… write` are that process. It says `none`, `secret TEXT`, `kept` or `unusable`; the
secret to keep comes on its standard input. Nothing of it is logged.
"""

import subprocess
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE, ACCOUNT = "cart-kiosk", "device-key"
PATIENCE_S = 5.0


class Keyring:
    """Reads and writes the one secret of this kiosk; an outbox takes it as a KeyStore."""

    name = "keyring"

    def __init__(self, program: Sequence[str], patience: float = PATIENCE_S) -> None:
        """Name the command line of this program, and the seconds that an answer may take."""
        self._program, self._patience = list(program), patience
        self._usable = True

    def read(self) -> str | None:
        """Return the secret; None where there is none, or no keyring. Raises OSError without an answer."""
        word, _, secret = self._ask("read").strip().partition(" ")
        if word not in ("none", "secret", "unusable"):
            raise OSError("the keyring does not answer")
        self._usable = word != "unusable"
        return secret or None

    def write(self, secret: str) -> bool:
        """Keep a secret; return whether the keyring holds it now."""
        try:
            return self._usable and self._ask("write", secret).strip() == "kept"
        except OSError:
            return False

    def _ask(self, verb: str, secret: str = "") -> str:
        command = [*self._program, "keyring", verb]
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # only Windows has it
        try:
            done = subprocess.run(
                command,
                input=secret,
                capture_output=True,
                text=True,
                check=False,
                timeout=self._patience,
                creationflags=flags,
            )
        except subprocess.TimeoutExpired as error:
            raise TimeoutError("the keyring does not answer") from error
        return done.stdout


def main(words: Sequence[str]) -> int:
    """Answer one question; be the process that may hang."""
    from keyring.errors import KeyringError

    try:
        ring = _backend()
        if ring is None:
            answer = "unusable"
        else:
            answer = _write(ring, sys.stdin.read().strip()) if list(words) == ["write"] else _read(ring)
    except (KeyringError, OSError, RuntimeError):
        answer = "no answer"
    sys.stdout.write(answer + "\n")
    return 0


def _backend() -> "KeyringBackend | None":
    """Return the one keyring of this kind of system, None where it has none.

    Named outright: trying them all, as the library would, takes longer and starts a compiler where there is one.
    """
    kind: type[KeyringBackend]
    if sys.platform == "win32":
        from keyring.backends import Windows

        kind = Windows.WinVaultKeyring
    elif sys.platform == "darwin":
        from keyring.backends import macOS

        kind = macOS.Keyring
    else:
        from keyring.backends import SecretService

        kind = SecretService.Keyring
    return kind() if kind.viable else None  # type: ignore[no-untyped-call]


def _read(ring: "KeyringBackend") -> str:
    secret = ring.get_password(SERVICE, ACCOUNT)
    return f"secret {secret}" if secret else "none"


def _write(ring: "KeyringBackend", secret: str) -> str:
    """Keep a secret and read it back: only what comes back is kept."""
    ring.set_password(SERVICE, ACCOUNT, secret)
    return "kept" if ring.get_password(SERVICE, ACCOUNT) == secret else "unusable"
