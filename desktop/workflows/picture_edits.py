"""Turning and cropping pictures, always from the first one; nothing is cut away for good."""

from collections.abc import Callable

from desktop.domain.document import JsonValue, text_list
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, Sha256
from desktop.domain.recipe import Recipe
from desktop.pictures.blobs import BlobFolder
from desktop.pictures.edit import edited
from desktop.pictures.picture import PictureLimits
from desktop.store import blobs, picture_edits
from desktop.store.picture_edits import PictureEdit
from desktop.workflows.desk import Desk
from desktop.workflows.pictures import blob_of

VERB = "edit-picture"


class PictureEdits:
    """The verbs that change how a picture looks."""

    def __init__(self, desk: Desk, folder: BlobFolder, limits: Callable[[], PictureLimits]) -> None:
        """Read and keep contents in `folder`; `limits` are the marketplace's of the moment."""
        self._desk = desk
        self._folder = folder
        self._limits = limits

    def edit(self, article: ArticleId, shown: Sha256, recipe: Recipe) -> Sha256:
        """Show the picture as the recipe makes it of the first one; returns the digest of that.

        A recipe that changes nothing brings the first one back. One step, undone as any other.
        """
        with self._desk.database.reading() as connection:
            known = picture_edits.edits_of(connection, [shown]).get(shown)
            source = known.source if known is not None else shown
            named = blobs.load_many(connection, [source]).get(source)
        name = named.name if named is not None else ""
        if recipe == Recipe():
            return self._exchange(article, shown, source)
        picture = edited(self._folder.read(source), name, recipe, self._limits())
        self._folder.write(picture.bytes_)
        with self._desk.step(VERB) as work:
            images = text_list(work.get(article).local.get("images"))
            if picture.sha256 != shown and picture.sha256 in images:
                raise InputRefused("picture-already-there", file=name)
            blobs.add(work.tx, [blob_of(name, picture)])
            if picture.sha256 != source:
                made = PictureEdit(source, recipe)
                picture_edits.remember(work.tx, picture.sha256, made)
            work.change(article, {"images": _with(images, shown, picture.sha256)})
        return picture.sha256

    def turn(self, article: ArticleId, shown: Sha256, quarters: int) -> Sha256:
        """Turn the picture by that many quarters clockwise, on top of what was done before."""
        with self._desk.database.reading() as connection:
            known = picture_edits.edits_of(connection, [shown]).get(shown)
            source = known.source if known is not None else shown
            blob = blobs.load_many(connection, [source])[source]
        recipe = known.recipe if known is not None else Recipe()
        for _ in range(quarters % 4):
            recipe = recipe.turned(blob.width, blob.height)
        return self.edit(article, shown, recipe)

    def _exchange(self, article: ArticleId, shown: Sha256, source: Sha256) -> Sha256:
        with self._desk.step(VERB) as work:
            images = text_list(work.get(article).local.get("images"))
            if source != shown and source in images:
                raise InputRefused("picture-already-there", file="")
            work.change(article, {"images": _with(images, shown, source)})
        return source


def _with(images: list[str], old: str, new: str) -> list[JsonValue]:
    return [new if image == old else image for image in images]
