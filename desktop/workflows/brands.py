"""Brands that are spelled as they should be."""

from desktop.store.brands import keep_brand
from desktop.workflows.desk import Desk


class Brands:
    """The verb on brands."""

    def __init__(self, desk: Desk) -> None:
        """Work at `desk`."""
        self._desk = desk

    def keep(self, name: str) -> None:
        """Remember that this brand is one of its own, so that nobody is asked again."""
        with self._desk.database.transaction() as tx:
            keep_brand(tx, name)
