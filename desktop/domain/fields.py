"""The table of article fields: what each is, how two edits of it merge, who owns it.

Forms, imports, patches, merging and history all read this one table. A *leaf path* names what is
merged as one value: `names.fr`, `descriptions.fr.usage`, `specs.length`, `price`, `images`.
Source: sync design, merge rules by field kind.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

LANGUAGES: tuple[str, ...] = ("en", "fr", "de", "es", "pt")
TABS: tuple[str, ...] = ("description", "usage", "characteristics", "composition")
MAX_IMAGES = 5
MAX_DOCUMENTS = 5
MAX_VIDEOS = 5


class Kind(Enum):
    """How a field is merged and compared."""

    SCALAR = "scalar"
    """One text; both sides changed and differ: conflict."""
    ATOM = "atom"
    """A group merged as one value, so that no half promotion can arise."""
    SPECS = "specs"
    """One value per specification, guarded by the sub-category."""
    TRANSLATED = "translated"
    """One text per language."""
    TABS = "tabs"
    """One text per language and description tab."""
    ORDERED = "ordered"
    """An ordered set: members merge, the order follows whoever changed it."""
    TABLE = "table"
    """Rows under a key; rows merge one by one, then the whole is checked."""
    SERVER = "server"
    """The marketplace's own; never in a patch."""


@dataclass(frozen=True, slots=True)
class Field:
    """One row of the table; `key` names the identity of a row or member, where there is one."""

    name: str
    kind: Kind
    section: str
    key: str = ""


_ROWS = (
    Field("category", Kind.SCALAR, "general"),
    Field("subcategory", Kind.SCALAR, "general"),
    Field("specs", Kind.SPECS, "general"),
    Field("seller_reference", Kind.SCALAR, "general"),
    Field("brand", Kind.SCALAR, "general"),
    Field("part_number", Kind.SCALAR, "general"),
    Field("manufacturer_reference", Kind.SCALAR, "general"),
    Field("barcode", Kind.SCALAR, "general"),
    Field("unit", Kind.SCALAR, "general"),
    Field("weight", Kind.ATOM, "general"),
    Field("dimensions", Kind.ATOM, "general"),
    Field("names", Kind.TRANSLATED, "translations"),
    Field("descriptions", Kind.TABS, "translations"),
    Field("images", Kind.ORDERED, "general"),
    Field("documents", Kind.ORDERED, "general", key="sha256"),
    Field("videos", Kind.ORDERED, "general"),
    Field("condition", Kind.SCALAR, "price"),
    Field("warranty", Kind.ATOM, "price"),
    Field("price", Kind.ATOM, "price"),
    Field("offers", Kind.TABLE, "price", key="warehouse"),
    Field("pack", Kind.ATOM, "price"),
    Field("order_limits", Kind.ATOM, "price"),
    Field("promotion", Kind.ATOM, "price"),
    Field("price_breaks", Kind.TABLE, "price", key="from"),
    Field("ref", Kind.SERVER, ""),
    Field("tid", Kind.SERVER, ""),
    Field("version", Kind.SERVER, ""),
    Field("review", Kind.SERVER, ""),
    Field("created_at", Kind.SERVER, ""),
    Field("updated_at", Kind.SERVER, ""),
    Field("updated_by", Kind.SERVER, ""),
    Field("deleted", Kind.SERVER, ""),
)

FIELDS: Mapping[str, Field] = MappingProxyType({row.name: row for row in _ROWS})
SELLER_FIELDS: tuple[str, ...] = tuple(row.name for row in _ROWS if row.kind is not Kind.SERVER)
MAPS: frozenset[Kind] = frozenset({Kind.SPECS, Kind.TRANSLATED, Kind.TABS})
LISTS: frozenset[Kind] = frozenset({Kind.ORDERED, Kind.TABLE})
WAREHOUSE_FIELDS: tuple[str, ...] = (
    "name",
    "country",
    "city",
    "availability",
    "remarks",
    "active",
)
"""What the seller owns of a warehouse; each is merged as one value."""


def field_of(path: str) -> Field | None:
    """Return the field a leaf path belongs to; None for a field this version does not know."""
    return FIELDS.get(path.partition(".")[0])


def section_of(path: str) -> str:
    """Return the help centre's section of a path: `general`, `price`, `translations` or empty."""
    field = field_of(path)
    return field.section if field else ""
