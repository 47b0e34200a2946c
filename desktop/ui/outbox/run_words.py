"""A sync of the past in words: when, how long, what it moved, why it ended."""

from collections.abc import Mapping
from decimal import Decimal

from desktop.domain.document import Document
from desktop.domain.sync_run import Run
from desktop.ui import formats
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.words import sentence_of, translated

LANES: Mapping[str, str] = {
    "stock": QT_TRANSLATE_NOOP("words", "Stock only"),
    "prices": QT_TRANSLATE_NOOP("words", "Prices only"),
}
READ_AGAIN: Mapping[str, str] = {
    "epoch": QT_TRANSLATE_NOOP(
        "words",
        "The marketplace was restored from an older copy: everything was compared, and what it "
        "had lost goes out again.",
    ),
    "expired": QT_TRANSLATE_NOOP(
        "words",
        "The marketplace no longer knew where the last sync ended: everything was compared, "
        "nothing was lost.",
    ),
}
FIGURES: tuple[tuple[str, str], ...] = (
    ("pulled", QT_TRANSLATE_NOOP("words", "%1 received")),
    ("sent", QT_TRANSLATE_NOOP("words", "%1 sent")),
    ("refused", QT_TRANSLATE_NOOP("words", "%1 refused")),
    ("conflicts", QT_TRANSLATE_NOOP("words", "%1 to decide")),
    ("waiting", QT_TRANSLATE_NOOP("words", "%1 waiting")),
)
LOOSE: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("words", "Nothing new on either side."),
    QT_TRANSLATE_NOOP("words", "Finished without trouble."),
    QT_TRANSLATE_NOOP("words", "Finished; something needs your decision."),
    QT_TRANSLATE_NOOP("words", "%1 times since %2"),
    QT_TRANSLATE_NOOP("words", "asked for"),
    QT_TRANSLATE_NOOP("words", "by itself"),
)
SEPARATOR = " · "
MINUTE = 60


def when(run: Run) -> str:
    """Return the moment, and since when where it stands for several."""
    moment = formats.moment(run.at)
    if run.times == 1:
        return moment
    often = translated("%1 times since %2").replace("%1", formats.count(run.times))
    return f"{moment} ({often.replace('%2', formats.moment(run.since))})"


def how(run: Run) -> str:
    """Return how long it took, who wanted it and what alone it was to send."""
    asked = translated("asked for" if run.by_person else "by itself")
    lane = translated(LANES[run.lane]) if run.lane in LANES else ""
    return SEPARATOR.join(filter(None, (_length(run.took), asked, lane)))


def figures(run: Run) -> str:
    """Return what it moved and what is left, without the noughts."""
    counts = {
        "pulled": run.pulled,
        "sent": run.sent,
        "refused": run.refused,
        "conflicts": run.conflicts,
        "waiting": run.waiting,
    }
    return SEPARATOR.join(
        translated(words).replace("%1", formats.count(counts[name]))
        for name, words in FIGURES
        if counts[name]
    )


def outcome(run: Run) -> str:
    """Return why it ended, in a sentence."""
    if run.code:
        return sentence_of(run.code, facts_of(run.error or {}))
    if run.read_again in READ_AGAIN:
        return translated(READ_AGAIN[run.read_again])
    if run.is_quiet or not (run.pulled or run.sent):
        return translated("Nothing new on either side.")
    needs_person = run.refused or run.conflicts
    return translated(
        "Finished; something needs your decision." if needs_person else "Finished without trouble."
    )


def told(run: Run) -> str:
    """Return everything about a run in one text, for screen readers and tips."""
    return "\n".join(filter(None, (when(run), how(run), figures(run), outcome(run))))


def facts_of(error: Document) -> dict[str, str]:
    """Return the facts of a stored error as sentences want them."""
    return {key: str(value) for key, value in error.items() if isinstance(value, (str, int))}


def _length(seconds: float) -> str:
    if seconds >= MINUTE:
        minutes, rest = divmod(round(seconds), MINUTE)
        return f"{minutes} min {rest} s" if rest else f"{minutes} min"
    return f"{formats.number(Decimal(str(round(seconds, 1))))} s"
