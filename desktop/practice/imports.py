"""Batches that are taken now and worked on later, as where a marketplace imports files.

What became of each op is read in the import's report. Only with `immediate_answers` off.
"""

import uuid

from sqlalchemy import Connection, delete, func, insert, select, update

from desktop.practice import clock, limits
from desktop.practice.answers import Answer, Ask
from desktop.practice.batch import checked_ops, run_ops
from desktop.practice.canonical import Json, dump, parse
from desktop.practice.catalogue import Catalogue
from desktop.practice.database import Database
from desktop.practice.desk import Desk, open_desk
from desktop.practice.features import Features
from desktop.practice.operations import Read
from desktop.practice.problems import not_found
from desktop.practice.tables import imports

ASK_AGAIN_SECONDS = 1


def take_in(desk: Desk, body: Json) -> Answer:
    """Keep a batch for later: 202 `{import}`; its ops are looked at when their turn comes."""
    ops = checked_ops(body)
    name = uuid.uuid4().hex
    last = desk.connection.scalar(
        select(func.max(imports.c.place)).where(imports.c.seller_id == desk.seller_id)
    )
    desk.connection.execute(
        insert(imports),
        {
            "seller_id": desk.seller_id,
            "id": name,
            "place": (last or 0) + 1,
            "device": desk.device,
            "ops": dump(ops),
            "taken_at": desk.now,
        },
    )
    return Answer(202, dump({"import": name}), headers=_in_a_moment())


def report(connection: Connection, seller_id: int, ask: Ask) -> Answer:
    """`{import, state, results?}`: the results are there once the state is `done`."""
    name = ask.params["id"]
    row = connection.execute(
        select(imports.c.results).where(imports.c.seller_id == seller_id, imports.c.id == name)
    ).first()
    if row is None:
        raise not_found("import")
    if row.results is None:
        return Answer(200, dump({"import": name, "state": "waiting"}), headers=_in_a_moment())
    head = dump({"import": name, "state": "done"})
    return Answer(200, f'{head[:-1]},"results":{row.results}}}')


REPORT = Read(
    "/imports/{id}",
    report,
    (200, 404),
    is_offered=lambda features: not features.immediate_answers,
)


def work_off(database: Database, catalogue: Catalogue, features: Features, seller_id: int) -> None:
    """Work on everything a seller handed in long enough ago, each batch in its own transaction."""
    while True:
        with database.reading() as connection:
            name = _next_due(connection, seller_id, features)
        if name is None:
            return
        _work_on(database, catalogue, features, seller_id, name)


def drop_old_imports(connection: Connection) -> None:
    """Forget reports older than the promised retention of keys."""
    oldest = clock.days_ago(limits.KEY_RETENTION_DAYS)
    done = (imports.c.results.is_not(None), imports.c.taken_at < oldest)
    connection.execute(delete(imports).where(*done))


def _next_due(connection: Connection, seller_id: int, features: Features) -> str | None:
    query = (
        select(imports.c.id)
        .where(
            imports.c.seller_id == seller_id,
            imports.c.results.is_(None),
            imports.c.taken_at <= clock.seconds_ago(features.answer_seconds),
        )
        .order_by(imports.c.place)
        .limit(1)
    )
    return connection.scalar(query)


def _work_on(
    database: Database, catalogue: Catalogue, features: Features, seller_id: int, name: str
) -> None:
    is_it = (imports.c.seller_id == seller_id, imports.c.id == name)
    with open_desk(database, catalogue, features, seller_id) as desk:
        row = desk.connection.execute(
            select(imports.c.device, imports.c.ops).where(*is_it, imports.c.results.is_(None))
        ).first()
        if row is None:
            # Another process was first.
            return
        desk.device = row.device
        results = run_ops(desk, parse(row.ops.encode()))
        desk.connection.execute(update(imports).where(*is_it).values(results=results))


def _in_a_moment() -> dict[str, str]:
    return {"Retry-After": str(ASK_AGAIN_SECONDS)}
