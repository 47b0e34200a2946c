"""Batches that the marketplace has taken and works on later: what their reports say. Pure."""

from dataclasses import replace

from desktop.domain.document import Document, object_list, text
from desktop.domain.exchange import Answer, Outcome
from desktop.marketplace.twoosk.shapes import is_name

LATER: Document = {"code": "answered-later"}
UNKNOWN = Outcome(Answer.DOWN, error={"code": "import-unknown"})
"""No import is known that holds the write: it goes again as it was."""


def taken(outcome: Outcome) -> Outcome | None:
    """Return what a batch that was taken for later means for each of its writes, else None."""
    name = text((outcome.document or {}).get("import"))
    if outcome.answer is not Answer.OK or not is_name(name):
        return None
    return _held(name, outcome)


def results_by_key(document: Document | None) -> dict[str, Document]:
    """Return what became of each write, in a batch's answer or in the report of an import."""
    results = object_list((document or {}).get("results"))
    return {text(result.get("key")): result for result in results}


def results_in(name: str, outcome: Outcome) -> dict[str, Document] | Outcome:
    """Return the results in an import's report by key, or what it means that there are none.

    An import nobody knows any more lets its writes go again; whatever else goes wrong, the
    report is asked for again.
    """
    if outcome.answer is Answer.GONE:
        return UNKNOWN
    if outcome.answer is not Answer.OK:
        return replace(outcome, answer=_of_a_report(outcome.answer), import_id=name)
    report = outcome.document or {}
    state = report.get("state")
    if state == "waiting":
        return _held(name, outcome)
    if state != "done" or not isinstance(report.get("results"), list):
        return Outcome(Answer.NONSENSE, error={"code": "unreadable-answer"}, import_id=name)
    return results_by_key(report)


def _held(name: str, outcome: Outcome) -> Outcome:
    return Outcome(Answer.BUSY, error=LATER, retry_after=outcome.retry_after, import_id=name)


def _of_a_report(answer: Answer) -> Answer:
    """Return the answer as one about the report, for it says nothing of the writes."""
    return Answer.NONSENSE if answer in {Answer.REFUSED, Answer.STALE} else answer
