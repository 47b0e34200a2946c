"""Two sides: a real practice marketplace, and real shops that keep its articles offline."""

import secrets
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from desktop.app.wiring import Chance, Shop
from desktop.base.clock import SystemClock
from desktop.base.paths import ShopFolder
from desktop.domain.document import (
    Document,
    JsonValue,
    canonical,
    object_list,
    parse_document,
    text,
    text_list,
)
from desktop.domain.ids import ArticleId, Sha256, WarehouseId
from desktop.domain.leaves import leaf
from desktop.domain.stock_choice import StockChoice
from desktop.marketplace.twoosk.client import TwooskMarketplace
from desktop.marketplace.twoosk.session import Session
from desktop.store import entities, outbox
from desktop.store.database import assert_no_transaction
from desktop.sync.engine import Engine, Surroundings, SyncReport
from tests.practice.market import Market, Person, picture

COMPLETE: Mapping[str, JsonValue] = {
    "category": "fibre",
    "subcategory": "fo-patch-cord",
    "names.en": "Patch cord OM4 LC-LC 3 m",
    "unit": "pce",
    "condition": "new",
    "price": {"amount": "12.50", "currency": "EUR"},
}
ROUNDS = 3


class Crash(BaseException):
    """The process ended here."""


class Station:
    """A workstation and the person at it."""

    def __init__(self, folder: Path, url: str, token: str) -> None:
        self.name = folder.name
        self.folder = ShopFolder(folder)
        self._url = url
        self._token = token
        self.shop = Shop(self.folder)
        self.shop.rename_device(self.name)
        self.reopens()

    def connects(self) -> None:
        self.shop.connect(self._url, self._token)

    def closes(self) -> None:
        """End the program."""
        self.shop.close()

    def reopens(self) -> None:
        """End the program and start it again."""
        self.closes()
        self.shop = Shop(self.folder)

    def syncs(self, *, accept_deletions: bool = False) -> SyncReport:
        """Sync, after whatever pause the marketplace has asked for."""
        self.shop.hold.release()
        return self.shop.sync(accept_deletions=accept_deletions)

    def syncs_until(self, crash_point: Callable[[str], None]) -> SyncReport:
        """Sync with somebody watching the labelled places; what he raises ends the program."""
        session = Session(self._url, self._token, self.shop.device())
        far = TwooskMarketplace(session, before_call=assert_no_transaction)
        clock = SystemClock()
        around = Surroundings(clock, Chance(clock), crash_point=crash_point)
        try:
            return Engine(self.shop.database, self.shop.blobs, far, around).sync()
        except Crash:
            self.reopens()
            raise
        finally:
            session.close()

    def syncs_lost_at(self, label: str) -> None:
        """Sync; the program ends at the first place with this label."""

        def crash_point(passed: str) -> None:
            if passed == label:
                raise Crash

        try:
            self.syncs_until(crash_point)
        except Crash:
            return
        raise AssertionError(f"never came past {label}")

    def creates(self, **values: JsonValue) -> ArticleId:
        """An article with these leaves (double underscores are points), or a complete one."""
        given = {path.replace("__", "."): value for path, value in values.items()}
        return self.shop.edit.create(given or COMPLETE)

    def creates_with_picture(self) -> ArticleId:
        article = self.creates()
        self.adds_picture(article)
        return article

    def types(self, article: ArticleId, path: str, typed: str) -> None:
        self.shop.edit.enter(article, path, typed)

    def sets(self, article: ArticleId, path: str, value: JsonValue) -> None:
        self.shop.edit.set_values(article, {path: value})

    def adds_picture(self, article: ArticleId, data: bytes | None = None) -> Sha256:
        digest = self.shop.pictures.take_bytes(data or picture(), "picture.png")
        self.shop.pictures.add(article, [digest])
        return digest

    def orders_pictures(self, article: ArticleId, images: Sequence[Sha256]) -> None:
        self.shop.edit.set_images(article, images)

    def removes(self, *articles: ArticleId) -> None:
        self.shop.edit.remove(articles)

    def opens_warehouse(self, name: str = "PT - Box - Aveiro - Main") -> WarehouseId:
        return self.shop.warehouses.create(name)

    def adjusts(self, article: ArticleId, warehouse: WarehouseId, delta: int) -> None:
        self.shop.stock.adjust(article, warehouse, Decimal(delta), "correction")

    def counts(self, article: ArticleId, warehouse: WarehouseId, counted: int) -> None:
        self.shop.stock.count(article, warehouse, Decimal(counted))

    def submits(self, *articles: ArticleId) -> None:
        result = self.shop.submissions.submit(articles, self.shop.shop.submit_requires())
        assert result.incomplete == ()

    def resolves(self, article: ArticleId, path: str, choice: str) -> None:
        if choice == "mine" or choice == "theirs":
            self.shop.resolving.choose(article, path, choice)
        else:
            self.shop.resolving.enter(article, path, choice)

    def decides_stock(self, article: ArticleId, choice: StockChoice) -> None:
        """Settle the only refused change of stock of an article."""
        (seq,) = [item.seq for item in self.shop.outbox.view().parked if item.entity_id == article]
        assert seq is not None
        self.shop.resolving.stock(article, seq, choice)

    def sees(self, article: ArticleId, path: str) -> JsonValue:
        return leaf(self.shop.articles.shown(article), path)

    def articles(self) -> list[ArticleId]:
        return sorted(self.shop.articles.ids())

    def stock(self, article: ArticleId) -> dict[str, tuple[int, int]]:
        """On hand and shown, by warehouse."""
        lines = self.shop.articles.sheet(article).stock
        return {line.warehouse_id: (int(line.on_hand), int(line.shown)) for line in lines}

    def conflicts(self) -> dict[str, tuple[JsonValue, JsonValue]]:
        """Mine and theirs, by path."""
        return {line.path: (line.mine, line.theirs) for line in self.shop.outbox.conflicts()}

    def parked(self) -> list[Document]:
        """What was refused and why."""
        return [item.error for item in self.shop.outbox.view().parked]

    def is_done(self) -> bool:
        """Nothing waits, goes, is parked or in conflict."""
        view = self.shop.outbox.view()
        return not (view.conflicts or view.parked or view.sending or view.waiting)


