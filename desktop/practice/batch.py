"""Many writes in one request: each stands or falls alone, in order, all durable at the end."""

from urllib.parse import unquote

from desktop.practice import limits
from desktop.practice.answers import Answer, Ask
from desktop.practice.canonical import Json, dump
from desktop.practice.desk import Desk
from desktop.practice.operations import find_write, perform
from desktop.practice.problems import FieldError, Problem, invalid, not_found

ROOT = "/v1"
_FIELDS = ("key", "method", "path", "if_match", "if_none_match", "body")


def run_batch(desk: Desk, body: Json) -> Answer:
    """`{results}` in the order of `{ops}`; a refused op leaves no trace and stops no other."""
    return Answer(200, f'{{"results":{run_ops(desk, checked_ops(body))}}}')


def checked_ops(body: Json) -> list[Json]:
    """The ops of a batch; 422 or 413 where it is none."""
    ops = body.get("ops") if isinstance(body, dict) else None
    if not isinstance(ops, list):
        raise invalid([FieldError("/ops", "not-a-list", "A batch is a list of ops.")])
    if len(ops) > limits.BATCH_OPS:
        raise Problem(413, "too-large", f"At most {limits.BATCH_OPS} ops in one batch.")
    return ops


def run_ops(desk: Desk, ops: Json) -> str:
    """What became of each op, as the text of a JSON list."""
    found = ops if isinstance(ops, list) else []
    return f"[{','.join(_result(desk, op) for op in found)}]"


def _result(desk: Desk, op: Json) -> str:
    parts = op if isinstance(op, dict) else {}
    key = parts.get("key")
    path = parts.get("path")
    try:
        with desk.connection.begin_nested():
            answer = _done(desk, parts)
    except Problem as problem:
        document = problem.document(path if isinstance(path, str) else "")
        answer = Answer(problem.status, document)
    return _line(key, answer)


def _line(key: Json, answer: Answer) -> str:
    facts: dict[str, Json] = {"key": key if isinstance(key, str) else None}
    facts["status"] = answer.status
    if answer.etag is not None:
        facts["etag"] = answer.etag
    if answer.replayed:
        facts["replayed"] = True
    return f'{dump(facts)[:-1]},"body":{answer.body or "null"}}}'


def _done(desk: Desk, op: dict[str, Json]) -> Answer:
    errors = [
        FieldError(f"/{name}", "unknown-field", "An op has no such field.")
        for name in op
        if name not in _FIELDS
    ]
    texts = {name: _text(op, name, errors) for name in _FIELDS if name != "body"}
    method, path = texts["method"], texts["path"]
    if method is None or path is None:
        errors.append(FieldError("", "missing", "An op has a method and a path."))
    if errors or method is None or path is None:
        raise invalid(errors)
    found = find_write(method, path.removeprefix(ROOT)) if path.startswith(f"{ROOT}/") else None
    if found is None:
        raise not_found("operation for a batch")
    write, names = found
    ask = Ask(
        path=path,
        params={name: unquote(value) for name, value in names.items()},
        body=op.get("body"),
        key=texts["key"],
        if_match=texts["if_match"],
        if_none_match=texts["if_none_match"],
    )
    return perform(desk, write, ask)


def _text(op: dict[str, Json], name: str, errors: list[FieldError]) -> str | None:
    value = op.get(name)
    if value is None or isinstance(value, str):
        return value
    errors.append(FieldError(f"/{name}", "not-text", "This must be text."))
    return None
