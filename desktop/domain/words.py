"""Words that people write for fixed values, in the five languages, and the value they mean."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.domain.taxonomy import fold

LANGUAGE_CODES: Mapping[str, str] = MappingProxyType(
    {"en": "en", "fr": "fr", "de": "de", "es": "es", "sp": "es", "pt": "pt"}
)
"""The marketplace writes `SP` for Spanish; both are read."""


def _index(words: Mapping[str, tuple[str, ...]]) -> Mapping[str, str]:
    return MappingProxyType({fold(word): key for key, row in words.items() for word in (key, *row)})


CONDITIONS = _index(
    {
        "new": ("neuf", "neuve", "neu", "nuevo", "nueva", "novo", "nova", "n"),
        "refurbished": (
            "reconditionné", "reconditionne", "rec", "recond", "aufgearbeitet", "generalüberholt",
            "reacondicionado", "recondicionado", "refurb", "used", "occasion",
        ),
    }
)  # fmt: skip
WARRANTY_KINDS = _index(
    {
        "manufacturer": (
            "garantie constructeur", "constructeur", "fabricant", "garantie fabricant",
            "manufacturer warranty", "manufacturer guarantee", "herstellergarantie", "hersteller",
            "garantía del fabricante", "fabricante", "garantia do fabricante",
        ),
        "seller": (
            "garantie vendeur", "vendeur", "revendeur", "seller warranty", "seller guarantee",
            "händlergarantie", "verkäufer", "händler", "garantía del vendedor", "vendedor",
            "garantia do vendedor",
        ),
    }
)  # fmt: skip
YES_NO = _index(
    {
        "yes": ("oui", "o", "ja", "j", "sí", "si", "s", "sim", "true", "vrai", "wahr", "verdadero",
                "y", "1", "x"),
        "no": ("non", "n", "nein", "não", "nao", "false", "faux", "falsch", "falso", "0"),
    }
)  # fmt: skip
UNITS_OF_SALE = _index(
    {
        "pce": (
            "unité", "unite", "u", "pièce", "piece", "pieces", "pcs", "pc", "pces", "ea", "each",
            "unit", "units", "stück", "stk", "st", "unidad", "ud", "uds", "unidade", "un", "c62",
            "peça", "pieza",
        ),
        "m": ("mètre", "metre", "meter", "metres", "mètres", "metro", "metros", "mtr", "ml"),
    }
)  # fmt: skip
WEIGHT_UNITS = _index(
    {
        "kg": ("kgs", "kilo", "kilogramme", "kilogram", "kgm"),
        "g": ("gr", "gramme", "gram", "grm"),
        "lb": ("lbs", "pound", "lbr"),
        "oz": ("ounce", "onz"),
    }
)


def meaning(words: Mapping[str, str], written: str) -> str | None:
    """Return the value that a written word means in one of the tables above, or None."""
    return words.get(fold(written))
