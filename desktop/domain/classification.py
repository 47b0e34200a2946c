"""What follows from moving an article: category and sub-category agree, specifications fit.

Moving to another sub-category keeps the specifications that exist there too and drops the others.
"""

from collections.abc import Mapping

from desktop.domain.document import Document, JsonValue, mapping, text
from desktop.domain.leaves import with_leaves
from desktop.domain.taxonomy import Taxonomy

MOVES = frozenset({"category", "subcategory"})


def with_consequences(
    document: Document, values: Mapping[str, JsonValue], taxonomy: Taxonomy
) -> dict[str, JsonValue]:
    """Return `values` and what has to change along with them; nothing is added without a move."""
    if not MOVES & values.keys():
        return dict(values)
    moved = with_leaves(document, values)
    found = dict(values)
    subcategory = taxonomy.subcategories.get(text(moved.get("subcategory")))
    if subcategory is not None and text(moved.get("category")) != subcategory.category:
        if "subcategory" in values:
            found["category"] = subcategory.category
        else:
            found["subcategory"], subcategory = None, None
    kept = {spec.key for spec in taxonomy.specs_of(subcategory.key)} if subcategory else set[str]()
    for key in mapping(moved.get("specs")):
        if key not in kept:
            found[f"specs.{key}"] = None
    return found


def dropped_specs(
    document: Document, consequences: Mapping[str, JsonValue]
) -> dict[str, JsonValue]:
    """Return the specifications with their values that these changes would take away."""
    stored = mapping(document.get("specs"))
    return {
        path: stored[key]
        for path, value in consequences.items()
        if value is None and (key := path.removeprefix("specs.")) != path and key in stored
    }
