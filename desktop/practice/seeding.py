"""Fills a new store with the demo shop, through the same rules every seller's write goes."""

import hashlib
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from desktop.practice import documents, review
from desktop.practice.answers import Ask
from desktop.practice.article_record import record_of, stored_from
from desktop.practice.articles import create_article, living_article
from desktop.practice.brands import accept_brand
from desktop.practice.canonical import Json
from desktop.practice.demo_shop import DemoArticle, DemoShop, build
from desktop.practice.desk import Desk, open_desk
from desktop.practice.documents import ARTICLE
from desktop.practice.marketplace import Marketplace
from desktop.practice.media import Medium
from desktop.practice.sniff import sniffed
from desktop.practice.stock import book_entry
from desktop.practice.store_facts import fact, note_fact
from desktop.practice.warehouses import create_warehouse

SEED = "seed"


def plant(marketplace: Marketplace, seller_id: int, seed: str) -> None:
    """Fill a new store with `demo` or leave it `empty`; a store is new only once."""
    with marketplace.database.reading() as connection:
        if fact(connection, SEED) is not None:
            return
    shop = build() if seed == "demo" else None
    if shop is not None:
        for sha256, data in shop.pictures.items():
            _plant_picture(marketplace, seller_id, sha256, data)
    with open_desk(
        marketplace.database, marketplace.catalogue, marketplace.features, seller_id
    ) as desk:
        note_fact(desk.connection, SEED, seed)
        if shop is not None:
            _plant_shop(desk, shop)


def _plant_shop(desk: Desk, shop: DemoShop) -> None:
    for warehouse in shop.warehouses:
        create_warehouse(desk, _creation({"ref": str(warehouse["ref"])}, warehouse))
    for article in shop.articles:
        _plant_article(desk, article)


def _plant_article(desk: Desk, article: DemoArticle) -> None:
    ref = str(article.document["ref"])
    create_article(desk, _creation({"ref": ref}, article.document))
    stored = documents.find_by_ref(desk.connection, desk.seller_id, ARTICLE, ref)
    assert stored is not None
    _give_verdict(desk, stored.id, article.review)
    for warehouse, quantity in article.stock.items():
        count: dict[str, Json] = {
            "tid": stored.id,
            "warehouse": warehouse,
            "counted": quantity,
            "expected": "0",
        }
        name = hashlib.sha256(f"{ref} {warehouse}".encode()).hexdigest()[:32]
        book_entry(desk, _creation({"entry_id": name}, count))


def _give_verdict(desk: Desk, tid: str, wanted: Mapping[str, Json]) -> None:
    state, reasons = wanted.get("state", review.DRAFT), wanted.get("reasons")
    if state == review.DRAFT:
        return
    stored = living_article(desk, tid)
    record = record_of(stored)
    version = stored.version + 1
    after = replace(
        record,
        version=version,
        review=replace(
            record.review,
            state=str(state),
            reasons=tuple(reasons) if isinstance(reasons, list) else (),
            reviewed_version=None if state == review.PENDING else 1,
            live_version=1 if state == review.APPROVED else None,
            submitted_version=version if state == review.PENDING else None,
        ),
    )
    documents.put(desk, stored_from(after, None, desk.now))
    brand = record.fields["brand"]
    if state == review.APPROVED and isinstance(brand, str):
        accept_brand(desk.connection, brand)


def _plant_picture(market: Marketplace, seller_id: int, sha256: str, data: bytes) -> None:
    with tempfile.TemporaryDirectory(dir=market.media.parts_folder) as folder:
        file = Path(folder) / sha256
        file.write_bytes(data)
        medium = Medium(sha256, sniffed(file), len(data))
        market.media.keep(seller_id, file, medium)


def _creation(params: Mapping[str, str], body: Json) -> Ask:
    return Ask(path="", params=params, body=body, if_none_match="*")
