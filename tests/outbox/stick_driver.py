"""An outbox that exports to a stick or confirms a code, in a process of its own that tests can kill.

`python -m outbox.stick_driver DATA STICK RECOVERY export` or `… confirm CODE`.
"""

import sys
import uuid
from pathlib import Path

from kiosk.outbox import Keys, Outbox, Upload, handover

EXPORT = uuid.UUID(int=1, version=4)  # so that the tests know the names of all files


def main(folder: str, stick: str, recovery: str, verb: str, *code: str) -> None:
    handover.uuid4 = lambda: EXPORT  # type: ignore[assignment]
    box = Outbox.open(Path(folder), Upload(), keys=Keys(recovery=recovery), send=False)
    if verb == "export":
        box.export(Path(stick))
    else:
        box.confirm(*code)
    sys.stdout.write("done\n")
    sys.stdout.flush()
    box.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
