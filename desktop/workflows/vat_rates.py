"""The seller's table of VAT rates: saved whole or not at all, and never lost for good."""

from desktop.domain.document import canonical
from desktop.domain.vat import VatTable, table_document, vat_table
from desktop.store.facts import VAT_RATES, set_fact
from desktop.workflows.desk import Desk


class VatRates:
    """The verbs on VAT rates. They are this shop folder's own and are sent nowhere."""

    def __init__(self, desk: Desk) -> None:
        """Work at `desk`."""
        self._desk = desk

    def save(self, table: VatTable) -> None:
        """Keep a table in place of the one before; refuses two rates of a country for one day."""
        checked = vat_table(table.rows)
        with self._desk.database.transaction() as tx:
            set_fact(tx, VAT_RATES, canonical(table_document(checked)))
            tx.reference = True

    def restore(self) -> None:
        """Go back to the rates the program came with."""
        with self._desk.database.transaction() as tx:
            set_fact(tx, VAT_RATES, "")
            tx.reference = True
