"""A workstation of the simulation: the real mirror, verbs and engine in a folder of its own."""

import itertools
import random
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.base.crash_points import pass_by
from desktop.base.paths import ShopFolder
from desktop.domain.taxonomy import Taxonomy
from desktop.pictures.blobs import BlobFolder
from desktop.pictures.picture import PictureLimits
from desktop.store.article_index import refresh
from desktop.store.database import Changes, Database, Transaction
from desktop.sync.engine import Engine, Surroundings, SyncReport
from desktop.sync.farside import FarSide
from desktop.workflows.articles import Articles
from desktop.workflows.desk import Desk
from desktop.workflows.pictures import Pictures
from desktop.workflows.read_back import ReadBacks
from desktop.workflows.resolving import Resolving
from desktop.workflows.stock import Stock
from desktop.workflows.submission import Submissions
from desktop.workflows.undoing import Undoing
from desktop.workflows.warehouses import Warehouses
from tests.simulation.peek import Peek


@dataclass
class Watch:
    """The clock of one workstation: the wall jumps, the ticks only rise."""

    wall: int = 0
    ticked: float = 0.0

    def shown(self) -> str:
        return f"{2026 + self.wall:04d}-01-01T00:00:00Z"

    def ticks(self) -> float:
        self.ticked += 0.01
        return self.ticked


@dataclass
class Chance:
    """Time and chance for back-off."""

    watch: Watch
    rng: random.Random

    def ticks(self) -> float:
        return self.watch.ticks()

    def draw(self) -> float:
        return self.rng.random()


class Station:
    """A person's computer; the same program serves schedule after schedule, on fresh disks."""

    def __init__(self, name: str, folder: Path, template: Path, taxonomy: Taxonomy) -> None:
        self.name = name
        self.incarnation = 1
        self.watch = Watch()
        self.by_person = False
        self.folder = ShopFolder(folder)
        self._heard: Callable[[Station, Changes], None] = _unheard
        self._at: Callable[[str], None] = pass_by
        self._with_index = False
        self._changes = Changes()
        self._empty = sqlite3.connect(template)
        self._backup = sqlite3.connect(":memory:")
        self._is_backed_up = False
        folder.mkdir()
        shutil.copyfile(template, self.folder.database)
        self._disk = sqlite3.connect(self.folder.database, isolation_level=None)
        tables = _tables(self._disk)
        self._filled = f"SELECT {', '.join(f'EXISTS (SELECT 1 FROM {name})' for name in tables)}"
        self._emptying = [f"DELETE FROM {name}" for name in tables]
        self.peek = Peek(self._disk)
        self.database = Database(
            self.folder, before_commit=self._before_commit, at=self._passes, durable=False
        )
        self.blobs = BlobFolder(self.folder.root, self._passes)
        desk = Desk(self.database, self.watch, lambda: self.device)
        self.articles = Articles(desk, lambda: taxonomy)
        self.stock = Stock(desk)
        self.pictures = Pictures(desk, self.blobs, PictureLimits, self._passes)
        self.submissions = Submissions(desk)
        self.undoing = Undoing(desk)
        self.resolving = Resolving(desk, lambda: taxonomy)
        self.read_backs = ReadBacks(desk)
        self.warehouses = Warehouses(desk)

    @property
    def device(self) -> str:
        """Its name, and how often its disk was replaced."""
        return f"{self.name}#{self.incarnation}"

    def begins(
        self,
        *,
        heard: Callable[["Station", Changes], None],
        at: Callable[[str], None],
        with_index: bool,
    ) -> None:
        """A new schedule: nothing of the last one is left."""
        self._heard, self._at, self._with_index = heard, at, with_index
        self.incarnation, self.by_person = 1, False
        self.watch.wall, self.watch.ticked = 0, 0.0
        # Emptied, not replaced: a new schema would have every statement prepared anew.
        self._disk.execute("BEGIN")
        is_filled = self._disk.execute(self._filled).fetchone()
        for statement in itertools.compress(self._emptying, is_filled):
            self._disk.execute(statement)
        self._disk.execute("COMMIT")
        self._is_named()
        shutil.rmtree(self.folder.root / "blobs", ignore_errors=True)
        self._is_backed_up = False

    def syncs(self, far: FarSide, rng: random.Random, *, accepts: bool) -> SyncReport:
        """Sync once, over a road; a person who `accepts` lets go on what a sync stops to ask."""
        around = Surroundings(self.watch, Chance(self.watch, rng), crash_point=self._passes)
        return Engine(self.database, self.blobs, far, around).sync(
            accept_deletions=accepts, accept_restored=accepts
        )

    def backs_up(self) -> None:
        """Somebody copies the disk; pictures are never changed, so theirs need no copy."""
        self._disk.backup(self._backup)
        self._is_backed_up = True

    def is_restored(self) -> None:
        """The disk is what it was at the last copy, or as it was bought."""
        (self._backup if self._is_backed_up else self._empty).backup(self._disk)
        self._is_named()
        self.incarnation += 1

    def close(self) -> None:
        self.database.close()
        for connection in (self._disk, self._empty, self._backup):
            connection.close()

    def _is_named(self) -> None:
        """The machine has the same name, whatever disk is put in."""
        self._disk.execute("INSERT OR REPLACE INTO meta VALUES ('device', ?)", (self.name,))
        self.peek.renew()

    def _before_commit(self, tx: Transaction) -> None:
        if self._with_index:
            refresh(tx)
        self._changes = tx.changes()

    def _passes(self, label: str) -> None:
        if label == "C2":
            # The judge hears of a commit even where the program does not live to tell.
            self.peek.renew()
            self._heard(self, self._changes)
        self._at(label)


def _tables(disk: sqlite3.Connection) -> list[str]:
    """The tables that are empty in a new database, quoted."""
    return [
        f'"{row[0]}"'
        for row in disk.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not str(row[0]).startswith(("alembic_version", "article_text_"))
    ]


def _unheard(_station: Station, _changes: Changes) -> None:
    """Nobody listens between schedules."""
