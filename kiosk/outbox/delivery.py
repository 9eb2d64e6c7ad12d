"""One try at one submission, from its first unfinished step: photos, then the answers, then the proof."""

from kiosk.outbox.answers import OK, Act, Verdict, judge_failure, judge_read, judge_write
from kiosk.outbox.checking import attachments, read_response
from kiosk.outbox.clock import Clock
from kiosk.outbox.errors import DiskFull, PartDamaged
from kiosk.outbox.model import Item, photo_id
from kiosk.outbox.owner import Owner
from kiosk.outbox.reasons import Reason
from kiosk.outbox.sealing import Sealer
from kiosk.outbox.transport import Answer, Link, LinkError, Request
from kiosk.outbox.wire import Match, Wire

Progress = dict[str, tuple[int, int]]


class _Stop(Exception):  # noqa: N818  ends a try; not an error
    def __init__(self, verdict: Verdict) -> None:
        self.verdict = verdict


class Delivery:
    """Holds the opened answers of one submission for the length of one try, and at most one photo beside them.

    `progress` keeps, by sid, the masks that a full disk did not take: what has arrived is not sent again for that.
    """

    def __init__(
        self,
        item: Item,
        owner: Owner,
        sealer: Sealer,
        wire: Wire,
        link: Link,
        clock: Clock,
        max_body: int,
        progress: Progress,
    ) -> None:
        self._item = item
        self._owner, self._sealer, self._wire = owner, sealer, wire
        self._link, self._clock, self._max_body = link, clock, max_body
        self._progress = progress
        self._accepted, self._verified = progress.get(item.sid, (item.accepted, item.verified))
        self._version = ""

    def run(self) -> Verdict:
        """Do what is left to do. Raises OutboxError when the store refuses."""
        try:
            self._frozen = self._part(0)
            self._response = read_response(self._frozen, self._item.sid)
            self._told = attachments(self._response)
            if len(self._told) != self._item.parts - 1:
                raise PartDamaged("The answers name other photos than are stored.")
            if self._accepted:  # by an earlier try: the answers must not go out before photos that may be gone
                self._read_back()
            for idx in [*range(1, self._item.parts), 0]:
                if not self._accepted & self._bits(idx):
                    self._send(idx)
            self._read_back()
        except _Stop as stop:
            return stop.verdict
        except PartDamaged:
            return Verdict(Act.CORRUPT, Reason.DAMAGED)
        return Verdict(Act.DELIVERED, version=self._version)

    def _bits(self, idx: int) -> int:
        """Return the parts that travel with part `idx`; photos inside the answers travel with them."""
        if self._wire.separate_photos:
            return 1 << idx
        return self._item.complete

    def _send(self, idx: int) -> None:
        if idx and not self._wire.separate_photos:
            return
        request = self._request(idx)
        if len(request.body or b"") > self._max_body:
            raise _Stop(Verdict(Act.REFUSED, Reason.PHOTO_LARGE if self._item.parts > 1 else Reason.REFUSED))
        kind, _, name = request.path.strip("/").partition("/")
        verdict = judge_write(self._ask(request), self._clock.now(), kind, name or None)
        if verdict.act is Act.COMPARE:
            self._compare(idx, verdict.http)
            return
        if verdict.act in (Act.ACCEPTED, Act.UNPROVEN):
            self._mark(self._accepted | self._bits(idx), self._verified)
        if verdict is not OK:
            raise _Stop(verdict)

    def _compare(self, idx: int, http: int | None) -> None:
        """Settle a conflict by what the server really holds."""
        match self._fetch(idx):
            case Match.EQUAL:
                self._mark(self._accepted | self._bits(idx), self._verified | self._bits(idx))
            case Match.MISSING:
                raise _Stop(Verdict(Act.CONFLICT, Reason.CONFLICT, http))
            case _:
                raise _Stop(Verdict(Act.DIFFERENT, Reason.DIFFERENT, http))

    def _read_back(self) -> None:
        """Prove every accepted part that is not proved yet; what is missing is sent again at the next try."""
        missing = 0
        for idx in [*range(1, self._item.parts), 0]:
            bits = self._bits(idx)
            if not self._accepted & bits or self._verified & bits == bits:
                continue
            match self._fetch(0 if not self._wire.separate_photos else idx):
                case Match.EQUAL:
                    self._mark(self._accepted, self._verified | bits)
                case Match.MISSING:
                    missing |= bits
                case _:
                    raise _Stop(Verdict(Act.DIFFERENT, Reason.DIFFERENT))
        if missing:
            self._mark(self._accepted & ~missing, self._verified & ~missing)
            raise _Stop(Verdict(Act.MISSING, Reason.NOT_KEPT, 404))

    def _fetch(self, idx: int) -> Match:
        sid = self._item.sid
        pid = photo_id(sid, idx) if idx else ""
        sizes = {each: told.size for each, told in self._told.items()}
        wire = self._wire
        answer = self._ask(wire.get_photo(pid, sizes[pid]) if idx else wire.get_response(sid, sum(sizes.values())))
        verdict = judge_read(answer, self._clock.now())
        if verdict.act is Act.MISSING:
            return Match.MISSING
        if verdict is not OK:
            raise _Stop(verdict)
        if idx:
            found = self._wire.match_photo(answer, pid, self._told[pid].content_type, self._photo(idx))
        else:
            expected = self._wire.expected(self._response, self._photos_inside())
            found, self._version = self._wire.match_response(answer, sid, expected)
        if found is Match.NO_ANSWER:
            raise _Stop(Verdict(Act.QUEUE, Reason.PORTAL, answer.status))
        return found

    def _request(self, idx: int) -> Request:
        if not idx:
            return self._wire.put_response(self._item.sid, self._frozen, self._photos_inside())
        pid = photo_id(self._item.sid, idx)
        return self._wire.put_photo(pid, self._told[pid].content_type, self._photo(idx))

    def _photos_inside(self) -> dict[str, bytes]:
        if self._wire.separate_photos:
            return {}
        return {photo_id(self._item.sid, idx): self._photo(idx) for idx in range(1, self._item.parts)}

    def _photo(self, idx: int) -> bytes:
        data = self._part(idx)
        told = self._told.get(photo_id(self._item.sid, idx))
        if told is None or not told.fits(data):
            raise PartDamaged("A stored photo is not the one that the answers describe.")
        return data

    def _part(self, idx: int) -> bytes:
        part = self._owner.call(lambda store: store.part(self._item.sid, idx))
        if part is None:
            raise PartDamaged("A stored part is gone.")
        return self._sealer.open(part)

    def _ask(self, request: Request) -> Answer:
        try:
            return self._link.send(request)
        except LinkError as error:
            raise _Stop(judge_failure(error)) from error

    def _mark(self, accepted: int, verified: int) -> None:
        self._accepted, self._verified = accepted, verified
        try:
            self._owner.call(lambda store: store.set_masks(self._item.sid, accepted, verified))
            self._progress.pop(self._item.sid, None)
        except DiskFull:
            self._progress[self._item.sid] = accepted, verified
