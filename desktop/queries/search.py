"""Compiles the query language to SQL over the derived article index."""

from collections.abc import Callable, Mapping

from sqlalchemy import (
    ColumnElement,
    Integer,
    and_,
    false,
    func,
    literal_column,
    not_,
    or_,
    select,
    text,
    true,
)

from desktop.domain.fields import LANGUAGES
from desktop.domain.query import NUMBER_FIELDS, Term, parse_query
from desktop.domain.query_text import folded_code
from desktop.domain.taxonomy import Taxonomy, fold
from desktop.domain.words import CONDITIONS, LANGUAGE_CODES, meaning
from desktop.store.states import STATES
from desktop.store.tables import article_index, entity

REVIEWS: tuple[str, ...] = ("draft", "pending", "approved", "refused", "suspended")
Condition = ColumnElement[bool]


def condition_of(query: str, taxonomy: Taxonomy) -> Condition:
    """Return the condition a query text means; raises InputRefused where it means nothing."""
    parts = [_negated(term, taxonomy) for term in parse_query(query)]
    return and_(true(), *parts)


def _negated(term: Term, taxonomy: Taxonomy) -> Condition:
    condition = _condition(term, taxonomy)
    return not_(func.coalesce(condition, false())) if term.negated else condition


def _condition(term: Term, taxonomy: Taxonomy) -> Condition:
    if not term.field:
        return _anywhere(term.value)
    if term.field in NUMBER_FIELDS:
        return _number(term)
    special = _SPECIAL.get(term.field)
    if special is not None:
        return special(term.value, taxonomy)
    column = article_index.c[term.field]
    return column.ilike(f"%{_escaped(term.value)}%", escape="\\")


def _anywhere(words: str) -> Condition:
    tokens = fold(words).split()
    if not tokens:
        return true()
    phrase = " ".join(tokens).replace('"', "")
    match = text("article_text MATCH :phrase").bindparams(phrase=f'body: "{phrase}" *')
    hits = select(literal_column("rowid", Integer)).select_from(text("article_text")).where(match)
    found: Condition = literal_column("article_index.rowid", Integer).in_(hits)
    code = folded_code(words)
    if len(code) >= 3 and any(char.isdigit() for char in code):
        found = or_(found, article_index.c.part_folded.like(f"%{code}%"))
    return found


def _number(term: Term) -> Condition:
    column = article_index.c[term.field] if term.field != "version" else _version()
    value = float(term.value.replace(",", "."))
    return {
        ":": column == value,
        "=": column == value,
        "<": column < value,
        "<=": column <= value,
        ">": column > value,
        ">=": column >= value,
    }[term.op]


def _version() -> ColumnElement[int]:
    return (
        select(entity.c.version).where(entity.c.id == article_index.c.article_id).scalar_subquery()
    )


def _state(value: str, _taxonomy: Taxonomy) -> Condition:
    word = fold(value)
    if word in REVIEWS:
        return article_index.c.review == word
    if word not in STATES:
        return false()
    return article_index.c.state == word


def _review(value: str, _taxonomy: Taxonomy) -> Condition:
    return article_index.c.review == fold(value)


def _name(value: str, _taxonomy: Taxonomy) -> Condition:
    return or_(*(_contains(article_index.c[f"name_{code}"], value) for code in LANGUAGES))


def _brand(value: str, _taxonomy: Taxonomy) -> Condition:
    return _contains(article_index.c.brand, value)


def _contains(column: ColumnElement[str], value: str) -> Condition:
    """Compare as a person does, without case and accents; punctuation alone is taken as it is."""
    word = fold(value)
    if not word:
        return column.like(f"%{_escaped(value)}%", escape="\\")
    return func.folded(column).like(f"%{word}%")


def _category(value: str, taxonomy: Taxonomy) -> Condition:
    word = fold(value)
    keys = [
        item.key
        for item in taxonomy.categories.values()
        if word == fold(item.key) or any(word in fold(name) for name in item.names.values())
    ]
    return article_index.c.category.in_(keys)


def _subcategory(value: str, taxonomy: Taxonomy) -> Condition:
    word = fold(value)
    keys = [
        item.key
        for item in taxonomy.subcategories.values()
        if word == fold(item.key) or any(word in fold(name) for name in item.names.values())
    ]
    return article_index.c.subcategory.in_(keys)


def _condition_word(value: str, _taxonomy: Taxonomy) -> Condition:
    return article_index.c.condition == (meaning(CONDITIONS, value) or value)


def _missing(value: str, _taxonomy: Taxonomy) -> Condition:
    word = fold(value)
    if word in {"", "any"}:
        return article_index.c.missing != ""
    if word in LANGUAGE_CODES:
        return not_(article_index.c.languages.like(f"%{LANGUAGE_CODES[word]}%"))
    return (" " + article_index.c.missing + " ").like(f"% {_escaped(value)} %", escape="\\")


def _language(value: str, _taxonomy: Taxonomy) -> Condition:
    code = LANGUAGE_CODES.get(fold(value), value)
    return article_index.c.languages.like(f"%{_escaped(code)}%", escape="\\")


def _reference(value: str, _taxonomy: Taxonomy) -> Condition:
    return article_index.c.article_id.like(f"{_escaped(value)}%", escape="\\")


def _warehouse(value: str, _taxonomy: Taxonomy) -> Condition:
    """Return what lies in a warehouse, is counted there or is offered from there."""
    if not value:
        return true()
    inside = text(
        "article_index.article_id IN ("
        "WITH place AS (SELECT id FROM entity WHERE kind = 'warehouse' "
        "AND instr(folded(json_extract(local, '$.name')), :warehouse)) "
        "SELECT article_id FROM stock WHERE warehouse_id IN place "
        "UNION SELECT entity_id FROM outbox "
        "WHERE json_extract(payload, '$.warehouse') IN place "
        "UNION SELECT a.id FROM entity a, json_each(a.local, '$.offers') offer "
        "WHERE a.kind = 'article' AND json_extract(offer.value, '$.warehouse') IN place)"
    ).bindparams(warehouse=fold(value))
    return and_(true(), inside)


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


_SPECIAL: Mapping[str, Callable[[str, Taxonomy], Condition]] = {
    "state": _state,
    "review": _review,
    "name": _name,
    "brand": _brand,
    "category": _category,
    "subcategory": _subcategory,
    "condition": _condition_word,
    "missing": _missing,
    "language": _language,
    "ref": _reference,
    "warehouse": _warehouse,
}
