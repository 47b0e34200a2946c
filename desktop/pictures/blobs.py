"""The folder in which every picture lies once, under the digest of its bytes."""

import hashlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.domain.errors import LocalTrouble
from desktop.domain.ids import Sha256
from desktop.pictures.durable import trouble, write_durably

_DIGEST = re.compile(r"[0-9a-f]{64}")


def checked_digest(sha256: str) -> Sha256:
    """The text as a digest; anything else could name a file elsewhere.

    Raises LocalTrouble `blob-name-invalid` unless it is 64 small hexadecimal digits.
    """
    if _DIGEST.fullmatch(sha256) is None:
        raise LocalTrouble("blob-name-invalid", name=sha256[:100])
    return Sha256(sha256)


def _nothing(_label: str) -> None:
    """No crash wanted."""


class BlobFolder:
    """`<shop>/blobs/ab/<sha256>`; safe to use from several threads.

    `at` is called at the points where a crash would be worst: `M1`, the temporary file is
    written; `M2`, it has its final name.
    """

    def __init__(self, shop: Path, at: Callable[[str], None] = _nothing) -> None:
        self._root = shop / "blobs"
        self.tmp = self._root / "tmp"
        self._at = at

    def path(self, sha256: Sha256) -> Path:
        """Where the blob lies or would lie."""
        digest = checked_digest(sha256)
        return self._root / digest[:2] / digest

    def exists(self, sha256: Sha256) -> bool:
        """Whether the blob is here; `verify` says whether it is sound."""
        return self.path(sha256).is_file()

    def write(self, data: bytes) -> Sha256:
        """Keep `data`, on the disk when this returns; a copy that cannot be trusted is replaced.

        Raises LocalTrouble `disk-full` or `file-not-written`, both with `path`.
        """
        digest = Sha256(hashlib.sha256(data).hexdigest())
        try:
            sound = self.verify(digest)
        except LocalTrouble:
            sound = False
        if not sound:
            write_durably(data, self.path(digest), self.tmp, self._at)
        return digest

    def read(self, sha256: Sha256) -> bytes:
        """The bytes, verified.

        Raises LocalTrouble `blob-missing`, `blob-unreadable` or `blob-damaged`, with `path`.
        """
        path = self.path(sha256)
        try:
            data = path.read_bytes()
        except FileNotFoundError as error:
            raise LocalTrouble("blob-missing", path=path) from error
        except OSError as error:
            raise trouble(error, path, "blob-unreadable") from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise LocalTrouble("blob-damaged", path=path)
        return data

    def verify(self, sha256: Sha256) -> bool:
        """Whether the blob is here and its bytes have this digest.

        Raises LocalTrouble `blob-unreadable` when the disk does not say.
        """
        try:
            self.read(sha256)
        except LocalTrouble as error:
            if error.code == "blob-unreadable":
                raise
            return False
        return True

    def all(self) -> Iterator[Sha256]:
        """Every digest that has a file, in order; unverified."""
        for path in sorted(self._root.glob("[0-9a-f][0-9a-f]/*")):
            if _DIGEST.fullmatch(path.name):
                yield Sha256(path.name)

    def tidy(self) -> int:
        """Remove what a crash left half written; how many files.

        For the start of the program only: a write under way elsewhere would lose its file.
        Raises LocalTrouble `file-not-removed` with `path`.
        """
        leftovers = sorted(self.tmp.glob("*"))
        for leftover in leftovers:
            try:
                leftover.unlink()
            except OSError as error:
                raise trouble(error, leftover, "file-not-removed") from error
        return len(leftovers)
