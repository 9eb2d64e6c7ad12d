"""The commands about saved surveys: on the kiosk, and in the office where copies of them are opened."""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.opening import config_of, keys_of, open_outbox, pack_folder, refusing

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.outbox import Outbox, Status


def add(args: argparse.Namespace) -> int:
    """Enter a paper form."""
    from kiosk import outbox, paper
    from kiosk.photos import Darkroom

    folder = pack_folder(paths.data_dir(args.data), args.content)
    with refusing(paper.PaperError):
        say = (lambda _: None) if args.json else print
        form = paper.read(args.response, args.photo, folder, Darkroom(paths.program()), say)
    with _box(args) as box:
        receipt = box.commit(form).result()
    photos = [{"id": photo.id, "sha256": photo.sha256, "size": photo.size} for photo in receipt.photos]
    if args.json:
        print(json.dumps({"receipt": receipt.sid, "photos": photos}))
    else:
        print(f"Saved as {receipt.sid}, number {outbox.short_number(receipt.seq)}, photos: {len(photos)}.")
    return 0


def status(args: argparse.Namespace) -> int:
    """Say what waits, and why."""
    from kiosk import outbox

    data = paths.data_dir(args.data)
    with refusing(outbox.OutboxError):
        _report(outbox.read_status(data, keys_of(config_of(data))), as_json=args.json)
    return 0


def send(args: argparse.Namespace) -> int:
    """Send now all that waits; 0 only if nothing is left."""
    with _box(args, send=True) as box:
        box.send_now()
        found = box.wait_sent(args.wait)
    _report(found, as_json=args.json)
    return 0 if found.undelivered == 0 else 1


def export(args: argparse.Namespace) -> int:
    """Copy all that is undelivered, sealed, for the office."""
    with _box(args) as box:
        done = box.export(args.folder)
    _write_down(args, "handed-over", done.surveys, args.folder)
    print(
        f"Copied to {args.folder}: {_surveys(done.surveys)}, {done.bytes} bytes. All stays here until 'outbox confirm'."
    )
    if done.damaged:
        print(f"Not copied, because damaged: {_surveys(done.damaged)}. All stays on this kiosk.", file=sys.stderr)
    return 1 if done.damaged else 0


def confirm(args: argparse.Namespace) -> int:
    """Wipe what the office has opened."""
    with _box(args) as box:
        wiped = box.confirm(args.code)
    _write_down(args, "wiped", wiped)
    print(f"Wiped from this kiosk: {_surveys(wiped)}. The office has what was there.")
    return 0


def _write_down(args: argparse.Namespace, what: str, surveys: int, beside: "Path | None" = None) -> None:
    """Add a row to the audit trail; where copies go, the trail goes too. It stops nothing that is done already."""
    from datetime import datetime

    from kiosk import staff

    trail = staff.Audit(paths.data_dir(args.data) / "staff", lambda: datetime.now().astimezone())
    try:
        trail.add("it", what, surveys=surveys)
        if beside:
            (beside / "kiosk-audit.jsonl").write_bytes(trail.export())
    except (staff.StaffError, OSError) as error:
        print(f"The audit trail was not written: {error}", file=sys.stderr)


def unpack(args: argparse.Namespace) -> int:
    """Open sealed copies in the office."""
    from kiosk import office

    with refusing(office.OfficeError):
        done = office.unpack(args.path, args.identity, args.out)
    print(f"Opened into {args.out}: {_surveys(done.surveys)}, photos: {done.photos}.")
    for table in done.tables:
        print(table)
    for code in done.codes:
        print(f"Code for the kiosk: {code}")
    for problem in done.problems:
        print(problem, file=sys.stderr)
    return 1 if done.problems else 0


def new_key(args: argparse.Namespace) -> int:
    """Make a recovery key and print its public half."""
    from kiosk import outbox

    with refusing(outbox.OutboxError):
        print(outbox.write_recovery_key(args.out))
    return 0


def _surveys(number: int) -> str:
    return f"{number} survey" if number == 1 else f"{number} surveys"


@contextmanager
def _box(args: argparse.Namespace, *, send: bool = False) -> Iterator["Outbox"]:
    """Open the outbox of the data folder. Raises Refused."""
    from kiosk import outbox

    data = paths.data_dir(args.data)
    config = config_of(data)
    with refusing(outbox.OutboxError), closing(open_outbox(data, config, send=send)) as box:
        yield box


def _report(status: "Status", *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(status.to_json()))
        return
    print(f"{status.undelivered} to send, {status.delivered} delivered, {status.bytes} bytes kept.")
    if status.reason and status.undelivered:
        print(f"Why it waits: {status.reason}.")
    for line in status.lines:
        tried = f"tries {line.tries}" + (f", next {line.next_attempt_at}" if line.next_attempt_at else "")
        print(f"  {line.number}  saved {line.saved_at}  {line.bytes} bytes  {tried}  {line.reason}".rstrip())
    if status.undelivered > len(status.lines):
        print(f"  and {status.undelivered - len(status.lines)} more")
