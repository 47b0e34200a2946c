"""Contents there and back: uploaded when the marketplace lacks them, fetched when we do.

`remote = yes` is written only after the marketplace named the digest itself; a fetched content is
kept only if it has the digest it was asked for and is the picture or PDF it is said to be.
"""

import hashlib
from collections.abc import Callable

from desktop.base.crash_points import CrashPoint
from desktop.domain.document import Document, text
from desktop.domain.errors import LocalTrouble
from desktop.domain.exchange import Answer, Outcome
from desktop.pictures.blobs import BlobFolder
from desktop.pictures.examine import examine
from desktop.store import blobs
from desktop.store.blobs import Blob, Description
from desktop.store.database import Database
from desktop.sync.farside import FarSide

DOWNLOAD_LIMIT = 64 * 1024 * 1024


class Media:
    """Moves contents between the shop's folder and the marketplace."""

    def __init__(
        self, database: Database, folder: BlobFolder, far: FarSide, at: CrashPoint
    ) -> None:
        """Read and write the blob table of `database` and the files of `folder`."""
        self._database = database
        self._folder = folder
        self._far = far
        self._at = at

    def waiting(self) -> list[Blob]:
        """Return what has to be uploaded."""
        with self._database.reading() as connection:
            return blobs.waiting(connection)

    def missing(self) -> list[Blob]:
        """Return what has to be fetched."""
        with self._database.reading() as connection:
            return blobs.missing_here(connection)

    def upload(self, item: Blob) -> Outcome:
        """Bring one content to the marketplace, going on where an earlier try ended."""
        if not self._folder.verify(item.sha256):
            error: Document = {"code": "blob-damaged", "name": item.name}
            self._refuse(item, error)
            return Outcome(Answer.REFUSED, error=error)
        outcome = self._far.has_media(item.sha256)
        if outcome.answer is Answer.GONE:
            outcome = self._far.upload(
                item.sha256,
                item.mime,
                self._folder.path(item.sha256),
                item.upload_url,
                self._started(item),
            )
        if outcome.answer is Answer.OK:
            self._at("M5")
            with self._database.transaction() as tx:
                blobs.set_remote(tx, item.sha256, "yes")
        elif outcome.answer is Answer.REFUSED:
            self._refuse(item, {"name": item.name, **(outcome.error or {"code": "refused"})})
        return outcome

    def fetch(self, item: Blob) -> Outcome:
        """Bring one content from the marketplace into the folder."""
        outcome, content = self._far.download(item.sha256, DOWNLOAD_LIMIT)
        if outcome.answer is not Answer.OK:
            return outcome
        if hashlib.sha256(content).hexdigest() != item.sha256:
            return Outcome(Answer.NONSENSE, error={"code": "checksum"})
        found = examine(content)
        if found.mime != text((outcome.document or {}).get("mime")):
            return Outcome(Answer.NONSENSE, error={"code": "unsupported-media"})
        if self._folder.write(content) != item.sha256:
            raise LocalTrouble("blob-damaged", name=item.sha256)
        with self._database.transaction() as tx:
            blobs.set_local(tx, item.sha256, len(content), found.mime)
            size = found.width, found.height
            shown = Description(*size, found.look, found.pages, found.remarks)
            blobs.describe(tx, item.sha256, shown)
        return outcome

    def _started(self, item: Blob) -> Callable[[str], None]:
        def remember(place: str) -> None:
            with self._database.transaction() as tx:
                blobs.set_remote(tx, item.sha256, "partial", place)
            self._at("M4")

        return remember

    def _refuse(self, item: Blob, error: Document) -> None:
        with self._database.transaction() as tx:
            blobs.refuse(tx, item.sha256, error)
