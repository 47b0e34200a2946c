"""Pictures and documents given as text: those of the article in a new order, or fewer of them.

Nothing is added this way: contents are taken in from files. A digest may be shortened.
"""

from collections.abc import Iterable

from desktop.domain.document import Document, JsonValue, object_list, text, text_list
from desktop.domain.errors import InputRefused

SHORTEST = 6
"""So many digits of a digest at least, and one of the article's must begin with them."""


def read_images(path: str, typed: str, article: Document) -> JsonValue:
    """Return the digests in the order typed; each must be a picture of the article."""
    known = text_list(article.get("images"))
    chosen: list[JsonValue] = [*_chosen(path, typed, known)]
    return chosen


def read_documents(path: str, typed: str, article: Document) -> JsonValue:
    """Return the documents in the order typed; each must be a document of the article."""
    known = {text(item.get("sha256")): item for item in object_list(article.get("documents"))}
    return [known[digest] for digest in _chosen(path, typed, known)]


def _chosen(path: str, typed: str, known: Iterable[str]) -> list[str]:
    every = list(known)
    found: list[str] = []
    for word in typed.replace(",", " ").replace(";", " ").split():
        fitting = [digest for digest in every if digest.startswith(word.lower())]
        if len(word) < SHORTEST or len(fitting) != 1 or fitting[0] in found:
            raise InputRefused("not-on-article", path=path, value=word)
        found.append(fitting[0])
    return found
