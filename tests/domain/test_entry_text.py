"""Text for a stored value: read again, it is the same value."""

import pytest

from desktop.domain.document import JsonValue
from desktop.domain.entry import Entry, read_entry
from desktop.domain.entry_subject import Site, Trade
from desktop.domain.entry_text import as_typed
from desktop.domain.ids import WarehouseId
from tests.worlds import Workstation

LYON = WarehouseId("5f0f7f6e-0000-4000-8000-000000000001")
VALUES: dict[str, JsonValue] = {
    "brand": "Panduit",
    "names.fr": "Cordon",
    "descriptions.fr.usage": "Dedans\net dehors",
    "condition": "refurbished",
    "unit": "pce",
    "price": {"amount": "12.50", "currency": "USD"},
    "weight": {"value": "0.12", "unit": "g"},
    "dimensions": {"length": "10", "width": "20.5", "height": "3", "unit": "cm"},
    "warranty": {"kind": "manufacturer", "months": 24},
    "pack": {"quantity": "500", "unit": "reel"},
    "order_limits": {"minimum": "10", "maximum": None},
    "promotion": {"price": "9.90", "starts": "2026-12-01", "ends": "2026-12-31"},
    "price_breaks": [{"from": "10", "price": "11.90"}, {"from": "100", "price": "10.00"}],
    "offers": [{"warehouse": LYON, "vat_rate": "20"}],
    "videos": ["https://www.youtube.com/watch?v=dQw4w9WgXcQ"],
    "specs.fibre_type": "OM4",
    "specs.length": {"value": "3", "unit": "m"},
}


@pytest.mark.parametrize("path", sorted(VALUES))
def test_what_is_offered_to_edit_reads_as_it_was(workstation: Workstation, path: str):
    trade = Trade((Site(LYON, "FR - Box - Acme - Lyon", "FR"),))
    article: dict[str, JsonValue] = {"price": {"amount": "12.50", "currency": "EUR"}}
    entry = Entry(workstation.shop.shop.taxonomy(), article, lambda: trade)
    typed = as_typed(path, VALUES[path], {LYON: "FR - Box - Acme - Lyon"})
    assert typed is not None
    assert read_entry(path, typed, entry) == (path, VALUES[path])


@pytest.mark.parametrize("path", ["category", "images", "documents", "deleted", "unheard_of"])
def test_what_needs_the_form_is_not_offered_to_type(path: str):
    assert as_typed(path, None, {}) is None


def test_nothing_is_empty_text():
    assert as_typed("brand", None, {}) == ""
