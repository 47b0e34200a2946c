"""Category, sub-category, typed specifications and the unit of sale."""

from desktop.practice import limits
from desktop.practice.canonical import Json
from desktop.practice.catalogue import Catalogue, Specification
from desktop.practice.checks.findings import Findings, Place
from desktop.practice.checks.values import decimal, group, items, one_of, text


def check_classification(found: Findings, document: dict[str, Json], catalogue: Catalogue) -> None:
    """Category, sub-category, specifications and unit of sale."""
    category, subcategory = document["category"], document["subcategory"]
    if category is not None:
        one_of(found, ("category",), category, catalogue.categories, "unknown-category")
    if document["unit"] is not None:
        one_of(found, ("unit",), document["unit"], catalogue.units, "unknown-unit")
    if subcategory is not None:
        _subcategory(found, category, subcategory, catalogue)
    specs = document["specs"]
    if not isinstance(specs, dict):
        found.add(("specs",), "not-an-object", "This must be an object.")
    elif specs:
        _specs(found, subcategory, specs, catalogue)


def _subcategory(found: Findings, category: Json, subcategory: Json, catalogue: Catalogue) -> None:
    known = catalogue.subcategories.get(subcategory) if isinstance(subcategory, str) else None
    if known is None:
        found.add(("subcategory",), "unknown-subcategory", "There is no such sub-category.")
    elif known.category != category:
        found.add(("subcategory",), "other-category", "It belongs to another category.")


def _specs(
    found: Findings, subcategory: Json, specs: dict[str, Json], catalogue: Catalogue
) -> None:
    known = catalogue.subcategories.get(subcategory) if isinstance(subcategory, str) else None
    for key, value in specs.items():
        place = ("specs", key)
        if key not in catalogue.specs:
            found.add(place, "unknown-spec", "There is no such specification.")
        elif known is None:
            found.add(place, "needs-subcategory", "Specifications need a sub-category.")
        elif key not in known.specs:
            found.add(place, "foreign-spec", "The sub-category has no such specification.")
        else:
            _value(found, place, value, catalogue.specs[key])


def _value(found: Findings, place: Place, value: Json, spec: Specification) -> None:
    if spec.type == "number":
        _number(found, place, value, spec)
    elif spec.type == "boolean":
        if not isinstance(value, bool):
            found.add(place, "not-a-boolean", "This is true or false.")
    elif spec.type == "enum" and spec.multiple:
        _choices(found, place, value, spec)
    elif spec.type == "enum":
        one_of(found, place, value, spec.values, "unknown-value")
    else:
        text(found, place, value, limits.TEXT)


def _number(found: Findings, place: Place, value: Json, spec: Specification) -> None:
    parts = group(found, place, value, ("value", "unit"))
    if parts is None:
        return
    decimal(found, (*place, "value"), parts.get("value"), whole=spec.integer)
    if parts.get("unit") != spec.unit:
        wanted = spec.unit or "no unit"
        found.add((*place, "unit"), "wrong-unit", f"This specification is given in {wanted}.")


def _choices(found: Findings, place: Place, value: Json, spec: Specification) -> None:
    chosen = items(found, place, value, len(spec.values))
    if value == []:
        found.add(place, "empty", "A specification without a value is left out.")
    for index, item in enumerate(chosen):
        one_of(found, (*place, index), item, spec.values, "unknown-value")
        if item in chosen[:index]:
            found.add((*place, index), "duplicate", "This value is there already.")
