"""Resumable uploads (tus 1.0): one request for a small content, pieces for a large one."""

import base64
import hashlib
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from desktop.domain.exchange import Answer, Outcome
from desktop.marketplace.twoosk.answers import outcome_of
from desktop.marketplace.twoosk.session import Ask, Oversized, Reply, Unreachable

PIECE = 1024 * 1024
TUS = {"Tus-Resumable": "1.0.0"}
_PLACE = re.compile(r"/v1(/media/uploads/[A-Za-z0-9_-]{1,64})$")
OFFSET_TYPE = "application/offset+octet-stream"


class Uploads:
    """Brings contents to the marketplace."""

    def __init__(self, ask: Callable[[Ask], Reply]) -> None:
        """Send requests through `ask`."""
        self._ask = ask

    def upload(
        self, sha256: str, mime: str, file: Path, place: str, started: Callable[[str], None]
    ) -> Outcome:
        """Upload `file`; `started` is told where to go on after an interruption."""
        try:
            return self._upload(sha256, mime, file.read_bytes(), place, started)
        except Unreachable as error:
            return Outcome(Answer.DOWN, error={"code": "unreachable", "reason": str(error)})
        except Oversized:
            return Outcome(Answer.NONSENSE, error={"code": "answer-too-large"})

    def _upload(
        self, sha256: str, mime: str, content: bytes, place: str, started: Callable[[str], None]
    ) -> Outcome:
        offset = self._offset(place) if place else None
        if offset is None or offset >= len(content):
            # Not begun, forgotten there, or all sent and yet not stored: begin anew.
            reply = self._create(sha256, mime, content)
            if reply.status != 201:
                return outcome_of(reply)
            place = _place(reply.headers.get("location", ""))
            if not place:
                return Outcome(Answer.NONSENSE, error={"code": "unreadable-answer"})
            offset = _number(reply.headers.get("upload-offset", ""))
            if offset < len(content):
                started(place)
        while offset < len(content):
            piece = content[offset : offset + PIECE]
            reply = self._ask(Ask("PATCH", place, _piece_headers(offset, piece), piece))
            if reply.status != 204:
                return _kept_open(outcome_of(reply))
            before, offset = offset, _number(reply.headers.get("upload-offset", ""))
            if offset <= before:
                return Outcome(Answer.NONSENSE, error={"code": "upload-stands-still"})
        return outcome_of(self._ask(Ask("HEAD", f"/media/{sha256}")))

    def _create(self, sha256: str, mime: str, content: bytes) -> Reply:
        metadata = ",".join(
            f"{name} {base64.b64encode(value.encode()).decode()}"
            for name, value in (("sha256", sha256), ("mime", mime))
        )
        headers = {**TUS, "Upload-Length": str(len(content)), "Upload-Metadata": metadata}
        headers["Idempotency-Key"] = f"media-{sha256[:48]}"
        if len(content) > PIECE:
            return self._ask(Ask("POST", "/media", headers, b""))
        return self._ask(Ask("POST", "/media", {**headers, **_piece_headers(0, content)}, content))

    def _offset(self, place: str) -> int | None:
        reply = self._ask(Ask("HEAD", place, TUS))
        return _number(reply.headers.get("upload-offset", "")) if reply.status == 200 else None


def _piece_headers(offset: int, piece: bytes) -> dict[str, str]:
    digest = base64.b64encode(hashlib.sha256(piece).digest()).decode()
    return {
        **TUS,
        "Content-Type": OFFSET_TYPE,
        "Upload-Offset": str(offset),
        "Upload-Checksum": f"sha256 {digest}",
    }


def _place(location: str) -> str:
    match = _PLACE.search(urlsplit(location).path)
    return match[1] if match else ""


def _kept_open(outcome: Outcome) -> Outcome:
    """Return the outcome of a piece; one that came at the wrong offset says nothing of the file."""
    if (outcome.error or {}).get("code") == "wrong-offset":
        return Outcome(Answer.BUSY, error=outcome.error)
    return outcome


def _number(header: str) -> int:
    return int(header) if header.isdecimal() else 0
