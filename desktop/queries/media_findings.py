"""What is said of an article's pictures and documents, as findings for form and `check`."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection

from desktop.domain.article import Article
from desktop.domain.remarks import Remark
from desktop.domain.rules import Finding
from desktop.store.blobs import Blob, load_many

# Nothing a person could do about: the file was taken as what it is.
_UNTOLD = frozenset({"picture-extension-lies"})


def contents_of(connection: Connection, articles: Iterable[Article]) -> Mapping[str, Blob]:
    """Return what is known of the pictures and documents of these articles."""
    digests = {
        digest
        for article in articles
        for digest in (*article.images, *(item.sha256 for item in article.documents))
    }
    return load_many(connection, digests)


def media_findings(article: Article, known: Mapping[str, Blob]) -> tuple[Finding, ...]:
    """Return the remarks on pictures, by their place, and on documents, by their name."""
    pictures = [
        _finding("images", remark, "picture", str(place))
        for place, digest in enumerate(article.images, start=1)
        for remark in _remarks(known.get(digest))
    ]
    documents = [
        _finding("documents", remark, "document", item.name)
        for item in article.documents
        for remark in _remarks(known.get(item.sha256))
    ]
    return (*pictures, *documents)


def _remarks(item: Blob | None) -> list[Remark]:
    remarks = item.remarks if item is not None else None
    return [remark for remark in remarks or () if remark.code not in _UNTOLD]


def _finding(path: str, remark: Remark, about: str, name: str) -> Finding:
    return Finding(path, remark.code, facts=((about, name), *remark.facts.items()))
