"""From a stored value back to the text a person would type for it: the mirror of `entry.py`."""

from collections.abc import Callable, Mapping

from desktop.domain.document import JsonValue, mapping, object_list, text, text_list
from desktop.domain.entry import SETTABLE

NEEDS_THE_FORM: frozenset[str] = frozenset({"category", "subcategory", "images", "documents"})
"""A category changes with its specifications, and pictures are looked at, not spelled."""


def as_typed(path: str, value: JsonValue, warehouses: Mapping[str, str]) -> str | None:
    """Return text that `read_entry` reads as this value; None for what cannot be typed.

    `warehouses` are the names of warehouses by their ids.
    """
    name = path.partition(".")[0]
    if name not in SETTABLE or name in NEEDS_THE_FORM:
        return None
    if name == "offers":
        return _offers(value, warehouses)
    if value is None:
        return ""
    teller = _TELLERS.get(name)
    return teller(value) if teller else text(value)


def _price(value: JsonValue) -> str:
    raw = mapping(value)
    return f"{text(raw.get('amount'))} {text(raw.get('currency'))}"


def _measure(value: JsonValue) -> str:
    raw = mapping(value)
    return f"{text(raw.get('value'))} {text(raw.get('unit'))}".strip()


def _dimensions(value: JsonValue) -> str:
    raw = mapping(value)
    sides = " x ".join(text(raw.get(side)) for side in ("length", "width", "height"))
    return f"{sides} {text(raw.get('unit'))}"


def _warranty(value: JsonValue) -> str:
    raw = mapping(value)
    return f"{raw.get('months')} {text(raw.get('kind'))}"


def _pack(value: JsonValue) -> str:
    raw = mapping(value)
    return f"{text(raw.get('quantity'))} {text(raw.get('unit'))}"


def _limits(value: JsonValue) -> str:
    raw = mapping(value)
    return f"{text(raw.get('minimum'))}..{text(raw.get('maximum'))}"


def _promotion(value: JsonValue) -> str:
    raw = mapping(value)
    return f"{text(raw.get('price'))} {text(raw.get('starts'))}..{text(raw.get('ends'))}"


def _ladder(value: JsonValue) -> str:
    rows = mapping(value).get("price_breaks") if isinstance(value, dict) else value
    return " ".join(
        f"{text(row.get('from'))}:{text(row.get('price'))}" for row in object_list(rows)
    )


def _offers(value: JsonValue, warehouses: Mapping[str, str]) -> str:
    found: list[str] = []
    for row in object_list(value):
        identity, rate = text(row.get("warehouse")), text(row.get("vat_rate"))
        name = warehouses.get(identity, identity)
        found.append(f"{name}:{rate}" if rate else name)
    return "; ".join(found)


def _spec(value: JsonValue) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(text_list(value))
    return _measure(value) if isinstance(value, dict) else text(value)


def _lines(value: JsonValue) -> str:
    return "\n".join(text_list(value))


_TELLERS: Mapping[str, Callable[[JsonValue], str]] = {
    "price": _price,
    "weight": _measure,
    "dimensions": _dimensions,
    "warranty": _warranty,
    "pack": _pack,
    "order_limits": _limits,
    "promotion": _promotion,
    "price_breaks": _ladder,
    "specs": _spec,
    "videos": _lines,
}
