"""A saved mapping of headings to fields, which overrides recognition."""

from collections.abc import Mapping
from pathlib import Path

from desktop.domain.document import JsonValue, mapping, parse
from desktop.domain.errors import InputRefused
from desktop.domain.fields import TABS, field_of
from desktop.domain.taxonomy import fold
from desktop.domain.words import LANGUAGE_CODES
from desktop.spreadsheet.headings import STOCK_AT, Meaning
from desktop.spreadsheet.vocabulary import NUMBER, Vocabulary

IGNORED = "-"
"""Path of a column that the person wants left aside."""
_WHOLE: Mapping[str, str] = {
    "price": "price.amount",
    "warranty": "warranty.months",
    "images": "images.#",
    "documents": "documents.#",
    "promotion": "promotion.price",
}


def read_mapping(path: Path) -> Mapping[str, str]:
    """Read `{heading: field}` or `{"columns": {heading: field}}`; null or `-` ignores a column.

    Raises InputRefused: file-missing, not-a-mapping.
    """
    try:
        document = parse(path.read_bytes())
    except OSError as error:
        raise InputRefused("file-missing", file=path.name) from error
    except ValueError as error:
        raise InputRefused("not-a-mapping", file=path.name) from error
    columns: JsonValue = mapping(document).get("columns", document)
    if not isinstance(columns, dict) or not columns:
        raise InputRefused("not-a-mapping", file=path.name)
    found: dict[str, str] = {}
    for heading, field in columns.items():
        if field is not None and not isinstance(field, str):
            raise InputRefused("not-a-mapping", file=path.name, heading=heading)
        found[heading] = field or IGNORED
    return found


def meanings_of(columns: Mapping[str, str] | None, words: Vocabulary) -> Mapping[str, Meaning]:
    """Return the mapping by folded heading; a field nobody knows raises unknown-field."""
    templates = {spelling.path for spelling in words.spellings.values()}
    return {
        fold(heading): _meaning(heading, path, templates)
        for heading, path in (columns or {}).items()
    }


def _meaning(heading: str, path: str, templates: set[str]) -> Meaning:
    if path == IGNORED or path.startswith(STOCK_AT):
        return Meaning(path)
    path = _WHOLE.get(path, path)
    if path in templates:
        return Meaning(path)
    parts = path.split(".")
    numbers = [int(part) for part in parts if part.isdecimal()]
    template = ".".join(NUMBER if part.isdecimal() else part for part in parts)
    if template in templates and len(numbers) == 1:
        return Meaning(template, number=numbers[0])
    if parts[0] == "specs" and len(parts) == 2:
        return Meaning(path)
    language = LANGUAGE_CODES.get(parts[1].lower()) if len(parts) > 1 else None
    tabbed = parts[0] == "descriptions" and len(parts) == 3 and parts[2] in TABS
    if language and field_of(path) and (tabbed or (parts[0] == "names" and len(parts) == 2)):
        return Meaning(parts[0] + (f".{parts[2]}" if tabbed else ""), language=language)
    raise InputRefused("unknown-field", path=path, heading=heading)
