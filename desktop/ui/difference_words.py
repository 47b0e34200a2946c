"""What is said of a difference, in the outbox and under its field.

An order of pictures is said as the places of what was sent.
"""

from PySide6.QtCore import QCoreApplication

from desktop.domain.document import JsonValue, canonical
from desktop.domain.fields import FIELDS, Kind
from desktop.ui import formats
from desktop.ui.values import NOTHING, Speaker


def both_said(speaker: Speaker, path: str, sent: JsonValue, found: JsonValue) -> tuple[str, str]:
    """Return what was sent and what the marketplace has, as a person compares them."""
    field = FIELDS.get(path.partition(".")[0])
    is_ordered = field is not None and field.kind is Kind.ORDERED
    if is_ordered and isinstance(sent, list) and isinstance(found, list):
        return _in_order(sent, sent), _in_order(sent, found)
    return speaker.say(path, sent), speaker.say(path, found)


def title_of(speaker: Speaker, path: str, site: str) -> str:
    """Return what a difference is about: the field, or the stock of a warehouse."""
    return f"{speaker.field('stock')} · {site}" if site else speaker.field(path)


def sides(at: str) -> tuple[str, str]:
    """Return the titles of both values; `at` is when the marketplace's was seen."""
    there = QCoreApplication.translate("difference", "The marketplace has (%1)").replace(
        "%1", formats.moment(at)
    )
    return QCoreApplication.translate("difference", "Sent"), there


def decisions(path: str) -> tuple[str, str]:
    """Return the words of the two buttons: send again, leave it."""
    is_stock = path.startswith("stock.")
    again = (
        QCoreApplication.translate("difference", "Send what is missing")
        if is_stock
        else QCoreApplication.translate("difference", "Send again")
    )
    return again, QCoreApplication.translate("difference", "Leave as it is there")


def done(*, again: bool) -> str:
    """Return what is said once it is decided."""
    return (
        QCoreApplication.translate("difference", "Goes again with the next sync")
        if again
        else QCoreApplication.translate("difference", "Settled")
    )


def _in_order(sent: list[JsonValue], found: list[JsonValue]) -> str:
    places = {canonical(item): number for number, item in enumerate(sent, start=1)}
    other = QCoreApplication.translate("difference", "another")
    said = [
        formats.count(places[name]) if name in places else other for name in map(canonical, found)
    ]
    return (
        QCoreApplication.translate("difference", "In the order %1").replace("%1", ", ".join(said))
        if said
        else NOTHING
    )
