"""What a person does to articles: create, change, clone, remove. One verb, one transaction."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from desktop.domain.classification import with_consequences
from desktop.domain.document import Document, JsonValue, copy_of, object_list
from desktop.domain.entry import Entry, read_entry
from desktop.domain.entry_subject import Trade
from desktop.domain.errors import InputRefused
from desktop.domain.fields import MAX_IMAGES
from desktop.domain.ids import ArticleId, Sha256, new_article_id
from desktop.domain.leaves import LeafChange, changes_between, complete, seller_part, with_leaves
from desktop.domain.notices import notices, signs_dropped
from desktop.domain.reckoning import reckon
from desktop.domain.rules import Finding
from desktop.domain.taxonomy import Taxonomy
from desktop.store import entities, outbox
from desktop.store.journal import CREATED, WITHDRAWN
from desktop.workflows.desk import Desk, Work, mark_change
from desktop.workflows.noticing import Noticed, Noticing

DELETED = "deleted"
IDENTITY_FIELDS: tuple[str, ...] = ("barcode", "seller_reference")
"""What a clone must not share with its source."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """`field=value` of a batch; `op` is `=`, `*=`, `+=` or `-=` (numbers only)."""

    path: str
    op: str
    typed: str


@dataclass(frozen=True, slots=True)
class Entered:
    """Whether a field changed, and what of it deserves a second look."""

    is_changed: bool
    notices: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """One leaf of one article that a batch changes."""

    article: ArticleId
    change: LeafChange


@dataclass(frozen=True, slots=True)
class Skipped:
    """An article a batch leaves alone, and the refusal that says why."""

    article: ArticleId
    reason: InputRefused


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What a batch did, or would do: `unchanged` counts articles already as wanted.

    `notices` are about what was changed all the same.
    """

    matched: int
    changed: int
    unchanged: int
    skipped: tuple[Skipped, ...]
    changes: tuple[Changed, ...]
    notices: tuple[Noticed, ...] = ()


class Articles:
    """The verbs on articles."""

    def __init__(
        self,
        desk: Desk,
        taxonomy: Callable[[], Taxonomy],
        trade: Callable[[], Trade] = Trade,
    ) -> None:
        """Work at `desk`; `taxonomy` gives the marketplace's current tree, `trade` the offers'."""
        self._desk = desk
        self._taxonomy = taxonomy
        self._trade = trade

    def create(self, values: Mapping[str, JsonValue] | None = None) -> ArticleId:
        """Add an article with these leaves and return its reference."""
        article = new_article_id()
        with self._desk.step("create-article") as work:
            work.create_article(article, with_leaves({}, values or {}))
        return article

    def enter(self, article: ArticleId, path: str, typed: str) -> bool:
        """Set one field from what a person typed; False if it said so already."""
        return self.take(article, path, typed).is_changed

    def take(self, article: ArticleId, path: str, typed: str) -> Entered:
        """Set one field as `enter` does, and tell what of it deserves a second look."""
        with self._desk.step("edit") as work:
            taxonomy, document = self._taxonomy(), work.get(article).local
            leaf_path, value = read_entry(path, typed, Entry(taxonomy, document, self._trade))
            values = with_consequences(document, {leaf_path: value}, taxonomy)
            is_changed, found = Noticing(work).change(article, values)
        return Entered(is_changed, (*signs_dropped(leaf_path, typed), *found))

    def set_values(self, article: ArticleId, values: Mapping[str, JsonValue]) -> bool:
        """Set leaves to stored values (the form's choosers); False if nothing changed."""
        with self._desk.step("edit") as work:
            document = work.get(article).local
            wanted = with_consequences(document, values, self._taxonomy())
            return Noticing(work).change(article, wanted)[0]

    def _around(self) -> "_Around":
        # The warehouses are looked up once for all articles, and only where offers are given.
        return _Around(self._taxonomy(), cache(self._trade))

    def preview(self, articles: Iterable[ArticleId], orders: Iterable[Assignment]) -> BatchResult:
        """Return what `batch` would do, without doing it."""
        with self._desk.database.reading() as connection:
            wanted = list(articles)
            items = entities.load_many(connection, wanted)
        return _plan(
            {article: items[article].local for article in wanted if article in items},
            tuple(orders),
            self._around(),
        )

    def batch(self, articles: Iterable[ArticleId], orders: Iterable[Assignment]) -> BatchResult:
        """Make the same change to many articles, as one step; what cannot take it is skipped."""
        wanted = list(articles)
        self._desk.before_many(len(wanted))
        with self._desk.step("batch") as work:
            work.fetch(wanted)
            documents = {article: work.get(article).local for article in wanted}
            plan = _plan(documents, tuple(orders), self._around())
            noticing = Noticing(work)
            for article, values in _by_article(plan.changes).items():
                noticing.change(article, values)
        return plan

    def clone(self, article: ArticleId, *, times: int = 1) -> tuple[ArticleId, ...]:
        """Copy everything but stock, TID and the codes that must be unique."""
        with self._desk.step("clone") as work:
            source = seller_part(work.get(article).local)
            for name in IDENTITY_FIELDS:
                source[name] = None
            copies = tuple(new_article_id() for _ in range(times))
            for copy in copies:
                work.create_article(copy, copy_of(source))
        return copies

    def remove(self, articles: Iterable[ArticleId]) -> int:
        """Remove articles: those never sent at once, the others when the marketplace agrees."""
        count, wanted = 0, list(articles)
        self._desk.before_many(len(wanted))
        with self._desk.step("remove") as work:
            for article in wanted:
                remove(work, article)
                count += 1
        return count

    def set_images(self, article: ArticleId, images: Iterable[Sha256]) -> bool:
        """Put the pictures of an article in this order; the first is the main one."""
        wanted: list[JsonValue] = list(dict.fromkeys(images))
        if len(wanted) > MAX_IMAGES:
            raise InputRefused("too-many-pictures", limit=MAX_IMAGES, found=len(wanted))
        with self._desk.step("order-pictures") as work:
            return work.change(article, {"images": wanted}) > 0

    def set_offer(self, article: ArticleId, warehouse: str, vat_rate: str | None) -> bool:
        """Offer the article from a warehouse at a VAT rate in per cent, or change the rate."""
        with self._desk.step("edit") as work:
            offers = object_list(work.get(article).local.get("offers"))
            row: Document = {"warehouse": warehouse, "vat_rate": vat_rate}
            if any(offer.get("warehouse") == warehouse for offer in offers):
                rows = [row if offer.get("warehouse") == warehouse else offer for offer in offers]
            else:
                rows = [*offers, row]
            wanted: list[JsonValue] = list(rows)
            return work.change(article, {"offers": wanted}) > 0

    def withdraw_offer(self, article: ArticleId, warehouse: str) -> bool:
        """Stop offering the article from a warehouse; its stock figure is not touched."""
        with self._desk.step("edit") as work:
            offers = object_list(work.get(article).local.get("offers"))
            kept: list[JsonValue] = [row for row in offers if row.get("warehouse") != warehouse]
            return work.change(article, {"offers": kept}) > 0


