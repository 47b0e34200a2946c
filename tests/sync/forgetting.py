"""What a marketplace can forget: its cursors, its articles, and that it is still the same one."""

from typing import Any

from sqlalchemy import delete, select, update

from desktop.domain.ids import ArticleId
from desktop.practice.store_facts import EPOCH
from desktop.practice.tables import documents, facts, media, sellers
from desktop.practice.tokens import signed_in
from tests.sync.world import World


def seller_of(world: World) -> int:
    with world.market.marketplace.database.reading() as connection:
        seller = signed_in(connection, f"Bearer {world.token}").seller_id
    assert seller is not None
    return seller


def begins_a_new_epoch(world: World) -> None:
    with world.market.marketplace.database.writing() as connection:
        connection.execute(
            update(facts).where(facts.c.name == EPOCH).values(value=f"epoch of {world.token}")
        )


def kills_cursors(world: World) -> None:
    """Everything before now is forgotten by the feed."""
    with world.market.marketplace.database.writing() as connection:
        connection.execute(
            update(sellers)
            .where(sellers.c.id == seller_of(world))
            .values(feed_floor=sellers.c.seq + 1, seq=sellers.c.seq + 1)
        )


def loses(world: World, *articles: ArticleId) -> None:
    """These, their stock and all files are gone without a trace."""
    seller = seller_of(world)
    with world.market.marketplace.database.writing() as connection:
        connection.execute(
            delete(documents).where(
                documents.c.seller_id == seller, documents.c.client_ref.in_(articles)
            )
        )
        connection.execute(delete(media).where(media.c.seller_id == seller))


def backup_of(world: World, article: ArticleId) -> dict[str, Any]:
    """An article as it lies there now, for `puts_back`."""
    here = select(documents).where(documents.c.client_ref == article)
    with world.market.marketplace.database.reading() as connection:
        return dict(connection.execute(here).mappings().one())


def puts_back(world: World, article: ArticleId, backup: dict[str, Any]) -> None:
    """An article is again as it was when it was backed up."""
    with world.market.marketplace.database.writing() as connection:
        connection.execute(
            update(documents).where(documents.c.client_ref == article).values(backup)
        )
