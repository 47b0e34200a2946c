"""Facts about the store itself: its epoch, and whether it has been filled."""

from sqlalchemy import Connection, insert, select

from desktop.practice.tables import facts

EPOCH = "catalogue_epoch"


def fact(connection: Connection, name: str) -> str | None:
    """The fact of that name, if it is known."""
    return connection.execute(
        select(facts.c.value).where(facts.c.name == name)
    ).scalar_one_or_none()


def note_fact(connection: Connection, name: str, value: str) -> None:
    """Write down a fact for the first time."""
    connection.execute(insert(facts), {"name": name, "value": value})


def epoch_of(connection: Connection) -> str:
    """The identity of this catalogue; another one means that cursors and versions are void."""
    return fact(connection, EPOCH) or ""
