"""The marketplace as sync needs it: a port. Adapters satisfy it structurally; sync sees no HTTP."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from desktop.domain.exchange import Capabilities, Feed, Operation, Outcome, ReferenceData


class FarSide(Protocol):
    """One marketplace account, reached."""

    def capabilities(self) -> Capabilities:
        """Return what it can do; known after `meta`."""
        ...

    def meta(self) -> Outcome:
        """Return account, epoch, limits and requirements."""
        ...

    def reference(self, name: str, etag: str) -> tuple[Outcome, ReferenceData | None]:
        """Return `taxonomy` or `brands`, unless `etag` is still right."""
        ...

    def changes(self, cursor: str) -> Feed:
        """Return what changed after `cursor`; an empty cursor begins at the beginning."""
        ...

    def snapshot(self, kind: str, place: str) -> Feed:
        """Return a page of all documents of a kind; `place` is the cursor of the page before."""
        ...

    def stock_line(self, tid: str, warehouse: str) -> Outcome:
        """Return the figure on file and its version; 0 of version 0 where there is no line."""
        ...

    def fetch(self, kind: str, ref: str) -> Outcome:
        """Return one document as it now is, by its reference; GONE carries the tombstone."""
        ...

    def send(self, operations: Sequence[Operation]) -> list[Outcome]:
        """Carry out writes, one outcome each, in order; at most one per entity."""
        ...

    def has_media(self, sha256: str) -> Outcome:
        """Tell whether a content is there: OK or GONE."""
        ...

    def upload(
        self, sha256: str, mime: str, file: Path, place: str, started: Callable[[str], None]
    ) -> Outcome:
        """Upload a content, going on at `place` if given; `started` is told the place to go on."""
        ...

    def download(self, sha256: str, limit: int) -> tuple[Outcome, bytes]:
        """Return a content of at most `limit` bytes."""
        ...
