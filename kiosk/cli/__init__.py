"""The command line: one short function per subcommand, heavy imports inside them.

Exit codes: 0 done, 1 refused or found something (one plain sentence on stderr), 2 usage.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk import arguments, paths
from kiosk.cli import panels, staff, surveys
from kiosk.opening import Refused, config_of, pack_folder, refusing

if TYPE_CHECKING:
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

    def again() -> "Setup":
        return replace(_setup(args), keyring=True, first_start=True)

    setup = again()
    environment.prepare(setup.config.display.renderer, setup.data / "cache")
    from kiosk import running
    from kiosk.system import BundleError, logs

    logs.start(setup.data)
    environment.log_qt_messages()
    with refusing(BundleError):
        return running.run(again, windowed=args.windowed)


def _tour(args: argparse.Namespace) -> int:
    from kiosk.system import environment

    with environment.offscreen():
        return _draw(args)


def _draw(args: argparse.Namespace) -> int:
    from kiosk import tour
    from kiosk.setup import StartError
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
    if ok and not args.json:
        print("The response is complete and right." if args.response else "The survey can be shown.")
    return 0 if ok else 1


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
    "content check": panels.check,
    "content list": panels.revisions,
    "content pack": panels.pack,
    "content install": panels.install,
    "content rollback": panels.rollback,
    "survey check": _survey_check,
    "outbox add": surveys.add,
    "outbox status": surveys.status,
    "outbox send": surveys.send,
    "outbox export": surveys.export,
    "outbox confirm": surveys.confirm,
    "open": surveys.unpack,
    "keys new": surveys.new_key,
    "staff set-pin": staff.set_pin,
    "staff reset-pin": staff.reset_pin,
    "doctor": _doctor,
    "selftest": _selftest,
}


def _setup(args: argparse.Namespace) -> "Setup":
    from kiosk.setup import Setup

    data = paths.data_dir(args.data)
    pack = pack_folder(data, args.content)
    lang, chosen = getattr(args, "lang", ""), args.content is not None
    return Setup(data=data, pack=pack, config=config_of(data), lang=lang, chosen=chosen)
