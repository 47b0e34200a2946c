"""The route a change set came by, for the filter of the outbox, and how a change set is called."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.queries.change_sets import ChangeSet
from desktop.ui import formats
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.words import VERBS, Words, translated, word

ROUTES: Words = MappingProxyType(
    {
        "form": QT_TRANSLATE_NOOP("words", "Form and table"),
        "batch": QT_TRANSLATE_NOOP("words", "Batch"),
        "excel": QT_TRANSLATE_NOOP("words", "Excel"),
        "stock": QT_TRANSLATE_NOOP("words", "Stock"),
        "media": QT_TRANSLATE_NOOP("words", "Pictures and documents"),
        "decision": QT_TRANSLATE_NOOP("words", "Conflicts"),
        "undo": QT_TRANSLATE_NOOP("words", "Taken back"),
        "unknown": QT_TRANSLATE_NOOP("words", "Without history"),
    }
)
"""In the order of the filter."""
LOOSE: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("words", "Undone: {what}"),
    QT_TRANSLATE_NOOP("words", "Reversed: {what}"),
    QT_TRANSLATE_NOOP("words", "Changes whose history was lost"),
    QT_TRANSLATE_NOOP("words", "1 article"),
    QT_TRANSLATE_NOOP("words", "%1 articles"),
    QT_TRANSLATE_NOOP("words", "1 field"),
    QT_TRANSLATE_NOOP("words", "%1 fields"),
)
_BY_VERB: Mapping[str, str] = MappingProxyType(
    {
        "": "unknown",
        "batch": "batch",
        "stock-adjust": "stock",
        "stock-count": "stock",
        "add-pictures": "media",
        "order-pictures": "media",
        "edit-picture": "media",
        "replace-picture": "media",
        "add-documents": "media",
        "order-documents": "media",
        "order-videos": "media",
    }
)


def route_of(item: ChangeSet) -> str:
    """Return the code of the route, a key of `ROUTES`."""
    if item.origin == "import":
        return "excel"
    if item.origin == "resolve":
        return "decision"
    if item.is_reversal or item.verb == "discard":
        return "undo"
    return _BY_VERB.get(item.verb, "form")


def title_of(item: ChangeSet) -> str:
    """Return what was done, and to which article where it is a single one."""
    if not item.verb:
        return translated("Changes whose history was lost")
    what = word(VERBS, item.verb)
    if item.is_reversal:
        frame = "Undone: {what}" if item.origin == "undo" else "Reversed: {what}"
        what = translated(frame).format(what=what)
    return f"{what} · {item.name}" if item.name else what


def size_of(item: ChangeSet) -> str:
    """Return how many articles and fields it holds."""
    articles = formats.counted(item.articles, translated("1 article"), translated("%1 articles"))
    fields = fields_of(item.fields)
    return f"{articles} · {fields}"


def fields_of(number: int) -> str:
    """Return a number of fields in words."""
    return formats.counted(number, translated("1 field"), translated("%1 fields"))
