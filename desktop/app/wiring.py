"""The composition root: the only place that knows every concrete class."""

import random
import socket
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from desktop.app.credentials import Credentials
from desktop.app.upkeep import Upkeep
from desktop.base.clock import Clock, SystemClock
from desktop.base.crash_points import CrashPoint, pass_by
from desktop.base.data import resource
from desktop.base.files import exclusive
from desktop.base.paths import ShopFolder
from desktop.domain.account import Account
from desktop.domain.document import mapping
from desktop.domain.errors import DesktopError, LocalTrouble
from desktop.marketplace.twoosk.session import LONGEST_DEVICE
from desktop.pictures.blobs import BlobFolder
from desktop.pictures.documents import DocumentLimits
from desktop.pictures.limits import advised_limits
from desktop.pictures.picture import PictureLimits
from desktop.pictures.shown_files import ShownFiles
from desktop.pictures.thumbnail_folder import ThumbnailFolder
from desktop.queries.articles import ArticleQueries
from desktop.queries.change_sets import ChangeSetQueries
from desktop.queries.differences import DifferenceQueries
from desktop.queries.glossary import GlossaryQueries
from desktop.queries.history import HistoryQueries
from desktop.queries.identity import IdentityQueries
from desktop.queries.media import MediaQueries
from desktop.queries.outbox import OutboxQueries
from desktop.queries.preview import PreviewQueries
from desktop.queries.quality import Knowledge, QualityQueries
from desktop.queries.sent_sets import SentSetQueries
from desktop.queries.shop import ShopQueries
from desktop.queries.trade import TradeKnowledge, TradeQueries
from desktop.queries.translation_memory import TranslationMemory
from desktop.queries.translations import TranslationQueries
from desktop.queries.unit_review import UnitReviewQueries
from desktop.spreadsheet.issues import Issue
from desktop.store.backups import back_up
from desktop.store.database import Database, Listener
from desktop.store.facts import fact, set_fact
from desktop.store.open import open_shop
from desktop.sync.engine import Engine, Progress, Surroundings, SyncReport
from desktop.sync.hold import Hold
from desktop.sync.plan import Plan
from desktop.sync.running import Running
from desktop.ui.words import sentence
from desktop.workflows.articles import Articles
from desktop.workflows.brands import Brands
from desktop.workflows.desk import Desk
from desktop.workflows.discarding import Discarding
from desktop.workflows.document_import import DocumentImport
from desktop.workflows.documents import Documents
from desktop.workflows.imports import Imports
from desktop.workflows.looks import Looks
from desktop.workflows.naming import Naming
from desktop.workflows.offers import Offers
from desktop.workflows.picture_edits import PictureEdits
from desktop.workflows.picture_import import PictureImport
from desktop.workflows.pictures import Pictures
from desktop.workflows.read_back import ReadBacks
from desktop.workflows.refused_media import RefusedMediaVerbs
from desktop.workflows.resolving import Resolving
from desktop.workflows.series import Series
from desktop.workflows.stock import Stock
from desktop.workflows.submission import Submissions
from desktop.workflows.switches import Switches
from desktop.workflows.translating import Translating
from desktop.workflows.undoing import Undoing
from desktop.workflows.unit_review import UnitReviews
from desktop.workflows.vat_rates import VatRates
from desktop.workflows.videos import Videos
from desktop.workflows.warehouses import Warehouses


def _draw() -> float:
    return random.random()  # noqa: S311  spreads retries, hides nothing


@dataclass(frozen=True, slots=True)
class Outside:
    """What a shop takes from the world besides its folder: time, chance, and where it may end."""

    clock: Clock = field(default_factory=SystemClock)
    draw: Callable[[], float] = _draw
    at: CrashPoint = pass_by


@dataclass(frozen=True, slots=True)
class Chance:
    """Time and chance for back-off."""

    clock: Clock = field(default_factory=SystemClock)
    draw: Callable[[], float] = _draw

    def ticks(self) -> float:
        """Return seconds that only rise."""
        return self.clock.ticks()


