"""The command line: one short function per subcommand, heavy imports inside them.

Exit codes: 0 done, 1 refused or found something (one plain sentence on stderr), 2 usage.
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk import __version__, paths

if TYPE_CHECKING:
    from kiosk.app import Setup

Command = Callable[[argparse.Namespace], int]


class Refused(Exception):
    """What was asked can't be done; the message is one plain sentence."""


def main(argv: Sequence[str]) -> int:
    """Run one subcommand and return its exit code; no subcommand means `run`."""
    args = _parser().parse_args(_with_default(argv))
    command: Command = args.command
    try:
        return command(args)
    except Refused as error:
        print(error, file=sys.stderr)
        return 1


def _with_default(argv: Sequence[str]) -> list[str]:
    first = next(iter(argv), "")
    return list(argv) if first in _COMMANDS or first in ("-h", "--help", "--version") else ["run", *argv]


_COMMANDS = ("run", "tour", "content", "survey", "outbox", "doctor", "selftest")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk", description="CAR-T Kiosk: panels, a survey, and an outbox.")
    parser.add_argument("--version", action="version", version=f"CAR-T Kiosk {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    run = _add(commands, "run", _run, "the kiosk (also with no command at all)")
    run.add_argument("--windowed", action="store_true", help="in a window, not full screen")

    tour = _add(commands, "tour", _tour, "draw every screen to PNG files")
    tour.add_argument("--out", required=True, type=Path, metavar="DIR")
    tour.add_argument("--lang", default="", metavar="L")
    tour.add_argument("--size", default="1920x1080", metavar="WxH")
    tour.add_argument("--diagonal", type=float, default=24.0, metavar="IN")
    tour.add_argument("--text-size", choices=("normal", "large", "largest"), default="normal")
    tour.add_argument("--contrast", choices=("normal", "high"), default="normal")
    tour.add_argument("--screens", default="", metavar="A,B", help="only these screens")

    content = commands.add_parser("content", help="look at a content pack").add_subparsers(required=True)
    check = content.add_parser("check", help="read a pack and say what is wrong with it")
    check.add_argument("folder", nargs="?", type=Path, default=paths.SHIPPED_PACK, metavar="DIR")
    check.add_argument("--json", action="store_true")
    check.set_defaults(command=_content_check)

    survey = commands.add_parser("survey", help="look at a questionnaire").add_subparsers(required=True)
    check = survey.add_parser("check", help="can it be shown; is the response valid")
    check.add_argument("questionnaire", type=Path)
    check.add_argument("response", nargs="?", type=Path)
    check.add_argument("--json", action="store_true")
    check.set_defaults(command=_survey_check)

    _add_outbox(commands.add_parser("outbox", help="saved surveys").add_subparsers(required=True))
    doctor = _add(commands, "doctor", _doctor, "what IT should know about this machine")
    doctor.add_argument("--json", action="store_true")
    _add(commands, "selftest", _selftest, "draw a screen and save a survey in a scratch folder")
    return parser


def _add(commands: Any, name: str, command: Command, text: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    parser.add_argument("--data", metavar="DIR", help="folder for everything the kiosk writes (or KIOSK_DATA)")
    parser.add_argument("--content", type=Path, default=paths.SHIPPED_PACK, metavar="DIR", help="content pack")
    parser.set_defaults(command=command)
    return parser


def _add_outbox(commands: Any) -> None:
    add = _add(commands, "add", _outbox_add, "enter a paper form")
    add.add_argument("response", type=Path, metavar="RESPONSE.json")
    add.add_argument("--photo", type=Path, action="append", default=[], metavar="FILE")
    status = _add(commands, "status", _outbox_status, "what waits, and why")
    send = _add(commands, "send", _outbox_send, "send now all that waits")
    send.add_argument("--wait", type=float, default=0.0, metavar="SECONDS")
    for parser in (add, status, send):
        parser.add_argument("--json", action="store_true")


def _setup(args: argparse.Namespace) -> "Setup":
    from kiosk.app import Setup

    data = paths.data_dir(args.data)
    return Setup(data=data, pack=args.content.resolve(), config=_config(data), lang=getattr(args, "lang", ""))


def _config(data: Path) -> Any:
    from kiosk import config

    try:
        return config.load(data)
    except config.ConfigError as error:
        raise Refused(str(error)) from error


def _run(args: argparse.Namespace) -> int:
    from kiosk.system import environment

    if not environment.has_display():
        raise Refused("There is no screen here to show the kiosk on; `make tour` draws every screen to a file instead.")
    setup = _setup(args)
    environment.prepare(setup.config.display.renderer)
    from kiosk import app, logs

    logs.start(setup.data)
    environment.log_qt_messages()
    return app.run(setup, windowed=args.windowed)


def _tour(args: argparse.Namespace) -> int:
    from kiosk.system import environment

    width, _, height = args.size.partition("x")
    if not (width.isdigit() and height.isdigit() and int(width) and int(height)):
        raise Refused(f"'{args.size}' is no size; write it as 1920x1080.")
    environment.prepare("software", offscreen=True)
    from kiosk import tour
    from kiosk.app import StartError

    environment.log_qt_messages()
    look = tour.Look(
        size=(int(width), int(height)),
        diagonal_in=args.diagonal,
        text_step=tour.TEXT_STEPS[args.text_size],
        contrast=args.contrast == "high",
        screens=frozenset(filter(None, args.screens.split(","))),
    )
    try:
        return 1 if tour.draw(_setup(args), look, args.out, lambda line: print(line, flush=True)) else 0
    except StartError as error:
        raise Refused(str(error)) from error


def _content_check(args: argparse.Namespace) -> int:
    from kiosk.content.checks import check

    report = check(args.folder)
    if args.json:
        print(json.dumps(report.to_json(), ensure_ascii=False, indent=2))
    for finding in report.findings:
        if finding.severity == "error" or not args.json:
            print(f"{finding.file}:{finding.line}: {finding.severity}: {finding.message}", file=sys.stderr)
    if report.ok and not args.json:
        print(f"The pack in {args.folder} is in order.")
    return 0 if report.ok else 1


def _survey_check(args: argparse.Namespace) -> int:
    from kiosk import commands

    issues = commands.survey_check(args.questionnaire, args.response)
    ok = not any(issue.severity == "error" for issue in issues)
    if args.json:
        listed = [
            {"severity": i.severity, "link_id": i.link_id, "code": i.code, "message": i.message} for i in issues
        ]
        print(json.dumps({"ok": ok, "issues": listed}, ensure_ascii=False, indent=2))
    else:
        for issue in issues:
            print(f"{issue.link_id or 'form'}: {issue.message}", file=sys.stderr)
    return 0 if ok else 1
