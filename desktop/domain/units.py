"""Units of measure with exact conversion, and the words people write for them."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

WEIGHT: Mapping[str, Decimal] = MappingProxyType(
    {
        "kg": Decimal(1),
        "g": Decimal("0.001"),
        "lb": Decimal("0.45359237"),
        "oz": Decimal("0.028349523125"),
        "t": Decimal(1000),
    }
)
"""Kilograms in one of each; the avoirdupois pound and ounce are exact by definition (1959)."""
LENGTH: Mapping[str, Decimal] = MappingProxyType(
    {
        "mm": Decimal(1),
        "cm": Decimal(10),
        "m": Decimal(1000),
        "km": Decimal(1_000_000),
        "in": Decimal("25.4"),
        "ft": Decimal("304.8"),
    }
)
"""Millimetres in one of each; the inch is exact by definition."""
WEIGHT_UNITS: tuple[str, ...] = ("kg", "g", "lb", "oz")
LENGTH_UNITS: tuple[str, ...] = ("mm", "cm", "m", "in")

_FAMILIES: tuple[Mapping[str, Decimal], ...] = (
    WEIGHT,
    LENGTH,
    MappingProxyType(
        {
            "Hz": Decimal("0.000001"),
            "kHz": Decimal("0.001"),
            "MHz": Decimal(1),
            "GHz": Decimal(1000),
        }
    ),
    MappingProxyType(
        {
            "kbit/s": Decimal("0.001"),
            "Mbit/s": Decimal(1),
            "Gbit/s": Decimal(1000),
            "Tbit/s": Decimal(1_000_000),
        }
    ),
    MappingProxyType({"mW": Decimal("0.001"), "W": Decimal(1), "kW": Decimal(1000)}),
    MappingProxyType({"mV": Decimal("0.001"), "V": Decimal(1), "kV": Decimal(1000)}),
    MappingProxyType({"mA": Decimal("0.001"), "A": Decimal(1), "kA": Decimal(1000)}),
    MappingProxyType({"N": Decimal(1), "daN": Decimal(10), "kN": Decimal(1000)}),
    MappingProxyType({"s": Decimal(1), "min": Decimal(60), "h": Decimal(3600)}),
    MappingProxyType({"VA": Decimal(1), "kVA": Decimal(1000)}),
)


def convert(value: Decimal, unit: str, to: str) -> Decimal | None:
    """Return `value` in another unit of the same family; None where that has no meaning."""
    if unit == to:
        return value
    for family in _FAMILIES:
        if unit in family and to in family:
            return value * family[unit] / family[to]
    return None


def relatives(unit: str) -> tuple[str, ...]:
    """Return the units a number of this unit may also be typed in, itself among them."""
    return next((tuple(family) for family in _FAMILIES if unit in family), ())
