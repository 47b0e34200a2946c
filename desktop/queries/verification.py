"""Is the shop sound: the file, the documents, the index, the pictures."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from desktop.domain.document import text_list
from desktop.domain.ids import Sha256
from desktop.store.article_index import without_words
from desktop.store.blobs import load_many
from desktop.store.database import Database
from desktop.store.entities import Entity, load_kind
from desktop.store.tables import article_index


@dataclass(frozen=True, slots=True)
class Verification:
    """What was looked at, and what is wrong, in words for a person."""

    articles: int
    pictures: int
    problems: tuple[str, ...]


def verify(database: Database, is_sound: Callable[[Sha256], bool]) -> Verification:
    """Check everything; `is_sound` reads a picture again and compares its digest."""
    damage = [f"The database is damaged: {line}" for line in database.check()]
    with database.reading() as connection:
        articles = load_kind(connection, "article")
        digests = {digest for item in articles for digest in text_list(item.local.get("images"))}
        here = [
            Sha256(key) for key, blob in load_many(connection, digests).items() if blob.have_local
        ]
        stray = _stray_index_rows(connection, articles) or without_words(connection)
    pictures = [
        f"Picture {digest[:12]}… is missing or damaged: the next sync brings it again, "
        "or add the file anew"
        for digest in here
        if not is_sound(digest)
    ]
    index = [f"{stray} articles are not in the search index as they are"] if stray else []
    return Verification(len(articles), len(here), (*damage, *index, *pictures))


def _stray_index_rows(connection: Connection, articles: list[Entity]) -> int:
    query = select(article_index.c.article_id, article_index.c.touched_seq)
    indexed = {row.article_id: row.touched_seq for row in connection.execute(query)}
    known = {item.id: item.touched_seq for item in articles}
    wrong = {key for key in indexed.keys() & known.keys() if indexed[key] != known[key]}
    return len((indexed.keys() ^ known.keys()) | wrong)
