"""The terms of the trade that stand in a text."""

from pathlib import Path

from desktop.domain.document import parse_document
from desktop.domain.glossary import Glossary, Hit, read_glossary
from desktop.domain.taxonomy import Taxonomy
from desktop.queries.shop import ShopQueries


class GlossaryQueries:
    """Read-only; shipped terms and the names of the marketplace's current taxonomy."""

    def __init__(self, shop: ShopQueries, shipped: Path) -> None:
        """Read the shipped file when it is first needed."""
        self._shop = shop
        self._shipped = shipped
        self._known: tuple[Taxonomy, Glossary] | None = None

    def hits(self, said: str, source: str, target: str) -> tuple[Hit, ...]:
        """Return the terms in a text with their translations, in the order of the text."""
        return self.glossary().hits(said, source, target)

    def glossary(self) -> Glossary:
        """Return the glossary as it now is."""
        taxonomy = self._shop.taxonomy()
        if self._known is None or self._known[0] is not taxonomy:
            shipped = parse_document(self._shipped.read_text(encoding="utf-8"))
            self._known = taxonomy, read_glossary(shipped, taxonomy)
        return self._known[1]
