"""What the marketplace stores otherwise than it was sent, as a person decides about it."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.document import JsonValue, same, text
from desktop.domain.ids import ArticleId
from desktop.domain.leaves import leaf
from desktop.queries.outbox import name_of
from desktop.store.database import Database, Reading
from desktop.store.differences import Difference, all_found
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
            DifferenceLine(
                ArticleId(item.entity_id),
                name_of(items[item.entity_id].local, language),
                item.path,
                text(items[item.warehouse].local.get("name")) if item.warehouse in items else "",
                item.sent,
                item.found,
                item.at,
            )
            for item in found
            if is_standing(items[item.entity_id], item)
        )


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


def standing_of(item: Entity, found: Iterable[Difference]) -> tuple[Difference, ...]:
    """Return the differences of an article that wait for a decision."""
    return tuple(one for one in found if is_standing(item, one))
