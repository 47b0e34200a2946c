"""Thumbnails kept on the disk so that no picture is shrunk twice."""

from contextlib import suppress
from pathlib import Path

from desktop.domain.errors import LocalTrouble
from desktop.domain.ids import Sha256
from desktop.pictures.blobs import BlobFolder
from desktop.pictures.durable import write_for_now
from desktop.pictures.thumbnails import thumbnail


class ThumbnailFolder:
    """`<shop>/thumbs/<edge>/<sha256>`: derived, may be deleted at any time."""

    def __init__(self, shop: Path, blobs: BlobFolder) -> None:
        self._root = shop / "thumbs"
        self._blobs = blobs

    def get(self, sha256: Sha256, edge: int) -> bytes:
        """The JPEG or PNG bytes of the picture or first page, shrunk to fit `edge` pixels.

        A disk without room for the thumbnail is no reason not to show it. Raises LocalTrouble
        as `BlobFolder.read`, InputRefused `picture-damaged` when the blob is no picture.
        """
        kept = self._root / str(edge) / self._blobs.path(sha256).name
        with suppress(OSError):
            data = kept.read_bytes()
            if _whole(data):
                return data
        data = thumbnail(self._blobs.read(sha256), edge).bytes_
        with suppress(LocalTrouble):
            write_for_now(data, kept, self._blobs.tmp)
        return data


def _whole(data: bytes) -> bool:
    """Whether a kept file ends as a JPEG or PNG does: a power cut may leave it short or blank."""
    return data.endswith((b"\xff\xd9", b"IEND\xaeB`\x82"))
