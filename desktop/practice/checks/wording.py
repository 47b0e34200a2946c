"""Names, descriptions and references: languages, lengths, bar codes."""

import re

from desktop.practice import limits
from desktop.practice.canonical import Json
from desktop.practice.catalogue import Catalogue
from desktop.practice.checks.findings import Findings
from desktop.practice.checks.values import group, one_of, text

TABS = ("description", "usage", "characteristics", "composition")
CONDITIONS = ("new", "refurbished")
_REFERENCES = ("seller_reference", "brand", "part_number", "manufacturer_reference")
_GTIN = re.compile(r"[0-9]{8}|[0-9]{12,14}")


def check_wording(found: Findings, document: dict[str, Json], catalogue: Catalogue) -> None:
    """References, bar code, condition, names and descriptions."""
    for name in _REFERENCES:
        if document[name] is not None:
            text(found, (name,), document[name], limits.TEXT)
    if document["barcode"] is not None:
        _barcode(found, document["barcode"])
    if document["condition"] is not None:
        one_of(found, ("condition",), document["condition"], CONDITIONS, "unknown-condition")
    _names(found, document["names"], catalogue.languages)
    _descriptions(found, document["descriptions"], catalogue.languages)
    _something_to_go_by(found, document)


def check_digit_is_right(digits: str) -> bool:
    """Whether a GTIN's last digit follows from the others (GS1 General Specifications 7.9)."""
    weighted = (int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits[::-1]))
    return sum(weighted) % 10 == 0


def _barcode(found: Findings, value: Json) -> None:
    if not isinstance(value, str) or not _GTIN.fullmatch(value):
        found.add(("barcode",), "not-a-gtin", "A bar code has 8, 12, 13 or 14 digits.")
    elif not check_digit_is_right(value):
        found.add(("barcode",), "check-digit", "The check digit of the bar code is wrong.")


def _names(found: Findings, value: Json, languages: tuple[str, ...]) -> None:
    for language, name in (group_of_languages(found, "names", value, languages)).items():
        text(found, ("names", language), name, limits.NAME)


def _descriptions(found: Findings, value: Json, languages: tuple[str, ...]) -> None:
    for language, tabs in group_of_languages(found, "descriptions", value, languages).items():
        place = ("descriptions", language)
        for tab, words in (group(found, place, tabs, TABS) or {}).items():
            if tab in TABS:
                text(found, (*place, tab), words, limits.DESCRIPTION)


def group_of_languages(
    found: Findings, field: str, value: Json, languages: tuple[str, ...]
) -> dict[str, Json]:
    """The entries under languages the marketplace speaks; an error for every other key."""
    if not isinstance(value, dict):
        found.add((field,), "not-an-object", "This must be an object.")
        return {}
    for key in value:
        if key not in languages:
            found.add((field, key), "unknown-language", "The marketplace does not speak it.")
    return {key: item for key, item in value.items() if key in languages}


def _something_to_go_by(found: Findings, document: dict[str, Json]) -> None:
    if not any(document[name] for name in ("names", "seller_reference", "part_number")):
        found.add((), "nothing-to-identify", "Give a name, your own reference or the part number.")
