"""What a row yields while it is read: leaf values, empty fields, and values nobody stated."""

from dataclasses import dataclass, field

from desktop.domain.document import JsonValue


@dataclass(slots=True)
class Found:
    """Leaf path to stored value; paths whose columns are empty; member paths that were assumed.

    An assumed member (`price.currency`, `warranty.kind`) carries the domain's usual value; an
    article that already has one should keep its own.
    """

    values: dict[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    blanks: set[str] = field(default_factory=set[str])
    assumed: set[str] = field(default_factory=set[str])
