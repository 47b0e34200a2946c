"""What the form sees of pictures and technical documents beyond their digests."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from desktop.domain.document import Document
from desktop.domain.ids import ArticleId, Sha256
from desktop.domain.looks import ALIKE, distance
from desktop.domain.recipe import Recipe
from desktop.domain.remarks import Remark
from desktop.store.blobs import Blob, load_many
from desktop.store.database import Database
from desktop.store.picture_edits import PictureEdit, edits_of
from desktop.store.tables import article_index, article_picture, blob


@dataclass(frozen=True, slots=True)
class Twin:
    """Another article that shows the same picture (`is_same`) or one that looks like it."""

    article: ArticleId
    name: str
    is_same: bool


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
            twins = _twins(connection, article, [known[key] for key in digests if key in known])
            names = _names(connection, [found for found, _ in twins.values()], language)
            return tuple(
                _facts(known, key, edits.get(key), _twin(twins.get(key), names))
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


def _twins(
    connection: Connection, article: ArticleId, pictures: Sequence[Blob]
) -> dict[str, tuple[ArticleId, bool]]:
    """The closest other article of each picture, and whether it shows the very same one."""
    near = _near(connection, pictures)
    wanted = {digest for digests in near.values() for digest in digests}
    owners = _owners(connection, wanted, article)
    found: dict[str, tuple[ArticleId, bool]] = {}
    for picture in pictures:
        for digest in near[picture.sha256]:
            if digest in owners:
                found[picture.sha256] = owners[digest], digest == picture.sha256
                break
    return found


def _near(connection: Connection, pictures: Sequence[Blob]) -> dict[str, list[str]]:
    """Of each picture itself and those that look like it, the closest first."""
    looks = {item.sha256: int(item.look, 16) for item in pictures if item.look}
    found: dict[str, list[tuple[int, str]]] = {item.sha256: [] for item in pictures}
    if looks:
        query = select(blob.c.sha256, blob.c.look).where(blob.c.look.is_not(None))
        for digest, look in connection.execute(query):
            other = int(look, 16)
            for own, mine in looks.items():
                bits = distance(mine, other)
                if bits <= ALIKE and digest != own:
                    found[own].append((bits, digest))
    return {own: [own, *(digest for _, digest in sorted(near))] for own, near in found.items()}


def _owners(
    connection: Connection, digests: Collection[str], apart_from: ArticleId
) -> dict[str, ArticleId]:
    query = (
        select(article_picture.c.sha256, article_picture.c.article_id)
        .where(article_picture.c.sha256.in_(digests), article_picture.c.article_id != apart_from)
        .order_by(article_picture.c.article_id.desc())
    )
    return {row.sha256: ArticleId(row.article_id) for row in connection.execute(query)}


def _names(
    connection: Connection, articles: Iterable[ArticleId], language: str
) -> dict[ArticleId, str]:
    name = article_index.c[f"name_{language}"]
    query = select(article_index.c.article_id, name, article_index.c.part_number).where(
        article_index.c.article_id.in_(list(articles))
    )
    return {ArticleId(key): found or part for key, found, part in connection.execute(query)}


def _twin(found: tuple[ArticleId, bool] | None, names: Mapping[ArticleId, str]) -> Twin | None:
    if found is None:
        return None
    article, is_same = found
    return Twin(article, names.get(article, ""), is_same)
