"""Which seller has sent which file, and the uploads that are under way."""

import hashlib
import uuid
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, delete, insert, select

from desktop.base.files import exclusive
from desktop.practice import clock, limits
from desktop.practice.database import Database
from desktop.practice.media_store import MediaStore
from desktop.practice.problems import CHECKSUM_MISMATCH, Problem, not_found
from desktop.practice.sniff import LARGEST, sniffed
from desktop.practice.tables import media, sellers, uploads

FORGOTTEN_AFTER_DAYS = 7


@dataclass(frozen=True, slots=True)
class Upload:
    """One announced file: its digest, type and length in bytes, and whose it is."""

    id: str
    seller_id: int
    sha256: str
    mime: str
    length: int


@dataclass(frozen=True, slots=True)
class Medium:
    """One file a seller has sent: type and size in bytes."""

    sha256: str
    mime: str
    size: int


class Media:
    """Files per seller; the bytes of equal files are stored once."""

    def __init__(self, database: Database, store: MediaStore, parts: Path) -> None:
        self._database = database
        self.parts_folder = parts
        self.store = store
        self._locks = parts / "locks"
        self._locks.mkdir(parents=True, exist_ok=True)

    def find(self, seller_id: int, sha256: str) -> Medium:
        """The seller's file; 404 when this seller has not sent it, whoever else has."""
        with self._database.reading() as connection:
            medium = _find(connection, seller_id, sha256)
        if medium is None:
            raise not_found("file")
        return medium

    def begin(self, seller_id: int, sha256: str, mime: str, length: int) -> Upload:
        """Announce a file; refused are types and sizes the marketplace does not take."""
        if mime not in LARGEST:
            raise Problem(415, "unsupported-media", "Only JPEG, PNG and PDF.")
        if length > LARGEST[mime]:
            raise Problem(413, "too-large", f"At most {LARGEST[mime]} bytes.")
        upload = Upload(uuid.uuid4().hex, seller_id, sha256, mime, length)
        self.part(upload).touch()
        with self._database.writing() as connection:
            connection.execute(
                insert(uploads),
                {
                    "id": upload.id,
                    "seller_id": seller_id,
                    "sha256": sha256,
                    "mime": mime,
                    "length": length,
                    "started_at": clock.now(),
                },
            )
        return upload

    def upload(self, seller_id: int, upload_id: str) -> Upload:
        """The seller's upload of that name; 404 when there is none."""
        with self._database.reading() as connection:
            row = connection.execute(
                select(uploads).where(uploads.c.id == upload_id, uploads.c.seller_id == seller_id)
            ).first()
        if row is None:
            raise not_found("upload")
        return Upload(row.id, row.seller_id, row.sha256, row.mime, row.length)

    def offset(self, upload: Upload) -> int:
        """How many bytes have arrived; all of them once the file is stored."""
        with self._database.reading() as connection:
            if _find(connection, upload.seller_id, upload.sha256) is not None:
                return upload.length
        part = self.part(upload)
        if not part.exists():
            raise not_found("upload")
        return part.stat().st_size

    def part(self, upload: Upload) -> Path:
        """Where the bytes gather until the file is whole."""
        return self.parts_folder / upload.id

    @contextmanager
    def receiving(self, upload: Upload) -> Generator[None]:
        """Hold an upload for the block, whichever process asks; 409 `key-busy` if it is held."""
        with exclusive(self._lock(upload.id)) as is_mine:
            if not is_mine:
                raise Problem(409, "key-busy", "This upload is being received.", retryable=True)
            yield
        if not self.part(upload).exists():
            with suppress(OSError):
                self._lock(upload.id).unlink()

    def finish(self, upload: Upload) -> None:
        """Check the whole file and store it; a file that is not what was announced is dropped."""
        part = self.part(upload)
        try:
            with part.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            if digest != upload.sha256:
                raise Problem(CHECKSUM_MISMATCH, "checksum", "The file is not the one announced.")
            if sniffed(part) != upload.mime:
                raise Problem(415, "unsupported-media", "The file is of another type.")
        except Problem:
            part.unlink()
            raise
        self.keep(upload.seller_id, part, Medium(upload.sha256, upload.mime, upload.length))

    def _lock(self, upload_id: str) -> Path:
        return self._locks / upload_id

    def keep(self, seller_id: int, source: Path, medium: Medium) -> None:
        """Store a checked file for a seller; `source` is taken over."""
        try:
            self.store.keep(source, medium.sha256)
        except OSError as error:
            raise unavailable() from error
        with self._database.writing() as connection:
            # Two processes may have received the same file: one of them enters it.
            connection.execute(
                select(sellers.c.id).where(sellers.c.id == seller_id).with_for_update()
            )
            if _find(connection, seller_id, medium.sha256) is None:
                connection.execute(
                    insert(media),
                    {
                        "seller_id": seller_id,
                        "sha256": medium.sha256,
                        "mime": medium.mime,
                        "size": medium.size,
                    },
                )

    def forget_old_uploads(self) -> None:
        """Drop what was announced long ago and never came whole."""
        oldest = clock.days_ago(FORGOTTEN_AFTER_DAYS)
        with self._database.writing() as connection:
            old = connection.scalars(
                select(uploads.c.id).where(uploads.c.started_at < oldest)
            ).all()
            connection.execute(delete(uploads).where(uploads.c.started_at < oldest))
        for upload_id in old:
            (self.parts_folder / upload_id).unlink(missing_ok=True)
            self._lock(upload_id).unlink(missing_ok=True)


def unavailable() -> Problem:
    """503 while the store of files cannot be used; what was sent is still there."""
    return Problem(503, "unavailable", "Files cannot be stored or read now.", retryable=True)


def largest_upload() -> int:
    """The most bytes any file may have."""
    return max(limits.IMAGE_BYTES, limits.DOCUMENT_BYTES)


def _find(connection: Connection, seller_id: int, sha256: str) -> Medium | None:
    row = connection.execute(
        select(media.c.mime, media.c.size).where(
            media.c.seller_id == seller_id, media.c.sha256 == sha256
        )
    ).first()
    return None if row is None else Medium(sha256, row.mime, row.size)
