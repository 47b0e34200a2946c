"""The demo shop of the practice marketplace: a stocked telecom distributor in two countries.

Everything follows from the data in `resources/demo-shop`: two builds are equal.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desktop.practice.canonical import Json
from desktop.practice.demo_document import (
    article_document,
    picture_facts,
    stable_ref,
    warehouse_stock,
)
from desktop.practice.demo_lines import Entry, Shop, Warehouse, read_entries, read_shop
from desktop.practice.demo_words import read_taxonomy
from desktop.practice.drawing.picture import draw
from desktop.practice.drawing.traits import Traits


@dataclass(frozen=True, slots=True)
class DemoArticle:
    """An article as the seller wrote it, what staff said of it and what lies in stock.

    `document` has the seller's fields and `ref`; `review` has `state` and `reasons`; `stock`
    maps warehouse references to quantities in the unit of sale.
    """

    document: dict[str, Json]
    review: dict[str, Json]
    stock: dict[str, str]


@dataclass(frozen=True, slots=True)
class DemoShop:
    """Warehouses and articles as documents of the wire; pictures (PNG or JPEG) by SHA-256."""

    warehouses: tuple[dict[str, Json], ...]
    articles: tuple[DemoArticle, ...]
    pictures: Mapping[str, bytes]


def build() -> DemoShop:
    """The whole shop with its pictures drawn: some seconds of one core."""
    shop, taxonomy = read_shop(), read_taxonomy()
    drawn: dict[tuple[tuple[str, str], ...], str] = {}
    pictures: dict[str, bytes] = {}
    articles: list[DemoArticle] = []
    for entry in read_entries(shop):
        images: list[str] = []
        for traits in _wanted_pictures(entry):
            key = tuple(sorted(traits.items()))
            if key not in drawn:
                data = draw(traits)
                drawn[key] = hashlib.sha256(data).hexdigest()
                pictures[drawn[key]] = data
            images.append(drawn[key])
        document = article_document(entry, shop, taxonomy, images)
        articles.append(DemoArticle(document, _review(entry, shop), warehouse_stock(entry, shop)))
    warehouses = tuple(_warehouse(warehouse) for warehouse in shop["warehouses"])
    return DemoShop(warehouses, tuple(articles), MappingProxyType(pictures))


def _wanted_pictures(entry: Entry) -> list[Traits]:
    facts = picture_facts(entry)
    return [
        {trait: value.format_map(facts) for trait, value in {**wanted, **_printed(wanted)}.items()}
        for wanted in entry.get("pictures", [])
    ]


def _printed(wanted: Traits) -> Traits:
    """What a label says; other pictures say nothing, so that a whole series may share them."""
    if wanted["draw"] != "label":
        return {}
    return {"brand": "{brand}", "part": "{part}", "gtin": "{gtin}"}


def _warehouse(warehouse: Warehouse) -> dict[str, Json]:
    return {
        "ref": stable_ref(warehouse["name"]),
        "name": warehouse["name"],
        "country": warehouse["country"],
        "city": warehouse["city"],
        "availability": {**warehouse["availability"]},
        "remarks": warehouse["remarks"],
        "active": warehouse["active"],
    }


def _review(entry: Entry, shop: Shop) -> dict[str, Json]:
    verdict = entry.get("review", "approved")
    if isinstance(verdict, str):
        return {"state": verdict, "reasons": []}
    reasons: list[Json] = []
    for name in verdict["reasons"]:
        reason = shop["reasons"][name]
        reasons.append(
            {
                "code": reason["code"],
                "pointer": reason["pointer"],
                "message": {**reason["message"]},
            }
        )
    return {"state": verdict["state"], "reasons": reasons}
