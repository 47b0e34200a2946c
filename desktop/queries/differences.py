"""What the marketplace stores otherwise than it was sent, as a person decides about it."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.document import JsonValue, same, text
from desktop.domain.ids import ArticleId
from desktop.domain.leaves import leaf
from desktop.queries.outbox import name_of
from desktop.store.database import Database, Reading
from desktop.store.differences import STOCK, Difference, all_found, of_entity
from desktop.store.entities import Entity, load_many


@dataclass(frozen=True, slots=True)
class DifferenceLine:
    """One value: as it was sent and taken, and as the marketplace has it; `at` is for display.

    `site` names the warehouse where it is about stock on hand.
    """

    article_id: ArticleId
    name: str
    path: str
    site: str
    sent: JsonValue
    found: JsonValue
    at: str

    @property
    def field(self) -> str:
        """The field under which it is shown: stock is, where the warehouses are."""
        return "offers" if self.path.startswith(f"{STOCK}.") else self.path


class DifferenceQueries:
    """Read-only view of the differences of a shop."""

    def __init__(self, database: Database) -> None:
        """Read from `database`."""
        self._database = database

    def standing(self, *, language: str = "en") -> tuple[DifferenceLine, ...]:
        """Return what nobody has settled or edited since, in the order in which it was found."""
        with self._database.reading() as connection:
            found = all_found(connection)
            items = _named(connection, found)
        return tuple(
            _line(item, items, language)
            for item in found
            if is_standing(items[item.entity_id], item)
        )


def standing_of(connection: Reading, article: Entity) -> tuple[DifferenceLine, ...]:
    """Return the differences of one article that wait for a decision."""
    found = [item for item in of_entity(connection, article.id) if is_standing(article, item)]
    items = {**_named(connection, found), article.id: article}
    return tuple(_line(item, items, "en") for item in found)


def count_standing(connection: Reading) -> int:
    """Return how many differences of a shop wait for a decision."""
    found = all_found(connection)
    items = _named(connection, found)
    return sum(is_standing(items[item.entity_id], item) for item in found)


def _named(connection: Reading, found: list[Difference]) -> dict[str, Entity]:
    wanted = {item.entity_id for item in found} | {item.warehouse for item in found}
    return load_many(connection, wanted - {""})


def is_standing(item: Entity, found: Difference) -> bool:
    """Tell whether a person has not given the field another value since, which will be sent."""
    return bool(found.warehouse) or same(leaf(item.local, found.path), found.found)


def _line(item: Difference, items: Mapping[str, Entity], language: str) -> DifferenceLine:
    site = items.get(item.warehouse)
    return DifferenceLine(
        ArticleId(item.entity_id),
        name_of(items[item.entity_id].local, language),
        item.path,
        text(site.local.get("name")) if site is not None else "",
        item.sent,
        item.found,
        item.at,
    )