@dataclass(frozen=True, slots=True)
class _Around:
    taxonomy: Taxonomy
    trade: Callable[[], Trade]


def remove_here(work: Work, article: str) -> None:
    """Drop an article the marketplace has never seen; what waited for it is kept in the history."""
    item = work.get(article)
    for path, mark in work.marks(article).items():
        work.note(article, mark_change(path, mark, None))
    # The newest first, for undo goes backwards through the history.
    for row in reversed(outbox.of_entity(work.tx.connection, article)):
        work.note(article, LeafChange(f"{WITHDRAWN}.{row.verb}", row.payload, None))
    entities.remove(work.tx, item)
    work.drop(article)
    work.note(article, LeafChange(CREATED, item.local, None))


def remove(work: Work, article: ArticleId) -> None:
    """Drop an article never sent; ask the marketplace to delete any other."""
    item = work.get(article)
    if item.base is None and not entities.is_in_flight(work.tx.connection, article):
        remove_here(work, article)
    elif not item.want_delete:
        work.put(replace(item, want_delete=True, parked=None))
        work.note(article, LeafChange(DELETED, None, after=True))


def _plan(
    documents: Mapping[ArticleId, Document], orders: tuple[Assignment, ...], around: _Around
) -> BatchResult:
    changes: list[Changed] = []
    skipped: list[Skipped] = []
    unchanged = 0
    noticed = [
        Noticed(None, finding)
        for order in orders
        for finding in signs_dropped(order.path, order.typed)
    ]
    for article, document in documents.items():
        try:
            wanted = _with_orders(document, orders, around)
        except InputRefused as reason:
            skipped.append(Skipped(article, reason))
            continue
        found = changes_between(complete(document), wanted)
        changes.extend(Changed(article, change) for change in found)
        noticed.extend(Noticed(article, one) for one in notices(document, wanted))
        unchanged += not found
    hit = len(documents) - unchanged - len(skipped)
    return BatchResult(
        len(documents), hit, unchanged, tuple(skipped), tuple(changes), tuple(noticed)
    )


def _with_orders(document: Document, orders: tuple[Assignment, ...], around: _Around) -> Document:
    taxonomy = around.taxonomy
    for order in orders:
        if order.op == "=":
            path, value = read_entry(
                order.path, order.typed, Entry(taxonomy, document, around.trade)
            )
        else:
            path, value = reckon(document, order.path, order.op, order.typed)
        document = with_leaves(document, with_consequences(document, {path: value}, taxonomy))
    return document


def _by_article(changes: Iterable[Changed]) -> dict[ArticleId, dict[str, JsonValue]]:
    found: dict[ArticleId, dict[str, JsonValue]] = {}
    for item in changes:
        found.setdefault(item.article, {})[item.change.path] = item.change.after
    return found
