"""Finding the article a workbook row means: TID, local id, seller's reference, brand + part number.

The strongest key present decides alone; a weaker one never overrules it.
"""

from collections.abc import Iterable

from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId
from desktop.domain.query_text import folded_code
from desktop.spreadsheet.issues import RowKeys
from desktop.store.article_keys import ArticleKeys

Key = tuple[str, ...]


class RowMatcher:
    """An index of the shop's articles by every key a row may carry."""

    def __init__(self, articles: Iterable[ArticleKeys]) -> None:
        """Index the articles as they are now; `add` follows what an import creates."""
        self._found: dict[Key, list[ArticleId]] = {}
        for article in articles:
            self._add(("ref", article.id), article.id)
            self._add(("tid", article.tid), article.id)
            self._add(("seller_reference", article.seller_reference), article.id)
            self._add_part(article.brand, article.part_number, article.id)

    def add(self, keys: RowKeys, article: ArticleId) -> None:
        """Let later rows find an article this import has created."""
        self._add(("seller_reference", keys.seller_reference), article)
        self._add_part(keys.brand, keys.part_number, article)

    def find(self, keys: RowKeys) -> ArticleId | None:
        """Return the article, or None; InputRefused when the key names several."""
        if keys.tid:
            return self._one(("tid", keys.tid))
        if keys.ref and ("ref", keys.ref) in self._found:
            return self._one(("ref", keys.ref))
        if keys.seller_reference:
            return self._one(("seller_reference", keys.seller_reference))
        if not keys.part_number:
            return None
        folded = folded_code(keys.part_number)
        if keys.brand:
            return self._one(("part", keys.brand.casefold(), folded))
        return self._one(("part", folded))

    def _one(self, key: Key) -> ArticleId | None:
        found = self._found.get(key, [])
        if len(found) > 1:
            raise InputRefused("row-matches-several", value=key[-1])
        return found[0] if found else None

    def _add_part(self, brand: str, part: str, article: ArticleId) -> None:
        folded = folded_code(part)
        if folded:
            self._add(("part", folded), article)
            self._add(("part", brand.casefold(), folded), article)

    def _add(self, key: Key, article: ArticleId) -> None:
        if key[-1]:
            self._found.setdefault(key, []).append(article)
