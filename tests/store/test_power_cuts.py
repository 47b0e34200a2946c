"""The power goes at any moment: what was said to be saved is there when it is back.

`make cuts N=2000` cuts as often as one likes.
"""

import os
import random
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from desktop.app.repairing import repair
from desktop.base.paths import ShopFolder
from desktop.domain.errors import LocalTrouble
from tests.store.traced import traced, why_not
from tests.store.volatile_disk import Said, Stroke, Sync, VolatileDisk
from tests.store.working_hour import sight
from tests.worlds import workstation_at

CUTS = int(os.environ.get("CUTS", "25"))

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not() or "can be watched")


@dataclass(frozen=True)
class Hour:
    """A shop as it was, and what a program did to its files and said meanwhile."""

    shop: Path
    strokes: tuple[Stroke, ...]

    def without_syncs_of(self, names: str) -> "Hour":
        """As if the program had never asked for files of such a name to be on the disk."""

        def is_left_out(stroke: Stroke) -> bool:
            return isinstance(stroke, Sync) and fnmatchcase(stroke.path, names)

        return Hour(self.shop, tuple(s for s in self.strokes if not is_left_out(s)))


@pytest.fixture(scope="module")
def hour(new_shop: Path, tmp_path_factory: pytest.TempPathFactory) -> Hour:
    folder = tmp_path_factory.mktemp("hour")
    shop = shutil.copytree(new_shop, folder / "shop")
    before = shutil.copytree(new_shop, folder / "before")
    command = [sys.executable, "-m", "tests.store.working_hour", str(shop)]
    return Hour(before, tuple(traced(command, shop, folder / "trace")))


def losses(hour: Hour, folder: Path, cuts: int) -> Iterator[str]:
    """Cut the power so many times; give what is wrong afterwards."""
    for number in range(cuts):
        chance = random.Random(number)
        until = chance.randrange(len(hour.strokes))
        disk = VolatileDisk(hour.shop)
        for stroke in hour.strokes[:until]:
            disk.take(stroke)
        shop = folder / str(number)
        disk.cut(shop, chance)
        allowed = _allowed(hour.strokes, until)
        wrong = _wrong(shop, allowed) or _wrong_after_repair(shop, allowed)
        if wrong:
            yield f"cut {number}, before stroke {until}: {wrong}"
        shutil.rmtree(shop)


def _allowed(strokes: tuple[Stroke, ...], until: int) -> set[str]:
    """What was last said before a cut, and what was about to be said."""
    said = [s.text.strip() for s in strokes[:until] if isinstance(s, Said)]
    coming = [s.text.strip() for s in strokes[until:] if isinstance(s, Said)]
    return {*said[-1:], *coming[:1]}


def _wrong(shop: Path, allowed: set[str]) -> str:
    try:
        with workstation_at(shop) as at:
            problems = at.problems()
            if problems:
                return "; ".join(problems)
            return "" if sight(at) in allowed else "not what was saved"
    except LocalTrouble as trouble:
        return str(trouble)


def _wrong_after_repair(shop: Path, allowed: set[str]) -> str:
    """The database is gone as well: what was saved is in the safety copy."""
    (shop / "shop.sqlite").unlink()
    repair(ShopFolder(shop), "2026-01-01T000000Z")
    found = _wrong(shop, allowed)
    return f"after a repair: {found}" if found else ""


@pytest.mark.timeout(60 + CUTS)
def test_nothing_that_was_saved_is_lost_when_the_power_goes(hour: Hour, tmp_path: Path):
    assert list(losses(hour, tmp_path, CUTS)) == []


@pytest.mark.parametrize(
    "names", ["shop.sqlite", "shop.sqlite-journal", ".", "unsynced.jsonl", "blobs/*"]
)
def test_it_would_be_lost_if_it_were_not_synced(hour: Hour, tmp_path: Path, names: str):
    assert next(losses(hour.without_syncs_of(names), tmp_path, 150), "")
