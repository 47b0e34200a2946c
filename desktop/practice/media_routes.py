"""Files over HTTP: tus 1.0 uploads that survive an interruption, downloads with ranges."""

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Awaitable, Callable, Mapping

from fastapi import Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect
from starlette.responses import StreamingResponse

from desktop.practice.marketplace import Marketplace
from desktop.practice.media import Medium, Upload, largest_upload, unavailable
from desktop.practice.problems import CHECKSUM_MISMATCH, FieldError, Problem, invalid
from desktop.practice.tokens import seller_of, signed_in

TUS = {"Tus-Resumable": "1.0.0"}
CHUNK_TYPE = "application/offset+octet-stream"
_DIGEST = re.compile(r"[0-9a-f]{64}")
_NUMBER = re.compile(r"[0-9]{1,15}")
_RANGE = re.compile(r"bytes=([0-9]{0,15})-([0-9]{0,15})")

Row = tuple[str, str, Callable[[Request], Awaitable[Response]], tuple[int, ...]]


class MediaRoutes:
    """The addresses under `/media`; bytes go straight to disk, never whole into memory."""

    def __init__(self, marketplace: Marketplace) -> None:
        self._market = marketplace
        self._media = marketplace.media

    def table(self) -> tuple[Row, ...]:
        """Method, path, endpoint and statuses of each address."""
        starting = (201, 409, 413, 415, 422, CHECKSUM_MISMATCH, 503)
        return (
            ("POST", "/media", self.start, starting),
            ("HEAD", "/media/uploads/{id}", self.progress, (200, 404)),
            ("PATCH", "/media/uploads/{id}", self.go_on, (204, 404, *starting[1:])),
            ("HEAD", "/media/{sha256}", self.look, (200, 404)),
            ("GET", "/media/{sha256}", self.download, (200, 206, 304, 404, 416, 503)),
        )

    async def start(self, request: Request) -> Response:
        """Announce a file; its first bytes may come along."""
        upload = await run_in_threadpool(self._start, request)
        offset = await run_in_threadpool(self._media.offset, upload)
        if request.headers.get("content-type") == CHUNK_TYPE and offset < upload.length:
            with self._media.receiving(upload):
                offset = await self._receive(request, upload, 0)
        location = f"/v1/media/uploads/{upload.id}"
        return _tus(201, {"Location": location, "Upload-Offset": str(offset)})

    async def progress(self, request: Request) -> Response:
        """How much of an upload has arrived."""
        upload = await run_in_threadpool(self._upload, request)
        offset = await run_in_threadpool(self._media.offset, upload)
        sizes = {"Upload-Offset": str(offset), "Upload-Length": str(upload.length)}
        return _tus(200, {**sizes, "Cache-Control": "no-store"})

    async def go_on(self, request: Request) -> Response:
        """Take the next bytes from the offset both sides agree on."""
        upload = await run_in_threadpool(self._upload, request)
        if request.headers.get("content-type") != CHUNK_TYPE:
            raise Problem(415, "unsupported-media", f"Chunks are sent as {CHUNK_TYPE}.")
        with self._media.receiving(upload):
            offset = await run_in_threadpool(self._media.offset, upload)
            if _number(request, "upload-offset") != offset:
                detail = f"{offset} bytes have arrived."
                raise Problem(409, "wrong-offset", detail, current=f'{{"offset":{offset}}}')
            if offset < upload.length:
                offset = await self._receive(request, upload, offset)
        return _tus(204, {"Upload-Offset": str(offset)})

    async def look(self, request: Request) -> Response:
        """Whether a file is here, without its bytes."""
        medium = await run_in_threadpool(self._medium, request)
        return Response(None, 200, _file_headers(medium), medium.mime)

    async def download(self, request: Request) -> Response:
        """A file or one range of it."""
        medium = await run_in_threadpool(self._medium, request)
        headers = _file_headers(medium)
        if request.headers.get("if-none-match") == headers["ETag"]:
            return Response(None, 304, {"ETag": headers["ETag"]})
        span = _range(request, medium.size)
        first, last = span or (0, medium.size - 1)
        headers["Content-Length"] = str(last - first + 1)
        if span is not None:
            headers["Content-Range"] = f"bytes {first}-{last}/{medium.size}"
        try:
            content = await run_in_threadpool(self._media.store.read, medium.sha256, first, last)
        except OSError as error:
            raise unavailable() from error
        status = 200 if span is None else 206
        return StreamingResponse(content, status, headers, medium.mime)

    async def _receive(self, request: Request, upload: Upload, offset: int) -> int:
        offset = await self._append(request, upload, offset)
        if offset == upload.length:
            await run_in_threadpool(self._media.finish, upload)
        return offset

    async def _append(self, request: Request, upload: Upload, offset: int) -> int:
        """Add what arrives to the part; without a checksum, also what an interruption leaves."""
        expected = _checksum(request)
        digest = hashlib.sha256()
        size = offset
        with self._media.part(upload).open("r+b", buffering=0) as part:
            part.seek(offset)
            try:
                async for chunk in request.stream():
                    size += len(chunk)
                    if size <= upload.length:
                        part.write(chunk)
                        digest.update(chunk)
            except ClientDisconnect:
                if expected is not None:
                    part.truncate(offset)
                raise
            if size > upload.length:
                part.truncate(offset)
                raise Problem(413, "too-large", "More bytes than were announced.")
            if expected is not None and not hmac.compare_digest(expected, digest.digest()):
                part.truncate(offset)
                raise Problem(CHECKSUM_MISMATCH, "checksum", "The bytes came damaged.")
        return size

    def _seller(self, request: Request) -> int:
        with self._market.database.reading() as connection:
            return seller_of(signed_in(connection, request.headers.get("authorization")))

    def _start(self, request: Request) -> Upload:
        seller_id = self._seller(request)
        sha256, mime = _metadata(request)
        length = _number(request, "upload-length")
        if length > largest_upload():
            raise Problem(413, "too-large", f"At most {largest_upload()} bytes.")
        if length == 0:
            raise Problem(415, "unsupported-media", "The file is empty.")
        return self._media.begin(seller_id, sha256, mime, length)

    def _upload(self, request: Request) -> Upload:
        return self._media.upload(self._seller(request), str(request.path_params["id"]))

    def _medium(self, request: Request) -> Medium:
        return self._media.find(self._seller(request), str(request.path_params["sha256"]))


