"""Finding a category or sub-category by typing part of its name, in any of the five languages."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.taxonomy import Names, Taxonomy, fold, label_in


@dataclass(frozen=True, slots=True)
class Kind:
    """A place in the tree in words; `subcategory` is empty where the whole category is meant."""

    category: str
    subcategory: str
    words: str
    within: str
    """The category's name, for a sub-category."""


def find_kinds(taxonomy: Taxonomy, typed: str, language: str) -> tuple[Kind, ...]:
    """Return the sub-categories whose names hold every word typed, the likeliest first.

    The category's names count too; nothing typed gives all, in the marketplace's order.
    """
    wanted = fold(typed).split()
    ranked: list[tuple[int, int, Kind]] = []
    for place, item in enumerate(taxonomy.subcategories.values()):
        category = taxonomy.categories.get(item.category)
        above: Names = category.names if category else {}
        rank = _rank(wanted, item.names, above, language)
        if rank is not None:
            words, within = label_in(item.names, language), label_in(above, language)
            ranked.append((rank, place, Kind(item.category, item.key, words or item.key, within)))
    return tuple(kind for _, _, kind in sorted(ranked, key=lambda found: found[:2]))


def find_categories(taxonomy: Taxonomy, typed: str, language: str) -> tuple[Kind, ...]:
    """Return the categories whose names hold every word typed, in the marketplace's order."""
    wanted = fold(typed).split()
    return tuple(
        Kind(item.key, "", label_in(item.names, language) or item.key, "")
        for item in taxonomy.categories.values()
        if _holds(wanted, item.names.values())
    )


def kind_of(taxonomy: Taxonomy, subcategory: str, language: str) -> Kind | None:
    """Return a sub-category in words, or None where the tree no longer has it."""
    item = taxonomy.subcategories.get(subcategory)
    if item is None:
        return None
    category = taxonomy.categories.get(item.category)
    within = label_in(category.names, language) if category else ""
    return Kind(item.category, item.key, label_in(item.names, language) or item.key, within)


def _rank(wanted: list[str], names: Names, above: Names, language: str) -> int | None:
    """Tell how near: 0 own name begins so, 1 holds it, 2 in another language, 3 by category."""
    own = [names[language]] if language in names else []
    if wanted and fold(own[0] if own else "").startswith(" ".join(wanted)):
        return 0
    if _holds(wanted, own):
        return 1
    if _holds(wanted, names.values()):
        return 2
    return 3 if _holds(wanted, [*names.values(), *above.values()]) else None


def _holds(wanted: list[str], names: Iterable[str]) -> bool:
    text = " ".join(fold(name) for name in names)
    return all(word in text for word in wanted)
