"""The commands about the panels: checking a pack, the revisions of a kiosk, and carrying a pack to another one."""

import argparse
import json
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__, paths
from kiosk.opening import Refused, library_of, refusing

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.library import Library, Revision
    from kiosk.library.receiving import Delivery

_ROLE = "it"  # who types commands
_SHOWN = 3  # changes of a revision that its line names


def check(args: argparse.Namespace) -> int:
    """Read a pack and say what is wrong with it."""
    from kiosk.content.checks import check

    report = check(args.folder)
    if args.json:
        print(json.dumps(report.to_json(), ensure_ascii=False, indent=2))
    for finding in report.findings:
        if finding.severity == "error" or not args.json:
            print(f"{finding.file}:{finding.line}: {finding.severity}: {finding.message}", file=sys.stderr)
    if report.ok and not args.json:
        print(f"The pack in {args.folder} can be shown.")
    return 0 if report.ok else 1


def revisions(args: argparse.Namespace) -> int:
    """List all revisions, newest first."""
    library = library_of(paths.data_dir(args.data))
    live, fault = library.live().number, library.fault
    kept = library.revisions()
    if args.json:
        told = [one.to_json() | {"live": one.number == live} for one in kept]
        newer = library.shipped_is_newer()
        print(json.dumps({"live": live, "fault": fault, "shipped_is_newer": newer, "revisions": told}, indent=1))
    else:
        for one in kept:
            print(f"{'*' if one.number == live else ' '} {_described(one)}")
    if fault:
        print(fault, file=sys.stderr)
    return 1 if fault else 0


def pack(args: argparse.Namespace) -> int:
    """Write a signed pack."""
    from kiosk.library import LibraryError
    from kiosk.library.kioskpack import pack_bytes
    from kiosk.library.signing import Signers

    data = paths.data_dir(args.data)
    library = library_of(data)
    live = library.live()
    signers = Signers(data / "staff")
    with refusing(LibraryError):
        written = pack_bytes(
            args.folder or library.pack_folder(live.number),
            signers,
            revision=0 if args.folder else live.number,
            base=live.base,
            at=_now(),
            program=f"CAR-T Kiosk {__version__}",
        )
        _write(args.out, written)
        print(f"Written: {args.out}, {len(written)} bytes, signed with the key {signers.own_fingerprint()}.")
    return 0


def install(args: argparse.Namespace) -> int:
    """Check a pack, and show it when its key is known."""
    from kiosk.library import LibraryError
    from kiosk.library.receiving import receive
    from kiosk.library.signing import Signers
    from kiosk.staff import StaffError

    data = paths.data_dir(args.data)
    library = library_of(data)
    with refusing(LibraryError, StaffError), closing(receive(args.file, library, Signers(data / "staff"))) as delivery:
        _trust(delivery, args, _auditor(data))
        for change in delivery.changes:
            print(change.line)
        made = delivery.install(role=_ROLE, at=_now())
        _auditor(data)("imported", revision=made.number, signer=made.signer)
    print(f"Revision {made.number} is shown from the next start on, signed with the key {made.signer}.")
    return 0


def rollback(args: argparse.Namespace) -> int:
    """Show an earlier revision."""
    from kiosk.library import LibraryError
    from kiosk.staff import StaffError

    data = paths.data_dir(args.data)
    library = library_of(data)
    with refusing(LibraryError, StaffError):
        number = _before(library) if args.number is None else args.number
        shown = library.switch(number)
        _auditor(data)("switched", revision=shown.number)
    what = f"Revision {shown.number} is" if shown.number else "The panels that came with the program are"
    print(f"{what} shown from the next start on.")
    return 0


def _trust(delivery: "Delivery", args: argparse.Namespace, audit: Callable[..., object]) -> None:
    """Say yes to the key of a pack where the command does. Raises Refused."""
    if delivery.known:
        return
    if not args.trust:
        raise Refused(
            f"The key {delivery.fingerprint} signed this pack, and nobody here has said yes to it yet: compare it "
            f"with the other kiosk, then say --trust {delivery.fingerprint}"
        )
    if _plain(args.trust) != _plain(delivery.fingerprint):
        raise Refused(f"The key {delivery.fingerprint} signed this pack, not {args.trust}: nothing was taken.")
    delivery.trust(_now())
    audit("signer-trusted", signer=delivery.fingerprint)


def _plain(fingerprint: str) -> str:
    return fingerprint.replace("-", "").replace(" ", "").upper()


def _before(library: "Library") -> int:
    """Return the number of the newest revision below the one that is shown. Raises Refused."""
    live = library.live().number
    if not live:
        raise Refused("The panels that came with the program are shown already: name a revision by its number.")
    return next(one.number for one in library.revisions() if one.number < live)


def _described(one: "Revision") -> str:
    if not one.number:
        return "     0  came with the program"
    at = one.at.isoformat(timespec="minutes") if one.at else ""
    signed = f", signed {one.signer}" if one.signer else ""
    more = f" and {len(one.changes) - _SHOWN} more" if len(one.changes) > _SHOWN else ""
    changed = ", ".join(one.changes[:_SHOWN]) or "nothing changed"
    return f"{one.number:6d}  {at}  {one.role}, {one.source}{signed}: {changed}{more}"


def _write(path: Path, data: bytes) -> None:
    from kiosk.library import disk

    try:
        disk.replace_file(path, data)
    except OSError as error:
        raise Refused(
            f"The pack {path} can't be written: {error.strerror}; choose another place with --out."
        ) from error


def _auditor(data: Path) -> Callable[..., object]:
    """Return what adds a row to the audit trail. Raises StaffError when it is called and the disk takes nothing."""
    from kiosk.staff import Audit

    trail = Audit(data / "staff", _now)
    return lambda what, **detail: trail.add(_ROLE, what, **detail)


def _now() -> "datetime":
    from datetime import datetime

    return datetime.now().astimezone()
