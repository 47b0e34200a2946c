"""Compares what people wrote last with what stands here and at the marketplace."""

from collections.abc import Mapping

from desktop.app.wiring import Shop
from desktop.domain.document import Document, mapping
from desktop.domain.ids import ArticleId
from desktop.domain.leaves import leaf
from tests.sync.filled_market import WAREHOUSE, There

Written = Mapping[ArticleId, Mapping[str, str]]
"""Of each article the fields and what was written into them last, as a person types it."""


def lost(shop: Shop, there: There, written: Written, counted: Mapping[ArticleId, int]) -> list[str]:
    """Return what does not stand on both sides as it was written; empty when nothing is lost."""
    status = shop.shop.status()
    is_at_rest = not (status.waiting or status.sending or status.conflicts or status.parked)
    wrong = [] if is_at_rest else [f"not at rest: {status}"]
    for article, fields in written.items():
        for side, document in (
            ("here", shop.articles.shown(article)),
            ("there", there.documents[article]),
        ):
            wrong += [
                f"{side}, {article}: {path} is {reads(document, path)!r}, not {said!r}"
                for path, said in fields.items()
                if reads(document, path) != said
            ]
    for article, figure in counted.items():
        lines = shop.articles.sheet(article).stock
        shown = [line.shown for line in lines if line.warehouse_id == WAREHOUSE]
        if shown != [figure] or there.stock.get(article) != figure:
            wrong.append(f"{article}: {shown} and {there.stock.get(article)}, not {figure}")
    return wrong


def reads(document: Document, path: str) -> str:
    """Return a field as a person types it."""
    value = leaf(document, path)
    return str(mapping(value).get("amount") if path == "price" else value)
