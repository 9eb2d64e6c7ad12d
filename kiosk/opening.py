"""Opening what a command works on: configuration, data folder, outbox. What goes wrong becomes one plain sentence."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk import paths

if TYPE_CHECKING:
    from kiosk.config import Config
    from kiosk.outbox import Outbox


class Refused(Exception):  # noqa: N818 - says what happened
    """What was asked can't be done; the message is one plain sentence."""


def config_of(data: Path) -> "Config":
    """Return what kiosk.toml in the data folder says. Raises Refused."""
    from kiosk import config

    with refusing(config.ConfigError):
        return config.load(data)


def open_outbox(args: argparse.Namespace, *, send: bool) -> "Outbox":
    """Open the outbox of the data folder; `send` also starts the courier. Raises outbox.OutboxError, Refused."""
    from kiosk.outbox import Outbox, Upload

    data = paths.data_dir(args.data)
    settings: dict[str, Any] = dict(vars(config_of(data).upload))
    return Outbox.open(data, Upload(**settings), send=send)


@contextmanager
def refusing(*kinds: type[Exception]) -> Iterator[None]:
    """Turn errors that carry a plain sentence into a refusal."""
    try:
        yield
    except kinds as error:
        raise Refused(str(error)) from error
