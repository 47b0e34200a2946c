"""What a reader of typed values may look at."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.document import Document
from desktop.domain.ids import WarehouseId
from desktop.domain.taxonomy import Taxonomy
from desktop.domain.vat import VatTable


@dataclass(frozen=True, slots=True)
class Site:
    """A warehouse as an offer names it."""

    id: WarehouseId
    name: str
    country: str


@dataclass(frozen=True, slots=True)
class Trade:
    """The shop's warehouses, and the VAT rates that hold today."""

    sites: Sequence[Site] = ()
    vat: VatTable = field(default_factory=VatTable)
    today: date = date.min


@dataclass(frozen=True, slots=True)
class Entry:
    """The taxonomy, the article as it stands, and what the shop sells from."""

    taxonomy: Taxonomy
    article: Document
    trade: Callable[[], Trade] = Trade
