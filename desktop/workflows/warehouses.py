"""Warehouses: pick-up locations that articles are offered from."""

from collections.abc import Mapping

from desktop.domain.document import JsonValue, text
from desktop.domain.errors import InputRefused
from desktop.domain.ids import WarehouseId, new_warehouse_id
from desktop.store import entities
from desktop.workflows.desk import Desk, Work

COUNTRY_LENGTH = 2
DEFAULT_HOURS = 48


class Warehouses:
    """The verbs on warehouses."""

    def __init__(self, desk: Desk) -> None:
        """Work at `desk`."""
        self._desk = desk

    def create(self, name: str, values: Mapping[str, JsonValue] | None = None) -> WarehouseId:
        """Add a warehouse; its name follows the standard `Country - Package - Company - City`."""
        with self._desk.step("create-warehouse") as work:
            return add_warehouse(work, name, values or {})

    def change(self, warehouse: WarehouseId, values: Mapping[str, JsonValue]) -> bool:
        """Set fields of a warehouse; False if nothing changed."""
        if "name" in values and not text(values["name"]).strip():
            raise InputRefused("warehouse-without-name")
        with self._desk.step("edit-warehouse") as work:
            return work.change(warehouse, values) > 0


def add_warehouse(work: Work, name: str, values: Mapping[str, JsonValue]) -> WarehouseId:
    """Add a warehouse; country and city are read from the standard name where not given."""
    name = " ".join(name.split())
    if not name:
        raise InputRefused("warehouse-without-name")
    warehouse = new_warehouse_id()
    parts = [part.strip() for part in name.split(" - ")]
    is_standard = len(parts) >= 4 and len(parts[0]) == COUNTRY_LENGTH
    document: dict[str, JsonValue] = {
        "name": name,
        "country": parts[0].upper() if is_standard else None,
        "city": parts[3] if is_standard else None,
        "availability": {"amount": DEFAULT_HOURS, "unit": "h"},
        "remarks": None,
        "active": True,
        **values,
    }
    work.create(entities.new_entity(warehouse, "warehouse", document))
    return warehouse
