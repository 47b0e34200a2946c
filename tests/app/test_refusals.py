"""What cannot be done is said in one line, with the exit code that fits, and changes nothing."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.app.command_line import Prompt
from tests.pictures.drawing import png
from tests.spreadsheet.books import book
from tests.worlds import Tables, workstation_at

REFUSED: dict[str, list[str]] = {
    "unknown command": ["fly"],
    "missing argument": ["show"],
    "unknown article": ["show", "nobody"],
    "no reference": ["show", ""],
    "unknown field": ["set", "", "colour=red"],
    "bad value": ["set", "", "price=cheap"],
    "no assignment": ["set", "", "price"],
    "unknown query field": ["list", "colour:red"],
    "bad number in a query": ["list", "price>cheap"],
    "unknown field listed": ["list", "--fields", "colour"],
    "limit that is none": ["list", "--limit", "few"],
    "no copies": ["clone", "A-1", "--times", "0"],
    "unknown warehouse": ["stock", "count", "A-1", "nowhere", "5"],
    "no figure": ["stock", "count", "A-1", "Aveiro", "many"],
    "stock below zero": ["stock", "adjust", "A-1", "Aveiro", "-5"],
    "no steps": ["undo", "--steps", "0"],
    "missing file": ["import", "articles", "nowhere.xlsx"],
    "a folder as a file": ["import", "articles", "."],
    "missing folder": ["import", "pictures", "nowhere"],
    "missing mapping": ["import", "articles", "a.xlsx", "--mapping", "nowhere.json"],
    "no conflict": ["resolve", "A-1", "brand", "mine"],
    "no choice": ["resolve", "A-1", "brand", "both"],
    "no conflicts alike": ["resolve", "A-1", "brand", "mine", "--all-like"],
    "no refused count": ["resolve", "A-1", "stock.Aveiro", "counted"],
    "no address": ["connect", "nonsense", "--token", "t"],
    "an address that is none": ["connect", "https://[", "--token", "t"],
    "plain http": ["connect", "http://example.com", "--token", "t"],
    "no token": ["connect", "https://example.com"],
    "empty token": ["connect", "https://example.com", "--token", " "],
    "bytes that are no text": ["set", "", "brand=\udcff", "price=\udcff"],
    "bytes as a reference": ["show", "\udcff"],
    "bytes in a query": ["list", "\udcff"],
}


@pytest.fixture
def shop(prompt: Prompt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Prompt:
    """A shop with one article and one warehouse, seen from an empty folder."""
    with workstation_at(prompt.shop) as at:
        at.new_article(seller_reference="A-1", brand="Acme")
        at.warehouse()
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return prompt


def kept(shop: Path) -> Tables:
    with workstation_at(shop) as at:
        return at.tables()


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_bad_usage_is_said_in_one_line_and_changes_nothing(shop: Prompt, name: str):
    before = kept(shop.shop)
    assert shop(*REFUSED[name]).refused(2).startswith("twoosk-desktop")
    assert kept(shop.shop) == before


def test_a_file_whose_name_is_no_text_is_listed_all_the_same(shop: Prompt, tmp_path: Path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "caf\udce9.png").write_bytes(png())
    said = shop("import", "pictures", str(tmp_path / "in"))
    assert said.document["orphans"] == ["caf\udce9.png"]


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
@pytest.mark.parametrize(
    "content", [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", b"", b"PK\x03\x04", b"\x89PNG\r\n"]
)
def test_a_file_that_is_no_workbook_is_refused_by_its_name(
    shop: Prompt, tmp_path: Path, name: str, content: bytes
):
    (tmp_path / name).write_bytes(content)
    for kind in ("articles", "quantities"):
        assert name in shop("import", kind, str(tmp_path / name)).refused(2)


def test_a_workbook_without_headings_is_refused(shop: Prompt, tmp_path: Path):
    file = book(tmp_path / "a.xlsx", [["so", "what"], [1, 2]])
    assert "a.xlsx" in shop("import", "articles", str(file)).refused(2)


@pytest.mark.parametrize("words", [["sync"], ["connect", "http://127.0.0.1:9", "--token", "t"],
                                   ["connect", "http://127.0.0.1:9", "--token", "☃"]])  # fmt: skip
def test_a_marketplace_that_is_not_there_is_said_to_be(shop: Prompt, words: list[str]):
    shop(*words).refused(3)


def test_a_variable_that_holds_no_token_is_named(shop: Prompt):
    words = ("connect", "http://127.0.0.1:9", "--token-env", "TWOOSK_NO_SUCH_VARIABLE")
    assert "TWOOSK_NO_SUCH_VARIABLE" in shop(*words).refused(3)


def test_a_shop_that_cannot_be_opened_is_local_trouble(prompt: Prompt, tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    Prompt(tmp_path / "file", prompt.capture)("status").refused(4)
    Prompt(tmp_path / "file" / "shop", prompt.capture)("status").refused(4)


def test_a_damaged_or_foreign_shop_is_local_trouble_and_left_as_it_is(prompt: Prompt):
    database = prompt.shop / "shop.sqlite"
    database.write_bytes(b"no database " * 500)
    prompt("status").refused(4)
    assert database.read_bytes() == b"no database " * 500
    database.unlink()
    foreign = sqlite3.connect(database)
    foreign.execute("CREATE TABLE stamps (country TEXT)")
    foreign.close()
    before = database.read_bytes()
    prompt("list").refused(4)
    assert database.read_bytes() == before


def test_a_new_shop_is_made_at_first_use(prompt: Prompt, tmp_path: Path):
    shutil.rmtree(prompt.shop)
    assert prompt("status").document["articles"] == 0
    assert (tmp_path / "shop" / "shop.sqlite").is_file()
