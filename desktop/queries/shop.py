"""The shop as a whole: account, taxonomy, brands, warehouses, counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import CursorResult, func, select

from desktop.domain.document import Document, mapping, object_list, parse_document, text, text_list
from desktop.domain.entry import TEXT_LENGTH
from desktop.domain.errors import InputRefused
from desktop.domain.ids import WarehouseId
from desktop.domain.rules import SUBMIT_REQUIRES
from desktop.domain.sync_run import Run
from desktop.domain.taxonomy import Taxonomy, read_taxonomy
from desktop.queries.differences import count_standing
from desktop.queries.refused_media import refused_media
from desktop.store.database import Database
from desktop.store.entities import Entity, load_kind
from desktop.store.facts import fact, reference_data
from desktop.store.outbox import count_by_state
from desktop.store.runs import latest
from desktop.store.stored import stored_document
from desktop.store.tables import article_index, blob, conflict, outbox


@dataclass(frozen=True, slots=True)
class Warehouse:
    """A pick-up location; `country` is an ISO 3166 code, `availability` as (amount, `h` or `w`)."""

    id: WarehouseId
    name: str
    country: str
    city: str
    availability: tuple[int, str]
    remarks: str
    active: bool


@dataclass(frozen=True, slots=True)
class Status:
    """How the shop stands: counts of articles by our state and by the marketplace's verdict."""

    articles: int
    waiting: int
    sending: int
    parked: int
    conflicts: int
    by_state: Mapping[str, int]
    review: Mapping[str, int]
    connected_to: str
    account: str
    differences: int = 0
    """Values the marketplace stores otherwise than they were sent."""
    bytes_left: int = 0
    paused: bool = False
    metered: bool = False
    asks: str = ""
    """What the newest sync stopped to ask; empty where it asks nothing."""
    refused_media: int = 0
    """Pictures and documents the marketplace refused and an article still shows."""

    @property
    def decisions(self) -> int:
        """How much waits for a person."""
        asked = self.refused_media + bool(self.asks)
        return self.parked + self.conflicts + self.differences + asked


