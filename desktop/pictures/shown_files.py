"""Copies of contents under readable names, for the programs that show them."""

import re
from contextlib import suppress
from pathlib import Path, PurePath

from desktop.domain.ids import Sha256
from desktop.pictures.blobs import BlobFolder
from desktop.pictures.durable import write_for_now
from desktop.pictures.reading import shown_name
from desktop.pictures.sniff import sniff

_ENDINGS = {"jpeg": ".jpg", "png": ".png", "pdf": ".pdf"}
# What some system does not bear in a file name.
_FOREIGN = re.compile(r'[\\/:*?"<>|]')
_LONGEST = 80


class ShownFiles:
    """`<shop>/shown/<digest>/<name>`: derived, may be deleted at any time."""

    def __init__(self, shop: Path, blobs: BlobFolder) -> None:
        self._root = shop / "shown"
        self._blobs = blobs

    def file(self, sha256: Sha256, name: str) -> Path:
        """A copy of the content called `name`, with the ending of what it is.

        Raises LocalTrouble as `BlobFolder.read`, `disk-full` or `file-not-written`.
        """
        content = self._blobs.read(sha256)
        ending = _ENDINGS.get(sniff(content), "")
        stem = _FOREIGN.sub("-", shown_name(PurePath(name)))
        stem = re.sub(r"\.(jpe?g|png|pdf)$", "", stem, flags=re.IGNORECASE)
        target = self._root / sha256[:16] / f"{stem[:_LONGEST].strip('. ') or sha256[:8]}{ending}"
        with suppress(OSError):
            if target.read_bytes() == content:
                return target
        write_for_now(content, target, self._blobs.tmp)
        return target
