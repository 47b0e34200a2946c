"""Reading what lies in the tables: text that cannot be what was written means damage."""

from decimal import Decimal, InvalidOperation

from desktop.domain.document import Document, JsonValue, parse
from desktop.domain.errors import LocalTrouble


def stored(text: str) -> JsonValue:
    """Return a value as it was stored; LocalTrouble("database-damaged") if it cannot be one."""
    try:
        return parse(text)
    except (AttributeError, TypeError, ValueError) as error:
        raise LocalTrouble("database-damaged", path="shop.sqlite") from error


def stored_document(text: str) -> Document:
    """Return a document as it was stored; LocalTrouble("database-damaged") if it is none."""
    value = stored(text)
    if not isinstance(value, dict):
        raise LocalTrouble("database-damaged", path="shop.sqlite")
    return value


def stored_number(text: str) -> Decimal:
    """Return a number as it was stored; LocalTrouble("database-damaged") if it is none."""
    try:
        return Decimal(text)
    except (InvalidOperation, TypeError, ValueError) as error:
        raise LocalTrouble("database-damaged", path="shop.sqlite") from error
