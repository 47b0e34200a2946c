"""What a marketplace cannot do, in words: where a promise is weaker, it is said."""

from desktop.domain.document import Document, mapping
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.words import translated

FULL_DECIMALS = 4
STOCK = QT_TRANSLATE_NOOP(
    "words",
    "Stock is checked, not guaranteed: this marketplace takes a figure whatever it was before, "
    "so a sale in the same moment can be overwritten.",
)
EDITS = QT_TRANSLATE_NOOP(
    "words",
    "Changes are checked, not guaranteed: this marketplace keeps the last one, so what a colleague "
    "writes in the same moment can be overwritten.",
)
NEWS = QT_TRANSLATE_NOOP(
    "words",
    "This marketplace does not tell of every change or removal: some of them show only after "
    "everything has been compared, which is done now and then.",
)
LATER = QT_TRANSLATE_NOOP(
    "words",
    "This marketplace works on changes later: the outbox shows them as in process until it says "
    "what became of them.",
)
DECIMALS = QT_TRANSLATE_NOOP(
    "words", "Prices have at most {decimals} decimals on this marketplace."
)


def weaker_promises(meta: Document) -> list[str]:
    """Return a sentence for each promise that is weaker with this marketplace; none is the rule."""
    able = mapping(meta.get("capabilities"))
    decimals = mapping(meta.get("limits")).get("price_decimals")
    found: list[str] = []
    if able.get("stock") == "absolute":
        found.append(translated(STOCK))
    if able.get("if_match") is False:
        found.append(translated(EDITS))
    if any(able.get(name) is False for name in ("tombstones", "changes", "complete_changes")):
        found.append(translated(NEWS))
    if able.get("immediate_answers") is False:
        found.append(translated(LATER))
    if isinstance(decimals, int) and decimals < FULL_DECIMALS:
        found.append(translated(DECIMALS).format(decimals=decimals))
    return found