@dataclass
class World:
    """One account of a marketplace, its staff, and workstations that come and go."""

    market: Market
    folder: Path
    url: str
    token: str = field(default_factory=lambda: secrets.token_urlsafe(16))
    stations: list[Station] = field(default_factory=list[Station])
    opened: ExitStack = field(default_factory=ExitStack)

    def __post_init__(self) -> None:
        self.market.marketplace.add_seller("A shop", self.token)

    @property
    def account(self) -> Person:
        """Somebody who speaks to the marketplace directly."""
        return self.market.person(self.token)

    def station(self, name: str, url: str = "") -> Station:
        """A workstation, connected; `url` when it goes through something."""
        station = Station(self.folder / name, url or self.url, self.token)
        self.opened.callback(station.closes)
        station.connects()
        self.stations.append(station)
        return station

    def staff_approves(self, article: ArticleId) -> None:
        assert self.market.staff().act(article, "approve").status_code == 200

    def staff_refuses(self, article: ArticleId, pointer: str, reason: str) -> None:
        body = {"pointer": pointer, "reason": reason}
        assert self.market.staff().act(article, "refuse", body).status_code == 200

    def everybody_syncs(self) -> None:
        """As often as news needs to come round."""
        for _ in range(ROUNDS):
            for station in self.stations:
                station.syncs()

    def there(self) -> dict[tuple[str, str], Document]:
        """What the marketplace has, by kind and identity; the deleted left out."""
        found: dict[tuple[str, str], Document] = {}
        for kind in ("article", "warehouse", "stock"):
            for item in self._listed(kind):
                name = item["id"] if kind == "stock" else item["client_ref"]
                found[kind, name] = parse_document(canonical(item["doc"]))
        return found

    def _listed(self, kind: str) -> list[dict[str, Any]]:
        page = self.account.get("/snapshot", kind=kind).json()
        items = list(page["items"])
        while page["next_page"]:
            page = self.account.get("/snapshot", kind=kind, page=page["next_page"]).json()
            items.extend(page["items"])
        return items

    def they_agree(self) -> None:
        """Every station has what the marketplace has, byte for byte, and nothing waits."""
        there = self.there()
        sights: list[dict[str, str]] = []
        for station in self.stations:
            assert station.is_done(), (station.name, station.shop.outbox.view())
            _same_documents(station, there)
            shown = {found: station.shop.articles.shown(found) for found in station.articles()}
            _same_stock(shown, there)
            _same_pictures(station, shown)
            sights.append({article: canonical(document) for article, document in shown.items()})
        assert all(sight == sights[0] for sight in sights)


def _same_documents(station: Station, there: Mapping[tuple[str, str], Document]) -> None:
    with station.shop.database.reading() as connection:
        articles = entities.load_kind(connection, "article")
        living = [*articles, *entities.load_kind(connection, "warehouse")]
        assert outbox.count_by_state(connection) == {}
    assert {(item.kind, item.id) for item in living} == {
        key for key in there if key[0] != "stock"
    }, station.name
    for item in living:
        theirs = canonical(there[item.kind, item.id])
        assert item.base is not None
        assert canonical(item.base) == theirs
        assert canonical(item.local) == theirs


def _same_stock(
    shown: Mapping[ArticleId, Document], there: Mapping[tuple[str, str], Document]
) -> None:
    lines = {
        (text(line["ref"]), text(line["warehouse"])): text(line["on_hand"])
        for (kind, _), line in there.items()
        if kind == "stock" and ("article", line["ref"]) in there
    }
    found = {
        (article, text(line["warehouse"])): (text(line["on_hand"]), text(line["shown"]))
        for article, document in shown.items()
        for line in object_list(document["stock"])
    }
    assert found == {key: (on_hand, on_hand) for key, on_hand in lines.items()}


def _same_pictures(station: Station, shown: Mapping[ArticleId, Document]) -> None:
    for document in shown.values():
        for digest in text_list(document["images"]):
            assert station.shop.blobs.verify(Sha256(digest))


@contextmanager
def world_of(market: Market, folder: Path, url: str = "") -> Generator[World]:
    """A new account for a block."""
    folder.mkdir(exist_ok=True)
    world = World(market, folder, url or market.url)
    with world.opened:
        yield world
