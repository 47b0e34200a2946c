"""What the form sees of pictures and technical documents beyond their digests."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.document import Document
from desktop.domain.ids import ArticleId, Sha256
from desktop.domain.recipe import Recipe
from desktop.domain.remarks import Remark
from desktop.queries.picture_twins import Twin, owner_of, twins_of
from desktop.store.blobs import Blob, load_many
from desktop.store.database import Database
from desktop.store.picture_edits import PictureEdit, edits_of


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """One picture: its size in pixels and bytes, what is said of it, how it was made.

    `source` is the picture it was made from by `recipe`, itself where it was made from none;
    `is_known` is false until somebody has looked at it; `error` is the marketplace's refusal.
    """

    sha256: Sha256
    name: str
    width: int
    height: int
    size: int
    mime: str
    is_here: bool
    is_known: bool
    remarks: tuple[Remark, ...]
    source: Sha256
    source_size: tuple[int, int]
    recipe: Recipe
    twin: Twin | None
    error: Document | None


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """One PDF: pages, size in bytes, what is said of it, the marketplace's refusal."""

    sha256: Sha256
    pages: int
    size: int
    is_here: bool
    is_known: bool
    remarks: tuple[Remark, ...]
    error: Document | None


class MediaQueries:
    """Read-only views of contents."""

    def __init__(self, database: Database) -> None:
        """Read from `database`."""
        self._database = database

    def pictures(
        self, article: ArticleId, digests: Sequence[str], language: str = "en"
    ) -> tuple[PictureFacts, ...]:
        """Return what is known of an article's pictures, with their twins in other articles."""
        with self._database.reading() as connection:
            edits = edits_of(connection, digests)
            sources = [edit.source for edit in edits.values()]
            known = load_many(connection, {*digests, *sources})
            owner, twins = owner_of(connection, article), twins_of(connection, digests, language)
            return tuple(
                _facts(known, key, edits.get(key), twins.twin(owner, key))
                for key in digests
                if key in known
            )

    def documents(self, digests: Sequence[str]) -> tuple[DocumentFacts, ...]:
        """Return what is known of technical documents."""
        with self._database.reading() as connection:
            known = load_many(connection, digests)
        return tuple(
            DocumentFacts(
                item.sha256,
                item.pages,
                item.size,
                item.have_local,
                item.remarks is not None,
                item.remarks or (),
                item.error,
            )
            for item in (known[key] for key in digests if key in known)
        )


def _facts(
    known: Mapping[str, Blob], key: str, edit: PictureEdit | None, twin: Twin | None
) -> PictureFacts:
    item = known[key]
    source = known.get(edit.source, item) if edit is not None else item
    return PictureFacts(
        sha256=item.sha256,
        name=item.name,
        width=item.width,
        height=item.height,
        size=item.size,
        mime=item.mime,
        is_here=item.have_local,
        is_known=item.remarks is not None,
        remarks=item.remarks or (),
        source=source.sha256,
        source_size=(source.width, source.height),
        recipe=edit.recipe if edit is not None else Recipe(),
        twin=twin,
        error=item.error,
    )
