"""The derived tables that search, sort and filter read; kept in step with every commit."""

import json
from collections.abc import Mapping
from decimal import Decimal

from sqlalchemy import Connection, delete, insert, select, text

from desktop.domain.article import Article, read_article
from desktop.domain.fields import LANGUAGES
from desktop.domain.ids import ArticleId
from desktop.domain.query_text import folded_code
from desktop.domain.rules import missing
from desktop.domain.taxonomy import fold
from desktop.domain.units import WEIGHT
from desktop.store.database import Transaction
from desktop.store.entities import Entity, load_many
from desktop.store.facts import fact
from desktop.store.states import states_of
from desktop.store.stock import lines
from desktop.store.tables import article_index, article_picture, entity
from desktop.store.upsert import upsert

CHUNK = 400

# Built once: written at every change of an article, and building costs more than writing.
_PUT = upsert(article_index, ["article_id"])
_PUT_PICTURES = insert(article_picture)
_DROP_ROW = text("DELETE FROM article_index WHERE article_id = :article")
_DROP_WORDS = text(
    "DELETE FROM article_text WHERE rowid IN "
    "(SELECT rowid FROM article_index WHERE article_id = :article)"
)
_DROP_PICTURES = text("DELETE FROM article_picture WHERE article_id = :article")
_ROW_NUMBERS = text(
    "SELECT article_id, rowid FROM article_index "
    "WHERE article_id IN (SELECT value FROM json_each(:ids))"
)
_TEXTS = text(
    "SELECT rowid, body FROM article_text WHERE rowid IN (SELECT value FROM json_each(:rows))"
)
_DROP_TEXT = text("DELETE FROM article_text WHERE rowid = :row")
_PUT_TEXT = text("INSERT INTO article_text (rowid, body) VALUES (:row, :body)")


def refresh(tx: Transaction) -> None:
    """Bring the index rows of everything this transaction touched up to date."""
    if not tx.articles:
        return
    touched = sorted(tx.articles)
    for start in range(0, len(touched), CHUNK):
        _refresh_some(tx, touched[start : start + CHUNK])


def rebuild(tx: Transaction) -> int:
    """Derive the whole index anew; returns the number of articles."""
    tx.connection.execute(delete(article_index))
    tx.connection.execute(delete(article_picture))
    tx.connection.execute(text("DELETE FROM article_text"))
    query = select(entity.c.id).where(entity.c.kind == "article", entity.c.deleted == 0)
    found = [ArticleId(identity) for identity in tx.connection.execute(query).scalars()]
    for article in found:
        tx.touch(article)
    refresh(tx)
    return len(found)


def without_words(connection: Connection) -> int:
    """Return how many rows of the index have no text to search, or the other way round."""
    query = text(
        "SELECT (SELECT count(*) FROM article_index WHERE rowid NOT IN "
        "(SELECT rowid FROM article_text)) + (SELECT count(*) FROM article_text "
        "WHERE rowid NOT IN (SELECT rowid FROM article_index))"
    )
    return int(connection.execute(query).scalar_one())


def _refresh_some(tx: Transaction, articles: list[ArticleId]) -> None:
    connection = tx.connection
    items = load_many(connection, articles)
    living = {
        identity: item
        for identity, item in items.items()
        if item.kind == "article" and not item.deleted
    }
    _remove(tx, [article for article in articles if article not in living])
    connected = bool(fact(connection, "url"))
    states = states_of(connection, living.values(), connected=connected)
    stock: dict[str, Decimal] = {}
    for line in lines(connection, [ArticleId(identity) for identity in living]):
        stock[line.article_id] = stock.get(line.article_id, Decimal(0)) + line.shown
    readings = {identity: read_article(item.local) for identity, item in living.items()}
    if not living:
        return
    rows = [
        _index_row(item, readings[identity], states[identity], stock.get(identity, Decimal(0)))
        for identity, item in living.items()
    ]
    connection.execute(_PUT, rows)
    _refresh_pictures(tx, readings)
    _refresh_text(
        tx, {identity: _searchable(living[identity], readings[identity]) for identity in living}
    )


def _refresh_pictures(tx: Transaction, readings: Mapping[str, Article]) -> None:
    rows = [{"article": identity} for identity in readings]
    tx.connection.execute(_DROP_PICTURES, rows)
    shown = [
        {"article_id": identity, "sha256": digest}
        for identity, article in readings.items()
        for digest in dict.fromkeys(article.images)
    ]
    if shown:
        tx.connection.execute(_PUT_PICTURES, shown)


def _refresh_text(tx: Transaction, texts: Mapping[str, str]) -> None:
    rowids = {
        row.article_id: row.rowid
        for row in tx.connection.execute(_ROW_NUMBERS, {"ids": json.dumps(list(texts))})
    }
    rows = {"rows": json.dumps(list(rowids.values()))}
    known = {row.rowid: row.body for row in tx.connection.execute(_TEXTS, rows)}
    # Most of what touches an article, as a price or a sending does, leaves its words alone, and
    # writing them costs more than all the rest.
    bodies = [
        {"row": rowids[identity], "body": body}
        for identity, body in texts.items()
        if known.get(rowids[identity]) != body
    ]
    if bodies:
        tx.connection.execute(_DROP_TEXT, bodies)
        tx.connection.execute(_PUT_TEXT, bodies)


def _remove(tx: Transaction, articles: list[ArticleId]) -> None:
    if not articles:
        return
    rows = [{"article": article} for article in articles]
    for statement in (_DROP_WORDS, _DROP_ROW, _DROP_PICTURES):
        tx.connection.execute(statement, rows)


def _index_row(item: Entity, article: Article, state: str, stock: Decimal) -> dict[str, object]:
    return {
        "article_id": item.id,
        "tid": item.tid,
        "seller_reference": article.seller_reference,
        "brand": article.brand,
        "part_number": article.part_number,
        "part_folded": folded_code(article.part_number),
        "manufacturer_reference": article.manufacturer_reference,
        "barcode": article.barcode,
        "category": article.category,
        "subcategory": article.subcategory,
        "condition": article.condition,
        "unit": article.unit,
        **{f"name_{language}": article.name(language) for language in LANGUAGES},
        "languages": " ".join(language for language in LANGUAGES if language in article.names),
        "missing": " ".join(missing(article)),
        "price": float(article.price.amount) if article.price else None,
        "price_text": article.price.text() if article.price else "",
        "currency": article.price.currency if article.price else "",
        "stock": float(stock),
        "images": len(article.images),
        "main_image": article.images[0] if article.images else "",
        "warranty": article.warranty.months if article.warranty else None,
        "weight": _kilograms(article),
        "review": article.review.state,
        "state": state,
        "touched_seq": item.touched_seq,
    }


def _kilograms(article: Article) -> float | None:
    if article.weight is None or article.weight.unit not in WEIGHT:
        return None
    return float(article.weight.value * WEIGHT[article.weight.unit])


def _searchable(item: Entity, article: Article) -> str:
    """Return the words as a search folds them: SQLite alone would keep `ß` and `²` as they are."""
    specs = [value for value in article.specs.values() if isinstance(value, str)]
    several = [
        part for value in article.specs.values() if isinstance(value, tuple) for part in value
    ]
    tabs = [body for texts in article.descriptions.values() for body in texts.values()]
    return "\n".join(
        fold(part)
        for part in (
            item.tid,
            article.seller_reference,
            article.brand,
            article.part_number,
            folded_code(article.part_number),
            article.manufacturer_reference,
            article.barcode,
            *article.names.values(),
            *specs,
            *several,
            *tabs,
        )
        if part
    )
