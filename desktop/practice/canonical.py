"""JSON in and out: strict on the way in, one canonical text on the way out."""

import json
from typing import NoReturn, TypeAlias

from desktop.practice.problems import Problem

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

DEEPEST = 24


def parse(data: bytes) -> Json:
    """The JSON value in `data`; problem 400 `bad-json` for anything else.

    Refused beside broken syntax: NaN and infinities, nesting deeper than 24, text that UTF-8
    cannot carry (half surrogate pairs) and the NUL character, which databases refuse.
    """
    try:
        value: Json = json.loads(data.decode("utf-8-sig"), parse_constant=_no_constant)
        _check(value, DEEPEST)
    except (ValueError, RecursionError) as error:
        raise Problem(400, "bad-json", "The body is not valid JSON.") from error
    return value


def dump(value: Json) -> str:
    """The canonical text: keys sorted, no spaces, characters as they are."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _check(value: Json, depth: int) -> None:
    if depth == 0:
        raise ValueError("too deep")
    if isinstance(value, str):
        _check_text(value)
    elif isinstance(value, dict):
        for key, item in value.items():
            _check_text(key)
            _check(item, depth - 1)
    elif isinstance(value, list):
        for item in value:
            _check(item, depth - 1)


def _check_text(text: str) -> None:
    if "\x00" in text:
        raise ValueError("NUL")
    if not text.isascii():
        text.encode()
