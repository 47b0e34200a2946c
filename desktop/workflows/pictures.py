"""Pictures: taken in from files, put on articles, put in order."""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop.base.crash_points import CrashPoint, pass_by
from desktop.domain.document import JsonValue, text_list
from desktop.domain.errors import InputRefused
from desktop.domain.fields import MAX_IMAGES
from desktop.domain.ids import ArticleId, Sha256
from desktop.pictures.blobs import BlobFolder
from desktop.pictures.intake import take_picture, take_picture_bytes
from desktop.pictures.picture import Picture, PictureLimits
from desktop.store import blobs
from desktop.store.blobs import Blob
from desktop.workflows.desk import Desk

MOST_AT_ONCE = 4
"""A picture of 50 megapixels needs half a gigabyte while it is rewritten."""


@dataclass(frozen=True, slots=True)
class RefusedFile:
    """A file that is no usable picture; the error says why."""

    file: Path
    reason: InputRefused


@dataclass(frozen=True, slots=True)
class Taken:
    """Pictures now in the shop's folder, in the order of the files, and the files refused."""

    pictures: tuple[tuple[Path, Sha256], ...]
    refused: tuple[RefusedFile, ...]


class Pictures:
    """The verbs on pictures."""

    def __init__(
        self,
        desk: Desk,
        folder: BlobFolder,
        limits: Callable[[], PictureLimits],
        at: CrashPoint = pass_by,
    ) -> None:
        """Keep contents in `folder`; `limits` are the marketplace's of the moment."""
        self._desk = desk
        self._folder = folder
        self._limits = limits
        self._at = at

    def take(
        self, files: Sequence[Path], progress: Callable[[int, int], None] = lambda _n, _of: None
    ) -> Taken:
        """Check, clean and keep pictures, several at a time; articles are not touched yet."""
        limits = self._limits()
        taken: list[tuple[Path, Sha256]] = []
        refused: list[RefusedFile] = []
        found: list[Blob] = []
        with ThreadPoolExecutor(max_workers=min(MOST_AT_ONCE, os.cpu_count() or 2)) as pool:
            results = pool.map(partial(self._take_one, limits), files)
            for number, (file, result) in enumerate(zip(files, results, strict=True), start=1):
                if isinstance(result, InputRefused):
                    refused.append(RefusedFile(file, result))
                else:
                    taken.append((file, result.sha256))
                    found.append(result)
                progress(number, len(files))
        with self._desk.database.transaction() as tx:
            blobs.add(tx, found)
        self._at("M3")
        return Taken(tuple(taken), tuple(refused))

    def take_bytes(self, data: bytes, name: str) -> Sha256:
        """Check, clean and keep one picture from the clipboard."""
        picture = take_picture_bytes(data, name, self._limits())
        digest = self._folder.write(picture.bytes_)
        with self._desk.database.transaction() as tx:
            blobs.add(tx, [_blob(digest, name, picture)])
        self._at("M3")
        return digest

    def add(self, article: ArticleId, images: Iterable[Sha256], *, at: int | None = None) -> int:
        """Put pictures on an article, at the end or at a place; InputRefused when over five."""
        return self.add_many({article: tuple(images)}, at=at)

    def add_many(
        self, wanted: Mapping[ArticleId, Sequence[Sha256]], *, at: int | None = None
    ) -> int:
        """Put pictures on several articles as one step; returns how many articles changed."""
        changed = 0
        with self._desk.step("add-pictures") as work:
            work.fetch(wanted)
            for article, images in wanted.items():
                before = text_list(work.get(article).local.get("images"))
                new = [image for image in dict.fromkeys(images) if image not in before]
                place = len(before) if at is None else at
                after: list[JsonValue] = [*before[:place], *new, *before[place:]]
                if len(after) > MAX_IMAGES:
                    raise InputRefused("too-many-pictures", limit=MAX_IMAGES, found=len(after))
                changed += work.change(article, {"images": after}) > 0
        return changed

    def _take_one(self, limits: PictureLimits, file: Path) -> Blob | InputRefused:
        try:
            picture = take_picture(file, limits)
        except InputRefused as reason:
            return reason
        return _blob(self._folder.write(picture.bytes_), file.name, picture)


def _blob(digest: Sha256, name: str, picture: Picture) -> Blob:
    return Blob(
        sha256=digest,
        size=len(picture.bytes_),
        mime=picture.mime,
        name=name,
        width=picture.width,
        height=picture.height,
        have_local=True,
        remote="no",
    )
