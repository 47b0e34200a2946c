"""kill -9 during a command that changes a shop: it is as before or as after, and goes on.

`make kills N=5000` kills each of these fifty times.
"""

import os
import random
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.base.paths import ShopFolder
from tests.pictures.drawing import png, slope
from tests.spreadsheet.books import book
from tests.store.older import OLDER, as_left_by
from tests.sync.forks import begin_forked
from tests.sync.processes import run_here
from tests.worlds import workstation_at

KILLS = max(3, int(os.environ.get("KILLS", "0")) // 100)
ROWS = 40
Sight = Sequence[str]


@dataclass(frozen=True)
class Bench:
    """A shop with unsent work to copy, and files that commands take in."""

    shop: Path
    files: Path

    def words(self, *words: str) -> tuple[str, ...]:
        """Return a command line; what begins with @ is one of the files."""
        return tuple(str(self.files / word[1:]) if word[0] == "@" else word for word in words)


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    files = tmp_path_factory.mktemp("files")
    shop = files / "shop"
    with workstation_at(shop) as at:
        place = at.warehouse()
        for number in range(ROWS):
            article = at.new_article(
                seller_reference=f"A-{number}", names__en=f"Cable {number}", brand="Acme"
            )
            at.counts(article, place, number)
    assert run_here(shop, "backup", str(files / "shop.backup")).code == 0
    prices = [[f"A-{number}", f"{number + 5}.00"] for number in range(ROWS)]
    book(files / "prices.xlsx", [["Seller reference", "Price"], *prices])
    (files / "pictures").mkdir()
    for number in range(12):
        picture = png(slope(40 + number, 30))
        (files / "pictures" / f"A-{number}.png").write_bytes(picture)
    return Bench(shop, files)


def is_damaged(shop: Path) -> None:
    database = shop / "shop.sqlite"
    database.write_bytes(database.read_bytes()[:9000])


def is_older(shop: Path) -> None:
    as_left_by(ShopFolder(shop), OLDER[-1])


def is_changed(shop: Path) -> None:
    assert run_here(shop, "set", "brand:acme", "brand=Cord").code == 0


def is_as_it_was(_shop: Path) -> None:
    """Nothing happens before the command."""


def sight(shop: Path) -> Sight:
    """What a person sees of the articles; nothing of a shop that says it is damaged."""
    fields = "seller_reference,name,brand,price,stock,images"
    said = run_here(shop, "list", "--fields", fields)
    if said.code == 4:
        assert "twoosk-desktop repair" in said.err
        return ()
    assert said.code == 0, said
    return sorted(repr(sorted(article.items())) for article in said.json()["articles"])


def is_killed(shop: Path, words: Sequence[str], after: float) -> None:
    """Begin a command and kill it so many seconds later."""
    process = begin_forked(shop, *words)
    process.join(after)
    process.kill()
    process.join()
    process.close()


Before = Callable[[Path], None]
COMMANDS: dict[str, tuple[Before, float, tuple[str, ...]]] = {
    "set": (is_as_it_was, 0.2, ("set", "brand:acme", "brand=Bolt")),
    "import articles": (is_as_it_was, 0.5, ("import", "articles", "@prices.xlsx")),
    "import pictures": (is_as_it_was, 0.6, ("import", "pictures", "@pictures")),
    "restore": (is_changed, 0.5, ("restore", "@shop.backup")),
    "restore a damaged shop": (is_damaged, 0.5, ("restore", "@shop.backup")),
    "repair": (is_damaged, 0.5, ("repair",)),
    "update": (is_older, 0.4, ("list",)),
    "first run": (shutil.rmtree, 0.4, ("list",)),
    "undo": (is_as_it_was, 0.2, ("undo",)),
}
"""What happened before, the longest it takes in seconds, and the command."""


@pytest.mark.timeout(60 + 3 * KILLS)
@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_killed_at_any_moment_has_happened_or_not(
    bench: Bench, tmp_path: Path, name: str
):
    before, longest, command = COMMANDS[name]
    words, chance = bench.words(*command), random.Random(name)
    done = shutil.copytree(bench.shop, tmp_path / "done")
    before(done)
    sights: list[Sight] = [sight(done) if done.exists() else ()]
    assert run_here(done, *words).code == 0
    sights.append(sight(done))
    for number in range(KILLS):
        shop = shutil.copytree(bench.shop, tmp_path / f"shop-{number}")
        before(shop)
        is_killed(shop, words, chance.uniform(0.0, longest))
        seen = sight(shop)
        assert seen in sights
        if seen != sights[1]:
            assert run_here(shop, *words).code == 0
            assert sight(shop) == sights[1]
        assert run_here(shop, "verify").code == 0
        shutil.rmtree(shop)


@pytest.mark.timeout(60 + 3 * KILLS)
def test_a_backup_killed_at_any_moment_is_whole_or_not_there(bench: Bench, tmp_path: Path):
    chance = random.Random("backup")
    shop = shutil.copytree(bench.shop, tmp_path / "shop")
    there = tmp_path / "there"
    there.mkdir()
    for number in range(KILLS):
        file = there / f"{number}.backup"
        is_killed(shop, ("backup", str(file)), chance.uniform(0.0, 0.2))
        if file.exists():
            assert run_here(tmp_path / f"again-{number}", "restore", str(file)).code == 0
            assert sight(tmp_path / f"again-{number}") == sight(shop)
    assert run_here(shop, "backup", str(there / "last.backup")).code == 0
