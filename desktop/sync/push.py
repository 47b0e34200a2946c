"""Pushing: recover what was on the wire, then send what is due, until nothing is."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from desktop.base.crash_points import CrashPoint
from desktop.domain.exchange import Answer, Outcome
from desktop.store import entities, outbox
from desktop.store.database import Database
from desktop.store.entities import Entity
from desktop.store.outbox import OutboxRow
from desktop.sync.cut import due, freeze_due, operation_of
from desktop.sync.degraded import Writer
from desktop.sync.farside import FarSide
from desktop.sync.media import Media
from desktop.sync.plan import Plan
from desktop.sync.readings import not_before, read_of_a_living, version_in
from desktop.sync.settle import Pace, Settled, needs_reading, settle, was_passed_over
from desktop.sync.slices import sliced
from desktop.sync.stops import Stopped

CHUNK = 50
GIVE_UP = frozenset({Answer.DOWN, Answer.THROTTLED})
MOST_FAILURES = 3
"""Uploads that fail one after another, before the next sync tries again."""
HOPELESS = frozenset({Answer.DOWN, Answer.THROTTLED, Answer.NONSENSE})
MOST_WRITES = 25
"""Of one entity in one push; more means that the two sides talk past each other."""


@dataclass(slots=True)
class Pushed:
    """What a push did: writes sent, writes taken, conflicts that came of it, writes refused."""

    sent: int = 0
    confirmed: int = 0
    conflicts: int = 0
    refused: int = 0


class Push:
    """Sends what waits."""

    def __init__(
        self,
        database: Database,
        far: FarSide,
        media: Media,
        pace: Pace,
        shown_now: Callable[[], str],
        crash_point: CrashPoint,
        plan: Plan,
    ) -> None:
        """Send what `database` holds to `far`; `crash_point` is told the labelled places."""
        self._database = database
        self._far = far
        self._writer = Writer(database, far)
        self._media = media
        self._pace = pace
        self._shown_now = shown_now
        self._at = crash_point
        self._plan = plan
        self.pushed = Pushed()

    def recover(self, *, afresh: bool = False) -> None:
        """Ask again about everything whose answer was never settled, before anything else.

        `afresh`: also about what waits for its time.
        """
        with self._database.reading() as connection:
            rows = outbox.in_state(connection, "sending")
        now = self._pace.ticks()
        if afresh and any(row.not_before for row in rows):
            with self._database.transaction() as tx:
                outbox.forget_pauses(tx)
        for chunk in _chunks([row for row in rows if afresh or row.not_before <= now]):
            # One write that never gets an answer must not keep everything else from going.
            _stop_if_signed_out(self._send(chunk, resent=True))

    def media(
        self, progress: Callable[[int, int], None], is_paused: Callable[[], bool]
    ) -> Outcome | None:
        """Upload the contents the marketplace lacks; returns the trouble that is left, or None.

        One content that cannot be uploaded keeps neither the others nor the fields from going.
        """
        waiting = self._media.waiting() if self._plan.media and not self._plan.only else []
        trouble: Outcome | None = None
        in_a_row = 0
        for number, item in enumerate(waiting, start=1):
            if is_paused():
                break
            outcome = self._media.upload(item)
            _stop_if_signed_out([outcome])
            is_trouble = outcome.answer in GIVE_UP
            trouble = outcome if is_trouble else trouble
            in_a_row = in_a_row + 1 if is_trouble else 0
            if in_a_row == MOST_FAILURES:
                break
            progress(number, len(waiting))
        return trouble

    def run(self, progress: Callable[[int, int], None], is_paused: Callable[[], bool]) -> bool:
        """Send what is due, pass by pass, until a pass sends nothing; tells whether any did."""
        written: Counter[str] = Counter()
        while not is_paused():
            wanted = [found for found in due(self._database) if written[found] < MOST_WRITES]
            before = self.pushed.sent
            for start in range(0, len(wanted), CHUNK):
                if is_paused():
                    return bool(written)
                rows = self._freeze(wanted[start : start + CHUNK])
                self._at("C3")
                written.update(row.entity_id for row in rows)
                for row in rows:
                    self._plan.cut(row.entity_id)
                _stop_if_hopeless(self._send(rows, resent=False))
                progress(min(start + CHUNK, len(wanted)), len(wanted))
            if self.pushed.sent == before:
                break
        return bool(written)

    def _freeze(self, wanted: Sequence[str]) -> list[OutboxRow]:
        rows: list[OutboxRow] = []
        for some in sliced(self._database, wanted):
            with self._database.transaction() as tx:
                rows += freeze_due(tx, some, self._plan)
        return rows

    def _send(self, rows: Sequence[OutboxRow], *, resent: bool) -> Sequence[Outcome]:
        if not rows:
            return []
        with self._database.reading() as connection:
            items = entities.load_many(connection, [row.entity_id for row in rows])
        self._at("C4")
        outcomes = self._writer.send([operation_of(row, items[row.entity_id]) for row in rows])
        self._at("C5")
        answers = [
            self._with_reading(
                Settled(row, outcome, resent=self._may_be_second(row, resent=resent)),
                items[row.entity_id],
            )
            for row, outcome in zip(rows, outcomes, strict=True)
        ]
        self._at("C6")
        self.pushed.conflicts += settle(self._database, answers, self._pace, self._shown_now)
        self._at("C7")
        self.pushed.sent += sum(not row.import_id for row in rows)
        self.pushed.confirmed += sum(outcome.answer is Answer.OK for outcome in outcomes)
        self.pushed.refused += sum(outcome.answer is Answer.REFUSED for outcome in outcomes)
        return outcomes

    def _may_be_second(self, row: OutboxRow, *, resent: bool) -> bool:
        """Tell whether an answer may be about what was taken before already.

        What arrives twice lies in two imports, and much may happen between the two.
        """
        return not self._far.capabilities().idempotency_keys if row.import_id else resent

    def _with_reading(self, answer: Settled, item: Entity) -> Settled:
        is_over = was_passed_over(answer, item)
        if not (is_over or needs_reading(answer.outcome)):
            return answer
        self._at("C8")
        again = self._far.fetch(item.kind, item.id)
        if answer.outcome.answer is not Answer.GONE:
            again = read_of_a_living(again, self._far.capabilities())
        newest = item.seen_version if is_over else 0
        if answer.outcome.answer is Answer.STALE:
            newest = max(newest, version_in(answer.outcome.document))
        return replace(answer, again=not_before(again, newest))


def _stop_if_signed_out(outcomes: Sequence[Outcome]) -> None:
    for outcome in outcomes:
        if outcome.answer is Answer.SIGN_IN:
            raise Stopped(outcome)


def _stop_if_hopeless(outcomes: Sequence[Outcome]) -> None:
    _stop_if_signed_out(outcomes)
    if outcomes and all(outcome.answer in HOPELESS for outcome in outcomes):
        raise Stopped(outcomes[0])


def _chunks(rows: Sequence[OutboxRow]) -> Iterable[Sequence[OutboxRow]]:
    for start in range(0, len(rows), CHUNK):
        yield rows[start : start + CHUNK]
