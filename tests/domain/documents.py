"""Articles of any shape for laws: complete documents, and nonsense."""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from desktop.domain.document import Document, JsonValue
from desktop.domain.fields import LANGUAGES, TABS
from desktop.domain.leaves import complete

words = st.text(
    alphabet=st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=12
) | st.sampled_from(["câble", "e\u0301te\u0301", "كابل ألياف", "🔌⚡", "Straße µm²", "1 = 2"])
numbers = st.integers(0, 10**12).map(lambda whole: f"{whole // 100}.{whole % 100:02}")
days = st.dates(date(2000, 1, 1), date(2100, 1, 1)).map(date.isoformat)
codes = st.sampled_from(["LC", "SC", "OM4", "G.657"])


# Hypothesis cannot tell apart the kinds of JSON that its combinators build up.
Json = st.SearchStrategy[Any]


def atom(**parts: Json) -> Json:
    """An atom with any of its keys missing."""
    return st.none() | st.fixed_dictionaries({}, optional=parts).map(lambda found: found or None)


def rows(key: str, keys: Json, other: str, values: Json) -> Json:
    """Rows of a table, each with a key of its own."""
    return st.dictionaries(keys, values, max_size=3).map(
        lambda found: [{key: name, other: value} for name, value in found.items()]
    )


_languages = st.sampled_from(LANGUAGES)
_measure: Json = st.fixed_dictionaries({"value": numbers, "unit": st.sampled_from(["m", "kg"])})
_spec: Json = words | st.booleans() | st.lists(codes, min_size=1, max_size=3) | _measure
_tabs: Json = st.dictionaries(st.sampled_from(TABS), words, min_size=1)
_fields: dict[str, Json] = {
    **dict.fromkeys(
        ("category", "subcategory", "brand", "part_number", "barcode", "unit", "condition"),
        st.none() | words,
    ),
    "specs": st.dictionaries(st.sampled_from(["fibre_type", "length", "plug"]), _spec),
    "names": st.dictionaries(_languages, words),
    "descriptions": st.dictionaries(_languages, _tabs),
    "weight": atom(value=numbers, unit=codes),
    "dimensions": atom(length=numbers, width=numbers, height=numbers, unit=codes),
    "warranty": atom(kind=words, months=st.integers(0, 600)),
    "price": atom(amount=numbers, currency=codes),
    "pack": atom(quantity=numbers, unit=words),
    "promotion": atom(price=numbers, starts=days, ends=days),
    "images": st.lists(codes, unique=True),
    "videos": st.lists(words, unique=True, max_size=3),
    "documents": rows("sha256", codes, "name", words),
    "offers": rows("warehouse", words, "vat_rate", numbers),
    "price_breaks": rows("from", numbers, "price", numbers),
}
documents: st.SearchStrategy[Document] = st.fixed_dictionaries({}, optional=_fields).map(complete)
json_values: st.SearchStrategy[JsonValue] = st.recursive(
    st.none() | st.booleans() | st.integers() | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=8,
)
