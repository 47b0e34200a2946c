"""Pictures and documents the marketplace refused, and the articles that show them."""

from dataclasses import dataclass

from sqlalchemy import Connection, select, text

from desktop.domain.document import Document
from desktop.domain.ids import ArticleId, Sha256
from desktop.store.blobs import Blob, refused
from desktop.store.tables import article_picture, entity

PDF = "application/pdf"
_DOCUMENTS = text(
    "SELECT entity.id FROM entity, json_each(entity.local, '$.documents') AS row "
    "WHERE entity.kind = 'article' AND entity.deleted = 0 "
    "AND json_extract(row.value, '$.sha256') = :sha256 ORDER BY entity.id"
)


@dataclass(frozen=True, slots=True)
class RefusedMedia:
    """One content: the file's name, why it was refused, the field and the articles it is on."""

    digest: Sha256
    name: str
    field: str
    error: Document
    articles: tuple[ArticleId, ...]


def refused_media(connection: Connection) -> list[RefusedMedia]:
    """Return the refused contents that an article still shows; the others ask for nothing."""
    found = [_refused(connection, item) for item in refused(connection)]
    return [item for item in found if item.articles]


def _refused(connection: Connection, item: Blob) -> RefusedMedia:
    is_document = item.mime == PDF
    if is_document:
        rows = connection.execute(_DOCUMENTS, {"sha256": item.sha256}).scalars()
    else:
        query = (
            select(article_picture.c.article_id)
            .join(entity, entity.c.id == article_picture.c.article_id)
            .where(article_picture.c.sha256 == item.sha256, entity.c.deleted == 0)
        )
        rows = connection.execute(query.order_by(entity.c.id)).scalars()
    return RefusedMedia(
        item.sha256,
        item.name,
        "documents" if is_document else "images",
        item.error or {},
        tuple(dict.fromkeys(ArticleId(str(found)) for found in rows)),
    )
