"""Differences on the command line: as JSON and as lines."""

from desktop.domain.document import Document, JsonValue
from desktop.domain.ids import ArticleId
from desktop.queries.differences import DifferenceLine
from desktop.ui.words import field_word


def as_documents(found: tuple[DifferenceLine, ...]) -> list[JsonValue]:
    """Return them as JSON."""
    return [_as_document(item) for item in found]


def as_lines(found: tuple[DifferenceLine, ...]) -> list[str]:
    """Return a line each."""
    return [
        f"stored differently: {item.name or item.article_id}: "
        f"{item.site or field_word(item.path)}: sent {item.sent!r}, "
        f"the marketplace has {item.found!r}"
        for item in found
    ]


def of_article(found: tuple[DifferenceLine, ...], article: ArticleId) -> tuple[DifferenceLine, ...]:
    """Return those of one article."""
    return tuple(item for item in found if item.article_id == article)


def _as_document(item: DifferenceLine) -> Document:
    return {
        "ref": item.article_id,
        "path": item.path,
        "sent": item.sent,
        "found": item.found,
        "at": item.at,
    }
