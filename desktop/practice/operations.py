"""The table of operations: which method and path does what, alone or inside a batch."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from desktop.practice import articles, brands, feed, keys, stock, warehouses
from desktop.practice.answers import Answer, Ask
from desktop.practice.desk import Desk
from desktop.practice.features import Features, not_offered

_NAME = re.compile(r"\\\{([a-z_0-9]+)\\\}")


def _always(_features: Features) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Write:
    """A write: `statuses` are those its success and its refusals may have."""

    method: str
    path: str
    run: Callable[[Desk, Ask], Answer]
    keyed: bool
    statuses: tuple[int, ...]
    is_offered: Callable[[Features], bool] = _always

    def match(self, path: str) -> dict[str, str] | None:
        """The names in `path` if it is this operation's, without the leading version."""
        pattern = _NAME.sub(r"(?P<\1>[^/]+)", re.escape(self.path))
        found = re.fullmatch(pattern, path)
        return None if found is None else found.groupdict()


@dataclass(frozen=True, slots=True)
class Read:
    """A read of the last committed state."""

    path: str
    run: Callable[[Connection, int, Ask], Answer]
    statuses: tuple[int, ...]
    is_offered: Callable[[Features], bool] = _always


WRITES = (
    Write(
        "PUT",
        "/articles/by-ref/{ref}",
        articles.create_article,
        keyed=False,
        statuses=(200, 201, 422, 428),
    ),
    Write(
        "PATCH",
        "/articles/{tid}",
        articles.change_article,
        keyed=True,
        statuses=(200, 404, 410, 412, 422, 428),
    ),
    Write(
        "DELETE",
        "/articles/{tid}",
        articles.delete_article,
        keyed=True,
        statuses=(204, 404, 410, 412, 422, 428),
    ),
    Write(
        "POST",
        "/articles/{tid}/submit",
        articles.submit_article,
        keyed=True,
        statuses=(202, 404, 410, 412, 422, 428),
    ),
    Write(
        "PUT",
        "/warehouses/by-ref/{ref}",
        warehouses.create_warehouse,
        keyed=False,
        statuses=(200, 201, 422, 428),
    ),
    Write(
        "PATCH",
        "/warehouses/{id}",
        warehouses.change_warehouse,
        keyed=True,
        statuses=(200, 404, 412, 422, 428),
    ),
    Write(
        "PUT",
        "/stock/entries/{entry_id}",
        stock.book_entry,
        keyed=False,
        statuses=(200, 201, 404, 409, 410, 422),
        is_offered=lambda features: features.stock_compare_and_set,
    ),
    Write(
        "PUT",
        "/stock/levels/{tid}/{warehouse}",
        stock.set_level,
        keyed=False,
        statuses=(200, 404, 410, 422),
        is_offered=lambda features: not features.stock_compare_and_set,
    ),
    Write("POST", "/brands", brands.create_brand, keyed=True, statuses=(200, 201, 422)),
)
READS = (
    Read("/brands", brands.list_brands, (200,)),
    Read(
        "/changes",
        feed.list_changes,
        (200, 404, 410, 422),
        is_offered=lambda features: features.changes,
    ),
    Read("/snapshot", feed.take_snapshot, (200, 410, 422)),
    Read("/articles/by-ref/{ref}", articles.read_article_by_ref, (200, 304, 404, 410)),
    Read("/articles/{tid}", articles.read_article, (200, 304, 404, 410)),
    Read("/warehouses/by-ref/{ref}", warehouses.read_warehouse, (200, 304, 404)),
    Read("/stock", stock.list_stock, (200, 404, 422)),
)


def find_write(method: str, path: str) -> tuple[Write, dict[str, str]] | None:
    """The write behind a method and a path such as `/articles/T1-000001`."""
    for write in WRITES:
        names = write.match(path) if write.method == method else None
        if names is not None:
            return write, names
    return None


def perform(desk: Desk, write: Write, ask: Ask) -> Answer:
    """Do the write, or answer again what it was answered the first time."""
    if not write.is_offered(desk.features):
        raise not_offered(write.path)
    ask = replace(ask, is_unguarded=not desk.features.if_match)
    if not (write.keyed and desk.features.idempotency_keys):
        return write.run(desk, ask)
    key = keys.required_key(ask)
    fingerprint = keys.fingerprint_of(write.method, ask)
    earlier = keys.replayed(desk, key, fingerprint)
    if earlier is not None:
        return earlier
    answer = write.run(desk, replace(ask, key=key))
    keys.remember(desk, key, fingerprint, answer)
    return answer
