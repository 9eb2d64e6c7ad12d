"""A courier without threads: a test says when time passes."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.outbox import intake
from kiosk.outbox.courier import Courier
from kiosk.outbox.model import Item, Submission, Upload
from kiosk.outbox.owner import Owner
from kiosk.outbox.sealing import Sealer
from kiosk.outbox.status import Status, compose

from .samples import FakeClock


@dataclass
class Rig:
    folder: Path
    owner: Owner
    sealer: Sealer
    clock: FakeClock
    courier: Courier

    def add(self, *surveys: Submission) -> None:
        for survey in surveys:
            self.owner.call(lambda store, survey=survey: intake.commit(store, self.sealer, survey, self.clock.now()))

    def send_now(self, tries: int = 50) -> float | None:
        """Make all due and run until everything waits; return for how many seconds."""
        self.courier.send_now()
        return self.run(tries)

    def run(self, tries: int = 50) -> float | None:
        wait = self.courier.run_once()
        while wait == 0 and tries > 1:
            tries -= 1
            wait = self.courier.run_once()
        return wait

    def run_for(self, seconds: float) -> None:
        """Let time pass, trying whenever something is due."""
        end = self.clock.seconds + seconds
        wait = self.run()
        while wait is not None and self.clock.seconds + wait <= end:
            self.clock.advance(wait)
            wait = self.run(1)
        self.clock.advance(max(end - self.clock.seconds, 0))

    def item(self, survey: Submission) -> Item:
        found = self.owner.call(lambda store: store.find(survey.sid))
        assert found is not None
        return found

    def status(self) -> Status:
        courier = self.courier
        return self.owner.call(
            lambda store: compose(self.folder, store, courier.queue, sending=courier.sending, next_at=courier.next_at)
        )


@contextmanager
def rig(folder: Path, upload: Upload, clock: FakeClock, seed: int = 1) -> Iterator[Rig]:
    owner = Owner(folder)
    try:
        sealer = owner.unlock()
        courier = Courier(owner, sealer, upload, clock, random.Random(seed))
        yield Rig(folder, owner, sealer, clock, courier)
        courier.close()
    finally:
        owner.close()
