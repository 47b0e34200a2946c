"""Databases damaged in every way a disk can: said in a sentence, repaired, nothing unsent lost.

`make damage N=2000` runs as many as one likes.
"""

import os
import random
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from desktop.base.paths import ShopFolder
from desktop.domain.document import JsonValue
from desktop.domain.errors import LocalTrouble
from desktop.store.cut_off import is_cut_off
from desktop.store.open import open_shop
from desktop.store.rebuilding import read_safety_copy
from tests.app.command_line import Prompt, Said
from tests.store.damages import DAMAGES, PAGE, lies_beside_a_strange_journal
from tests.worlds import COMPLETE, workstation_at

ROUNDS = int(os.environ.get("DAMAGES", "24"))


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop with all kinds of unsent work."""
    folder = tmp_path_factory.mktemp("sound") / "shop"
    with workstation_at(folder) as at:
        place = at.warehouse()
        article = at.new_article(COMPLETE)
        for number in range(12):
            article = at.new_article(COMPLETE, seller_reference=f"A-{number}", brand="Acme")
            at.counts(article, place, number + 1)
        at.adjusts(article, place, 3)
        at.undoes()
    return folder


def unsent(folder: Path) -> dict[str, JsonValue]:
    """What waits, by thing and command, as it would be sent."""
    kept = read_safety_copy(ShopFolder(folder))
    assert not kept.unreadable
    return {
        **{str(line["entity"]): line["local"] for line in kept.entities},
        **{str(line["command"]): line["payload"] for line in kept.commands},
    }


def shown(prompt: Prompt) -> set[str]:
    """The articles with their stock as the person sees them."""
    listed = prompt("list", "--fields", "seller_reference,brand,stock,price").document
    return {repr(sorted(item.items())) for item in listed["articles"]}


def is_said_well(said: Said) -> None:
    assert said.code in {0, 4}, said
    assert "Traceback" not in said.err
    assert said.code == 0 or said.err or not said.document["ok"], said


@pytest.mark.timeout(20 + ROUNDS)
def test_whatever_happens_to_the_database_nothing_unsent_is_lost(
    sound: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    expected = unsent(sound)
    with workstation_at(shutil.copytree(sound, tmp_path / "sight")):
        sight = shown(Prompt(tmp_path / "sight", capsys))
    for number in range(ROUNDS):
        chance = random.Random(number)
        folder = shutil.copytree(sound, tmp_path / f"shop-{number}")
        DAMAGES[number % len(DAMAGES)](folder / "shop.sqlite", chance)
        prompt = Prompt(folder, capsys)
        for command in ("status", "verify"):
            is_said_well(prompt(command))
        is_said_well(prompt("repair"))
        assert unsent(folder) == expected, number
        assert shown(prompt) == sight, number
        assert prompt("verify").code == 0, number
        shutil.rmtree(folder)


def test_the_strange_journal_is_one_that_sqlite_plays_back(sound: Path, tmp_path: Path):
    database = shutil.copytree(sound, tmp_path / "shop") / "shop.sqlite"
    before = database.read_bytes()
    lies_beside_a_strange_journal(database, random.Random(3))
    with closing(sqlite3.connect(database)) as connection, suppress(sqlite3.DatabaseError):
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    assert database.read_bytes() != before
    assert not database.with_name("shop.sqlite-journal").exists()


def test_a_file_that_lost_its_end_is_not_opened_as_if_it_were_whole(sound: Path, tmp_path: Path):
    database = shutil.copytree(sound, tmp_path / "shop") / "shop.sqlite"
    assert not is_cut_off(database)
    os.truncate(database, database.stat().st_size - PAGE)
    assert is_cut_off(database)
    with pytest.raises(LocalTrouble, match="database-damaged"):
        open_shop(ShopFolder(database.parent))


@pytest.mark.parametrize(
    "accident",
    [
        "ALTER TABLE article_index RENAME COLUMN main_image TO main_imagm",
        "ALTER TABLE article_index RENAME TO article_indax",
        "DROP INDEX blob_waiting",
        "UPDATE entity SET local = 7 WHERE kind = 'article'",
        "UPDATE entity SET version = 'x' WHERE kind = 'article'",
        "UPDATE journal SET before = x'c2' WHERE seq = 1",
    ],
)
def test_what_sqlite_finds_sound_and_the_program_never_wrote_is_damage(
    sound: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], accident: str
):
    folder, expected = shutil.copytree(sound, tmp_path / "shop"), unsent(sound)
    with closing(sqlite3.connect(folder / "shop.sqlite")) as database, database:
        database.execute(accident)
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    prompt = Prompt(folder, capsys)
    assert prompt("verify").code != 0
    assert prompt("repair").code == 0
    assert unsent(folder) == expected
    assert prompt("verify").code == 0


def test_a_name_nobody_can_read_is_damage(sound: Path, tmp_path: Path):
    database = shutil.copytree(sound, tmp_path / "shop") / "shop.sqlite"
    whole = database.read_bytes()
    place = whole.index(b"CREATE TABLE")
    name = whole[place + len(b"CREATE TABLE ") :].split()[0]
    # The record of a table: its name twice, where it begins, and how it was made.
    names = whole[place - 2 * len(name) - 4 : place].replace(name, b"\xc2" * len(name))
    damaged = names + b"\xc2" * 12
    begin = place - 2 * len(name) - 4
    database.write_bytes(whole[:begin] + damaged + whole[begin + len(damaged) :])
    with pytest.raises(LocalTrouble, match="database-damaged"):
        open_shop(ShopFolder(database.parent))
