"""Refusals as problem documents (RFC 9457): the only shape in which a request can fail."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus

CHECKSUM_MISMATCH = 460


@dataclass(frozen=True, slots=True)
class FieldError:
    """One thing wrong in a document: JSON pointer, code in kebab-case, sentence in English."""

    pointer: str
    code: str
    message: str


class Problem(Exception):
    """A request refused: `status`, `code`, a sentence, the fields at fault.

    `current` is JSON text of what the marketplace holds instead of what the caller believed.
    """

    def __init__(
        self,
        status: int,
        code: str,
        detail: str,
        *,
        errors: Sequence[FieldError] = (),
        current: str | None = None,
        retryable: bool = False,
    ) -> None:
        super().__init__(f"{status} {code}: {detail}")
        self.status = status
        self.code = code
        self.detail = detail
        self.errors = tuple(errors)
        self.current = current
        self.retryable = retryable

    def document(self, instance: str) -> str:
        """The problem document as JSON text; `instance` is the path that was asked for."""
        text = json.dumps(
            {
                "type": f"urn:twoosk:problem:{self.code}",
                "title": title_of(self.status),
                "status": self.status,
                "detail": self.detail,
                "instance": instance,
                "code": self.code,
                "retryable": self.retryable,
                "errors": [
                    {"pointer": error.pointer, "code": error.code, "message": error.message}
                    for error in self.errors
                ],
            },
            ensure_ascii=False,
        )
        return text if self.current is None else f'{text[:-1]}, "current": {self.current}}}'


def title_of(status: int) -> str:
    """The standard phrase of a status; 460 comes from the tus protocol."""
    return "Checksum Mismatch" if status == CHECKSUM_MISMATCH else HTTPStatus(status).phrase


def invalid(errors: Sequence[FieldError]) -> Problem:
    """422 `invalid`, or the one code all errors share when that is a contract code."""
    codes = {error.code for error in errors}
    code = "read-only" if codes == {"read-only"} else "invalid"
    count = len(errors)
    detail = errors[0].message if count == 1 else f"{count} things need correction."
    return Problem(422, code, detail, errors=errors)


def not_found(what: str) -> Problem:
    """404 for a thing that does not exist or belongs to another seller."""
    return Problem(404, "not-found", f"There is no such {what}.")
