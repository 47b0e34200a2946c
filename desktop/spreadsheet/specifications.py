"""Categories and specifications by every name people write for them."""

import re
from collections.abc import Iterable, Mapping

from desktop.domain.taxonomy import Category, Specification, Subcategory, Taxonomy, fold
from desktop.spreadsheet.vocabulary import Vocabulary

_SMALL_WORDS = frozenset({"et", "and", "und", "y", "e", "de", "des", "d", "the", "pour", "a"})


class Kinds:
    """Finds categories, sub-categories and specifications; the taxonomy's own names come first."""

    def __init__(self, taxonomy: Taxonomy, words: Vocabulary) -> None:
        """Index the names, the names without their brackets, and the synonyms."""
        self.taxonomy = taxonomy
        self._categories = _index(
            ((item.key, _names(item.names.values())) for item in taxonomy.categories.values()),
            words.categories,
        )
        self._subcategories = _index(
            ((item.key, _names(item.names.values())) for item in taxonomy.subcategories.values()),
            words.subcategories,
        )
        self._specs = _index(
            ((key, spec.names.values()) for key, spec in taxonomy.specs.items()), {}
        )
        self._of: dict[str, Mapping[str, Specification]] = {}

    def category(self, name: str) -> Category | None:
        """Return the one category meant, or None."""
        found = self.taxonomy.find_category(name)
        keys = self._categories.get(_stem(name), frozenset())
        return found or (self.taxonomy.categories.get(next(iter(keys))) if len(keys) == 1 else None)

    def subcategory(self, name: str, category: str) -> Subcategory | None:
        """Return the one sub-category meant; an empty category admits any."""
        found = self.taxonomy.find_subcategory(name, category)
        if found:
            return found
        keys = self._subcategories.get(_stem(name), frozenset())
        fitting = [
            item
            for key in sorted(keys)
            if (item := self.taxonomy.subcategories.get(key))
            and (not category or item.category == category)
        ]
        return fitting[0] if len(fitting) == 1 else None

    def spec(self, name: str, subcategory: str) -> Specification | None:
        """Return the specification of the sub-category with this name, or None."""
        if subcategory not in self._of:
            self._of[subcategory] = {
                written: spec
                for spec in reversed(self.taxonomy.specs_of(subcategory))
                for written in (fold(spec.key), *map(fold, spec.names.values()))
            }
        return self._of[subcategory].get(fold(name))

    def is_spec(self, name: str) -> bool:
        """Tell whether any specification has this name."""
        return _stem(name) in self._specs


def _index(
    named: Iterable[tuple[str, Iterable[str]]], synonyms: Mapping[str, str]
) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for key, names in named:
        for name in names:
            found.setdefault(_stem(name), set()).add(key)
    for name, key in synonyms.items():
        found[_stem(name)] = {key}
    return {name: frozenset(keys) for name, keys in found.items() if name}


def _names(names: Iterable[str]) -> Iterable[str]:
    for name in names:
        yield name
        yield re.sub(r"\s*\([^)]*\)", "", name)


def _stem(name: str) -> str:
    """Fold further: no plural ending, no small words."""
    words = [word for word in fold(name).split() if word not in _SMALL_WORDS]
    return " ".join(word[:-1] if len(word) > 3 and word[-1] in "sx" else word for word in words)
