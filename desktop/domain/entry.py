"""From what a person typed to the one stored spelling of a field's value, or a refusal.

The form, `set` on the command line and the workbooks share these readers. Every refusal is
`InputRefused` with a code and the facts `path` and `value`; nothing is ever guessed.
"""

import re
from collections.abc import Callable, Mapping

from desktop.domain import gtin
from desktop.domain.document import JsonValue, mapping
from desktop.domain.entry_members import MEMBERS, weight_unit, with_member
from desktop.domain.entry_numbers import clean_text, read_measure, read_quantity
from desktop.domain.entry_subject import Entry
from desktop.domain.entry_trade import (
    read_breaks,
    read_limits,
    read_offers,
    read_pack,
    read_price_field,
    read_promotion,
    read_warranty,
)
from desktop.domain.errors import InputRefused
from desktop.domain.fields import LANGUAGES, TABS, field_of
from desktop.domain.leaves import leaf
from desktop.domain.media_entry import read_documents, read_images
from desktop.domain.numbers import decimal_text
from desktop.domain.spec_entry import read_spec
from desktop.domain.units import LENGTH_UNITS
from desktop.domain.video import read_videos
from desktop.domain.words import (
    CONDITIONS,
    LANGUAGE_CODES,
    UNITS_OF_SALE,
    meaning,
)

NAME_LENGTH = 200
TEXT_LENGTH = 20_000
CODE_LENGTH = 80


def read_entry(path: str, typed: str, entry: Entry) -> tuple[str, JsonValue]:
    """Return the leaf path and its new stored value; empty text clears the field.

    `path` may name a member of a group (`price.amount`, `warranty.months`).
    """
    path = _known_path(path)
    name, _, member = path.partition(".")
    typed = clean_text(typed)
    if member and name in MEMBERS:
        return name, with_member(name, member, typed, entry)
    if not typed:
        return path, None
    reader = _READERS.get(name)
    if reader is None:
        raise InputRefused("field-not-settable", path=path, value=typed)
    return path, reader(path, typed, entry)


def _known_path(path: str) -> str:
    name, _, rest = path.partition(".")
    name = {"name": "names", "spec": "specs", "text": "descriptions"}.get(name, name)
    field = field_of(name)
    if field is None or not field.section:
        raise InputRefused("unknown-field", path=path)
    if name in {"names", "descriptions"}:
        language, _, tab = rest.partition(".")
        code = LANGUAGE_CODES.get(language.lower())
        if code is None or (name == "descriptions" and tab not in TABS):
            raise InputRefused("unknown-field", path=path)
        return ".".join(part for part in (name, code, tab) if part)
    if rest and name != "specs" and rest not in MEMBERS.get(name, ()):
        raise InputRefused("unknown-field", path=path)
    return f"{name}.{rest}" if rest else name


def _read_category(path: str, typed: str, entry: Entry) -> JsonValue:
    found = entry.taxonomy.find_category(typed)
    if found is None:
        raise InputRefused("unknown-category", path=path, value=typed)
    return found.key


def _read_subcategory(path: str, typed: str, entry: Entry) -> JsonValue:
    category = leaf(entry.article, "category")
    found = entry.taxonomy.find_subcategory(typed, category if isinstance(category, str) else "")
    found = found or entry.taxonomy.find_subcategory(typed)
    if found is None:
        raise InputRefused("unknown-subcategory", path=path, value=typed)
    return found.key


def _read_spec_field(path: str, typed: str, entry: Entry) -> JsonValue:
    subcategory = leaf(entry.article, "subcategory")
    return read_spec(path, typed, entry.taxonomy, str(subcategory or ""))


def _read_code(path: str, typed: str, _entry: Entry) -> JsonValue:
    if len(typed) > CODE_LENGTH or "\n" in typed:
        raise InputRefused("too-long", path=path, value=typed[:40], limit=CODE_LENGTH)
    return typed


def _read_barcode(path: str, typed: str, _entry: Entry) -> JsonValue:
    return gtin.read_code(path, typed)


def _read_unit(path: str, typed: str, entry: Entry) -> JsonValue:
    found = entry.taxonomy.find_unit(typed) or meaning(UNITS_OF_SALE, typed)
    if found is None or found not in entry.taxonomy.units:
        raise InputRefused("unknown-unit", path=path, value=typed)
    return found


def _read_name(path: str, typed: str, _entry: Entry) -> JsonValue:
    if len(typed) > NAME_LENGTH:
        raise InputRefused("too-long", path=path, value=typed[:40], limit=NAME_LENGTH)
    return " ".join(typed.split())


def _read_text(path: str, typed: str, _entry: Entry) -> JsonValue:
    if len(typed) > TEXT_LENGTH:
        raise InputRefused("too-long", path=path, value=typed[:40], limit=TEXT_LENGTH)
    return typed


def _read_weight(path: str, typed: str, entry: Entry) -> JsonValue:
    number, unit = read_measure(path, typed)
    if number <= 0:
        raise InputRefused("not-a-weight", path=path, value=typed)
    current = mapping(entry.article.get("weight")).get("unit")
    return {
        "value": decimal_text(number),
        "unit": weight_unit(path, unit) if unit else str(current or "kg"),
    }


def _read_dimensions(path: str, typed: str, _entry: Entry) -> JsonValue:
    match = re.fullmatch(r"([\d.,]+)\s*[x×]\s*([\d.,]+)\s*[x×]\s*([\d.,]+)\s*(\w*)", typed)
    unit = (match[4] if match else "") or "mm"
    if match is None or unit not in LENGTH_UNITS:
        raise InputRefused("not-dimensions", path=path, value=typed)
    length, width, height = (read_quantity(path, match[part]) for part in (1, 2, 3))
    return {"length": length, "width": width, "height": height, "unit": unit}


def _read_condition(path: str, typed: str, _entry: Entry) -> JsonValue:
    found = meaning(CONDITIONS, typed)
    if found is None:
        raise InputRefused("unknown-condition", path=path, value=typed)
    return found


def _read_images(path: str, typed: str, entry: Entry) -> JsonValue:
    return read_images(path, typed, entry.article)


def _read_documents(path: str, typed: str, entry: Entry) -> JsonValue:
    return read_documents(path, typed, entry.article)


def _read_videos(path: str, typed: str, _entry: Entry) -> JsonValue:
    videos: list[JsonValue] = [*read_videos(path, typed)]
    return videos


_READERS: Mapping[str, Callable[[str, str, Entry], JsonValue]] = {
    "category": _read_category,
    "subcategory": _read_subcategory,
    "specs": _read_spec_field,
    "seller_reference": _read_code,
    "brand": _read_code,
    "part_number": _read_code,
    "manufacturer_reference": _read_code,
    "barcode": _read_barcode,
    "unit": _read_unit,
    "weight": _read_weight,
    "dimensions": _read_dimensions,
    "names": _read_name,
    "descriptions": _read_text,
    "images": _read_images,
    "documents": _read_documents,
    "videos": _read_videos,
    "condition": _read_condition,
    "warranty": read_warranty,
    "price": read_price_field,
    "pack": read_pack,
    "order_limits": read_limits,
    "promotion": read_promotion,
    "price_breaks": read_breaks,
    "offers": read_offers,
}

SETTABLE: frozenset[str] = frozenset(_READERS)
"""Fields that can be given as text; pictures and documents only those that are there already."""
assert set(LANGUAGES) == set(LANGUAGE_CODES.values())