class Shop:
    """One shop folder, opened: its queries, its verbs, its sync."""

    def __init__(
        self,
        folder: ShopFolder,
        listeners: Sequence[Listener] = (),
        outside: Outside | None = None,
    ) -> None:
        """Open the folder; raises LocalTrouble when it cannot be."""
        self.folder = folder
        self.outside = outside = outside or Outside()
        self.database: Database = open_shop(
            folder, listeners, outside.at, lambda: _before_migration(folder, outside)
        )
        self.blobs = BlobFolder(folder.root, outside.at)
        self.thumbnails = ThumbnailFolder(folder.root, self.blobs)
        self.shown_files = ShownFiles(folder.root, self.blobs)
        self.credentials = Credentials(folder.root)
        self.clock: Clock = outside.clock
        self._advised = advised_limits(resource("pictures.json"))
        self.shop = ShopQueries(self.database, resource("taxonomy.json"))
        self.articles = ArticleQueries(self.database, self.shop)
        self.outbox = OutboxQueries(self.database)
        self.change_sets = ChangeSetQueries(self.database)
        self.differences = DifferenceQueries(self.database)
        self.sent_sets = SentSetQueries(self.database)
        self.history = HistoryQueries(self.database)
        self.translations = TranslationQueries(self.database, self.shop)
        self.identity = IdentityQueries(self.database)
        self.review_due = UnitReviewQueries(self.database)
        self.memory = TranslationMemory(self.database)
        self.glossary = GlossaryQueries(self.shop, resource("glossary.json"))
        knowledge = Knowledge(resource("names.json"), resource("advice.json"))
        self.quality = QualityQueries(
            self.database, self.shop, self.articles, self.translations, knowledge, self.clock
        )
        self.preview = PreviewQueries(self.shop, self.articles, self.clock)
        self.upkeep = Upkeep(folder, lambda: self.database, self.clock, outside.at)
        desk = Desk(self.database, self.clock, self.device, self.upkeep.before_many)
        self.desk = desk
        self.hold = Hold()
        self.running = Running(self.database, self.clock)
        self.switches = Switches(self.database)
        self._has_synced = False
        self.trade = TradeQueries(
            self.database,
            self.shop,
            TradeKnowledge(resource("vat-rates.json"), resource("guarantees.json")),
            self.clock,
        )
        self.edit = Articles(desk, self.shop.taxonomy, self.trade.trade)
        self.offers = Offers(desk, self.trade.trade)
        self.vat_rates = VatRates(desk)
        self.brands = Brands(desk)
        self.unit_reviews = UnitReviews(desk)
        self.naming = Naming(desk, self.shop.taxonomy, self.quality.templates)
        self.translating = Translating(desk, self.shop.taxonomy, self.quality.templates)
        self.series = Series(desk, self.shop.taxonomy, self.quality.templates)
        self.stock = Stock(desk)
        self.pictures = Pictures(desk, self.blobs, self.picture_limits, outside.at)
        self.picture_edits = PictureEdits(desk, self.blobs, self.picture_limits)
        self.refused_media = RefusedMediaVerbs(desk, self.blobs, self.pictures, self.picture_limits)
        self.picture_import = PictureImport(desk, self.pictures)
        self.documents = Documents(desk, self.blobs, self.document_limits)
        self.document_import = DocumentImport(desk, self.documents)
        self.looks = Looks(desk, self.blobs)
        self.videos = Videos(desk)
        self.media = MediaQueries(self.database)
        self.imports = Imports(desk, self.shop.taxonomy, folder.rejects, issue_sentence)
        self.submissions = Submissions(desk)
        self.discarding = Discarding(desk)
        self.undoing = Undoing(desk)
        self.resolving = Resolving(desk, self.shop.taxonomy, self.trade.trade)
        self.read_back = ReadBacks(desk)
        self.warehouses = Warehouses(desk)

    def device(self) -> str:
        """Return the name colleagues see, made from the machine's at first use."""
        with self.database.reading() as connection:
            known = fact(connection, "device")
        if known:
            return known
        name = socket.gethostname() or "desktop"
        self.rename_device(name)
        return name

    def rename_device(self, name: str) -> None:
        """Give this workstation another name; kept is what of it travels to colleagues."""
        shown = "".join(character for character in name if character.isprintable()).strip()
        with self.database.transaction() as tx:
            set_fact(tx, "device", shown[:LONGEST_DEVICE].strip())

    def picture_limits(self) -> PictureLimits:
        """Return the marketplace's limits on pictures, or the usual ones before a connection."""
        said = mapping(self.shop.meta().get("limits"))
        size, pixels = said.get("image_bytes"), said.get("image_pixels")
        usual = self._advised
        return replace(
            usual,
            bytes=size if isinstance(size, int) else usual.bytes,
            pixels=pixels if isinstance(pixels, int) else usual.pixels,
        )

    def document_limits(self) -> DocumentLimits:
        """Return the marketplace's limits on documents, or the usual ones before a connection."""
        size = mapping(self.shop.meta().get("limits")).get("document_bytes")
        return DocumentLimits(size) if isinstance(size, int) else DocumentLimits()

    def connect(self, url: str, token: str, variable: str = "") -> Account:
        """Link the folder to an account; another account than before is refused."""
        # Imported here and below: nothing of the network is needed before the first sync.
        from desktop.app.account import link

        device, at = self.device(), self.outside.at
        return link(self.database, self.credentials, url, token, variable, device, at)

    def sync(
        self,
        *,
        accept_deletions: bool = False,
        accept_restored: bool = True,
        progress: Callable[[Progress], None] = lambda _progress: None,
        is_paused: Callable[[], bool] = lambda: False,
        plan: Plan | None = None,
        by_person: bool = True,
    ) -> SyncReport:
        """Sync once; LocalTrouble("sync-running") if another process is at it.

        `by_person`: what waits after a failure goes at once. Not `accept_restored`: a marketplace
        that was restored from an older copy is a question, LocalTrouble("marketplace-restored").
        """
        with exclusive(self.folder.sync_lock) as is_ours:
            if not is_ours:
                raise LocalTrouble("sync-running", path=self.folder.root)
            self.blobs.tidy()
            if accept_deletions:
                self.upkeep.before("before-deletions")
            from desktop.app.account import reached

            with reached(self.database, self.credentials, self.device()) as far:
                around = Surroundings(
                    self.clock,
                    Chance(self.clock, self.outside.draw),
                    progress=progress,
                    is_paused=is_paused,
                    crash_point=self.outside.at,
                    hold=self.hold,
                )
                engine = Engine(self.database, self.blobs, far, around)
                afresh = by_person or not self._has_synced
                self._has_synced = True
                return self.running.noted(
                    lambda report: engine.sync(
                        accept_deletions=accept_deletions,
                        accept_restored=accept_restored,
                        plan=plan,
                        afresh=afresh,
                        report=report,
                    ),
                    lane=plan.only if plan else "",
                    by_person=by_person,
                )

    def close(self) -> None:
        """Let go of the folder."""
        self.database.close()


def _before_migration(folder: ShopFolder, outside: Outside) -> None:
    back_up(folder, "before-migration", outside.clock.shown(), outside.at)


@contextmanager
def opened(folder: ShopFolder, listeners: Sequence[Listener] = ()) -> Generator[Shop]:
    """Open a shop for a block."""
    shop = Shop(folder, listeners)
    try:
        yield shop
    finally:
        shop.close()


def issue_sentence(issue: Issue) -> str:
    """Return what a person is told about a cell or row."""
    facts = {"value": issue.value, **issue.facts}
    return sentence(DesktopError(issue.code, **facts))
