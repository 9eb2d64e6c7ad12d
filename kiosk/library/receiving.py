"""A pack that came by stick, between looking at it and taking it: unpacked beside the library, shown by nobody yet."""

import secrets
import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from kiosk.library import disk
from kiosk.library.changes import Change, changes_between
from kiosk.library.claims import Claim, claimed
from kiosk.library.errors import LibraryError, PackRefused
from kiosk.library.kioskpack import Opened, read_pack
from kiosk.library.library import Library
from kiosk.library.revision import IMPORTED, Revision
from kiosk.library.signing import Signers


class Delivery:
    """A verified pack, ready to be taken or left. Made by `receive`; `close` forgets it, taken or not.

    Attributes:
        manifest: what the pack says about itself.
        fingerprint: of the key that signed it.
        changes: what would change against what is shown now.
    """

    def __init__(self, library: Library, opened: Opened, signers: Signers, claim: Claim) -> None:
        self._library, self._opened, self._signers, self._claim = library, opened, signers, claim
        self.manifest = opened.manifest
        self.fingerprint = opened.signature.fingerprint
        self.changes: tuple[Change, ...] = changes_between(library.pack_folder(library.live().number), opened.folder)

    @property
    def known(self) -> bool:
        """Whether staff have said yes to its key, or it is this kiosk's own."""
        return self._signers.knows(self._opened.signature.public)

    def trust(self, at: datetime) -> None:
        """Remember that staff said yes to its key. Raises LibraryError."""
        self._signers.trust(self._opened.signature.public, at)

    def install(self, *, role: str, at: datetime) -> Revision:
        """Publish it as a revision of its own. Raises PackRefused for an unknown key, LibraryError."""
        if not self.known:
            raise PackRefused(f"Nobody here has said yes to the key {self.fingerprint} yet, so nothing was taken.")
        base = self.manifest.base if self._library.has_base(self.manifest.base) else self._library.shipped_digest
        made = self._library.publish(
            lambda folder: disk.copy_pack(self._opened.folder, folder),
            role=role,
            changes=tuple(change.line for change in self.changes),
            at=at,
            source=IMPORTED,
            signer=self.fingerprint,
            base=base,
            digest=self.manifest.digest,
        )
        self.close()
        return made

    def close(self) -> None:
        """Take away what was unpacked."""
        shutil.rmtree(self._opened.folder, ignore_errors=True)
        with suppress(OSError):
            self._opened.folder.with_suffix(".lock").unlink(missing_ok=True)
        self._claim.free()


def receive(file: Path, library: Library, signers: Signers) -> Delivery:
    """Verify a .kioskpack and unpack it beside the library, where nothing shows it. May take seconds.

    Raises PackRefused with the cause; then nothing of it stays.
    """
    folder = library.folder / "incoming" / secrets.token_hex(8)
    claim = _claim(folder, library.lock)
    try:
        return Delivery(library, read_pack(file, folder), signers, claim)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        folder.with_suffix(".lock").unlink(missing_ok=True)
        claim.free()
        raise


def _claim(folder: Path, lock: Path) -> Claim:
    """Keep the sweep of other programs away from a folder that is about to be made."""
    try:
        disk.make_folder(folder.parent)
        with claimed(lock):  # they sweep under the same
            claim = Claim.take(folder.with_suffix(".lock"))
    except OSError as error:
        raise PackRefused(f"The disk has no place to unpack this ({error.strerror}): make room or tell IT.") from error
    if claim is None:
        raise LibraryError("The place to unpack this is taken: try again.")
    return claim
