"""The seller's table of VAT rates: saved whole or not at all, and never lost for good."""

from desktop.domain.document import Document, JsonValue, canonical, parse_document
from desktop.domain.leaves import LeafChange
from desktop.domain.vat import VatTable, table_document, vat_table
from desktop.store.facts import VAT_RATES, fact, set_fact
from desktop.workflows.desk import Desk, Work

OF_THE_SHOP = ""
"""The history keeps what belongs to no article under this name."""


class VatRates:
    """The verbs on VAT rates. They are this shop folder's own and are sent nowhere."""

    def __init__(self, desk: Desk) -> None:
        """Work at `desk`."""
        self._desk = desk

    def save(self, table: VatTable) -> None:
        """Keep a table in place of the one before; refuses two rates of a country for one day."""
        self._put(table_document(vat_table(table.rows)))

    def restore(self) -> None:
        """Go back to the rates the program came with."""
        self._put(None)

    def _put(self, document: Document | None) -> None:
        with self._desk.step("edit-vat-rates") as work:
            before = kept_rates(work)
            if before != document:
                keep_rates(work, document)
                work.note(OF_THE_SHOP, LeafChange(VAT_RATES, before, document))


def kept_rates(work: Work) -> Document | None:
    """Return the seller's own table as it is stored; None where there is none."""
    stored = fact(work.tx.connection, VAT_RATES)
    return parse_document(stored) if stored else None


def keep_rates(work: Work, document: JsonValue) -> None:
    """Store a table; None forgets it, so that the shipped rates hold again."""
    set_fact(work.tx, VAT_RATES, canonical(document) if document else "")
    work.tx.reference = True
