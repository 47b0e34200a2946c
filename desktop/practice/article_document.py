"""The article document: which fields it has, who owns them, its one normal form."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop.practice.canonical import Json
from desktop.practice.problems import FieldError

SCALARS: Final = (
    "category",
    "subcategory",
    "seller_reference",
    "brand",
    "part_number",
    "manufacturer_reference",
    "barcode",
    "unit",
    "condition",
)
MAPS: Final = ("specs", "names", "descriptions")
LISTS: Final = ("images", "documents", "videos", "offers", "price_breaks")
GROUPS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "weight": ("value", "unit"),
        "dimensions": ("length", "width", "height", "unit"),
        "warranty": ("kind", "months"),
        "price": ("amount", "currency"),
        "pack": ("quantity", "unit"),
        "order_limits": ("minimum", "maximum"),
        "promotion": ("price", "starts", "ends"),
    }
)
SELLER_OWNED: Final = frozenset((*SCALARS, *MAPS, *LISTS, *GROUPS))
SERVER_OWNED: Final = frozenset(
    ("ref", "tid", "version", "review", "created_at", "updated_at", "updated_by", "deleted")
)
# A change of these goes live at once; a change of anything else is looked at by staff.
UNREVIEWED: Final = frozenset(
    ("price", "price_breaks", "promotion", "pack", "order_limits", "offers")
)


def foreign_fields(fields: Mapping[str, Json]) -> list[FieldError]:
    """An error for each field that is the marketplace's or nobody's."""
    return [
        FieldError(f"/{name}", "read-only", f"{name} belongs to the marketplace.")
        if name in SERVER_OWNED
        else FieldError(pointer(name), "unknown-field", f"There is no field {name[:60]}.")
        for name in fields
        if name not in SELLER_OWNED
    ]


def normal(fields: Mapping[str, Json]) -> dict[str, Json]:
    """The seller's fields in normal form: all present, `null` or empty where nothing is known.

    Absent parts of groups become `null`; absent entries of maps stay absent, `null` ones go.
    """
    document: dict[str, Json] = {name: fields.get(name) for name in SCALARS}
    for name in LISTS:
        document[name] = [] if (value := fields.get(name)) is None else value
    for name in ("names", "descriptions"):
        document[name] = _without_nulls({} if (value := fields.get(name)) is None else value)
    document["specs"] = _completed_specs({} if (value := fields.get("specs")) is None else value)
    document["documents"] = _without_empty_languages(document["documents"])
    document["offers"] = _completed_rows(document["offers"], ("warehouse", "vat_rate"))
    for name, parts in GROUPS.items():
        group = fields.get(name)
        document[name] = _completed(group, parts) if isinstance(group, dict) else group
    return document


def seller_part(document: Mapping[str, Json]) -> dict[str, Json]:
    """Only what the seller owns."""
    return {name: value for name, value in document.items() if name in SELLER_OWNED}


def reviewed_part(document: Mapping[str, Json]) -> dict[str, Json]:
    """Only what staff look at."""
    return {name: document.get(name) for name in SELLER_OWNED - UNREVIEWED}


def pointer(*parts: str | int) -> str:
    """A JSON pointer (RFC 6901) to nested keys and positions."""
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in parts)


def _completed(group: Mapping[str, Json], parts: tuple[str, ...]) -> dict[str, Json]:
    return {**dict.fromkeys(parts), **group}


def _completed_specs(value: Json) -> Json:
    if not isinstance(value, dict):
        return value
    return {
        key: _completed(item, ("value", "unit")) if isinstance(item, dict) else item
        for key, item in value.items()
        if item is not None
    }


def _completed_rows(value: Json, parts: tuple[str, ...]) -> Json:
    if not isinstance(value, list):
        return value
    return [_completed(row, parts) if isinstance(row, dict) else row for row in value]


def _without_empty_languages(value: Json) -> Json:
    """A document in no particular language has no `language` at all."""
    if not isinstance(value, list):
        return value
    return [
        {key: part for key, part in item.items() if key != "language" or part is not None}
        if isinstance(item, dict)
        else item
        for item in value
    ]


def _without_nulls(value: Json) -> Json:
    if not isinstance(value, dict):
        return value
    kept = {key: _without_nulls(item) for key, item in value.items() if item is not None}
    return {key: item for key, item in kept.items() if item != {}}
