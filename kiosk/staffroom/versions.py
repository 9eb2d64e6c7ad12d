"""Joins the library, the drives and staff's pages for them: going back to another revision, and packs by stick."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.library import Library, LibraryError, Revision
from kiosk.system import copying, drives
from kiosk.viewmodels.staff.library_rows import Kept, Shelf
from kiosk.viewmodels.staff.library_versions import Books
from kiosk.viewmodels.staff.library_ways import Arrival, Carriers, Outcome

if TYPE_CHECKING:
    from kiosk.library.receiving import Delivery
    from kiosk.library.signing import Signers

_log = logging.getLogger(__name__)
_SUFFIX = ".kioskpack"
_MOST = 40  # packs of a stick that are listed, newest first


@dataclass(frozen=True)
class Site:
    """Where it happens and who does it.

    Attributes:
        staff: DATA/staff, for the keys.
        role: who is in: editor or reviewer.
        note: adds a row to the audit trail for who is in: what, and details by name; raises nothing.
        now: the wall clock, local time.
        titles: id of a panel or guide → what people call it, in the language of the screen.
        language: the language of the screen.
    """

    staff: Path
    role: Callable[[], str]
    note: Callable[..., object]
    now: Callable[[], datetime]
    titles: Callable[[], Mapping[str, str]]
    language: Callable[[], str]


class Versions:
    """What the two pages need. Everything in `books` and `carriers` that takes time belongs on one thread."""

    def __init__(self, library: Library, site: Site) -> None:
        self._library, self._site = library, site
        self._delivery: Delivery | None = None
        self.books = Books(self._look, self._switch, site.titles, site.language)
        self.carriers = Carriers(
            drives=self._drives,
            packs=self._packs,
            receive=self._receive,
            install=self._install,
            forget=self.forget,
            export=self._export,
            own=self._own,
            titles=site.titles,
            language=site.language,
        )

    def forget(self) -> None:
        """Let nothing stay of a pack that was read and not taken."""
        if self._delivery is not None:
            self._delivery.close()
            self._delivery = None

    def _look(self) -> Shelf:
        library = self._library
        kept = tuple(map(_told, library.revisions()))
        return Shelf(kept, library.live().number, library.fault, library.shipped_is_newer())

    def _switch(self, number: int) -> str:
        try:
            before = self._library.live().number
            self._library.switch(number)
        except LibraryError as error:
            return str(error)
        self._site.note("switched", revision=number, before=before)
        return ""

    def _drives(self) -> tuple[drives.Drive, ...]:
        try:
            return drives.drives()
        except OSError as error:
            _log.warning("The drives can't be listed: %s", error.strerror)
            return ()

    def _packs(self, drive: drives.Drive) -> tuple[str, ...]:
        try:
            found = [
                path for path in drive.folder.iterdir() if path.suffix == _SUFFIX and not path.name.startswith(".")
            ]
            newest = sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)
        except OSError as error:
            _log.warning("A stick can't be read: %s", error.strerror)
            return ()
        return tuple(path.name for path in newest[:_MOST])

    def _receive(self, drive: drives.Drive, name: str) -> Arrival | Outcome:
        from kiosk.library.receiving import receive

        self.forget()
        try:
            self._delivery = receive(drive.folder / name, self._library, self._signers())
        except LibraryError as error:
            return Outcome("refused", sentence=str(error))
        drives.release(drive)
        return _arrival(self._delivery, self._site.language())

    def _install(self) -> Outcome:
        delivery, site = self._delivery, self._site
        if delivery is None:
            return Outcome("failed")
        try:
            if not delivery.known:
                delivery.trust(site.now())
                site.note("signer-trusted", signer=delivery.fingerprint)
            made = delivery.install(role=site.role(), at=site.now())
        except LibraryError as error:
            self.forget()
            return Outcome("refused", sentence=str(error))
        self._delivery = None
        site.note("imported", revision=made.number, signer=made.signer)
        return Outcome("installed", number=made.number)

    def _export(self, drive: drives.Drive) -> Outcome:
        from kiosk.library.kioskpack import pack_bytes

        live = self._library.live()
        try:
            data = pack_bytes(
                self._library.pack_folder(live.number),
                self._signers(),
                revision=live.number,
                base=live.base,
                at=self._site.now(),
                program=f"CAR-T Kiosk {__version__}",
            )
            name, _ = copying.put(data, f"panels-version-{live.number}{_SUFFIX}", drive)
        except LibraryError as error:
            return Outcome("refused", sentence=str(error))
        except copying.CopyError as error:
            return Outcome(error.reason)
        self._site.note("exported", revision=live.number)
        return Outcome("exported", name=name)

    def _own(self) -> str:
        try:
            return self._signers().own_fingerprint()
        except LibraryError as error:
            _log.error("content: %s", error)
            return ""

    def _signers(self) -> "Signers":
        from kiosk.library.signing import Signers

        return Signers(self._site.staff)


def _told(one: Revision) -> Kept:
    at = one.at.isoformat() if one.at else ""
    return Kept(one.number, at, one.role, one.source, one.signer, one.changes)


def _arrival(delivery: "Delivery", language: str) -> Arrival:
    told = delivery.manifest
    titles = {change.name: change.title.get(language, "") for change in delivery.changes}
    return Arrival(
        signer=delivery.fingerprint,
        known=delivery.known,
        name=f"{told.pack} {told.version}",
        revision=told.revision,
        at=told.at,
        lines=tuple(change.line for change in delivery.changes),
        titles={name: title for name, title in titles.items() if title},
    )
