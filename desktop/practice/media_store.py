"""Where the bytes of whole, checked files are kept: a small port, and the choice of what is behind.

Bytes that are still arriving are gathered in the data folder, whatever the store.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol
from urllib.parse import parse_qs, urlsplit

from desktop.practice.blobs import Blobs
from desktop.practice.s3_store import open_s3

OPTIONS = frozenset({"endpoint", "region", "prefix"})


class MediaStore(Protocol):
    """Immutable files by their SHA-256, for any thread of any process.

    OSError from any method: the store does not do it now.
    """

    def size(self, sha256: str) -> int | None:
        """Bytes of the file, `None` when it is not here."""
        ...

    def read(self, sha256: str, first: int, last: int) -> Iterator[bytes]:
        """The bytes from `first` to `last`, both included; refused at once or never."""
        ...

    def keep(self, source: Path, sha256: str) -> None:
        """Take over a checked file; it is there for good when this returns."""
        ...


def store_at(address: str | None, folder: Path) -> MediaStore:
    """The store of an address: `s3://bucket?endpoint=…&region=…&prefix=…`, or `folder` for `None`.

    ValueError for an address that is none; ImportError without the extra `s3`; OSError when the
    bucket cannot be reached or is not ours.
    """
    if address is None:
        return Blobs(folder)
    parts = urlsplit(address)
    options = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    if parts.scheme != "s3" or not parts.hostname or not options.keys() <= OPTIONS or parts.path:
        raise ValueError(address)
    return open_s3(
        parts.hostname,
        endpoint=options.get("endpoint"),
        region=options.get("region"),
        prefix=options.get("prefix", ""),
    )
