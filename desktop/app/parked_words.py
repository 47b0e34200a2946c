"""Why something was refused, in one sentence with the figures a person needs."""

from desktop.domain.document import Document, mapping, object_list, text
from desktop.queries.outbox import Parked
from desktop.ui.words import field_word, sentence_of

STOCK_CODES = frozenset({"stock-changed", "insufficient"})


def parked_sentence(item: Parked) -> str:
    """Return what the marketplace said, with the field's name or the current stock figure."""
    error = item.error
    code = text(error.get("code")) or "refused"
    if code in STOCK_CODES:
        return _stock_sentence(item.payload, mapping(error.get("current")), code)
    details = [
        f"{field_word(_path(problem))}: {text(problem.get('message')) or text(problem.get('code'))}"
        for problem in object_list(error.get("errors"))
    ]
    if details:
        return "; ".join(dict.fromkeys(details))
    facts = {key: str(value) for key, value in error.items() if isinstance(value, (str, int))}
    return text(error.get("detail")) or sentence_of(code, facts)


def _stock_sentence(payload: Document, current: Document, code: str) -> str:
    now = text(current.get("on_hand")) or "–"
    if code == "insufficient":
        return (
            f"Only {now} are on file, so {text(payload.get('delta'))} cannot be taken away. "
            "Count again or discard."
        )
    counted, expected = text(payload.get("counted")), text(payload.get("expected"))
    return (
        f"You counted {counted} when {expected} was on file; it is {now} now. "
        "Count again on the current figure, or discard."
    )


def _path(problem: Document) -> str:
    return text(problem.get("pointer")).strip("/").replace("/", ".")
