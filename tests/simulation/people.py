"""What people do: every act of the program's verbs, on things chosen by chance."""

import json
import random
from collections.abc import Callable, Sequence
from decimal import Decimal

from desktop.domain.document import Document, JsonValue
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, Sha256, WarehouseId
from desktop.workflows.articles import Assignment
from tests.simulation.oracle import Oracle
from tests.simulation.peek import Row
from tests.simulation.spelling import SINGLE
from tests.simulation.station import Station

BRANDS = ("Acme", "Borealis", "Corning", "  Acme  Labs ", "")
CODES = ("PN-1", "PN-2", "PN  3", "")
NAMES = ("Cord", "Cable", "Box", "Reel  X")
LANGUAGES = ("en", "fr", "de")
PRICES = ("10 EUR", "12.50 EUR", "8 EUR", "10 USD")
TYPED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("brand", BRANDS),
    ("brand", BRANDS),
    ("part_number", CODES),
    ("seller_reference", ("S-1", "S-2", "")),
    ("names.en", NAMES),
    ("condition", ("new", "used", "")),
    ("price", PRICES),
    ("weight", ("1 kg", "900 g", "")),
    ("warranty", ("24", "12", "")),
)
MEMORY = 3
"""How many changes back somebody remembers."""
TEXTS = ("Lay it.", "Pull it.", "Lay and pull it.", "")
LADDERS: tuple[tuple[tuple[str, str], ...], ...] = (
    (("10", "7.00"), ("100", "5.00")),
    (("10", "7.50"),),
    (("10", "7.00"), ("50", "6.00")),
    (("100", "5.00"),),
    (),
)
KINDS = (("fibre", "fo-patch-cord"), ("fibre", "fo-pigtail"), ("structured", "sc-patch-cord"))