class ShopQueries:
    """Read-only views of one shop."""

    def __init__(self, database: Database, starting_taxonomy: Path) -> None:
        """Read from `database`; `starting_taxonomy` serves until a marketplace has sent its own."""
        self._database = database
        self._starting_taxonomy = starting_taxonomy
        self._taxonomy: tuple[str, Taxonomy] | None = None

    def taxonomy(self) -> Taxonomy:
        """Return the marketplace's taxonomy, or the starting set before the first connection."""
        with self._database.reading() as connection:
            etag = reference_data(connection, "taxonomy")[0]
            known = self._taxonomy
            if known is not None and known[0] == etag:
                return known[1]
            body = reference_data(connection, "taxonomy")[1]
        source = body or self._starting_taxonomy.read_text(encoding="utf-8")
        taxonomy = read_taxonomy(parse_document(source))
        self._taxonomy = etag, taxonomy
        return taxonomy

    def brands(self) -> tuple[str, ...]:
        """Return the brands known to the marketplace or used in the shop, in order."""
        with self._database.reading() as connection:
            body = reference_data(connection, "brands")[1]
            used = set(connection.execute(select(article_index.c.brand).distinct()).scalars())
        known = stored_document(body) if body else {}
        used.update(text(item.get("name")) for item in object_list(known.get("brands")))
        return tuple(sorted(used - {""}, key=lambda name: (name.casefold(), name)))

    def subcategories(self, most: int) -> tuple[str, ...]:
        """Return the keys of the sub-categories with most articles first, at most so many."""
        key = article_index.c.subcategory
        query = select(key).where(key != "").group_by(key).order_by(func.count().desc(), key)
        with self._database.reading() as connection:
            return tuple(connection.execute(query.limit(most)).scalars())

    def warehouses(self) -> tuple[Warehouse, ...]:
        """Return the warehouses by name."""
        with self._database.reading() as connection:
            found = [_warehouse(item) for item in load_kind(connection, "warehouse")]
        return tuple(sorted(found, key=lambda item: item.name.casefold()))

    def find_warehouse(self, reference: str) -> Warehouse:
        """Return the warehouse with this id or name; InputRefused if there is none."""
        warehouses = self.warehouses()
        for item in warehouses:
            if reference in {item.id, item.name}:
                return item
        folded = reference.casefold()
        close = [item for item in warehouses if folded in item.name.casefold()]
        if len(close) == 1:
            return close[0]
        raise InputRefused("unknown-warehouse", warehouse=reference)

    def meta(self) -> Document:
        """Return the marketplace's meta document; empty before the first connection."""
        with self._database.reading() as connection:
            body = reference_data(connection, "meta")[1]
        return stored_document(body) if body else {}

    def submit_requires(self) -> tuple[str, ...]:
        """Return the fields the marketplace asks for before a review."""
        return tuple(text_list(self.meta().get("submit_requires"))) or SUBMIT_REQUIRES

    def text_limit(self) -> int:
        """Return how many characters of a description the marketplace takes."""
        limit = mapping(self.meta().get("limits")).get("description_length")
        return limit if isinstance(limit, int) and limit > 0 else TEXT_LENGTH

    def is_connected(self) -> bool:
        """Tell whether the shop is linked to a marketplace."""
        with self._database.reading() as connection:
            return bool(fact(connection, "url"))

    def runs(self, limit: int = 20) -> tuple[Run, ...]:
        """Return what the newest syncs did, the newest first."""
        with self._database.reading() as connection:
            return tuple(latest(connection, limit))

    def answers_at(self) -> float | None:
        """Return when, in ticks, an import may be asked about at the earliest; None without one."""
        with self._database.reading() as connection:
            soonest = select(func.min(outbox.c.not_before)).where(outbox.c.import_id != "")
            return connection.scalar(soonest)

    def status(self) -> Status:
        """Return the counts of `status`."""
        with self._database.reading() as connection:
            count = func.count()
            by_state = _counts(
                connection.execute(select(article_index.c.state, count).group_by("state"))
            )
            review = _counts(
                connection.execute(select(article_index.c.review, count).group_by("review"))
            )
            conflicts = connection.execute(select(count).select_from(conflict)).scalar_one()
            rows = count_by_state(connection)
            left = select(func.coalesce(func.sum(blob.c.size), 0)).where(
                blob.c.remote != "yes", blob.c.have_local == 1, blob.c.error.is_(None)
            )
            bytes_left = int(connection.execute(left).scalar_one())
            differences = count_standing(connection)
            paused, metered = (bool(fact(connection, name)) for name in ("paused", "metered"))
            url = fact(connection, "url")
            last = latest(connection, 1)
            refused = len(refused_media(connection))
            account = fact(connection, "account_name") or fact(connection, "account")
        return Status(
            articles=sum(by_state.values()),
            waiting=by_state.get("waiting", 0) + by_state.get("local", 0),
            sending=rows.get("sending", 0),
            parked=by_state.get("parked", 0),
            conflicts=int(conflicts),
            by_state=by_state,
            review=review,
            connected_to=url,
            account=account,
            bytes_left=bytes_left,
            differences=differences,
            paused=paused,
            metered=metered,
            asks=last[0].question or "" if last else "",
            refused_media=refused,
        )


def _counts(query: CursorResult[Any, Any]) -> dict[str, int]:
    return {str(row[0]): int(row[1]) for row in query}


def _warehouse(item: Entity) -> Warehouse:
    raw = item.local
    availability = mapping(raw.get("availability"))
    amount = availability.get("amount")
    return Warehouse(
        id=WarehouseId(item.id),
        name=text(raw.get("name")),
        country=text(raw.get("country")),
        city=text(raw.get("city")),
        availability=(
            amount if isinstance(amount, int) else 0,
            text(availability.get("unit")) or "h",
        ),
        remarks=text(raw.get("remarks")),
        active=raw.get("active") is not False,
    )
