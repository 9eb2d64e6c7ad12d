"""The processes that the bench of the outbox measures with: a server, and a fresh kiosk's outbox that sends.

Imports no more than a kiosk's outbox itself does, for its memory is what is measured.
"""

import json
import sys
from contextlib import closing
from pathlib import Path

from kiosk.outbox import Outbox, Upload

LARGE_BODY = 26_000_000


def serve() -> None:
    """Print the address of a server and be it until the other side closes its end."""
    from tests.outbox.faulty import faulty_server

    with faulty_server() as running:
        print(running.base, flush=True)
        sys.stdin.read()


def send(folder: Path, mode: str, base: str) -> None:
    """Open an outbox, send all that waits, and print what it took in MB."""
    with closing(Outbox.open(folder, Upload(server=base, binary_mode=mode, max_body=LARGE_BODY))) as outbox:
        outbox.send_now()
        delivered = outbox.wait_sent(120).delivered
        kept = Path("/proc/self/status").read_text() + Path("/proc/self/smaps_rollup").read_text()
    fields = dict(line.split(":", 1) for line in kept.splitlines() if ":" in line)
    print(
        json.dumps({name: int(fields[name].split()[0]) / 1024 for name in ("VmHWM", "Pss")} | {"delivered": delivered})
    )


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        serve()
    else:
        send(Path(sys.argv[2]), *sys.argv[3:])