def _tus(status: int, headers: Mapping[str, str]) -> Response:
    return Response(None, status, {**TUS, **headers})


def _file_headers(medium: Medium) -> dict[str, str]:
    return {
        "ETag": f'"{medium.sha256}"',
        "Content-Length": str(medium.size),
        "Accept-Ranges": "bytes",
        "Cache-Control": "private, max-age=31536000, immutable",
        "Content-Disposition": "attachment",
        "X-Content-Type-Options": "nosniff",
    }


def _range(request: Request, size: int) -> tuple[int, int] | None:
    match = _RANGE.fullmatch(request.headers.get("range", ""))
    if match is None or match.group(0) == "bytes=-":
        return None
    start, end = match.groups()
    first = int(start) if start else max(size - int(end), 0)
    last = min(int(end), size - 1) if start and end else size - 1
    if first > last:
        raise Problem(416, "invalid", f"The file has {size} bytes.")
    return first, last


def _number(request: Request, header: str) -> int:
    text = request.headers.get(header, "")
    if not _NUMBER.fullmatch(text):
        raise invalid([FieldError("", "missing", f"{header} must be a number of bytes.")])
    return int(text)


def _metadata(request: Request) -> tuple[str, str]:
    values: dict[str, str] = {}
    for pair in request.headers.get("upload-metadata", "").split(","):
        name, _, coded = pair.strip().partition(" ")
        values[name] = _decoded(coded).decode("utf-8", "replace")
    sha256 = values.get("sha256", "")
    if not _DIGEST.fullmatch(sha256):
        message = "Upload-Metadata must name the SHA-256 in lower-case hexadecimal."
        raise invalid([FieldError("", "not-a-digest", message)])
    return sha256, values.get("mime", "")


def _checksum(request: Request) -> bytes | None:
    header = request.headers.get("upload-checksum")
    if header is None:
        return None
    method, _, coded = header.strip().partition(" ")
    if method != "sha256":
        raise invalid([FieldError("", "unknown-checksum", "Upload-Checksum must be sha256.")])
    return _decoded(coded)


def _decoded(coded: str) -> bytes:
    try:
        return base64.b64decode(coded.strip(), validate=True)
    except (binascii.Error, ValueError):
        return b""
