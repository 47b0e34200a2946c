"""Plays the marketplace's staff over HTTP: what `practice act` calls."""

import http.client
import json
import urllib.error
import urllib.request
from collections.abc import Iterable
from typing import TypeAlias, cast
from urllib.parse import quote

Document: TypeAlias = dict[str, object]

TIMEOUT_SECONDS = 60


class ActError(Exception):
    """The marketplace refused or could not be reached.

    `code` is the problem's code, `unreachable` without an answer, `nonsense` for an answer that is
    not the marketplace's; `status` is 0 without an answer.
    """

    def __init__(self, code: str, detail: str, status: int = 0) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail
        self.status = status


def approve(url: str, token: str, refs: Iterable[str]) -> list[Document]:
    """Approve the waiting version of each article; the resulting documents in order."""
    return [_post(url, token, f"{_article(ref)}/approve", None) for ref in refs]


def approve_all(url: str, token: str) -> list[Document]:
    """Approve every article that waits; the resulting documents."""
    answer = _post(url, token, "approve-all", None)
    articles = answer.get("articles")
    if not isinstance(articles, list):
        raise ActError("nonsense", "the answer holds no articles")
    return cast(list[Document], articles)


def refuse(url: str, token: str, ref: str, pointer: str, reason: str) -> Document:
    """Refuse the waiting version because of one field; the resulting document."""
    body: Document = {"pointer": pointer, "reason": reason}
    return _post(url, token, f"{_article(ref)}/refuse", body)


def suspend(url: str, token: str, ref: str, reason: str) -> Document:
    """Take an article off sale; the resulting document."""
    return _post(url, token, f"{_article(ref)}/suspend", {"reason": reason})


def pointer_of(path: str) -> str:
    """The JSON pointer of a dotted path: `names.fr` is `/names/fr`, an empty path the whole."""
    parts = [part.replace("~", "~0").replace("/", "~1") for part in path.split(".")]
    return f"/{'/'.join(parts)}" if path else ""


def _article(ref: str) -> str:
    return f"articles/{quote(ref, safe='')}"


def _post(url: str, token: str, path: str, body: Document | None) -> Document:
    if not url.startswith(("http://", "https://")):
        raise ActError("unreachable", "the address must begin with http:// or https://")
    try:
        request = urllib.request.Request(  # noqa: S310 - the scheme is checked above
            f"{url.rstrip('/')}/practice/{path}",
            data=json.dumps(body or {}).encode(),
            headers={"Authorization": f"Bearer {token}", "Content-Type": "application/json"},
            method="POST",
        )
        with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as answer:  # noqa: S310
            return _document(answer.read())
    except urllib.error.HTTPError as error:
        with error:
            problem = _document(error.read())
        raise ActError(str(problem.get("code")), str(problem.get("detail")), error.code) from error
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise ActError("unreachable", "the marketplace does not answer") from error


def _document(data: bytes) -> Document:
    try:
        value: Document | list[object] | str | float | None = json.loads(data)
    except ValueError as error:
        raise ActError("nonsense", "the answer is not JSON") from error
    if not isinstance(value, dict):
        raise ActError("nonsense", "the answer is not an object")
    return value
