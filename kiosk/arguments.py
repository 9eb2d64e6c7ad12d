"""What may be said on the command line. Light: it loads before every command."""

import argparse
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from kiosk import __version__, paths

Command = Callable[[argparse.Namespace], int]


def parse(argv: Sequence[str], commands: Mapping[str, Command]) -> argparse.Namespace:
    """Return the arguments, with `command` as the function to call by its words ('outbox add'); none means `run`."""
    words = list(argv)
    rooms = {name.partition(" ")[0] for name in commands}
    if not words or (words[0] not in rooms and words[0] not in ("-h", "--help", "--version")):
        words.insert(0, "run")
    return _parser(commands).parse_args(words)


def _parser(commands: Mapping[str, Command]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk", description="CAR-T Kiosk: panels, a survey, and an outbox.")
    parser.add_argument("--version", action="version", version=f"CAR-T Kiosk {__version__}")
    top = parser.add_subparsers(required=True, metavar="COMMAND")
    rooms = {
        "": top,
        "content": _room(top, "content", "the panels: look at a pack, carry one from kiosk to kiosk, go back"),
        "survey": _room(top, "survey", "look at a questionnaire"),
        "outbox": _room(top, "outbox", "saved surveys"),
        "keys": _room(top, "keys", "the clinic's recovery key"),
        "staff": _room(top, "staff", "the PINs of staff"),
    }
    for name, command in commands.items():
        room, _, verb = name.rpartition(" ")
        text, describe = _DESCRIBE[name]
        one = rooms[room].add_parser(verb, help=text, description=text)
        one.set_defaults(command=command)
        describe(one)
    return parser


def _room(top: Any, name: str, text: str) -> Any:
    return top.add_parser(name, help=text, description=text).add_subparsers(required=True, metavar="COMMAND")


def _data(one: argparse.ArgumentParser) -> None:
    one.add_argument("--data", metavar="DIR", help="folder for everything the kiosk writes (or set KIOSK_DATA)")


def _content(one: argparse.ArgumentParser) -> None:
    one.add_argument("--content", type=Path, metavar="DIR", help="content pack to show; else what staff published")


def _json(one: argparse.ArgumentParser) -> None:
    one.add_argument("--json", action="store_true", help="print one JSON document and nothing else")


def _run(one: argparse.ArgumentParser) -> None:
    _data(one)
    _content(one)
    one.add_argument("--windowed", action="store_true", help="in a window, not full screen")


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit() and int(width) and int(height)):
        raise argparse.ArgumentTypeError(f"'{text}' is no size; write it as 1920x1080")
    return int(width), int(height)


def _tour(one: argparse.ArgumentParser) -> None:
    _data(one)
    _content(one)
    one.add_argument(
        "--out", type=Path, metavar="DIR", help="folder for the pictures; without it only the layout is checked"
    )
    one.add_argument("--lang", default="", metavar="L", help="language, such as en")
    one.add_argument("--size", type=_size, default=(1920, 1080), metavar="WxH", help="pixels, such as 1080x1920")
    one.add_argument("--diagonal", type=float, default=24.0, metavar="IN", help="of the panel, in inches")
    one.add_argument("--text-size", choices=("normal", "large", "largest"), default="normal")
    one.add_argument("--contrast", choices=("normal", "high"), default="normal")
    one.add_argument("--screens", default="", metavar="A,B", help="only these screens")


def _guides(one: argparse.ArgumentParser) -> None:
    one.add_argument("--out", required=True, metavar="DIR", help="folder for the PDF files; - for standard output")
    one.add_argument("--only", default="", metavar="ID", help="only this guide, such as patients")
    one.add_argument("--lang", default="", metavar="L", help="only this language, such as en")
    _data(one)
    _content(one)


def _content_check(one: argparse.ArgumentParser) -> None:
    one.add_argument("folder", nargs="?", type=Path, default=paths.SHIPPED_PACK, metavar="DIR")
    _json(one)


def _content_pack(one: argparse.ArgumentParser) -> None:
    one.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="a content pack; else what is shown now")
    one.add_argument("--out", type=Path, required=True, metavar="FILE", help="such as clinic.kioskpack")
    _data(one)


