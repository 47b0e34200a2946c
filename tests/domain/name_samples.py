"""An article of every sub-category, with sample values, and the shipped templates."""

from collections.abc import Mapping
from functools import cache

from desktop.base.data import resource
from desktop.domain.article import Article, read_article
from desktop.domain.document import JsonValue, parse_document
from desktop.domain.name_templates import NameTemplates, read_name_templates
from desktop.domain.taxonomy import Specification, SpecType, Taxonomy, read_taxonomy

NUMBERS: Mapping[str, str] = {
    "length": "3", "freq_min": "698", "freq_max": "2700", "rack_units": "1", "fibre_count": "24",
    "wavelength_min": "1260", "wavelength_max": "1650", "attenuation": "10", "tap_value": "20",
    "buffer_diameter": "0.9", "conductor_diameter": "0.5", "outer_diameter": "14",
    "inner_diameter": "10", "width_mm": "800", "depth_mm": "1000", "throughput": "2500",
    "firewall_throughput": "950", "reach": "10000", "optical_input_min": "-8",
    "optical_input_max": "2", "splice_loss": "0.02", "pack_quantity": "12", "gain": "30",
    "output_power": "350", "apparent_power": "3000", "active_power": "2700",
    "cable_diameter_min": "5", "cable_diameter_max": "14.5", "protector_length": "60",
    "line_capacity": "400", "data_rate": "10", "current_max": "16", "sim_slots": "1",
}  # fmt: skip
"""Numbers as the trade has them; any other whole number is 2, any other number 2.5."""
TEXTS: Mapping[str, str] = {
    "eth_standard": "10GBASE-LR", "compatible_with": "Optavelle OX-4", "cell_bands": "B1/B3/B20",
    "compatible_cables": "RG-6", "wavelengths": "1310/1550",
}  # fmt: skip


@cache
def taxonomy() -> Taxonomy:
    """Read the shipped taxonomy once."""
    return read_taxonomy(parse_document(resource("taxonomy.json").read_text(encoding="utf-8")))


@cache
def templates() -> NameTemplates:
    """Read the shipped templates once."""
    return read_name_templates(parse_document(resource("names.json").read_text(encoding="utf-8")))


def sample(subcategory: str, *, whole: bool = False, choice: int = 0) -> Article:
    """Return an article with the recommended specifications, or with all of them."""
    kind = taxonomy().subcategories[subcategory]
    specs: dict[str, JsonValue] = {
        spec.key: _value(spec, choice)
        for spec in taxonomy().specs_of(subcategory)
        if whole or spec.key in kind.recommended
    }
    return read_article(
        {
            "category": kind.category,
            "subcategory": subcategory,
            "brand": "Optavelle",
            "part_number": "OPV-100",
            "specs": specs,
        }
    )


def _value(spec: Specification, choice: int) -> JsonValue:
    if spec.type is SpecType.NUMBER:
        usual = "2" if spec.integer else "2.5"
        return {"value": NUMBERS.get(spec.key, usual), "unit": spec.unit or None}
    if spec.type is SpecType.BOOLEAN:
        return True
    if spec.choices:
        value = spec.choices[choice % len(spec.choices)].value
        return [value] if spec.multiple else value
    return TEXTS.get(spec.key, "IEC 60794")
