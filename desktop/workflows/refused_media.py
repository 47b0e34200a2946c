"""What can be done about a picture or document that the marketplace refused."""

from collections.abc import Callable
from pathlib import Path

from desktop.domain.document import object_list, text, text_list
from desktop.domain.ids import ArticleId, Sha256
from desktop.pictures.blobs import BlobFolder
from desktop.pictures.intake import take_picture
from desktop.pictures.picture import PictureLimits
from desktop.store import blobs
from desktop.workflows.desk import Desk
from desktop.workflows.pictures import Pictures


class RefusedMediaVerbs:
    """Try again, put another picture in its place, or take it off the article."""

    def __init__(
        self,
        desk: Desk,
        folder: BlobFolder,
        pictures: Pictures,
        limits: Callable[[], PictureLimits],
    ) -> None:
        """Keep contents in `folder`."""
        self._desk = desk
        self._folder = folder
        self._pictures = pictures
        self._limits = limits

    def retry(self, digest: Sha256) -> None:
        """Let a content go again as it is."""
        with self._desk.database.transaction() as tx:
            blobs.forgive(tx, digest)

    def replace(self, article: ArticleId, digest: Sha256, file: Path) -> None:
        """Put the picture of a file in its place; a sound copy of the very same will do too.

        InputRefused leaves all as it is.
        """
        picture = take_picture(file, self._limits())
        if picture.sha256 != digest:
            self._pictures.replace(article, digest, file)
            return
        self._folder.write(picture.bytes_)
        self.retry(digest)

    def take_off(self, article: ArticleId, digest: Sha256) -> None:
        """Let the article do without it; undoable."""
        with self._desk.step("discard") as work:
            local = work.get(article).local
            rows = object_list(local.get("documents"))
            work.change(
                article,
                {
                    "images": [key for key in text_list(local.get("images")) if key != digest],
                    "documents": [row for row in rows if text(row.get("sha256")) != digest],
                },
            )
