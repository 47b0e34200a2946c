"""What the marketplace of the simulation makes of articles: born, patched, judged, refused."""

from collections.abc import Collection
from decimal import Decimal

from desktop.domain.document import Document, JsonValue

REVIEWED = frozenset({"names", "descriptions", "images", "brand", "category", "subcategory"})
TEXT_MAPS = ("names", "descriptions", "specs")
LIST_FIELDS = ("images", "documents", "videos", "offers", "price_breaks")


def born(kind: str, ref: str, identity: str, payload: Document) -> Document:
    """A new document as the marketplace keeps it."""
    if kind == "warehouse":
        return {**payload, "ref": ref, "id": identity}
    return {
        **payload,
        "ref": ref,
        "tid": identity,
        "created_at": identity,
        "deleted": False,
        "review": {
            "state": "draft", "reasons": [], "reviewed_version": None, "live_version": None,
        },
    }  # fmt: skip


def patched(kind: str, document: Document, patch: Document) -> Document:
    """The document after a merge-patch (RFC 7396), with nothing empty inside its maps."""
    after = _merged(document, patch)
    assert isinstance(after, dict)
    for name in document:
        # A field keeps its place: nothing there is null, or an empty list or map.
        if name not in after:
            after[name] = [] if name in LIST_FIELDS else {} if name in TEXT_MAPS else None
    if kind == "article":
        for name in TEXT_MAPS:
            after[name] = _pruned(after.get(name))
        _ask_again(after, patch)
    return after


def submitted(document: Document) -> Document | None:
    """The document waiting for a verdict; None where it waits or is approved already."""
    review = document["review"]
    assert isinstance(review, dict)
    if review["state"] in {"pending", "approved"}:
        return None
    return {**document, "review": {**review, "state": "pending"}}


def accepted(
    document: Document, payload: Document, media: Collection[str], warehouses: Collection[str]
) -> str | None:
    """The pointer of what the marketplace does not take, or None."""
    if not (document.get("names") or document.get("seller_reference")):
        return "/names"
    for image in _list(payload.get("images")):
        if image not in media:
            return "/images"
    for row in _list(payload.get("offers")):
        if not isinstance(row, dict) or row.get("warehouse") not in warehouses:
            return "/offers"
    return "/price_breaks" if payload.get("price_breaks") and _is_odd(document) else None


def _is_odd(document: Document) -> bool:
    price = document.get("price")
    last_price = Decimal(str(price["amount"])) if isinstance(price, dict) else Decimal(10**9)
    last_quantity, is_first = Decimal(0), True
    for row in _list(document.get("price_breaks")):
        assert isinstance(row, dict)
        quantity, amount = Decimal(str(row["from"])), Decimal(str(row["price"]))
        is_above = amount > last_price if is_first else amount >= last_price
        if quantity <= last_quantity or is_above:
            return True
        last_price, last_quantity, is_first = amount, quantity, False
    return False


def _ask_again(document: Document, patch: Document) -> None:
    review = document["review"]
    assert isinstance(review, dict)
    if review["state"] == "approved" and not REVIEWED.isdisjoint(patch):
        document["review"] = {**review, "state": "pending"}


def _merged(value: JsonValue, patch: JsonValue) -> JsonValue:
    if not isinstance(patch, dict):
        return patch
    found = dict(value) if isinstance(value, dict) else {}
    for name, inner in patch.items():
        if inner is None:
            found.pop(name, None)
        else:
            found[name] = _merged(found.get(name), inner)
    return found


def _pruned(value: JsonValue) -> Document:
    found: Document = {}
    for name, inner in value.items() if isinstance(value, dict) else ():
        kept = _pruned(inner) if isinstance(inner, dict) and "value" not in inner else inner
        if kept not in (None, "", [], {}):
            found[name] = kept
    return found


def _list(value: JsonValue) -> list[JsonValue]:
    return value if isinstance(value, list) else []
