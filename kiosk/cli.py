"""The command line: one short function per subcommand, heavy imports inside them.

Exit codes: 0 done, 1 refused or found something (one plain sentence on stderr), 2 usage.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from kiosk import arguments, paths
from kiosk.opening import Refused, config_of, open_outbox, refusing

if TYPE_CHECKING:
    from kiosk.outbox import Status
    from kiosk.setup import Setup


def main(argv: Sequence[str]) -> int:
    """Run one subcommand and return its exit code."""
    args = arguments.parse(argv, _COMMANDS)
    try:
        return int(args.command(args))
    except Refused as error:
        print(error, file=sys.stderr)
        return 1


def _run(args: argparse.Namespace) -> int:
    from kiosk.system import environment

    if not environment.has_display():
        raise Refused("There is no screen here to show the kiosk on; `make tour` draws every screen to a file instead.")
    setup = _setup(args)
    environment.prepare(setup.config.display.renderer, setup.data / "cache")
    from kiosk import running
    from kiosk.system import BundleError, logs

    logs.start(setup.data)
    environment.log_qt_messages()
    with refusing(BundleError):
        return running.run(setup, windowed=args.windowed)


def _tour(args: argparse.Namespace) -> int:
    from kiosk.system import environment

    with environment.offscreen():
        return _draw(args)


def _draw(args: argparse.Namespace) -> int:
    from kiosk import tour
    from kiosk.app import StartError
    from kiosk.system import BundleError, environment

    environment.log_qt_messages()
    look = tour.Look(
        size=args.size,
        diagonal_in=args.diagonal,
        text_step=tour.TEXT_STEPS[args.text_size],
        contrast=args.contrast == "high",
        screens=frozenset(filter(None, args.screens.split(","))),
    )
    with refusing(StartError, BundleError):
        return 1 if tour.draw(_setup(args), look, args.out, lambda line: print(line, flush=True)) else 0


def _guides(args: argparse.Namespace) -> int:
    from kiosk.system import environment

    environment.prepare("software", paths.data_dir(args.data) / "cache", offscreen=True)
    from kiosk import takehome
    from kiosk.content import ContentError
    from kiosk.setup import SetupError
    from kiosk.system import BundleError

    environment.log_qt_messages()
    with refusing(takehome.TakeHomeError, ContentError, SetupError, BundleError):
        takehome.write_all(_setup(args), args.out, args.only, lambda line: print(line, flush=True))
    return 0


def _content_check(args: argparse.Namespace) -> int:
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


def _survey_check(args: argparse.Namespace) -> int:
    from dataclasses import asdict

    from kiosk import paper

    with refusing(paper.PaperError):
        issues = paper.check(args.questionnaire, args.response)
    ok = not any(issue.severity == "error" for issue in issues)
    if args.json:
        print(json.dumps({"ok": ok, "issues": [asdict(issue) for issue in issues]}, ensure_ascii=False, indent=2))
    for issue in issues:
        print(issue.message, file=sys.stderr)
    return 0 if ok else 1


def _outbox_add(args: argparse.Namespace) -> int:
    from kiosk import outbox, paper

    with refusing(paper.PaperError, outbox.OutboxError):
        form = paper.read(args.response, args.photo, args.content)
        with closing(open_outbox(args, send=False)) as box:
            receipt = box.commit(form).result()
    photos = [{"id": photo.id, "sha256": photo.sha256, "size": photo.size} for photo in receipt.photos]
    if args.json:
        print(json.dumps({"receipt": receipt.sid, "photos": photos}))
    else:
        print(f"Saved as {receipt.sid}, number {outbox.short_number(receipt.seq)}, photos: {len(photos)}.")
    return 0


def _outbox_status(args: argparse.Namespace) -> int:
    from kiosk import outbox

    with refusing(outbox.OutboxError):
        _report(outbox.read_status(paths.data_dir(args.data)), as_json=args.json)
    return 0


def _outbox_send(args: argparse.Namespace) -> int:
    from kiosk import outbox

    with refusing(outbox.OutboxError), closing(open_outbox(args, send=True)) as box:
        box.send_now()
        status = box.wait_sent(args.wait)
    _report(status, as_json=args.json)
    return 0 if status.undelivered == 0 else 1


def _doctor(args: argparse.Namespace) -> int:
    from kiosk import doctor

    data = paths.data_dir(args.data)
    report = doctor.examine(data, config_of(data))
    print(json.dumps(report.to_json(), ensure_ascii=False, indent=2) if args.json else report.to_text())
    return 0 if report.ok else 1


def _selftest(args: argparse.Namespace) -> int:
    from kiosk.system import environment

    with environment.offscreen():
        from kiosk import selftest
        from kiosk.system import BundleError

        environment.log_qt_messages()
        with refusing(selftest.SelfTestError, BundleError):
            for line in selftest.run():
                print(line, flush=True)
    return 0


_COMMANDS: dict[str, arguments.Command] = {
    "run": _run,
    "tour": _tour,
    "guides": _guides,
    "content check": _content_check,
    "survey check": _survey_check,
    "outbox add": _outbox_add,
    "outbox status": _outbox_status,
    "outbox send": _outbox_send,
    "doctor": _doctor,
    "selftest": _selftest,
}


def _setup(args: argparse.Namespace) -> "Setup":
    from kiosk.setup import Setup

    data = paths.data_dir(args.data)
    return Setup(data=data, pack=args.content.resolve(), config=config_of(data), lang=getattr(args, "lang", ""))


def _report(status: "Status", *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(status.to_json()))
        return
    print(f"{status.undelivered} to send, {status.delivered} delivered, {status.bytes} bytes kept.")
    if status.reason and status.undelivered:
        print(f"Why it waits: {status.reason}.")
