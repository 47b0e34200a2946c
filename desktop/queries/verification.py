"""Is the shop sound: the file, the documents, the index, the pictures and PDFs."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from desktop.domain.article import digests_of
from desktop.domain.ids import Sha256
from desktop.store.article_index import without_words
from desktop.store.blobs import Blob, load_many
from desktop.store.database import Database
from desktop.store.entities import Entity, entities_out_of_step, load_kind
from desktop.store.tables import article_index

PDF = "application/pdf"


@dataclass(frozen=True, slots=True)
class Verification:
    """What was looked at, and what is wrong, in words for a person."""

    articles: int
    pictures: int
    documents: int
    problems: tuple[str, ...]


def verify(database: Database, is_sound: Callable[[Sha256], bool]) -> Verification:
    """Check everything; `is_sound` reads a content again and compares its digest."""
    damage = [f"The database is damaged: {line}" for line in database.check()]
    with database.reading() as connection:
        articles = load_kind(connection, "article")
        digests = {digest for item in articles for digest in digests_of(item.local)}
        here = [blob for blob in load_many(connection, digests).values() if blob.have_local]
        stray = _stray_index_rows(connection, articles) or without_words(connection)
        unequal = entities_out_of_step(connection)
    if unequal:
        damage.append(f"The database is damaged: {len(unequal)} things are not as they were saved")
    contents = [
        f"{_kind(blob)} {blob.sha256[:12]}… is missing or damaged: the next sync brings it again, "
        "or add the file anew"
        for blob in here
        if not is_sound(blob.sha256)
    ]
    index = [f"{stray} articles are not in the search index as they are"] if stray else []
    pictures = sum(blob.mime != PDF for blob in here)
    documents = len(here) - pictures
    return Verification(len(articles), pictures, documents, (*damage, *index, *contents))


def _kind(blob: Blob) -> str:
    return "Document" if blob.mime == PDF else "Picture"


def _stray_index_rows(connection: Connection, articles: list[Entity]) -> int:
    query = select(article_index.c.article_id, article_index.c.touched_seq)
    indexed = {row.article_id: row.touched_seq for row in connection.execute(query)}
    known = {item.id: item.touched_seq for item in articles}
    wrong = {key for key in indexed.keys() & known.keys() if indexed[key] != known[key]}
    return len((indexed.keys() ^ known.keys()) | wrong)