def _content_install(one: argparse.ArgumentParser) -> None:
    one.add_argument("file", type=Path, metavar="FILE", help="a .kioskpack")
    one.add_argument("--trust", default="", metavar="FINGERPRINT", help="say yes, for good, to the key that signed it")
    _data(one)


def _content_rollback(one: argparse.ArgumentParser) -> None:
    one.add_argument(
        "number", nargs="?", type=int, metavar="NUMBER", help="of a revision; 0 is what the program brings"
    )
    _data(one)


def _survey_check(one: argparse.ArgumentParser) -> None:
    one.add_argument("questionnaire", type=Path, metavar="QUESTIONNAIRE")
    one.add_argument("response", nargs="?", type=Path, metavar="RESPONSE")
    _json(one)


def _outbox_add(one: argparse.ArgumentParser) -> None:
    one.add_argument("response", type=Path, metavar="RESPONSE.json")
    one.add_argument("--photo", type=Path, action="append", default=[], metavar="FILE", help="may be given six times")
    _data(one)
    _content(one)
    _json(one)


def _outbox_send(one: argparse.ArgumentParser) -> None:
    one.add_argument("--wait", type=float, default=0.0, metavar="SECONDS", help="until all is sent, or this long")
    _data(one)
    _json(one)


def _outbox_export(one: argparse.ArgumentParser) -> None:
    one.add_argument("folder", type=Path, metavar="DIR", help="folder on the stick")
    _data(one)


def _outbox_confirm(one: argparse.ArgumentParser) -> None:
    one.add_argument("code", metavar="CODE", help="what `open` printed in the office")
    _data(one)


def _open(one: argparse.ArgumentParser) -> None:
    one.add_argument("path", type=Path, metavar="PATH", help="what was exported, or the data folder of a dead kiosk")
    one.add_argument("--identity", type=Path, required=True, metavar="KEYFILE", help="the file that `keys new` wrote")
    one.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for tables, FHIR JSON and photos")


def _keys_new(one: argparse.ArgumentParser) -> None:
    one.add_argument("--out", type=Path, required=True, metavar="FILE", help="keep it safe; it opens every copy")


def _set_pin(one: argparse.ArgumentParser) -> None:
    one.add_argument("--stdin", action="store_true", required=True, help="the PIN comes as one line on standard input")
    one.add_argument("--role", choices=("editor", "reviewer"), default="editor", help="whose; else the editor's")
    _data(one)


def _reset_pin(one: argparse.ArgumentParser) -> None:
    one.add_argument("--role", choices=("editor", "reviewer"), help="whose PIN; without it both")
    _data(one)


def _reporting(one: argparse.ArgumentParser) -> None:
    _data(one)
    _json(one)


_DESCRIBE: Mapping[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "run": ("the kiosk (also with no command at all)", _run),
    "tour": ("draw every screen to PNG files, or check its layout", _tour),
    "guides": ("write the take-home guides as PDF, to print them in the office", _guides),
    "content check": ("read a pack and say what is wrong with it", _content_check),
    "content list": ("all revisions of the panels, and which is shown", _reporting),
    "content pack": ("write a signed .kioskpack, to carry panels to another kiosk", _content_pack),
    "content install": ("check a .kioskpack and show it", _content_install),
    "content rollback": ("show an earlier revision; the one before, where no number is given", _content_rollback),
    "survey check": ("can the form be shown; is the response valid", _survey_check),
    "outbox add": ("enter a paper form", _outbox_add),
    "outbox status": ("what waits, and why", _reporting),
    "outbox send": ("send now all that waits", _outbox_send),
    "outbox export": ("copy what waits, sealed, to a stick for the office", _outbox_export),
    "outbox confirm": ("wipe what the office has opened, by its code", _outbox_confirm),
    "open": ("in the office: sealed copies to tables, FHIR JSON and photos", _open),
    "keys new": ("make a recovery key; prints the public half, for kiosk.toml", _keys_new),
    "staff set-pin": ("set the PIN of a role, and end a wait of the door", _set_pin),
    "staff reset-pin": ("take a forgotten PIN away; the kiosk asks for a new one at its next start", _reset_pin),
    "doctor": ("what IT should know about this machine", _reporting),
    "selftest": ("draw a screen, open photos and save a survey in a scratch folder", lambda _: None),
}
