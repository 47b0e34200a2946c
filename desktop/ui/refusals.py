"""Why the marketplace refused something, in words and by field."""

from desktop.domain.document import Document, mapping, object_list, text
from desktop.domain.numbers import parse_decimal
from desktop.ui import formats
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.words import sentence_of, translated

COUNTED = QT_TRANSLATE_NOOP(
    "words",
    "You counted {counted} when {expected} was on file; it is {now} now ({moved} since). "
    "Open the article to count again, or discard.",
)
SHORT = QT_TRANSLATE_NOOP(
    "words", "Only {now} are on file, so {delta} cannot be taken away. Count again or discard."
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
            text(item.get("message")) or sentence_of(text(item.get("code")), _facts(item)),
        )
        for item in object_list(error.get("errors"))
    ]
    if found:
        return found
    said = text(error.get("detail")) or sentence_of(
        text(error.get("code")) or "refused", _facts(error)
    )
    return [("", said)]


def stock_sentence(payload: Document, error: Document) -> str:
    """Return what happened to a stock command; empty where the error names no figure."""
    now = parse_decimal(text(mapping(error.get("current")).get("on_hand")))
    if now is None:
        return ""
    if error.get("code") == "stock-unsure":
        return translated(UNSURE).format(now=formats.number(now))
    expected = parse_decimal(text(payload.get("expected")))
    counted = parse_decimal(text(payload.get("counted")))
    if counted is not None and expected is not None:
        return translated(COUNTED).format(
            counted=formats.number(counted),
            expected=formats.number(expected),
            now=formats.number(now),
            moved=formats.signed(now - expected),
        )
    delta = parse_decimal(text(payload.get("delta")))
    shown = formats.number(abs(delta)) if delta is not None else ""
    return translated(SHORT).format(now=formats.number(now), delta=shown)


def _facts(error: Document) -> dict[str, str]:
    return {key: str(value) for key, value in error.items() if isinstance(value, (str, int))}
