"""The sync engine: recover → pull → push, each step repeatable, nothing held in memory but counts.

A crash anywhere repeats a step whose repetition is harmless. Source: sync design, §2.5.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from desktop.base.clock import Clock
from desktop.base.crash_points import CrashPoint, pass_by
from desktop.domain.document import canonical, mapping, text
from desktop.domain.errors import LocalTrouble, MarketplaceUnavailable
from desktop.domain.exchange import Answer, Outcome
from desktop.pictures.blobs import BlobFolder
from desktop.store.database import Database
from desktop.store.facts import (
    facts,
    reference_data,
    reference_etags,
    set_fact,
    set_reference_data,
)
from desktop.sync.farside import FarSide
from desktop.sync.hold import Hold
from desktop.sync.media import Media
from desktop.sync.plan import Plan
from desktop.sync.pull import Pull, Pulled
from desktop.sync.push import Push, Pushed
from desktop.sync.settle import Pace
from desktop.sync.starting_over import start_over
from desktop.sync.stops import Stopped, as_error

REFERENCES = ("taxonomy", "brands")


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a sync stands; `phase` is `pull`, `pictures`, `push` or `fetch`; counts of things."""

    phase: str
    done: int
    total: int


@dataclass(slots=True)
class SyncReport:
    """What one sync did."""

    pulled: int = 0
    sent: int = 0
    confirmed: int = 0
    conflicts: int = 0
    refused: int = 0
    read_again: str = ""
    """Why everything was compared: `expired`, `epoch`, or nothing."""


def _quiet(_progress: Progress) -> None:
    """Report nothing."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the engine takes from outside: time, chance, progress, pause, crash points."""

    clock: Clock
    pace: Pace
    progress: Callable[[Progress], None] = field(default=_quiet)
    is_paused: Callable[[], bool] = field(default=_never)
    crash_point: CrashPoint = field(default=pass_by)
    hold: Hold = field(default_factory=Hold)


class Engine:
    """Keeps one shop and one marketplace account the same."""

    def __init__(
        self, database: Database, folder: BlobFolder, far: FarSide, around: Surroundings
    ) -> None:
        """Sync `database` and `folder` with `far`."""
        self._database = database
        self._far = far
        self._around = around
        self._media = Media(database, folder, far, around.crash_point)

    def sync(
        self,
        *,
        accept_deletions: bool = False,
        accept_restored: bool = True,
        plan: Plan | None = None,
        afresh: bool = True,
        report: SyncReport | None = None,
    ) -> SyncReport:
        """Recover, pull, push until nothing is due that `plan` lets go, and pull what came of it.

        `afresh`: rows that wait after a failure go at once, as a person or a new program wants;
        otherwise each waits for its time. `accept_restored`: compare everything with a marketplace
        that was restored; otherwise stop and ask. `report` is filled also where the sync ends
        early. Raises MarketplaceUnavailable when there is no way on; all work is kept as it was.
        """
        report, plan = report or SyncReport(), plan or Plan()
        shown_now = self._around.clock.shown
        push = Push(
            self._database,
            self._far,
            self._media,
            self._around.pace,
            shown_now,
            self._around.crash_point,
            plan,
        )
        pull = Pull(self._database, self._far, shown_now, self._around.crash_point)
        self._stop_if_held()
        try:
            troubles = [self._meet(accept_restored=accept_restored)]
            push.recover(afresh=afresh)
            pull.run(accept_deletions=accept_deletions, progress=self._told("pull"))
            troubles.append(push.media(self._counted("pictures"), self._around.is_paused))
            if push.run(self._counted("push"), self._around.is_paused):
                pull.run(accept_deletions=accept_deletions, progress=self._told("pull"))
            if plan.media:
                self._fetch_contents()
            # What could be done is done; what could not is not passed over in silence.
            for trouble in (*troubles, *(pulled.trouble for pulled in pull.brought)):
                if trouble is not None:
                    raise Stopped(trouble)
            self._around.hold.release()
        except Stopped as stop:
            pace = self._around.pace
            self._around.hold.note(stop.outcome, pace.ticks(), pace.draw)
            raise as_error(stop.outcome) from stop
        finally:
            _tally(report, push.pushed, pull.brought)
        return report

    def _stop_if_held(self) -> None:
        """Ask nothing of a marketplace that asked for a pause."""
        left = self._around.hold.remaining(self._around.pace.ticks())
        if left:
            raise MarketplaceUnavailable("throttled", seconds=math.ceil(left))

    def _meet(self, *, accept_restored: bool) -> Outcome | None:
        """Learn account, epoch, limits and reference data; a new epoch means reading all again.

        Returns why reference data could not be read: yesterday's serves as well.
        """
        outcome = self._far.meta()
        meta = outcome.document
        if outcome.answer is not Answer.OK or meta is None:
            raise Stopped(outcome)
        with self._database.reading() as connection:
            account, epoch = facts(connection, ("account", "epoch"))
            etags = reference_etags(connection)
            known = reference_data(connection, "meta")[1]
        theirs = text(mapping(meta.get("account")).get("id"))
        if account and theirs != account:
            raise LocalTrouble("other-account", known=account, found=theirs)
        new_epoch = text(meta.get("catalogue_epoch"))
        if epoch and new_epoch != epoch and not accept_restored:
            raise Stopped(Outcome(Answer.REFUSED, error={"code": "marketplace-restored"}))
        answers = {name: self._far.reference(name, etags.get(name, "")) for name in REFERENCES}
        news = {
            name: (found.etag, canonical(found.body))
            for name, (_, found) in answers.items()
            if found is not None and found.body is not None
        }
        if canonical(meta) != known:
            news["meta"] = "", canonical(meta)
        if news or new_epoch != epoch:
            # Nothing new, no transaction: an idle sync writes nothing to the disk.
            with self._database.transaction() as tx:
                for name, (etag, body) in news.items():
                    set_reference_data(tx, name, etag, body)
                if epoch and new_epoch != epoch:
                    start_over(tx, "epoch")
                set_fact(tx, "epoch", new_epoch)
        outcomes = [outcome for outcome, _ in answers.values() if outcome.answer is not Answer.OK]
        return outcomes[0] if outcomes else None

    def _fetch_contents(self) -> None:
        missing = self._media.missing()
        for number, item in enumerate(missing, start=1):
            if self._around.is_paused():
                return
            outcome = self._media.fetch(item)
            if outcome.answer in {Answer.DOWN, Answer.SIGN_IN}:
                raise Stopped(outcome)
            self._counted("fetch")(number, len(missing))

    def _counted(self, phase: str) -> Callable[[int, int], None]:
        return lambda done, total: self._around.progress(Progress(phase, done, total))

    def _told(self, phase: str) -> Callable[[int], None]:
        return lambda done: self._around.progress(Progress(phase, done, 0))


def _tally(report: SyncReport, pushed: Pushed, brought: Sequence[Pulled]) -> None:
    report.pulled = sum(pulled.items for pulled in brought)
    report.sent = pushed.sent
    report.confirmed = pushed.confirmed
    report.refused = pushed.refused
    report.conflicts = pushed.conflicts + sum(pulled.conflicts for pulled in brought)
    report.read_again = next((pulled.read_again for pulled in brought if pulled.read_again), "")
