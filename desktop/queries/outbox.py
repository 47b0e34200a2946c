"""What waits, what goes, what was refused and why: the outbox as a person reads it."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, select

from desktop.domain.article import read_article
from desktop.domain.conflict_paths import side
from desktop.domain.document import Document, JsonValue, text
from desktop.domain.entry_text import as_typed
from desktop.domain.fields import Kind, field_of
from desktop.domain.ids import ArticleId, Sha256
from desktop.domain.text_merge import merge_texts
from desktop.queries.refused_media import RefusedMedia, refused_media
from desktop.queries.refused_stock import RefusedStock, refused_stock
from desktop.store.conflicts import OpenConflict, all_open, held_paths
from desktop.store.database import Database
from desktop.store.entities import Entity, load_kind, load_many
from desktop.store.outbox import OutboxRow, RowState, in_state
from desktop.store.tables import entity


@dataclass(frozen=True, slots=True)
class Waiting:
    """Changes of one article (or warehouse) that wait: leaf paths, or the command's verb."""

    entity_id: str
    kind: str
    name: str
    verb: str
    paths: tuple[str, ...]
    state: str


@dataclass(frozen=True, slots=True)
class Parked:
    """Something refused that waits for a decision; `error` has code, message, pointers, current."""

    entity_id: str
    name: str
    verb: str
    seq: int | None
    payload: Document
    error: Document
    stock: RefusedStock | None = None
    """For a change of stock that the present figure stands against."""
    content: Sha256 | None = None
    """For a picture or document: what was refused; `entity_id` is the first article it is on."""
    field: str = ""
    others: int = 0
    """How many more articles show it."""
    article_name: str = ""


@dataclass(frozen=True, slots=True)
class ConflictLine:
    """One path that both sides changed, with all three values."""

    article_id: ArticleId
    name: str
    path: str
    base: JsonValue
    mine: JsonValue
    theirs: JsonValue
    theirs_by: str
    theirs_at: str
    suggested: str = ""
    """For a text: both changes together, where they do not touch each other; else empty."""

    typed: str | None = None
    """My value as one would type it; None where it cannot be typed."""

    @property
    def field(self) -> str:
        """The field, whatever its language or specification: conflicts of one are alike."""
        return self.path.partition(".")[0]


@dataclass(frozen=True, slots=True)
class OutboxView:
    """The whole page, most urgent first; the lists are complete, the window shows them lazily."""

    conflicts: tuple[ConflictLine, ...]
    parked: tuple[Parked, ...]
    sending: tuple[Waiting, ...]
    waiting: tuple[Waiting, ...]


class OutboxQueries:
    """Read-only view of everything between here and the marketplace."""

    def __init__(self, database: Database) -> None:
        """Read from `database`."""
        self._database = database

    def conflicts(self, *, language: str = "en") -> tuple[ConflictLine, ...]:
        """Return every open conflict of the shop."""
        with self._database.reading() as connection:
            return _conflicts(connection, language)

    def decisions(self, *, language: str = "en") -> OutboxView:
        """Return what needs a person, and leave out what only waits: that may be thousands."""
        return self._view(language, states=("parked",))

    def view(self, *, language: str = "en") -> OutboxView:
        """Return everything, names in `language`."""
        return self._view(language, states=_ROW_STATES)

    def _view(self, language: str, *, states: tuple[RowState, ...]) -> OutboxView:
        with self._database.reading() as connection:
            rows = {
                state: in_state(connection, state) if state in states else []
                for state in _ROW_STATES
            }

            dirty = _ids(connection, entity.c.dirty == 1) if "ready" in states else []
            parked = _ids(connection, entity.c.parked.is_not(None))
            media = refused_media(connection)
            wanted = {row.entity_id for found in rows.values() for row in found}
            wanted |= {item.articles[0] for item in media}
            items = load_many(connection, wanted | set(dirty) | set(parked))
            conflicts = _conflicts(connection, language)
            held = held_paths(connection, items)
            stock = refused_stock(connection, rows["parked"])
        in_flight = {row.entity_id for row in rows["sending"]}
        sending = tuple(
            _command(row, items[row.entity_id], "sending", language) for row in rows["sending"]
        )
        waiting = tuple(
            _edits(items[identity], held.get(identity, frozenset()), language)
            for identity in dirty
            if identity not in in_flight and items[identity].parked is None
        )
        commands = tuple(
            _command(row, items[row.entity_id], "waiting", language) for row in rows["ready"]
        )
        refusals = (
            *(_parked_edit(items[identity], language) for identity in parked),
            *(
                _parked_row(row, items[row.entity_id], language, stock.get(row.seq))
                for row in rows["parked"]
            ),
            *(_parked_media(item, items[item.articles[0]], language) for item in media),
        )
        return OutboxView(conflicts, refusals, sending, (*waiting, *commands))


