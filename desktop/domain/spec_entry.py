"""Reading a specification's value by its type: number with unit, enum, several, yes/no, text."""

import re
from decimal import Decimal

from desktop.domain.document import JsonValue
from desktop.domain.errors import InputRefused
from desktop.domain.numbers import decimal_text, has_room, read_decimal
from desktop.domain.taxonomy import Specification, SpecType, Taxonomy, fold
from desktop.domain.units import convert
from desktop.domain.words import YES_NO, meaning

SPEC_TEXT_LENGTH = 200
FINEST = Decimal("0.000001")
"""What a converted number is rounded to; a typed one is never rounded."""


def read_spec(path: str, typed: str, taxonomy: Taxonomy, subcategory: str) -> JsonValue:
    """Return the stored value of `specs.<key>`; a number is converted to the spec's own unit."""
    key = path.partition(".")[2]
    spec = taxonomy.specs.get(key)
    if spec is None or (subcategory and spec not in taxonomy.specs_of(subcategory)):
        raise InputRefused("unknown-specification", path=path, value=typed)
    if spec.type is SpecType.NUMBER:
        return _number(path, typed, spec)
    if spec.type is SpecType.ENUM:
        return _choices(path, typed, spec)
    if spec.type is SpecType.BOOLEAN:
        answer = meaning(YES_NO, typed)
        if answer is None:
            raise InputRefused("not-yes-or-no", path=path, value=typed)
        return answer == "yes"
    if len(typed) > SPEC_TEXT_LENGTH:
        raise InputRefused("too-long", path=path, value=typed[:40], limit=SPEC_TEXT_LENGTH)
    return typed


def _number(path: str, typed: str, spec: Specification) -> JsonValue:
    match = re.fullmatch(r"([+-]?[\d.,\s\u00a0\u202f']*\d)\s*(\D.*)?", typed.strip())
    number = read_decimal(match[1]) if match else None
    if match is None or number is None or not has_room(number):
        raise InputRefused("not-a-number", path=path, value=typed)
    unit = (match[2] or "").strip()
    if unit and fold(unit) != fold(spec.unit):
        converted = convert(number, unit, spec.unit)
        if converted is None:
            raise InputRefused("unknown-unit", path=path, value=typed, unit=spec.unit or "–")
        number = converted.quantize(FINEST)
        if not has_room(number) or (number == 0) != (converted == 0):
            raise InputRefused("not-a-number", path=path, value=typed)
    if spec.integer and number != number.to_integral_value():
        raise InputRefused("not-a-whole-number", path=path, value=typed)
    return {"value": decimal_text(number), "unit": spec.unit or None}


def _choices(path: str, typed: str, spec: Specification) -> JsonValue:
    by_word = {
        fold(word): choice.value
        for choice in spec.choices
        for word in (choice.value, *choice.names.values())
    }
    whole = _choice(typed, spec, by_word)
    if whole is not None:
        return [whole] if spec.multiple else whole
    parts = [part.strip() for part in re.split(r"[,;\n]", typed) if part.strip()]
    found = [_choice(part, spec, by_word) for part in parts]
    if not spec.multiple or not parts or None in found:
        raise InputRefused("not-a-choice", path=path, value=typed)
    order = [choice.value for choice in spec.choices]
    return [value for value in order if value in found]


def _choice(typed: str, spec: Specification, by_word: dict[str, str]) -> str | None:
    exact = next((choice.value for choice in spec.choices if choice.value == typed), None)
    if exact is not None:
        return exact
    found = by_word.get(fold(typed))
    if found is None and spec.unit:
        found = by_word.get(fold(typed.removesuffix(spec.unit)))
    return found
