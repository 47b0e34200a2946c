"""What the marketplace has when a schedule begins: warehouses and articles made by somebody."""

import hashlib
import random

from desktop.domain.document import Document
from desktop.domain.exchange import Operation
from tests.simulation.kit import Kit
from tests.simulation.market import Market
from tests.simulation.options import Options
from tests.simulation.road import Traffic

EMPTY: Document = {
    "category": None, "subcategory": None, "specs": {}, "seller_reference": None, "brand": None,
    "part_number": None, "manufacturer_reference": None, "barcode": None, "unit": None,
    "weight": None, "dimensions": None, "names": {}, "descriptions": {}, "images": [],
    "documents": [], "videos": [], "condition": None, "warranty": None, "price": None,
    "offers": [], "pack": None, "order_limits": None, "promotion": None, "price_breaks": [],
}  # fmt: skip


def open_market(market: Market, traffic: Traffic, options: Options, kit: Kit) -> None:
    """Fill a new marketplace as the options say."""
    rng = random.Random(options.seed * 3 + 2)
    first = kit.files[0]
    digest = hashlib.sha256(first).hexdigest()
    for number in range(2):
        ref = f"place{number}"
        document: Document = {
            "name": f"PT - Box - Acme - {number}", "country": "PT", "city": "Aveiro",
            "availability": {"amount": 48, "unit": "h"}, "remarks": None, "active": True,
        }  # fmt: skip
        _create(market, "warehouse", ref, document)
    for number in range(options.articles):
        ref = f"article{number:02d}"
        document = {
            **EMPTY,
            "names": {"en": "Cord"},
            "brand": rng.choice(("Acme", "Borealis", None)) if not options.refuses else "Acme",
            "price": {"amount": "10", "currency": "EUR"} if rng.random() < 0.7 else None,
        }
        if rng.random() < 0.3:
            market.books.media |= {digest}
            traffic.contents[digest] = first
            document["images"] = [digest]
        if rng.random() < 0.3:
            document["offers"] = [{"warehouse": "place0", "vat_rate": "20"}]
        _create(market, "article", ref, document)


def _create(market: Market, kind: str, ref: str, document: Document) -> None:
    outcome = market.write(Operation(ref, "create", kind, ref, "", document, None), "before")
    assert outcome.document is not None
