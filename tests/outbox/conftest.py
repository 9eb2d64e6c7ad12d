from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.outbox.device_key import unlock
from kiosk.outbox.model import Upload
from kiosk.outbox.sealing import Sealer
from kiosk.outbox.store import Store

from .faulty import FaultyServer, faulty_server
from .rig import Rig, rig
from .samples import FakeClock


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    opened = Store(folder)
    yield opened
    opened.close()


@pytest.fixture
def sealer(folder: Path, store: Store) -> Sealer:
    return unlock(folder, store)


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    with faulty_server() as running:
        yield running


@pytest.fixture
def kiosk(folder: Path, server: FaultyServer, clock: FakeClock) -> Iterator[Rig]:
    with rig(folder, Upload(server=server.base), clock) as built:
        yield built
