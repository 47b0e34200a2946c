"""Read-back: "taken" is not "stored". What the marketplace has is compared with what was sent.

Compared are figures and orders: every group, table and ordered list of the seller's, and counted
stock. Texts and single values are the marketplace's to spell. Only what one write of ours made of a
document counts, so that nobody else's change is ever taken for a difference.
"""

from collections.abc import Callable, Sequence
from decimal import Decimal

from desktop.domain.document import Document, JsonValue, canonical, same, text
from desktop.domain.fields import FIELDS, Kind
from desktop.domain.leaves import LeafChange, changes_between, leaf
from desktop.domain.numbers import decimal_text, parse_decimal
from desktop.store import differences
from desktop.store.database import Transaction
from desktop.store.differences import STOCK, Difference
from desktop.store.entities import Entity
from desktop.store.stock import Figure, known_figures

COMPARED = frozenset({Kind.ATOM, Kind.TABLE, Kind.ORDERED})


class ReadBack:
    """The differences of one transaction of the mirror."""

    def __init__(self, tx: Transaction, shown_now: Callable[[], str]) -> None:
        """Work in `tx`; `shown_now` dates a difference for people."""
        self._tx = tx
        self._shown_now = shown_now
        self._with_any = differences.entities_with_any(tx.connection)

    def written(self, known: Entity, sent: Document, stored: Document) -> tuple[LeafChange, ...]:
        """Compare a document as one write of ours was to leave it with what is there.

        Returns what was found to differ, as sent and as it is; what has been edited here since is
        no question, for it is sent anyway.
        """
        if known.kind != "article":
            return ()
        written = {change.path for change in changes_between(known.base or {}, sent)}
        self.seen(known.id, stored, written)
        found = tuple(
            change
            for change in stored_otherwise(sent, stored)
            if same(leaf(known.local, change.path), change.before)
        )
        self._note(
            [
                Difference(known.id, one.path, one.before, one.after, self._shown_now())
                for one in found
            ]
        )
        return found

    def seen(
        self, ref: str, document: Document, agreed: frozenset[str] | set[str] = frozenset()
    ) -> None:
        """Drop the differences of an article that are none any more.

        They are none where somebody has changed the field since, and where one of the `agreed`
        paths, just written, is as it was sent.
        """
        if ref in self._with_any:
            known = differences.of_entity(self._tx.connection, ref)
            fields = [item for item in known if not item.warehouse]
            over = [
                item.path
                for item in fields
                if item.path in agreed or not same(leaf(document, item.path), item.found)
            ]
            differences.forget(self._tx, ref, over)

    def gone(self, ref: str) -> None:
        """Drop the differences of what the marketplace has no longer."""
        if ref in self._with_any:
            known = differences.of_entity(self._tx.connection, ref)
            differences.forget(self._tx, ref, [item.path for item in known])

    def counted(self, ref: str, payload: Document, figure: Figure) -> None:
        """Compare a count that was taken with the figure the marketplace answered."""
        known = known_figures(self._tx.connection, [figure.article_id])
        shown = known.get((figure.article_id, figure.warehouse_id), figure)
        if shown.version == figure.version:
            # The feed may have been quicker than the answer, and shows what is kept.
            figure = shown
        counted, path = text(payload.get("counted")), f"{STOCK}.{figure.warehouse_id}"
        if parse_decimal(counted) != figure.on_hand:
            self._stock(ref, path, counted, figure.on_hand)
        elif ref in self._with_any:
            differences.forget(self._tx, ref, [path])

    def figures(self, seen: Sequence[Figure], is_known: Callable[[str], bool]) -> list[Figure]:
        """Compare figures of the feed with those answered at the same version.

        Returns those that are not what was answered; a difference is noted of known articles.
        """
        known = known_figures(self._tx.connection, {figure.article_id for figure in seen})
        other: list[Figure] = []
        for figure in seen:
            answered = known.get((figure.article_id, figure.warehouse_id))
            if answered is None or answered.version != figure.version:
                self._agreed_again(figure)
            elif answered.on_hand != figure.on_hand:
                other.append(figure)
                if is_known(figure.article_id):
                    path = f"{STOCK}.{figure.warehouse_id}"
                    sent = decimal_text(answered.on_hand)
                    self._stock(figure.article_id, path, sent, figure.on_hand)
        return other

    def _agreed_again(self, figure: Figure) -> None:
        if figure.article_id in self._with_any:
            known = differences.of_entity(self._tx.connection, figure.article_id)
            over = [
                item.path
                for item in known
                if item.warehouse == figure.warehouse_id
                and item.sent == decimal_text(figure.on_hand)
            ]
            differences.forget(self._tx, figure.article_id, over)

    def _stock(self, ref: str, path: str, sent: str, found: Decimal) -> None:
        self._note([Difference(ref, path, sent, decimal_text(found), self._shown_now())])

    def _note(self, found: Sequence[Difference]) -> None:
        differences.record(self._tx, found)
        self._with_any.update(item.entity_id for item in found)


def is_one_write(known: Document, other: Document) -> bool:
    """Tell whether two documents of one version come of the same write, by author and moment."""
    return bool(known.get("updated_at")) and all(
        same(known.get(name), other.get(name)) for name in ("updated_at", "updated_by")
    )


def stored_otherwise(sent: Document, stored: Document) -> tuple[LeafChange, ...]:
    """Return the leaves, as sent and as stored, that do not mean the same. Pure."""
    return tuple(
        change
        for change in changes_between(sent, stored)
        if _is_compared(change.path) and _meaning(change, "before") != _meaning(change, "after")
    )


def _is_compared(path: str) -> bool:
    field = FIELDS.get(path.partition(".")[0])
    return field is not None and field.kind in COMPARED


def _meaning(change: LeafChange, when: str) -> str:
    value = change.before if when == "before" else change.after
    field = FIELDS[change.path.partition(".")[0]]
    plain = _plain(value)
    if field.kind is Kind.TABLE and isinstance(plain, list):
        # The rows of a table have keys; their order says nothing.
        return canonical(sorted(plain, key=canonical))
    return canonical(plain)


def _plain(value: JsonValue) -> JsonValue:
    """Return a value whose spelling says nothing: numbers shortened, empty members left out."""
    if isinstance(value, dict):
        members = {key: _plain(item) for key, item in value.items()}
        return {key: item for key, item in members.items() if item not in (None, "", [], {})}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    number = parse_decimal(value) if isinstance(value, str) else None
    return decimal_text(number) if number is not None else value