_ROW_STATES: tuple[RowState, ...] = ("ready", "sending", "parked")


def _ids(connection: Connection, condition: ColumnElement[bool]) -> list[str]:
    query = select(entity.c.id).where(condition, entity.c.deleted == 0)
    return list(connection.execute(query.order_by(entity.c.touched_seq)).scalars())


def _conflicts(connection: Connection, language: str) -> tuple[ConflictLine, ...]:
    found = all_open(connection)
    items = load_many(connection, {item.entity_id for item in found})
    has_offers = any(item.path == "offers" for item in found)
    sites = {
        item.id: text(item.local.get("name"))
        for item in (load_kind(connection, "warehouse") if has_offers else ())
    }
    return tuple(
        ConflictLine(
            ArticleId(item.entity_id),
            name_of(items[item.entity_id].local, language),
            item.path,
            item.base,
            side(items[item.entity_id].local, item.path),
            item.theirs,
            item.theirs_by,
            item.theirs_at,
            _suggested(items[item.entity_id].local, item),
            as_typed(item.path, side(items[item.entity_id].local, item.path), sites),
        )
        for item in found
    )


def _suggested(local: Document, item: OpenConflict) -> str:
    field = field_of(item.path)
    if field is None or field.kind not in {Kind.TRANSLATED, Kind.TABS}:
        return ""
    base, mine, theirs = text(item.base), text(side(local, item.path)), text(item.theirs)
    return merge_texts(base, mine, theirs) or ""


def name_of(document: Document, language: str) -> str:
    """Return what a person calls an article or warehouse: its name, else a reference."""
    name = document.get("name")
    if isinstance(name, str):
        return name
    article = read_article(document)
    return article.name(language) or article.seller_reference or article.part_number


def _edits(item: Entity, held: frozenset[str], language: str) -> Waiting:
    verb = "create" if item.base is None else "delete" if item.want_delete else "patch"
    paths = () if item.base is None else tuple(change.path for change in item.unsent(held))
    return Waiting(item.id, item.kind, name_of(item.local, language), verb, paths, "waiting")


def _command(row: OutboxRow, item: Entity, state: str, language: str) -> Waiting:
    paths = tuple(row.payload) if row.verb == "patch" else ()
    name = name_of(item.local, language)
    return Waiting(row.entity_id, item.kind, name, row.verb, paths, state)


def _parked_edit(item: Entity, language: str) -> Parked:
    name = name_of(item.local, language)
    return Parked(item.id, name, "patch", None, {}, item.parked or {})


def _parked_media(item: RefusedMedia, shown: Entity, language: str) -> Parked:
    return Parked(
        item.articles[0],
        item.name,
        "media",
        None,
        {},
        item.error,
        content=item.digest,
        field=item.field,
        others=len(item.articles) - 1,
        article_name=name_of(shown.local, language),
    )


def _parked_row(row: OutboxRow, item: Entity, language: str, stock: RefusedStock | None) -> Parked:
    name = name_of(item.local, language)
    return Parked(row.entity_id, name, row.verb, row.seq, row.payload, row.error or {}, stock)
