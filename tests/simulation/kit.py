"""What every schedule needs and none changes: an empty mirror to copy, taxonomy, pictures."""

import gc
import os
import random
import tempfile
import uuid
from collections.abc import Generator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image

from desktop.base.data import resource
from desktop.base.paths import ShopFolder
from desktop.domain.document import parse_document
from desktop.domain.taxonomy import Taxonomy, read_taxonomy
from desktop.store.open import open_shop
from desktop.sync import slices
from tests.pictures.drawing import saved
from tests.simulation.prepared import run_prepared
from tests.simulation.station import Station

MEMORY = Path("/dev/shm")
PICTURES = 7
SELDOM = 100_000
"""How many new things there are before they are looked through."""


NAMES = ("office", "depot", "home", "van", "fair")


@dataclass
class Kit:
    """Made once per process; its workstations get fresh disks for every schedule."""

    folder: Path
    template: Path
    taxonomy: Taxonomy
    files: tuple[bytes, ...]
    built: list[Station] = field(default_factory=list[Station])

    def stations(self, count: int) -> list[Station]:
        """So many workstations; a program is built only when it is first needed."""
        for name in NAMES[len(self.built) : count]:
            self.built.append(Station(name, self.folder / name, self.template, self.taxonomy))
        return self.built[:count]


@contextmanager
def kit(*, prepared: bool = True) -> Generator[Kit]:
    """A folder in memory where there is one, and everything in it, for a block."""
    where = MEMORY if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) else None
    way = run_prepared() if prepared else nullcontext()
    with way, tempfile.TemporaryDirectory(dir=where, prefix="simulation-") as name:
        folder = Path(name)
        empty = ShopFolder(folder / "template")
        open_shop(empty).close()
        document = parse_document(resource("taxonomy.json").read_text(encoding="utf-8"))
        files = tuple(
            saved(Image.new("RGB", (8, 8), (20 * n, 90, 200 - 20 * n)), "PNG")
            for n in range(PICTURES)
        )
        ready = Kit(folder, empty.database, read_taxonomy(document), files)
        # What is there by now stays: looked through at every turn, it would cost for nothing.
        gc.freeze()
        often = gc.get_threshold()
        gc.set_threshold(SELDOM)
        try:
            yield ready
        finally:
            gc.set_threshold(*often)
            gc.unfreeze()
            for station in ready.built:
                station.close()


@contextmanager
def names_from(rng: random.Random) -> Generator[None]:
    """Make every new reference and key of the program come from `rng`."""

    def drawn() -> uuid.UUID:
        return uuid.UUID(int=rng.getrandbits(128), version=4)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(uuid, "uuid4", drawn)
        yield


@contextmanager
def written_by(articles: int) -> Generator[None]:
    """Let the engine write so many articles in one transaction."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(slices, "ALONE", articles)
        yield
