"""A seller's open transaction: the only way to change a seller's documents."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from desktop.practice import clock
from desktop.practice.catalogue import Catalogue
from desktop.practice.database import Database
from desktop.practice.features import Features
from desktop.practice.tables import sellers


@dataclass(slots=True)
class Desk:
    """Connection, seller and counters of one write; the seller's row is locked meanwhile."""

    connection: Connection
    catalogue: Catalogue
    features: Features
    seller_id: int
    device: str | None
    now: str
    seq: int
    articles_made: int
    warehouses_made: int

    def next_seq(self) -> int:
        """The next place in this seller's feed."""
        self.seq += 1
        return self.seq

    def next_tid(self) -> str:
        """The next article number; the seller's number inside keeps it unique everywhere."""
        self.articles_made += 1
        return f"T{self.seller_id}-{self.articles_made:06d}"

    def next_warehouse_id(self) -> str:
        """The next warehouse number."""
        self.warehouses_made += 1
        return f"W{self.seller_id}-{self.warehouses_made:03d}"


@contextmanager
def open_desk(
    database: Database,
    catalogue: Catalogue,
    features: Features,
    seller_id: int,
    device: str | None = None,
) -> Generator[Desk]:
    """One durable transaction on a seller's documents; an error undoes all of it."""
    with database.writing() as connection:
        row = connection.execute(
            select(sellers.c.seq, sellers.c.articles_made, sellers.c.warehouses_made)
            .where(sellers.c.id == seller_id)
            .with_for_update()
        ).one()
        desk = Desk(
            connection=connection,
            catalogue=catalogue,
            features=features,
            seller_id=seller_id,
            device=device,
            now=clock.now(),
            seq=row.seq,
            articles_made=row.articles_made,
            warehouses_made=row.warehouses_made,
        )
        yield desk
        if desk.seq != row.seq:
            connection.execute(
                update(sellers)
                .where(sellers.c.id == seller_id)
                .values(
                    seq=desk.seq,
                    articles_made=desk.articles_made,
                    warehouses_made=desk.warehouses_made,
                )
            )
