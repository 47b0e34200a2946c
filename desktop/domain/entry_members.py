"""Fields of several members, and how one member alone is set, as in `price.currency`."""

from collections.abc import Mapping

from desktop.domain.document import JsonValue, mapping, text
from desktop.domain.entry_numbers import (
    read_day,
    read_limit,
    read_months,
    read_price,
    read_quantity,
)
from desktop.domain.entry_subject import Entry
from desktop.domain.entry_trade import (
    promotion_value,
    read_currency,
    read_pack_word,
    read_warranty_kind,
    unit_price,
)
from desktop.domain.errors import InputRefused
from desktop.domain.ladder_entry import read_discounted
from desktop.domain.units import LENGTH_UNITS
from desktop.domain.words import WEIGHT_UNITS, meaning

MEMBERS: Mapping[str, tuple[str, ...]] = {
    "price": ("amount", "currency"),
    "weight": ("value", "unit"),
    "dimensions": ("length", "width", "height", "unit"),
    "warranty": ("kind", "months"),
    "pack": ("quantity", "unit"),
    "order_limits": ("minimum", "maximum"),
    "promotion": ("price", "starts", "ends"),
}
_DEFAULTS: Mapping[str, tuple[str, str]] = {
    "price": ("currency", "EUR"),
    "warranty": ("kind", "seller"),
    "pack": ("unit", "pack"),
}
_ALONE_IS_NOTHING: Mapping[str, str] = {"pack": "quantity", "warranty": "months"}


def with_member(name: str, member: str, typed: str, entry: Entry) -> JsonValue:
    """Return a group with one member set from what was typed; None where nothing is left of it."""
    group = dict(mapping(entry.article.get(name)))
    if name == "order_limits":
        group = {"minimum": None, "maximum": None, **group}
    path = f"{name}.{member}"
    group[member] = _read(name, member, typed, entry) if typed else None
    if all(value is None for value in group.values()):
        return None
    if not typed and member == _ALONE_IS_NOTHING.get(name):
        return None
    if name == "promotion":
        return _promotion(path, group, entry)
    key, default = _DEFAULTS.get(name, ("", ""))
    if key and not group.get(key):
        group[key] = default
    return group


def weight_unit(path: str, typed: str) -> str:
    """Read a unit of weight in any of the five languages."""
    found = meaning(WEIGHT_UNITS, typed)
    if found is None:
        raise InputRefused("unknown-unit", path=path, value=typed)
    return found


def _read(name: str, member: str, typed: str, entry: Entry) -> JsonValue:
    path = f"{name}.{member}"
    if member == "months":
        return read_months(path, typed)
    if member == "amount":
        return read_price(path, typed)
    if member == "price":
        return read_discounted(path, typed, unit_price(entry.article))
    if member in {"starts", "ends"}:
        return read_day(path, typed)
    if member in {"currency", "kind", "unit"}:
        return _word(name, path, typed)
    is_positive = name in {"order_limits", "pack"}
    return read_limit(path, typed) if is_positive else read_quantity(path, typed)


def _word(name: str, path: str, typed: str) -> str:
    if name == "warranty":
        return read_warranty_kind(path, typed)
    if name == "weight":
        return weight_unit(path, typed)
    if name == "price":
        return read_currency(path, typed)
    if name == "pack":
        return read_pack_word(path, typed)
    if typed not in LENGTH_UNITS:
        raise InputRefused("unknown-unit", path=path, value=typed)
    return typed


def _promotion(path: str, group: Mapping[str, JsonValue], entry: Entry) -> JsonValue:
    price, starts, ends = (text(group.get(key)) for key in MEMBERS["promotion"])
    if not (price and starts and ends):
        raise InputRefused("promotion-incomplete", path=path)
    return promotion_value(path, price, starts, ends, entry.article)
