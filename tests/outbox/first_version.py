"""An outbox as the first version of the kiosk left it."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from kiosk.outbox.device_key import CANARY, KEY_STORE
from kiosk.outbox.files import private_folder
from kiosk.outbox.schema import NAME, PRAGMAS, sqlite_connection
from kiosk.outbox.sealing import Sealer
from kiosk.outbox.tables import FIRST

from .story import NOW

_SUBMISSION = (
    "INSERT INTO submission (sid, saved_at, clock_doubt, form, state, parts) VALUES (?, ?, 0, 'form|1', 'COMMITTED', ?)"
)


def first_version(folder: Path, surveys: Sequence[tuple[str, Sequence[bytes]]], sealer: Sealer) -> None:
    """Write `surveys`, each an id and its parts as they are before sealing."""
    private_folder(folder)
    with closing(sqlite_connection(folder / NAME)) as old:
        for name, value, _ in PRAGMAS:
            old.execute(f"PRAGMA {name}={value}").fetchall()
        old.execute("BEGIN")
        for statement in FIRST:
            old.execute(statement)
        canary = sealer.seal(b"kiosk outbox").sealed.hex()
        meta = [("schema", 1), (KEY_STORE, '"file"'), (CANARY, f'"{canary}"')]
        old.executemany("INSERT INTO meta VALUES (?, ?)", meta)
        for sid, parts in surveys:
            old.execute(_SUBMISSION, (sid, NOW, len(parts)))
            sealed = [sealer.seal(data, idx) for idx, data in enumerate(parts)]
            rows = [(sid, part.idx, len(part.sealed), part.sha256, part.sealed) for part in sealed]
            old.executemany("INSERT INTO part VALUES (?, ?, ?, ?, ?)", rows)
            old.execute("INSERT INTO event (at, sid, code) VALUES (?, ?, 'saved')", (NOW, sid))
        old.execute("COMMIT")
