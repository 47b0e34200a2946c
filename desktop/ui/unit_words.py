"""Units of sale and packs in words: “per m”, “500 m”, “reel of 500 m”, “per reel”."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from desktop.domain.article import Pack
from desktop.domain.taxonomy import Taxonomy, fold, label_in
from desktop.ui import formats
from desktop.ui.marking import QT_TRANSLATE_NOOP

SYMBOLS: frozenset[str] = frozenset({"m", "km", "kg", "g", "l"})
"""Units written as their symbol in every language."""
PACKS: Mapping[str, str] = MappingProxyType(
    {
        "pack": QT_TRANSLATE_NOOP("units", "pack"),
        "reel": QT_TRANSLATE_NOOP("units", "reel"),
        "drum": QT_TRANSLATE_NOOP("units", "drum"),
        "box": QT_TRANSLATE_NOOP("units", "box"),
        "bag": QT_TRANSLATE_NOOP("units", "bag"),
        "pallet": QT_TRANSLATE_NOOP("units", "pallet"),
    }
)
"""Usual packs, stored in English; any other word stands as it was typed."""


def _say(text: str) -> str:
    return QCoreApplication.translate("units", text)


@dataclass(frozen=True, slots=True)
class UnitWords:
    """Says units in a language, with the names of the marketplace's tree."""

    taxonomy: Taxonomy
    language: str

    def unit(self, key: str) -> str:
        """Return a unit of sale: `m`, “piece”; “unit” where none is chosen."""
        if not key:
            return _say(QT_TRANSLATE_NOOP("units", "unit"))
        if key in SYMBOLS:
            return key
        return label_in(self.taxonomy.units.get(key, {}), self.language) or key

    def per(self, key: str) -> str:
        """Return “per m”, “per piece”."""
        return _say(QT_TRANSLATE_NOOP("units", "per %1")).replace("%1", self.unit(key))

    def amount(self, value: Decimal, key: str) -> str:
        """Return a number with its unit: “500 m”, “10 pieces”."""
        number = formats.number(value)
        if key == "pce":
            text = (
                _say(QT_TRANSLATE_NOOP("units", "%1 piece"))
                if value == 1
                else _say(QT_TRANSLATE_NOOP("units", "%1 pieces"))
            )
            return text.replace("%1", number)
        return f"{number}\u00a0{self.unit(key)}"

    def pack_name(self, pack: Pack) -> str:
        """Return what the pack is called: “reel”."""
        name = pack.unit.strip()
        known = PACKS.get(fold(name) or "pack")
        return _say(known) if known else name

    def pack(self, pack: Pack, key: str) -> str:
        """Return what the pack is: “reel of 500 m”."""
        text = _say(QT_TRANSLATE_NOOP("units", "%1 of %2")).replace(
            "%2", self.amount(pack.quantity, key)
        )
        return text.replace("%1", self.pack_name(pack))

    def per_pack(self, pack: Pack) -> str:
        """Return “per reel”."""
        return _say(QT_TRANSLATE_NOOP("units", "per %1")).replace("%1", self.pack_name(pack))
