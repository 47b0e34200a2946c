"""From what a person typed to the one stored spelling of a field's value, or a refusal.

The form, `set` on the command line and the workbooks share these readers. Every refusal is
`InputRefused` with a code and the facts `path` and `value`; nothing is ever guessed.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from desktop.domain import gtin
from desktop.domain.document import Document, JsonValue, mapping
from desktop.domain.errors import InputRefused
from desktop.domain.fields import LANGUAGES, TABS, field_of
from desktop.domain.leaves import leaf
from desktop.domain.numbers import (
    MAX_PRICE_DECIMALS,
    decimal_text,
    has_room,
    money_text,
    read_decimal,
)
from desktop.domain.spec_entry import read_spec
from desktop.domain.taxonomy import Taxonomy
from desktop.domain.units import LENGTH_UNITS
from desktop.domain.video import read_video
from desktop.domain.words import (
    CONDITIONS,
    LANGUAGE_CODES,
    UNITS_OF_SALE,
    WARRANTY_KINDS,
    WEIGHT_UNITS,
    meaning,
)

NAME_LENGTH = 200
TEXT_LENGTH = 20_000
CODE_LENGTH = 80
MEMBERS: Mapping[str, tuple[str, ...]] = {
    "price": ("amount", "currency"),
    "weight": ("value", "unit"),
    "dimensions": ("length", "width", "height", "unit"),
    "warranty": ("kind", "months"),
    "pack": ("quantity", "unit"),
    "order_limits": ("minimum", "maximum"),
    "promotion": ("price", "starts", "ends"),
}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_MEASURE = re.compile(r"\s*([+-]?[\d.,\s\u00a0\u202f']+?)\s*([^\d\s.,][^\d]*)?\s*")
_RANGE = re.compile(r"\s*([\d.,]*)\s*(?:\.\.|–|-|/)\s*([\d.,]*)\s*")


@dataclass(frozen=True, slots=True)
class Entry:
    """What a reader may look at: the taxonomy and the article as it stands."""

    taxonomy: Taxonomy
    article: Document


def read_entry(path: str, typed: str, entry: Entry) -> tuple[str, JsonValue]:
    """Return the leaf path and its new stored value; empty text clears the field.

    `path` may name a member of a group (`price.amount`, `warranty.months`).
    """
    path = _known_path(path)
    name, _, member = path.partition(".")
    typed = clean_text(typed)
    if member and name in MEMBERS:
        return name, _with_member(name, member, typed, entry)
    if not typed:
        return path, None
    reader = _READERS.get(name)
    if reader is None:
        raise InputRefused("field-not-settable", path=path, value=typed)
    return path, reader(path, typed, entry)


def clean_text(typed: str) -> str:
    """Return text without control characters, half characters and outer blanks.

    Line ends become plain. A half character is what a terminal makes of bytes that are no UTF-8.
    """
    return _CONTROL.sub("", typed.replace("\r\n", "\n").replace("\r", "\n")).strip()


def read_quantity(path: str, typed: str) -> str:
    """Read a quantity of at least zero."""
    number = read_decimal(typed)
    if number is None or number < 0 or not has_room(number):
        raise InputRefused("not-a-quantity", path=path, value=typed)
    return decimal_text(number)


def read_limit(path: str, typed: str) -> str:
    """Read a smallest or largest order quantity, above zero."""
    found = read_quantity(path, typed)
    if found == "0":
        raise InputRefused("limit-of-nothing", path=path, value=typed)
    return found


def read_price(path: str, typed: str) -> str:
    """Read a price above zero with at most four decimals."""
    number = read_decimal(typed)
    if number is None or number <= 0 or not has_room(number.to_integral_value()):
        raise InputRefused("not-a-price", path=path, value=typed)
    if not has_room(number, MAX_PRICE_DECIMALS):
        raise InputRefused("too-many-decimals", path=path, value=typed)
    return money_text(number)


def read_day(path: str, typed: str) -> str:
    """Read a day written `2026-12-31`, `31.12.2026` or `31/12/2026`."""
    for form in ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S"):
        try:
            return datetime.strptime(typed.strip(), form).date().isoformat()  # noqa: DTZ007
        except ValueError:
            continue
    raise InputRefused("not-a-date", path=path, value=typed)


def read_rate(path: str, typed: str) -> str:
    """Read a VAT rate in per cent, 0 to 100."""
    number = read_decimal(typed.removesuffix("%").strip())
    if number is None or not 0 <= number <= 100:
        raise InputRefused("not-a-rate", path=path, value=typed)
    return decimal_text(number)


def read_months(path: str, typed: str) -> int:
    """Read a whole number of months, 0 to 600; `24 mois` and `2 ans` are understood."""
    match = re.fullmatch(r"(\d{1,3})\s*([^\W\d]*)\.?", typed.strip())
    word = match[2].casefold() if match else ""
    months = int(match[1]) * (12 if word[:1] in {"a", "j", "y"} else 1) if match else 0
    if match is None or word[:1] not in {"", "m", "a", "j", "y"} or months > 600:
        raise InputRefused("not-a-number-of-months", path=path, value=typed)
    return months


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


def _with_member(name: str, member: str, typed: str, entry: Entry) -> JsonValue:
    group = dict(mapping(entry.article.get(name)))
    path = f"{name}.{member}"
    if not typed:
        group[member] = None
    elif member == "months":
        group[member] = read_months(path, typed)
    elif member in {"amount", "price"}:
        group[member] = read_price(path, typed)
    elif member in {"starts", "ends"}:
        group[member] = read_day(path, typed)
    elif member in {"currency", "kind", "unit"}:
        group[member] = _member_word(name, member, typed)
    else:
        read = read_limit if name == "order_limits" else read_quantity
        group[member] = read(path, typed)
    if all(value is None for value in group.values()):
        return None
    if name == "price" and not group.get("currency"):
        group["currency"] = "EUR"
    return group


def _member_word(name: str, member: str, typed: str) -> str:
    path = f"{name}.{member}"
    if name == "warranty":
        return _warranty_kind(path, typed)
    if name == "weight":
        return _weight_unit(path, typed)
    if name == "dimensions" and typed not in LENGTH_UNITS:
        raise InputRefused("unknown-unit", path=path, value=typed)
    if name == "price" and not re.fullmatch(r"[A-Z]{3}", typed):
        raise InputRefused("unknown-currency", path=path, value=typed)
    return typed


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
    code = gtin.clean(typed)
    if not gtin.is_valid(code):
        raise InputRefused("barcode-check-digit", path=path, value=typed)
    return code


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
    number, unit = _measure(path, typed)
    if number <= 0:
        raise InputRefused("not-a-weight", path=path, value=typed)
    current = mapping(entry.article.get("weight")).get("unit")
    return {
        "value": decimal_text(number),
        "unit": _weight_unit(path, unit) if unit else str(current or "kg"),
    }


def _weight_unit(path: str, typed: str) -> str:
    found = meaning(WEIGHT_UNITS, typed)
    if found is None:
        raise InputRefused("unknown-unit", path=path, value=typed)
    return found


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


def _read_warranty(path: str, typed: str, entry: Entry) -> JsonValue:
    number, _, word = typed.partition(" ")
    current = mapping(entry.article.get("warranty")).get("kind")
    kind = _warranty_kind(path, word) if word and meaning(WARRANTY_KINDS, word) else ""
    months = read_months(path, number if kind else typed)
    return {"kind": kind or str(current or "seller"), "months": months}


def _warranty_kind(path: str, typed: str) -> str:
    found = meaning(WARRANTY_KINDS, typed)
    if found is None:
        raise InputRefused("unknown-warranty", path=path, value=typed)
    return found


def _read_price_field(path: str, typed: str, entry: Entry) -> JsonValue:
    match = re.fullmatch(r"(?:([A-Z]{3}|€)\s*)?(.*?)\s*(?:([A-Z]{3}|€))?", typed, re.DOTALL)
    assert match is not None
    currency = (match[1] or match[3] or "").replace("€", "EUR")
    current = mapping(entry.article.get("price")).get("currency")
    return {"amount": read_price(path, match[2]), "currency": currency or str(current or "EUR")}


def _read_pack(path: str, typed: str, _entry: Entry) -> JsonValue:
    number, unit = _measure(path, typed)
    if number <= 0:
        raise InputRefused("not-a-quantity", path=path, value=typed)
    return {"quantity": decimal_text(number), "unit": unit or "pack"}


def _read_limits(path: str, typed: str, _entry: Entry) -> JsonValue:
    match = _RANGE.fullmatch(typed)
    if match is None:
        return {"minimum": read_limit(path, typed), "maximum": None}
    low, high = (read_limit(path, part) if part else None for part in match.groups())
    if low is None and (high is None or typed.startswith("-")):
        raise InputRefused("not-a-quantity", path=path, value=typed)
    return {"minimum": low, "maximum": high}


def _read_promotion(path: str, typed: str, _entry: Entry) -> JsonValue:
    price, _, period = typed.partition(" ")
    starts, found, ends = period.partition("..")
    if not found:
        raise InputRefused("not-a-promotion", path=path, value=typed)
    starts, ends = read_day(path, starts), read_day(path, ends)
    if date.fromisoformat(ends) < date.fromisoformat(starts):
        raise InputRefused("promotion-dates-reversed", path=path, value=typed)
    return {"price": read_price(path, price), "starts": starts, "ends": ends}


def _read_breaks(path: str, typed: str, _entry: Entry) -> JsonValue:
    rows: list[tuple[Decimal, JsonValue]] = []
    taken: set[str] = set()
    for part in typed.replace(";", " ").split():
        quantity, found, price = part.partition(":")
        if not found:
            raise InputRefused("not-a-ladder", path=path, value=typed)
        amount = read_quantity(path, quantity)
        if amount in taken or amount == "0":
            raise InputRefused("not-a-ladder", path=path, value=typed)
        taken.add(amount)
        rows.append((Decimal(amount), {"from": amount, "price": read_price(path, price)}))
    return [row for _, row in sorted(rows, key=lambda pair: pair[0])]


def _read_videos(path: str, typed: str, _entry: Entry) -> JsonValue:
    return [read_video(path, part) for part in re.split(r"[\s;]+", typed) if part]


def _measure(path: str, typed: str) -> tuple[Decimal, str]:
    match = _MEASURE.fullmatch(typed)
    number = read_decimal(match[1]) if match else None
    if match is None or number is None or not has_room(number):
        raise InputRefused("not-a-number", path=path, value=typed)
    return number, (match[2] or "").strip()


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
    "videos": _read_videos,
    "condition": _read_condition,
    "warranty": _read_warranty,
    "price": _read_price_field,
    "pack": _read_pack,
    "order_limits": _read_limits,
    "promotion": _read_promotion,
    "price_breaks": _read_breaks,
}

SETTABLE: frozenset[str] = frozenset(_READERS)
"""Fields that can be given as text; pictures, documents and offers have verbs of their own."""
assert set(LANGUAGES) == set(LANGUAGE_CODES.values())
