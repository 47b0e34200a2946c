"""The table the form is made of: every field with its section, card and control."""

from dataclasses import dataclass
from enum import Enum

from desktop.ui.marking import QT_TRANSLATE_NOOP


class Control(Enum):
    """What a person enters a field with."""

    LINE = "line"
    BRAND = "brand"
    CHOICE = "choice"
    TREE = "tree"
    CODE = "code"
    GROUP = "group"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class FormField:
    """One field; `{lang}` in a path stands for the person's language."""

    path: str
    section: str
    card: str
    control: Control
    is_wide: bool = False
    hint: str = ""


SECTIONS: tuple[tuple[str, str], ...] = (
    ("general", QT_TRANSLATE_NOOP("form", "General information")),
    ("price", QT_TRANSLATE_NOOP("form", "Price and stock")),
    ("translations", QT_TRANSLATE_NOOP("form", "Translations")),
)
CARDS: tuple[tuple[str, str, str], ...] = (
    ("general", "pictures", QT_TRANSLATE_NOOP("form", "Pictures")),
    ("general", "kind", QT_TRANSLATE_NOOP("form", "Category")),
    ("general", "identity", QT_TRANSLATE_NOOP("form", "Article")),
    ("general", "specs", QT_TRANSLATE_NOOP("form", "Specifications")),
    ("general", "texts", QT_TRANSLATE_NOOP("form", "Description")),
    ("general", "measures", QT_TRANSLATE_NOOP("form", "Unit, weight and dimensions")),
    ("general", "documents", QT_TRANSLATE_NOOP("form", "Technical documents")),
    ("general", "videos", QT_TRANSLATE_NOOP("form", "Videos")),
    ("price", "price", QT_TRANSLATE_NOOP("form", "Price and guarantee")),
    ("price", "warehouses", QT_TRANSLATE_NOOP("form", "Stock per warehouse")),
    ("price", "orders", QT_TRANSLATE_NOOP("form", "Packs and orders")),
    ("price", "promotion", QT_TRANSLATE_NOOP("form", "Promotion")),
    ("price", "ladder", QT_TRANSLATE_NOOP("form", "Pay less by quantity")),
)
FIELDS: tuple[FormField, ...] = (
    FormField(
        "names.{lang}",
        "general",
        "identity",
        Control.LINE,
        is_wide=True,
        hint=QT_TRANSLATE_NOOP("form", "Name in your language; the others are in Translations"),
    ),
    FormField("brand", "general", "identity", Control.BRAND),
    FormField("part_number", "general", "identity", Control.CODE),
    FormField("manufacturer_reference", "general", "identity", Control.LINE),
    FormField("seller_reference", "general", "identity", Control.CODE),
    FormField("barcode", "general", "identity", Control.CODE),
    FormField("category", "general", "kind", Control.TREE),
    FormField("subcategory", "general", "kind", Control.TREE),
    FormField("unit", "general", "measures", Control.CHOICE),
    FormField("weight", "general", "measures", Control.GROUP),
    FormField("dimensions", "general", "measures", Control.GROUP, is_wide=True),
)
