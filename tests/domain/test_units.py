"""Conversions are exact where the units are."""

from decimal import Decimal

import pytest

from desktop.domain.units import convert


@pytest.mark.parametrize(
    ("value", "unit", "to", "result"),
    [
        ("1", "lb", "g", "453.59237"),
        ("16", "oz", "lb", "1"),
        ("1", "in", "mm", "25.4"),
        ("3", "ft", "m", "0.9144"),
        ("2.5", "km", "m", "2500"),
        ("10", "Gbit/s", "Mbit/s", "10000"),
        ("2.4", "GHz", "MHz", "2400"),
        ("1.5", "kW", "W", "1500"),
        ("1", "h", "min", "60"),
        ("7", "dB", "dB", "7"),
    ],
)
def test_measures_convert_exactly(value: str, unit: str, to: str, result: str):
    assert convert(Decimal(value), unit, to) == Decimal(result)


@pytest.mark.parametrize(("unit", "to"), [("kg", "m"), ("m", "kg"), ("pce", "m"), ("", "m")])
def test_units_of_different_things_have_no_conversion(unit: str, to: str):
    assert convert(Decimal(1), unit, to) is None
