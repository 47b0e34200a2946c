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
from desktop.pictures.reading import shown_name
from desktop.store import blobs
from desktop.store.blobs import Blob
from desktop.store.entities import load
from desktop.workflows.desk import Desk

MOST_AT_ONCE = 4
"""A picture of 50 megapixels needs half a gigabyte while it is rewritten."""


@dataclass(frozen=True, slots=True)
class RefusedFile:
    """A file that is no usable picture or document; the error says why."""

    file: Path
    reason: InputRefused


@dataclass(frozen=True, slots=True)
class Taken:
    """Pictures now in the shop's folder, in the order of the files, and the files refused."""

    pictures: tuple[tuple[Path, Sha256], ...]
    refused: tuple[RefusedFile, ...]


Progress = Callable[[int, int], None]


def _silent(_number: int, _of: int) -> None:
    """Nobody watches."""


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

    def take(self, files: Sequence[Path], progress: Progress = _silent) -> Taken:
        """Check, clean and keep pictures, several at a time; articles are not touched yet."""
        taken: list[tuple[Path, Sha256]] = []
        refused: list[RefusedFile] = []
        found: list[Blob] = []
        with _pool() as pool:
            results = pool.map(partial(self._kept, self._limits()), files)
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
        self._folder.write(picture.bytes_)
        with self._desk.database.transaction() as tx:
            blobs.add(tx, [blob_of(name, picture)])
        self._at("M3")
        return picture.sha256

    def add_files(
        self, article: ArticleId, files: Sequence[Path], progress: Progress = _silent
    ) -> Taken:
        """Take the files that are pictures, as many as there is room for, as one step.

        What is refused, already there or one too many leaves no trace.
        """
        before = self._shown(article)
        limits = self._limits()
        good: dict[Sha256, tuple[Path, Picture]] = {}
        refused: list[RefusedFile] = []
        with _pool() as pool:
            results = pool.map(partial(_checked, limits), files)
            for number, (file, result) in enumerate(zip(files, results, strict=True), start=1):
                reason = result if isinstance(result, InputRefused) else None
                if not isinstance(result, InputRefused):
                    reason = _no_place(file, result, [*before, *good])
                    if reason is None:
                        good[result.sha256] = file, result
                if reason is not None:
                    refused.append(RefusedFile(file, reason))
                progress(number, len(files))
            list(pool.map(self._folder.write, (picture.bytes_ for _, picture in good.values())))
        if good:
            with self._desk.step("add-pictures") as work:
                blobs.add(work.tx, [blob_of(shown_name(of), item) for of, item in good.values()])
                now = text_list(work.get(article).local.get("images"))
                after: list[JsonValue] = [*now, *(key for key in good if key not in now)]
                work.change(article, {"images": after[:MAX_IMAGES]})
        return Taken(tuple((file, key) for key, (file, _) in good.items()), tuple(refused))

    def replace(self, article: ArticleId, old: Sha256, file: Path) -> Sha256:
        """Put the picture of a file in the place of another; InputRefused leaves all as it is."""
        name, picture = shown_name(file), take_picture(file, self._limits())
        if picture.sha256 in self._shown(article):
            raise InputRefused("picture-already-there", file=name)
        self._folder.write(picture.bytes_)
        with self._desk.step("replace-picture") as work:
            blobs.add(work.tx, [blob_of(name, picture)])
            now = text_list(work.get(article).local.get("images"))
            after: list[JsonValue] = [picture.sha256 if key == old else key for key in now]
            work.change(article, {"images": after})
        return picture.sha256

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

    def _shown(self, article: ArticleId) -> list[str]:
        with self._desk.database.reading() as connection:
            item = load(connection, article)
        return text_list(item.local.get("images")) if item is not None else []

    def _kept(self, limits: PictureLimits, file: Path) -> Blob | InputRefused:
        picture = _checked(limits, file)
        if isinstance(picture, InputRefused):
            return picture
        self._folder.write(picture.bytes_)
        return blob_of(shown_name(file), picture)


def blob_of(name: str, picture: Picture) -> Blob:
    """Return what the shop remembers of a picture that lies in its folder."""
    return Blob(
        sha256=picture.sha256,
        size=len(picture.bytes_),
        mime=picture.mime,
        name=name,
        width=picture.width,
        height=picture.height,
        have_local=True,
        remote="no",
        look=picture.look,
        remarks=picture.warnings,
    )


def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=min(MOST_AT_ONCE, os.cpu_count() or 2))


def _checked(limits: PictureLimits, file: Path) -> Picture | InputRefused:
    try:
        return take_picture(file, limits)
    except InputRefused as reason:
        return reason


def _no_place(file: Path, picture: Picture, before: Sequence[str]) -> InputRefused | None:
    if picture.sha256 in before:
        return InputRefused("picture-already-there", file=shown_name(file))
    if len(before) >= MAX_IMAGES:
        return InputRefused("picture-no-room", file=shown_name(file), limit=MAX_IMAGES)
    return None
