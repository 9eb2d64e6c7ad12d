"""What holds the whole queue back, kept in the store so that a restart and `outbox status` know it too."""

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from kiosk.outbox.clock import stamp
from kiosk.outbox.reasons import Reason
from kiosk.outbox.retry import RETRY_AFTER_CAP_S
from kiosk.outbox.store import Store

_META = "queue"


@dataclass(frozen=True)
class QueueState:
    """`held` waits for a person; `until` (ISO 8601 UTC) and `seconds` are what the server at `server` asked for."""

    reason: Reason = Reason.NONE
    http: int | None = None
    held: bool = False
    until: str = ""
    seconds: float = 0.0
    server: str = ""

    def still_asked(self, server: str, now: datetime) -> float:
        """Return the seconds of a Retry-After that are left; a clock that was moved never makes them more."""
        if not self.until or self.server != server:
            return 0.0
        left = (datetime.fromisoformat(self.until) - now).total_seconds()
        return left if 0.0 < left <= min(self.seconds, RETRY_AFTER_CAP_S) else 0.0


def asked_to_wait(reason: Reason, http: int | None, server: str, now: datetime, seconds: float) -> QueueState:
    """Return the state after a server asked for `seconds` of peace."""
    capped = min(seconds, RETRY_AFTER_CAP_S)
    return QueueState(reason, http, False, stamp(now + timedelta(seconds=capped)), capped, server)


def load(store: Store) -> QueueState:
    """Return the kept state; none where it cannot be read, for the next try finds out again."""
    kept = store.meta(_META)
    try:
        return QueueState(**{**kept, "reason": Reason(kept["reason"])}) if isinstance(kept, dict) else QueueState()
    except (KeyError, TypeError, ValueError):
        return QueueState()


def save(store: Store, state: QueueState) -> None:
    """Keep `state`."""
    store.set_meta(_META, asdict(state))
