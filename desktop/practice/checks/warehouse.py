"""The warehouse document: its fields, its normal form and its errors."""

from collections.abc import Mapping
from typing import Final

from desktop.practice import limits
from desktop.practice.canonical import Json
from desktop.practice.checks.codes import COUNTRIES
from desktop.practice.checks.findings import Findings
from desktop.practice.checks.values import group, one_of, text, whole_number
from desktop.practice.problems import FieldError

FIELDS: Final = ("name", "country", "city", "availability", "remarks", "active")
SERVER_OWNED: Final = ("ref", "id", "version")
LONGEST: Final = {"h": 12 * 7 * 24, "w": 12}


def normal_warehouse(fields: Mapping[str, Json]) -> dict[str, Json]:
    """All fields present, `null` where nothing is known; active unless said otherwise."""
    document = {name: fields.get(name) for name in FIELDS}
    if document["active"] is None:
        document["active"] = True
    return document


def foreign_warehouse_fields(fields: Mapping[str, Json]) -> list[FieldError]:
    """An error for each field that is the marketplace's or nobody's."""
    found = Findings()
    for name in fields:
        if name in SERVER_OWNED:
            found.add((name,), "read-only", f"{name} belongs to the marketplace.")
        elif name not in FIELDS:
            found.add((name,), "unknown-field", f"There is no field {name[:60]}.")
    return found.errors


def warehouse_errors(document: Mapping[str, Json]) -> list[FieldError]:
    """Every error of a warehouse in normal form; only the name is needed."""
    found = Findings()
    text(found, ("name",), document["name"], limits.NAME)
    if document["country"] is not None:
        one_of(found, ("country",), document["country"], COUNTRIES, "unknown-country")
    if document["city"] is not None:
        text(found, ("city",), document["city"], limits.TEXT)
    if document["remarks"] is not None:
        text(found, ("remarks",), document["remarks"], limits.REMARKS)
    if not isinstance(document["active"], bool):
        found.add(("active",), "not-a-boolean", "This is true or false.")
    if document["availability"] is not None:
        _availability(found, document["availability"])
    return found.errors


def _availability(found: Findings, value: Json) -> None:
    parts = group(found, ("availability",), value, ("amount", "unit"))
    if parts is None:
        return
    place = ("availability", "unit")
    unit = one_of(found, place, parts.get("unit"), LONGEST, "wrong-unit")
    longest = LONGEST[unit or "h"]
    whole_number(found, ("availability", "amount"), parts.get("amount"), 1, longest)
