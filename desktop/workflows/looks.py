"""Looking at contents that nobody has looked at yet: those of an earlier version or a backup."""

from collections.abc import Collection, Sequence

from desktop.domain.errors import LocalTrouble
from desktop.domain.ids import Sha256
from desktop.pictures.blobs import BlobFolder
from desktop.pictures.examine import Examined, examine
from desktop.store import blobs
from desktop.workflows.desk import Desk


class Looks:
    """The verb that fills in what is known of contents."""

    def __init__(self, desk: Desk, folder: BlobFolder) -> None:
        """Read contents from `folder`."""
        self._desk = desk
        self._folder = folder

    def look_at(self, digests: Collection[str]) -> int:
        """Look at those of these contents that lie here and were never looked at; how many."""
        with self._desk.database.reading() as connection:
            wanted = blobs.not_looked_at(connection, digests)
        found = self._found(wanted)
        if found:
            with self._desk.database.transaction() as tx:
                for digest, examined in found:
                    blobs.describe(tx, digest, _facts(examined))
        return len(found)

    def _found(self, wanted: Sequence[Sha256]) -> list[tuple[Sha256, Examined]]:
        found: list[tuple[Sha256, Examined]] = []
        for digest in wanted:
            try:
                found.append((digest, examine(self._folder.read(digest))))
            except LocalTrouble:
                # Missing or damaged: the next sync brings it again, and it is looked at then.
                continue
        return found


def _facts(found: Examined) -> blobs.Description:
    return blobs.Description(
        found.width, found.height, found.look, found.pages, tuple(found.remarks)
    )
