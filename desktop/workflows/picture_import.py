"""Taking in a folder of pictures: files find their articles by name, in doubt they wait."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from desktop.domain.document import text_list
from desktop.domain.fields import MAX_IMAGES
from desktop.domain.ids import ArticleId, Sha256
from desktop.pictures.candidates import Doubt, Match
from desktop.pictures.matching import match_pictures
from desktop.store.entities import load_many
from desktop.workflows.desk import Desk
from desktop.workflows.file_candidates import file_candidates
from desktop.workflows.folder_files import files_in
from desktop.workflows.pictures import Pictures, RefusedFile

ENDINGS = frozenset(
    {".png", ".jpg", ".jpeg", ".jpe", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".svg", ".heic", ""}
)
"""What people call pictures; a file with another ending is not counted at all."""


@dataclass(frozen=True, slots=True)
class PicturesReport:
    """What an import of pictures did, or would do; paths are relative to the folder."""

    files: int
    matched: tuple[Match, ...]
    doubtful: tuple[Doubt, ...]
    orphans: tuple[Path, ...]
    refused: tuple[RefusedFile, ...]
    articles_changed: int


class PictureImport:
    """The verb of taking in a folder."""

    def __init__(self, desk: Desk, pictures: Pictures) -> None:
        """Keep contents through `pictures`."""
        self._desk = desk
        self._pictures = pictures

    def run(
        self,
        folder: Path,
        *,
        rehearse: bool = False,
        progress: Callable[[int, int], None] = lambda _n, _of: None,
    ) -> PicturesReport:
        """Match the folder's pictures to articles and put the sure ones on, as one step."""
        files = files_in(folder, ENDINGS)
        matching = match_pictures(files, file_candidates(self._desk.database))
        if rehearse:
            return _report(files, matching.matched, matching.doubtful, matching.orphans, (), 0)
        self._desk.before_many(len(matching.matched))
        taken = self._pictures.take(
            sorted({folder / match.file for match in matching.matched}), progress
        )
        digests = dict(taken.pictures)
        wanted: dict[ArticleId, list[Sha256]] = {}
        for match in sorted(matching.matched, key=lambda match: (match.article_id, match.slot)):
            digest = digests.get(folder / match.file)
            if digest is not None:
                wanted.setdefault(match.article_id, []).append(digest)
        fitting, crowded = self._fitting(wanted)
        changed = self._pictures.add_many(fitting)
        doubts = (
            *matching.doubtful,
            *(
                Doubt(match.file, (match.article_id,), "too-many")
                for match in matching.matched
                if match.article_id in crowded
            ),
        )
        matched = tuple(
            match
            for match in matching.matched
            if match.article_id not in crowded and folder / match.file in digests
        )
        return _report(files, matched, doubts, matching.orphans, taken.refused, changed)

    def _fitting(
        self, wanted: Mapping[ArticleId, list[Sha256]]
    ) -> tuple[dict[ArticleId, list[Sha256]], set[ArticleId]]:
        """Leave out articles that would get more than five pictures."""
        with self._desk.database.reading() as connection:
            items = load_many(connection, wanted)
        fitting: dict[ArticleId, list[Sha256]] = {}
        for article, images in wanted.items():
            before = text_list(items[article].local.get("images")) if article in items else []
            if article in items and len({*before, *images}) <= MAX_IMAGES:
                fitting[article] = images
        return fitting, set(wanted) - set(fitting)


def _report(
    files: list[Path],
    matched: tuple[Match, ...],
    doubtful: tuple[Doubt, ...],
    orphans: tuple[PurePath, ...],
    refused: tuple[RefusedFile, ...],
    changed: int,
) -> PicturesReport:
    return PicturesReport(
        len(files), matched, doubtful, tuple(Path(path) for path in orphans), refused, changed
    )
