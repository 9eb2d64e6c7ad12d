"""Opening what a command works on: configuration, data folder, outbox. What goes wrong becomes one plain sentence."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import paths

if TYPE_CHECKING:
    from kiosk.config import Config
    from kiosk.library import Library
    from kiosk.outbox import Keys, Outbox


class Refused(Exception):  # noqa: N818 - says what happened
    """What was asked can't be done; the message is one plain sentence."""


def config_of(data: Path) -> "Config":
    """Return what kiosk.toml in the data folder says. Raises Refused."""
    from kiosk import config

    with refusing(config.ConfigError):
        return config.load(data)


def library_of(data: Path) -> "Library":
    """Return the revisions of the panels that the data folder keeps, above those that the program brings."""
    from kiosk.library import Library

    return Library(data / "content", paths.SHIPPED_PACK)


def pack_folder(data: Path, chosen: Path | None) -> Path:
    """Return the content pack to show: `chosen`, else the live revision of the data folder, else the shipped one."""
    if chosen is not None:
        return chosen.resolve()
    if not (data / "content").exists():
        return paths.SHIPPED_PACK  # nobody has changed a panel yet, and a start need not read the whole pack to know
    library = library_of(data)
    if library.fault:
        logging.getLogger(__name__).error("content: %s", library.fault)
    return library.pack_folder(library.live().number)


def open_outbox(data: Path, config: "Config", *, send: bool, keyring: bool = True) -> "Outbox":
    """Open the outbox of the data folder; `send` also starts the courier. Raises outbox.OutboxError."""
    from kiosk.outbox import Outbox, Upload
    from kiosk.system.network import connected

    upload = Upload(**vars(config.upload))
    return Outbox.open(data, upload, keys=keys_of(config, keyring=keyring), send=send, connected=connected)


def keys_of(config: "Config", *, keyring: bool = True) -> "Keys":
    """Return whose keys seal: the system's keyring, where it is asked for, and the clinic's recovery key."""
    from kiosk.outbox import Keys
    from kiosk.system.keyring_store import Keyring

    return Keys(Keyring(paths.program()) if keyring else None, config.keys.recovery)


@contextmanager
def refusing(*kinds: type[Exception]) -> Iterator[None]:
    """Turn errors that carry a plain sentence into a refusal."""
    try:
        yield
    except kinds as error:
        raise Refused(str(error)) from error
