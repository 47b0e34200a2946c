"""The wire document of one demo article, from its entry of the product lines."""

import hashlib
import uuid
from collections.abc import Mapping, Sequence
from decimal import Decimal

from desktop.practice.canonical import Json
from desktop.practice.demo_lines import Entry, Shop, Spec, plain_values
from desktop.practice.demo_words import Taxonomy, Writer

_NAMESPACE = uuid.UUID("6c0c7d52-3f0b-5d29-9d0e-7d3f0a5b4e11")


def stable_ref(text: str) -> str:
    """The same 32 hexadecimal digits for the same text, for ever."""
    return uuid.uuid5(_NAMESPACE, text).hex


def seller_reference(entry: Entry) -> str:
    """The seller's own reference."""
    return entry["sku"].format_map(plain_values(entry))


def part_number(entry: Entry) -> str:
    """The maker's part number."""
    return entry["part"].format_map(plain_values(entry))


def in_house_gtin(reference: str) -> str:
    """A 13-digit code of the range 20 to 29, which GS1 leaves to the seller's own use."""
    number = int.from_bytes(hashlib.sha256(reference.encode()).digest()[:8], "big")
    digits = f"2{number % 10**11:011d}"
    weighted = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return f"{digits}{-weighted % 10}"


def article_document(
    entry: Entry, shop: Shop, taxonomy: Taxonomy, images: Sequence[str]
) -> dict[str, Json]:
    """The seller's fields and `ref`, as `docs/protocol.md` writes them."""
    subcategory = next(s for s in taxonomy["subcategories"] if s["key"] == entry["subcategory"])
    writer = Writer(shop, taxonomy["specs"])
    reference = seller_reference(entry)
    languages = entry.get("languages", shop["languages"])
    maker = entry.get("maker")
    values = plain_values(entry)
    names: dict[str, Json] = {language: writer.name(entry, language) for language in languages}
    texts: dict[str, Json] = {language: {**writer.texts(entry, language)} for language in languages}
    return {
        "ref": stable_ref(reference),
        "category": subcategory["category"],
        "subcategory": subcategory["key"],
        "specs": {key: _spec(value, key, taxonomy) for key, value in entry["specs"].items()},
        "seller_reference": reference,
        "brand": entry["brand"],
        "part_number": part_number(entry),
        "manufacturer_reference": maker.format_map(values) if maker else None,
        "barcode": in_house_gtin(reference) if entry.get("barcode", True) else None,
        "unit": subcategory["unit_of_sale"],
        "weight": {"value": entry["weight"], "unit": "kg"} if "weight" in entry else None,
        "dimensions": _dimensions(entry),
        "names": names,
        "descriptions": texts,
        "images": [*images],
        "documents": [],
        "videos": [],
        "condition": entry.get("condition", "new"),
        "warranty": {
            "kind": entry.get("warranty_kind", "manufacturer"),
            "months": entry["warranty"],
        },
        **_commerce(entry, shop),
    }


def warehouse_stock(entry: Entry, shop: Shop) -> dict[str, str]:
    """What lies in each warehouse that offers the article, in its unit of sale."""
    lines = zip(shop["warehouses"], entry["stock"], strict=True)
    return {
        stable_ref(warehouse["name"]): str(quantity)
        for warehouse, quantity in lines
        if quantity is not None
    }


def _commerce(entry: Entry, shop: Shop) -> dict[str, Json]:
    vat_rates = {stable_ref(house["name"]): house["vat_rate"] for house in shop["warehouses"]}
    pack, limits, promotion = entry.get("pack"), entry.get("limits"), entry.get("promotion")
    return {
        "price": {"amount": entry["price"], "currency": "EUR"},
        "offers": [
            {"warehouse": ref, "vat_rate": vat_rates[ref]} for ref in warehouse_stock(entry, shop)
        ],
        "pack": {"quantity": pack[0], "unit": pack[1]} if pack else None,
        "order_limits": {"minimum": limits[0], "maximum": limits[1]} if limits else None,
        "promotion": {"price": promotion, **shop["promotion"]} if promotion else None,
        "price_breaks": [
            {"from": quantity, "price": _part_of(entry["price"], factor)}
            for quantity, factor in entry.get("ladder", [])
        ],
    }


def _part_of(price: str, factor: str) -> str:
    """A fraction of a price, rounded to the price's own number of decimals."""
    whole = Decimal(price)
    return str((whole * Decimal(factor)).quantize(whole))


def _dimensions(entry: Entry) -> dict[str, Json] | None:
    if "dimensions" not in entry:
        return None
    length, width, height = entry["dimensions"]
    return {"length": length, "width": width, "height": height, "unit": "mm"}


def _spec(value: Spec, key: str, taxonomy: Taxonomy) -> Json:
    spec = taxonomy["specs"][key]
    if isinstance(value, list):
        return [*value]
    return {"value": value, "unit": spec["unit"]} if spec["type"] == "number" else value


def picture_facts(entry: Entry) -> Mapping[str, str]:
    """What a picture of the article may print: specifications, brand, part number, bar code."""
    return {
        **plain_values(entry),
        "brand": entry["brand"],
        "part": part_number(entry),
        "gtin": in_house_gtin(seller_reference(entry)),
    }
