"""Whether what the marketplace says can be one of its documents; if not it is never applied."""

import re
from collections.abc import Callable, Mapping

from desktop.domain.document import Document, JsonValue, mapping, text
from desktop.domain.exchange import Capabilities, Operation
from desktop.domain.numbers import parse_decimal

_NAME = re.compile(r"[A-Za-z0-9_:.-]{1,64}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
MOST_AT_ONCE = 1000
MOST_DECIMALS = 4
LEAST_BYTES = 16 * 1024
MOST_BYTES = 8 * 1024 * 1024


def is_name(value: object) -> bool:
    """Tell whether a value can be a reference or an identity."""
    return isinstance(value, str) and _NAME.fullmatch(value) is not None


def version_of(document: Document) -> int:
    """Return a document's version, 0 where it has none."""
    version = document.get("version")
    return version if isinstance(version, int) and not isinstance(version, bool) else 0


def is_article(document: Document) -> bool:
    """Tell whether it is an article, or the tombstone of one."""
    images, documents = document.get("images") or [], document.get("documents") or []
    return (
        is_name(document.get("ref"))
        and is_name(document.get("tid"))
        and version_of(document) > 0
        and isinstance(images, list)
        and all(map(_is_digest, images))
        and isinstance(documents, list)
        and all(isinstance(item, dict) and _is_digest(item.get("sha256")) for item in documents)
    )


def _is_digest(value: JsonValue) -> bool:
    return isinstance(value, str) and _DIGEST.fullmatch(value) is not None


def is_warehouse(document: Document) -> bool:
    """Tell whether it is a warehouse."""
    return (
        is_name(document.get("ref"))
        and is_name(document.get("id"))
        and version_of(document) > 0
        and isinstance(document.get("name"), str)
    )


def is_stock_line(document: Document) -> bool:
    """Tell whether it is a stock line."""
    return (
        is_name(document.get("ref"))
        and is_name(document.get("warehouse"))
        and version_of(document) > 0
        and parse_decimal(text(document.get("on_hand"))) is not None
    )


SHAPES: Mapping[str, Callable[[Document], bool]] = {
    "article": is_article,
    "warehouse": is_warehouse,
    "stock": is_stock_line,
}


def is_document(kind: str, ref: str, document: Document | None) -> bool:
    """Tell whether it is the document of that kind and reference."""
    return document is not None and document.get("ref") == ref and SHAPES[kind](document)


def is_answer(write: Operation, document: Document | None) -> bool:
    """Tell whether it can be the answer to a write that was taken."""
    if write.verb == "delete":
        return True
    if write.verb in {"stock-adjust", "stock-count", "stock-set"}:
        return is_document("stock", write.ref, document)
    is_newer = document is not None and version_of(document) >= (write.if_match or 1)
    return is_newer and is_document(write.kind, write.ref, document)


def capabilities_in(meta: Document) -> Capabilities:
    """Return what a meta document says; all of the contract where it says nothing or odd things."""
    limits, usual = mapping(meta.get("limits")), Capabilities()
    said = mapping(meta.get("capabilities"))
    return Capabilities(
        idempotency_keys=said.get("idempotency_keys") is not False,
        if_match=said.get("if_match") is not False,
        tombstones=said.get("tombstones") is not False,
        delta_feed=said.get("changes") is not False,
        complete_feed=said.get("complete_changes") is not False,
        stock_compare_and_set=said.get("stock") != "absolute",
        immediate_answers=said.get("immediate_answers") is not False,
        price_decimals=_within(limits, "price_decimals", usual.price_decimals, 0, MOST_DECIMALS),
        batch_operations=_within(limits, "batch_ops", usual.batch_operations, 1, MOST_AT_ONCE),
        batch_bytes=_within(limits, "batch_bytes", usual.batch_bytes, LEAST_BYTES, MOST_BYTES),
        page_size=_within(limits, "page", usual.page_size, 1, MOST_AT_ONCE),
    )


def _within(limits: Document, name: str, usual: int, least: int, most: int) -> int:
    found = limits.get(name)
    is_sane = isinstance(found, int) and not isinstance(found, bool) and least <= found <= most
    return found if is_sane and isinstance(found, int) else usual
