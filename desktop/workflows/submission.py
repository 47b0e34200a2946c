"""Asking the marketplace for its review."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.domain.article import read_article
from desktop.domain.ids import ArticleId, new_command_key
from desktop.domain.leaves import LeafChange
from desktop.domain.rules import missing
from desktop.store import outbox
from desktop.store.entities import Entity
from desktop.store.outbox import NewRow
from desktop.workflows.desk import Desk, Work

SUBMITTED = "submit"
"""The history path of a submission."""


@dataclass(frozen=True, slots=True)
class Incomplete:
    """An article that lacks something the marketplace asks for."""

    article: ArticleId
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Submission:
    """What a submission did; `settled` are already pending or approved as they stand."""

    submitted: tuple[ArticleId, ...]
    incomplete: tuple[Incomplete, ...]
    settled: tuple[ArticleId, ...]


class Submissions:
    """The verb of asking for review."""

    def __init__(self, desk: Desk) -> None:
        """Work at `desk`."""
        self._desk = desk

    def submit(self, articles: Iterable[ArticleId], requires: Sequence[str]) -> Submission:
        """Ask for review of what is complete; the request goes out with the next sync."""
        wanted = list(articles)
        submitted: list[ArticleId] = []
        incomplete: list[Incomplete] = []
        settled: list[ArticleId] = []
        with self._desk.step("submit") as work:
            work.fetch(wanted)
            asked = _asked_already(work)
            for article in wanted:
                item = work.get(article)
                lacking = missing(read_article(item.local), requires)
                if lacking:
                    incomplete.append(Incomplete(article, lacking))
                elif article in asked or _is_settled(item):
                    settled.append(article)
                else:
                    submitted.append(article)
            outbox.add(
                work.tx,
                [
                    NewRow(new_command_key(), article, "submit", {}, step_id=work.step)
                    for article in submitted
                ],
            )
            for article in submitted:
                work.note(article, LeafChange(SUBMITTED, None, after=True))
        return Submission(tuple(submitted), tuple(incomplete), tuple(settled))


def _asked_already(work: Work) -> set[str]:
    rows = outbox.in_state(work.tx.connection, "ready")
    return {row.entity_id for row in rows if row.verb == "submit"}


def _is_settled(item: Entity) -> bool:
    state = read_article(item.base or {}).review.state
    return state in {"pending", "approved"} and not item.unsent(frozenset())
