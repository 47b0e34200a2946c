"""From HTTP to operations and back: bodies with ceilings, strict JSON, answers as responses."""

import logging
from urllib.parse import unquote

from fastapi import Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from desktop.practice.answers import Answer, Ask
from desktop.practice.canonical import Json, parse
from desktop.practice.problems import Problem

PROBLEM_TYPE = "application/problem+json"
JSON_TYPES = ("application/json", "application/merge-patch+json")
DRAINED = 64 * 1024 * 1024
LONGEST_DEVICE = 100

_log = logging.getLogger(__name__)


async def read_body(request: Request, ceiling: int) -> bytes | None:
    """The whole body; `None` when it is longer than `ceiling` bytes.

    What is too long is read on without being kept, so that the caller hears the refusal instead of
    a broken connection; beyond 64 MiB the connection is given up.
    """
    kept = bytearray()
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size <= ceiling:
            kept += chunk
        elif size > DRAINED:
            break
    return bytes(kept) if size <= ceiling else None


def json_in(request: Request, body: bytes | None, ceiling: int) -> Json:
    """The JSON value of a body: 413 when too long, 415 when it says to be something else."""
    if body is None:
        raise Problem(413, "too-large", f"At most {ceiling} bytes.")
    if not body:
        return None
    said = request.headers.get("content-type", JSON_TYPES[0]).partition(";")[0].strip().lower()
    if said not in JSON_TYPES:
        raise Problem(415, "unsupported-media", "The body must be JSON.")
    return parse(body)


def ask_from(request: Request, body: Json) -> Ask:
    """The request as operations see it."""
    headers = request.headers
    return Ask(
        path=request.url.path,
        params={name: str(value) for name, value in request.path_params.items()},
        query=dict(request.query_params),
        body=body,
        key=headers.get("idempotency-key"),
        if_match=headers.get("if-match"),
        if_none_match=headers.get("if-none-match"),
    )


def device_of(request: Request) -> str | None:
    """The label in `X-Device`, percent-decoded and cut to 100 characters."""
    label = unquote(request.headers.get("x-device", "")).strip()
    printable = "".join(character for character in label if character.isprintable())
    return printable[:LONGEST_DEVICE] or None


def response_of(answer: Answer) -> Response:
    """An answer on the wire."""
    headers = dict(answer.headers)
    if answer.etag is not None:
        headers["ETag"] = answer.etag
    if answer.replayed:
        headers["Idempotency-Replayed"] = "true"
    kind = None if answer.body is None else "application/json"
    return Response(answer.body, answer.status, headers, kind)


async def on_problem(request: Request, error: Exception) -> Response:
    """A refusal on the wire."""
    assert isinstance(error, Problem)
    headers = {"WWW-Authenticate": "Bearer"} if error.status == 401 else {}
    return Response(error.document(request.url.path), error.status, headers, PROBLEM_TYPE)


async def on_http_error(request: Request, error: Exception) -> Response:
    """An unknown address or method as a problem document."""
    assert isinstance(error, HTTPException)
    code = {404: "not-found", 405: "method-not-allowed"}.get(error.status_code, "invalid")
    problem = Problem(error.status_code, code, "There is nothing at this address.")
    return Response(
        problem.document(request.url.path), error.status_code, error.headers, PROBLEM_TYPE
    )


async def on_hang_up(_request: Request, _error: Exception) -> Response:
    """The caller has gone: nobody reads this."""
    return Response(None, 400)


async def on_failure(request: Request, error: Exception) -> Response:
    """A fault of the marketplace itself: told without particulars, logged without secrets."""
    _log.error("%s %s failed: %s", request.method, request.url.path, type(error).__name__)
    problem = Problem(500, "internal", "The marketplace failed; try again.", retryable=True)
    return Response(problem.document(request.url.path), 500, None, PROBLEM_TYPE)


def documents_response(bodies: list[str]) -> Response:
    """A list of documents that are JSON text already."""
    return Response(f'{{"articles":[{",".join(bodies)}]}}', 200, None, JSONResponse.media_type)
