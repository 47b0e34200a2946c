"""Why the marketplace refused something, in words and by field."""

from decimal import Decimal

from desktop.domain.document import Document, mapping, object_list, text
from desktop.domain.numbers import parse_decimal
from desktop.ui import formats
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.refusal_sentences import REFUSAL_SENTENCES
from desktop.ui.words import sentence_of, translated

SAME = QT_TRANSLATE_NOOP(
    "words",
    "You counted {counted} when {expected} was on file; others changed it, and it is {now} again.",
)
FEWER = QT_TRANSLATE_NOOP(
    "words",
    "You counted {counted} when {expected} was on file; "
    "{moved} sold or taken out since ({now} now).",
)
MORE = QT_TRANSLATE_NOOP(
    "words",
    "You counted {counted} when {expected} was on file; {moved} came in since ({now} now).",
)
SHORT = QT_TRANSLATE_NOOP(
    "words", "Only {now} are on file, so {delta} cannot be taken away. Count again or discard."
)
ENOUGH = QT_TRANSLATE_NOOP(
    "words", "{delta} could not be taken away, for too few were on file. It is {now} now."
)
UNSURE = QT_TRANSLATE_NOOP(
    "words",
    "Whether your change of the stock was taken cannot be known, for others changed it too. "
    "It is {now} now. Look at the shelf and count again, or discard.",
)


def refusals(error: Document) -> list[tuple[str, str]]:
    """Return the paths a refusal names, each with what was said; a path may be empty."""
    found = [
        (
            text(item.get("pointer")).strip("/").replace("/", "."),
            _said(item),
        )
        for item in object_list(error.get("errors"))
    ]
    if found:
        return found
    said = text(error.get("detail")) or sentence_of(
        text(error.get("code")) or "refused", _facts(error)
    )
    return [("", said)]


def stock_sentence(payload: Document, error: Document, shown: Decimal | None = None) -> str:
    """Return what happened to a stock command; empty where the error names no figure.

    `shown` is the figure now, where it is known better than when the command was refused.
    """
    said = parse_decimal(text(mapping(error.get("current")).get("on_hand")))
    if said is None:
        return ""
    now = said if shown is None else shown
    if error.get("code") == "stock-unsure":
        return translated(UNSURE).format(now=formats.number(now))
    expected = parse_decimal(text(payload.get("expected")))
    counted = parse_decimal(text(payload.get("counted")))
    if counted is not None and expected is not None:
        moved = now - expected
        sentence = FEWER if moved < 0 else MORE if moved > 0 else SAME
        return translated(sentence).format(
            counted=formats.number(counted),
            expected=formats.number(expected),
            now=formats.number(now),
            moved=formats.number(abs(moved)),
        )
    delta = parse_decimal(text(payload.get("delta")))
    taken = formats.number(abs(delta)) if delta is not None else ""
    fits = delta is not None and now + delta >= 0
    return translated(ENOUGH if fits else SHORT).format(now=formats.number(now), delta=taken)


def _said(item: Document) -> str:
    """The sentence in the person's language where the code says all; else the marketplace's."""
    code = text(item.get("code"))
    if code in REFUSAL_SENTENCES:
        return translated(REFUSAL_SENTENCES[code])
    return text(item.get("message")) or sentence_of(code, _facts(item))


def _facts(error: Document) -> dict[str, str]:
    return {key: str(value) for key, value in error.items() if isinstance(value, (str, int))}