class Person:
    """Whoever sits at a workstation, for one act."""

    def __init__(
        self,
        station: Station,
        rng: random.Random,
        oracle: Oracle,
        tell: Callable[[str], None],
        files: Sequence[bytes],
    ) -> None:
        self._at = station
        self._rng = rng
        self._oracle = oracle
        self._tell = tell
        self._files = files

    def does(self, act: str, ref: str = "") -> None:
        """Do it, as far as there is something to do it to; what is refused is no more.

        An `edit` is one of the article `ref`.
        """
        known: dict[str, Callable[[], None]] = {
            "type": self._types,
            "set-back": self._sets_back,
            "translate": self._translates,
            "ladder": self._changes_ladder,
            "offer": self._offers,
            "move": self._moves,
            "create": self._creates,
            "clone": self._clones,
            "picture": self._adds_picture,
            "pictures": self._orders_pictures,
            "adjust": self._adjusts,
            "count": self._counts,
            "submit": self._submits,
            "remove": self._removes,
            "resolve": self._resolves,
            "retry": self._retries,
            "discard": self._discards,
            "undo": self._undoes,
            "redo": self._redoes,
            "warehouse": self._opens_warehouse,
            "batch": self._batches,
            "mass-deletion": self._removes_most,
            "price": self._prices,
            "agree": self._agrees,
            "edit": lambda: self._edits(ref),
        }
        try:
            known[act]()
        except InputRefused as reason:
            self._tell(f"  refused: {reason}")

    def settles_everything(self) -> bool:
        """Decide all that waits for a decision; False when nothing does."""
        conflicts = self._at.peek.conflicts()
        for ref, path, _ in conflicts:
            # Deciding one may decide another: a table of prices, and the price.
            if any(path == found for _, found, _ in self._at.peek.conflicts(ref)):
                self._resolve(ref, path)
        parked = [
            row.id
            for kind in ("article", "warehouse")
            for row in self._at.peek.rows(kind)
            if row.parked is not None
        ]
        parked += [row.entity_id for row in self._at.peek.in_state("parked")]
        for ref in dict.fromkeys(parked):
            self._give_up(ref)
        differences = self._at.peek.differences()
        has_agreed = [self._agree(ref, path) for ref, path, *_ in differences]
        return bool(conflicts or parked or any(has_agreed))

    def _article(self) -> Row | None:
        rows = self._at.peek.rows("article")
        if not rows:
            return None
        # Few favourites, so that people meet.
        rows.sort(key=lambda row: row.id)
        return rows[min(int(self._rng.expovariate(0.7)), len(rows) - 1)]

    def _warehouse(self) -> str | None:
        rows = self._at.peek.rows("warehouse")
        return self._rng.choice(sorted(row.id for row in rows)) if rows else None

    def _says(self, text: str) -> None:
        self._tell(f"{self._at.name}: {text}")

    def _types(self) -> None:
        row = self._article()
        if row is not None:
            path, values = self._rng.choice(TYPED)
            self._type(row.id, path, self._rng.choice(values))

    def _type(self, ref: str, path: str, value: str) -> None:
        self._says(f"sets {path} of {ref} to {value!r}")
        self._at.articles.enter(ArticleId(ref), path, value)

    def _edits(self, ref: str) -> None:
        row = self._at.peek.row(ref)
        if row is not None and not row.deleted:
            path, values = self._rng.choice(TYPED)
            self._type(ref, path, self._rng.choice(values))

    def _sets_back(self) -> None:
        """Undo a recent change of anybody by hand: put there what was there before it."""
        recent = [found for found in self._oracle.before if found.path in SINGLE][-MEMORY:]
        if not recent:
            return
        ref, path, value, _ = self._rng.choice(recent)
        row = self._at.peek.row(ref)
        if row is not None and row.kind == "article":
            self._says(f"sets {path} of {ref} back to {value}")
            before: JsonValue = json.loads(value) if value is not None else None
            self._at.articles.set_values(ArticleId(ref), {path: before})

    def _translates(self) -> None:
        row = self._article()
        if row is not None:
            language = self._rng.choice(LANGUAGES)
            if self._rng.random() < 0.5:
                self._type(row.id, f"names.{language}", self._rng.choice(NAMES))
            else:
                self._type(row.id, f"descriptions.{language}.usage", self._rng.choice(TEXTS))

    def _changes_ladder(self) -> None:
        row = self._article()
        if row is not None:
            steps: list[JsonValue] = [
                {"from": quantity, "price": price} for quantity, price in self._rng.choice(LADDERS)
            ]
            self._says(f"sets the ladder of {row.id} to {steps}")
            self._at.articles.set_values(ArticleId(row.id), {"price_breaks": steps})

    def _offers(self) -> None:
        row, place = self._article(), self._warehouse()
        if row is None or place is None:
            return
        if self._rng.random() < 0.3:
            self._says(f"withdraws {row.id} from {place}")
            self._at.articles.withdraw_offer(ArticleId(row.id), place)
        else:
            rate = self._rng.choice(("6", "20", "23"))
            self._says(f"offers {row.id} from {place} at {rate} %")
            self._at.articles.set_offer(ArticleId(row.id), place, rate)

    def _moves(self) -> None:
        row = self._article()
        if row is None:
            return
        if self._rng.random() < 0.5:
            category, subcategory = self._rng.choice(KINDS)
            self._says(f"moves {row.id} to {subcategory}")
            values: Document = {"category": category, "subcategory": subcategory}
            self._at.articles.set_values(ArticleId(row.id), values)
        else:
            value = self._rng.choice(("LC", "SC", None))
            self._says(f"sets the connector of {row.id} to {value}")
            self._at.articles.set_values(ArticleId(row.id), {"specs.connector_a": value})

    def _creates(self) -> None:
        values: Document = {"names.en": self._rng.choice(NAMES), "brand": "Acme"}
        if self._rng.random() < 0.3:
            values["price"] = {"amount": "10.00", "currency": "EUR"}
        ref = self._at.articles.create(values)
        self._says(f"creates {ref}")
        if self._rng.random() < 0.4:
            self._picture_on(ref)

    def _clones(self) -> None:
        row = self._article()
        if row is not None:
            (ref,) = self._at.articles.clone(ArticleId(row.id))
            self._says(f"clones {row.id} as {ref}")

    def _adds_picture(self) -> None:
        row = self._article()
        if row is not None:
            self._picture_on(row.id)

    def _picture_on(self, ref: str) -> None:
        number = self._rng.randrange(len(self._files))
        digest = self._at.pictures.take_bytes(self._files[number], f"{number}.png")
        self._says(f"puts picture {number} on {ref}")
        self._at.pictures.add(ArticleId(ref), [digest])

    def _orders_pictures(self) -> None:
        row = self._article()
        if row is None:
            return
        images = [str(image) for image in _list(row.local.get("images"))]
        self._rng.shuffle(images)
        kept = images[: self._rng.randint(0, len(images))] if self._rng.random() < 0.4 else images
        self._says(f"leaves {len(kept)} pictures on {row.id}")
        self._at.articles.set_images(ArticleId(row.id), [Sha256(image) for image in kept])

    def _adjusts(self) -> None:
        row, place = self._article(), self._warehouse()
        if row is not None and place is not None:
            delta = Decimal(self._rng.choice((-3, -1, 2, 5, 10)))
            self._says(f"adjusts {row.id} in {place} by {delta}")
            self._at.stock.adjust(ArticleId(row.id), WarehouseId(place), delta, "correction")

    def _counts(self) -> None:
        row, place = self._article(), self._warehouse()
        if row is not None and place is not None:
            counted = Decimal(self._rng.choice((0, 4, 7, 20)))
            self._says(f"counts {counted} of {row.id} in {place}")
            self._at.stock.count(ArticleId(row.id), WarehouseId(place), counted)

    def _submits(self) -> None:
        row = self._article()
        if row is not None:
            self._says(f"submits {row.id}")
            self._at.submissions.submit([ArticleId(row.id)], ["names"])

    def _removes(self) -> None:
        row = self._article()
        if row is not None:
            self._says(f"removes {row.id}")
            self._at.articles.remove([ArticleId(row.id)])

    def _removes_most(self) -> None:
        rows = self._at.peek.rows("article")
        wanted = [ArticleId(row.id) for row in rows[: len(rows) * 9 // 10]]
        self._says(f"removes {len(wanted)} articles")
        self._at.articles.remove(wanted)

    def _resolves(self) -> None:
        conflicts = self._at.peek.conflicts()
        if conflicts:
            ref, path, _ = self._rng.choice(conflicts)
            self._resolve(ref, path)

    def _resolve(self, ref: str, path: str) -> None:
        try:
            self._choose(ref, path)
        finally:
            # A choice after whose commit the program ended was made all the same.
            if (ref, path) not in [found[:2] for found in self._at.peek.conflicts(ref)]:
                self._oracle.decided(self._at.device, ref, path, self._at.peek)

    def _choose(self, ref: str, path: str) -> None:
        article, draw = ArticleId(ref), self._rng.random()
        if draw < 0.45 or (draw >= 0.9 and path not in {"brand", "part_number", "names.en"}):
            self._says(f"keeps their own {path} of {ref}")
            self._at.resolving.choose(article, path, "mine")
        elif draw < 0.9:
            self._says(f"takes the other {path} of {ref}")
            self._at.resolving.choose(article, path, "theirs")
        else:
            self._says(f"types a third {path} of {ref}")
            self._at.resolving.enter(article, path, self._rng.choice(NAMES))

    def _prices(self) -> None:
        row = self._article()
        if row is not None:
            self._type(row.id, "price", self._rng.choice(PRICES))

    def _agrees(self) -> None:
        differences = self._at.peek.differences()
        if differences:
            ref, path, *_ = self._rng.choice(differences)
            self._agree(ref, path)

    def _agree(self, ref: str, path: str) -> bool:
        """Say what becomes of a value that is kept otherwise; False where it is edited already."""
        choice = "mine" if self._rng.random() < 0.5 else "theirs"
        self._says(f"settles by {choice} that {path} of {ref} is kept otherwise")
        try:
            self._at.read_backs.choose(ArticleId(ref), path, choice)
        except InputRefused as reason:
            self._tell(f"  refused: {reason}")
            return False
        else:
            return True
        finally:
            # Also where the program ended after it had been written down.
            if path not in self._at.peek.differing(ref):
                self._oracle.strays.settled(self._at.device, ref, path)

    def _parked(self) -> str | None:
        parked = [row.id for row in self._at.peek.rows("article") if row.parked is not None]
        parked += [row.entity_id for row in self._at.peek.in_state("parked")]
        return self._rng.choice(parked) if parked else None

    def _retries(self) -> None:
        ref = self._parked()
        if ref is not None:
            self._says(f"lets {ref} go again")
            self._at.resolving.retry(ref)

    def _discards(self) -> None:
        ref = self._parked() if self._rng.random() < 0.7 else None
        row = self._at.peek.row(ref) if ref else self._article()
        if row is not None and row.kind == "article":
            self._give_up(row.id)

    def _give_up(self, ref: str) -> None:
        """Discard what is refused; a removal that was overtaken is asked for again, perhaps."""
        row = self._at.peek.row(ref)
        for command in self._at.peek.commands(ref):
            if command.state == "parked":
                self._says(f"discards {command.verb} of {ref}")
                self._at.resolving.discard_command(ArticleId(ref), command.seq)
        if row is None or row.parked is None:
            return
        if "delete-overtaken" in row.parked and self._rng.random() < 0.5:
            self._says(f"removes {ref} all the same")
            self._at.articles.remove([ArticleId(ref)])
        else:
            self._says(f"discards the edits of {ref}")
            self._at.resolving.discard_edits(ArticleId(ref))

    def _undoes(self) -> None:
        undone = self._at.undoing.undo()
        self._says(f"undoes {undone.verb if undone else 'nothing'}")

    def _redoes(self) -> None:
        redone = self._at.undoing.redo()
        self._says(f"redoes {redone.verb if redone else 'nothing'}")

    def _opens_warehouse(self) -> None:
        place = self._warehouse()
        if place is not None and self._rng.random() < 0.6:
            city = self._rng.choice(("Aveiro", "Porto", "Lisboa"))
            self._says(f"puts {place} in {city}")
            self._at.warehouses.change(WarehouseId(place), {"city": city})
        else:
            ref = self._at.warehouses.create("PT - Box - Acme - Aveiro")
            self._says(f"opens {ref}")

    def _batches(self) -> None:
        rows = self._at.peek.rows("article")
        some = [ArticleId(row.id) for row in rows if self._rng.random() < 0.5]
        brand = self._rng.choice(BRANDS[:3])
        self._says(f"sets the brand of {len(some)} articles to {brand}")
        self._at.articles.batch(some, [Assignment("brand", "=", brand)])


def _list(value: JsonValue) -> list[JsonValue]:
    return value if isinstance(value, list) else []
