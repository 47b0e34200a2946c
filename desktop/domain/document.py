"""Documents: the JSON form of an article or warehouse, with one spelling per value.

Equality of two documents is equality of their canonical text (sorted keys, NFC, no floats), so a
mirror can be compared with the marketplace byte for byte. Source: `docs/protocol.md`.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import TypeAlias, cast

JsonValue: TypeAlias = "bool | int | str | list[JsonValue] | dict[str, JsonValue] | None"
Document: TypeAlias = dict[str, JsonValue]


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_NUMBER = r"-?(?:\d+[.e]|NaN|Infinity)"
_FLOAT = re.compile(_NUMBER)
# Apart from the one at the beginning: what begins with one of few signs is found much sooner.
_FLOAT_WITHIN = re.compile(rf"[:\[,]{_NUMBER}")
"""What a float looks like in JSON; text may look like it too."""


def canonical(value: JsonValue) -> str:
    """Return the one spelling of `value`; a float is a programming error and raises ValueError."""
    text = _ENCODER.encode(value)
    if text.isascii() and not (_FLOAT_WITHIN.search(text) or _FLOAT.match(text)):
        return text
    return _ENCODER.encode(_plain(value))


def parse(text: str | bytes) -> JsonValue:
    """Read JSON, or raise ValueError: floats and NaN are refused, for decimals travel as strings.

    So are half characters (lone surrogates) and nesting too deep to be a document: neither could
    be stored or written again.
    """
    plain = text if isinstance(text, str) else text.decode("utf-8-sig")
    try:
        value = _DECODER.decode(plain)
        if "\\u" in plain:
            json.dumps(value, ensure_ascii=False).encode()
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    return cast(JsonValue, value)


def parse_document(text: str | bytes) -> Document:
    """Read a JSON object; anything else raises ValueError."""
    value = parse(text)
    if not isinstance(value, dict):
        raise ValueError("not a JSON object")
    return value


def same(left: JsonValue, right: JsonValue) -> bool:
    """Tell whether two values have the same canonical text."""
    if left is None or right is None:
        return left is right
    return left == right or canonical(left) == canonical(right)


def copy_of(document: Mapping[str, JsonValue]) -> Document:
    """Return a deep copy that can be changed without touching the original."""
    return {key: _copy(value) for key, value in document.items()}


def text_list(value: JsonValue) -> list[str]:
    """Return the strings of a JSON array; anything else counts as empty."""
    return [item for item in _items(value) if isinstance(item, str)]


def object_list(value: JsonValue) -> list[Document]:
    """Return the objects of a JSON array; anything else counts as empty."""
    return [item for item in _items(value) if isinstance(item, dict)]


def mapping(value: JsonValue) -> Document:
    """Return a JSON object; anything else counts as empty."""
    return value if isinstance(value, dict) else {}


def text(value: JsonValue) -> str:
    """Return a JSON string; anything else counts as empty."""
    return value if isinstance(value, str) else ""


def _items(value: JsonValue) -> Iterable[JsonValue]:
    return value if isinstance(value, list) else ()


def _copy(value: JsonValue) -> JsonValue:
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_copy(item) for item in value]
    return value


def _plain(value: JsonValue) -> JsonValue:
    if isinstance(value, str):
        return value if value.isascii() else unicodedata.normalize("NFC", value)
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, float):
        raise ValueError("decimals travel as strings")
    return value


def _refuse_float(literal: str) -> JsonValue:
    raise ValueError(f"{literal} is not an exact decimal")


_DECODER = json.JSONDecoder(parse_float=_refuse_float, parse_constant=_refuse_float)
