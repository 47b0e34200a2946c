"""The query language of the search box and the command line.

Words search every text; `field:value`, `field>=n`, `field<n`, `-term`, quotes; all terms must hold.
Example: `brand:Panduit stock<5 state:refused -"patch panel"`. Source: command-line contract.
"""

import re
from dataclasses import dataclass

from desktop.domain.errors import InputRefused

TEXT_FIELDS: frozenset[str] = frozenset(
    {
        "ref",
        "tid",
        "category",
        "subcategory",
        "brand",
        "part_number",
        "seller_reference",
        "manufacturer_reference",
        "barcode",
        "name",
        "unit",
        "condition",
        "state",
        "review",
        "warehouse",
        "missing",
        "language",
    }
)
NUMBER_FIELDS: frozenset[str] = frozenset(
    {"price", "stock", "images", "weight", "warranty", "version"}
)
_ALIASES = {
    "part": "part_number",
    "pn": "part_number",
    "reference": "seller_reference",
    "sku": "seller_reference",
    "ean": "barcode",
    "gtin": "barcode",
    "sub": "subcategory",
    "names": "name",
    "picture": "images",
    "pictures": "images",
}
_NUMBER = re.compile(r"-?\d+([.,]\d+)?")
_TERM = re.compile(
    r"""(?P<minus>-?)(?:(?P<field>[A-Za-z_]+)(?P<op>>=|<=|>|<|:|=))?(?:"(?P<quoted>[^"]*)"?|(?P<bare>\S*))""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Term:
    """One condition; empty `field` = a word anywhere, `op` one of `: = < <= > >=`."""

    field: str
    op: str
    value: str
    negated: bool


def parse_query(text: str) -> tuple[Term, ...]:
    """Read a query; an unknown field or a number that is none raises InputRefused."""
    terms: list[Term] = []
    position = 0
    while position < len(text):
        if text[position].isspace():
            position += 1
            continue
        match = _TERM.match(text, position)
        if match is None or match.end() == position:
            break
        position = match.end()
        term = _term(match)
        if term is not None:
            terms.append(term)
    return tuple(terms)


def _term(match: re.Match[str]) -> Term | None:
    value = match["quoted"] if match["quoted"] is not None else match["bare"]
    field = (match["field"] or "").lower()
    negated = match["minus"] == "-"
    if not field:
        return Term("", ":", value, negated) if value else None
    if match["op"] == ":" and value.startswith("//"):
        return Term("", ":", f"{field}:{value}", negated)
    name = _ALIASES.get(field, field)
    if name not in TEXT_FIELDS | NUMBER_FIELDS:
        raise InputRefused("query-unknown-field", field=field)
    if name in NUMBER_FIELDS and not _NUMBER.fullmatch(value):
        raise InputRefused("query-not-a-number", field=field, value=value)
    if name in TEXT_FIELDS and match["op"] not in {":", "="}:
        raise InputRefused("query-not-comparable", field=field)
    return Term(name, match["op"], value, negated)
