"""What an operation is asked and what it answers, whether it came alone or in a batch."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.practice.canonical import Json
from desktop.practice.problems import Problem

_IDENTIFIER = re.compile(r"[A-Za-z0-9_:.\-]{1,64}")
_ETAG = re.compile(r'"v([1-9][0-9]{0,8})"')


@dataclass(frozen=True, slots=True)
class Ask:
    """One request: names from its path, its query, its parsed body and its preconditions.

    `is_unguarded`: this marketplace does not know `If-Match`, the last write wins.
    """

    path: str
    params: Mapping[str, str] = field(default_factory=dict[str, str])
    query: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Json = None
    key: str | None = None
    if_match: str | None = None
    if_none_match: str | None = None
    is_unguarded: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """One success: status, JSON text (`None` = no body), ETag, whether it is a replay."""

    status: int
    body: str | None = None
    etag: str | None = None
    replayed: bool = False
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def etag_of(version: int) -> str:
    """The strong ETag of a document's version."""
    return f'"v{version}"'


def version_in(etag: str) -> int | None:
    """The version an ETag names; `None` for anything that is not one of ours."""
    match = _ETAG.fullmatch(etag.strip())
    return int(match.group(1)) if match else None


def is_identifier(text: str) -> bool:
    """Whether `text` may name an article, a warehouse, a stock entry or a key."""
    return _IDENTIFIER.fullmatch(text) is not None


def identifier(text: str) -> str:
    """`text`, if it may name something; 422 `invalid` otherwise."""
    if not is_identifier(text):
        raise Problem(422, "invalid", "A name is 1 to 64 of A-Z a-z 0-9 _ : . and -.")
    return text


def must_match(ask: Ask, version: int, current: str) -> None:
    """Let pass only a request that knows the current version: 428 without, 412 when stale."""
    if ask.is_unguarded:
        return
    if ask.if_match is None:
        raise Problem(428, "precondition-required", "If-Match must name the version you know.")
    if version_in(ask.if_match) != version:
        raise Problem(412, "stale", "The document has changed since.", current=current)


def must_create(ask: Ask) -> None:
    """Let pass only a request that says it creates: `If-None-Match: *`."""
    if ask.if_none_match is None or ask.if_none_match.strip() != "*":
        raise Problem(428, "precondition-required", "If-None-Match: * is needed to create.")
