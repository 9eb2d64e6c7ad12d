"""The process that takes photos while `bench.photos` looks at its memory: `python -m bench.photos_side FOLDER NAME…`.

It says a line when it stands idle, takes all photos one after another once it hears one, keeps them as a kiosk does
until they are sealed, and says what each took.
"""

import json
import resource
import sys
import time
from pathlib import Path

from kiosk import paths
from kiosk.photos import Darkroom


def main(folder: Path, names: list[str]) -> None:
    """Take the photos when told to."""
    darkroom = Darkroom(paths.program())
    print("idle", flush=True)
    sys.stdin.readline()
    kept = []
    for name in names:
        begun = time.perf_counter()
        kept.append(darkroom.take(folder, name))
        seconds = time.perf_counter() - begun
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        told = {"name": name, "seconds": seconds, "bytes": len(kept[-1].data), "largest child so far": peak}
        print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
