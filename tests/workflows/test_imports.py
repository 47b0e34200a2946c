"""Taking in workbooks: one step, good rows through, bad rows back, rehearsals without trace."""

from pathlib import Path

import openpyxl
import pytest

from desktop.domain.document import mapping
from desktop.domain.errors import InputRefused
from tests.spreadsheet.books import Rows, Value, book, codes
from tests.worlds import Workstation

ARTICLES: list[list[Value]] = [
    ["Seller reference", "Brand", "Part number", "Name (EN)", "Price", "Condition"],
    ["A-1", "Acme", "WS-C2960", "Switch 24 ports", "100.00", "new"],
    ["A-2", "Acme", "WS-C2961", "Switch 48 ports", "200.00", "new"],
    ["A-3", "Bolt", "PC-3M", "Patch cord 3 m", "3.50", "new"],
]
QUANTITIES: list[list[Value]] = [
    ["Seller reference", "Warehouse", "Stock", "VAT rate"],
    ["A-1", "PT - Box - Acme - Aveiro", "5", "23"],
    ["A-1", "FR - Box - Acme - Lyon", "2", "20"],
    ["A-2", "PT - Box - Acme - Aveiro", "0", "23"],
    ["A-3", "PT - Box - Acme - Aveiro", "300", "23"],
]


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    return book(tmp_path / "articles.xlsx", ARTICLES)


@pytest.fixture
def quantities(tmp_path: Path) -> Path:
    return book(tmp_path / "quantities.xlsx", QUANTITIES)


def test_a_workbook_makes_articles(workstation: Workstation, articles: Path):
    report = workstation.shop.imports.articles(articles)
    assert (report.rows, report.created, report.changed, report.unchanged) == (3, 3, 0, 0)
    assert (report.refused, report.rejects) == ([], None)
    (found,) = workstation.finds("part:PC-3M")
    document = workstation.sees(found)
    assert document["price"] == {"amount": "3.50", "currency": "EUR"}
    assert workstation.problems() == ()


def test_a_second_import_changes_nothing(
    workstation: Workstation, articles: Path, quantities: Path
):
    workstation.shop.imports.articles(articles)
    workstation.shop.imports.quantities(quantities)
    before = workstation.shown()
    again = workstation.shop.imports.articles(articles)
    assert (again.created, again.changed, again.unchanged) == (0, 0, 3)
    again = workstation.shop.imports.quantities(quantities)
    assert (again.changed, again.unchanged, again.warnings) == (0, 4, [])
    assert workstation.shown() == before


def test_a_changed_row_changes_its_article(
    workstation: Workstation, articles: Path, tmp_path: Path
):
    workstation.shop.imports.articles(articles)
    rows: Rows = [["SKU", "Price"], ["A-1", "99.00"], ["A-2", "200.00"]]
    report = workstation.shop.imports.articles(book(tmp_path / "prices.xlsx", rows))
    assert (report.created, report.changed, report.unchanged) == (0, 1, 1)
    (found,) = workstation.finds("sku:A-1")
    assert mapping(workstation.sees(found)["price"])["amount"] == "99.00"
    assert workstation.sees(found)["brand"] == "Acme"


def test_a_rehearsal_tells_what_the_import_does_and_leaves_no_trace(
    workstation: Workstation, articles: Path, quantities: Path
):
    for verb, path in (
        (workstation.shop.imports.articles, articles),
        (workstation.shop.imports.quantities, quantities),
    ):
        before, news = workstation.tables(), len(workstation.news)
        content = workstation.shop.database.path.read_bytes()
        rehearsal = verb(path, rehearse=True)
        assert workstation.tables() == before
        assert workstation.shop.database.path.read_bytes() == content
        assert len(workstation.news) == news
        done = verb(path)
        assert (rehearsal.rows, rehearsal.created, rehearsal.changed) == (
            done.rows,
            done.created,
            done.changed,
        )


def test_one_undo_takes_a_whole_import_back_and_redo_brings_it_again(
    workstation: Workstation, articles: Path, quantities: Path
):
    shop = [workstation.shown()]
    workstation.shop.imports.articles(articles)
    shop.append(workstation.shown())
    workstation.shop.imports.quantities(quantities)
    shop.append(workstation.shown())
    for state in (shop[1], shop[0]):
        workstation.undoes()
        assert workstation.shown() == state
    for state in shop[1:]:
        workstation.redoes()
        assert workstation.shown() == state
    assert workstation.problems() == ()


def test_quantities_set_stock_and_offers_and_open_the_warehouses_they_name(
    workstation: Workstation, articles: Path, quantities: Path
):
    workstation.shop.imports.articles(articles)
    report = workstation.shop.imports.quantities(quantities)
    assert (report.rows, report.changed, report.unchanged) == (4, 4, 0)
    assert codes(report.warnings) == ["warehouse-created", "warehouse-created"]
    lyon, aveiro = (item.id for item in workstation.shop.shop.warehouses())
    (switch,) = workstation.finds("sku:A-1")
    assert workstation.stock_of(switch) == {aveiro: "5", lyon: "2"}
    assert workstation.sees(switch)["offers"] == [
        {"warehouse": aveiro, "vat_rate": "23"},
        {"warehouse": lyon, "vat_rate": "20"},
    ]


def test_quantities_of_an_article_that_is_not_here_are_refused(
    workstation: Workstation, quantities: Path
):
    report = workstation.shop.imports.quantities(quantities)
    assert codes(report.refused) == ["no-such-article"] * 4
    assert workstation.shop.shop.warehouses() == ()


def test_refused_rows_import_again_after_correction(workstation: Workstation, tmp_path: Path):
    rows: Rows = [*ARTICLES, ["A-4", "Bolt", "PC-5M", "Patch cord 5 m", "cheap", "new"]]
    report = workstation.shop.imports.articles(book(tmp_path / "a.xlsx", rows))
    assert (report.created, codes(report.refused)) == (3, ["not-a-price"])
    (issue,) = report.refused
    assert (issue.row, issue.column, issue.value) == (5, "E", "cheap")
    assert report.rejects is not None
    workbook = openpyxl.load_workbook(report.rejects)
    sheet = workbook.worksheets[0]
    (cell,) = (cell for row in sheet.iter_rows() for cell in row if cell.value == "cheap")
    sheet.cell(cell.row, cell.column, "4.20")
    workbook.save(report.rejects)
    workbook.close()
    again = workstation.shop.imports.articles(report.rejects)
    assert (again.rows, again.created, again.refused) == (1, 1, [])
    assert len(workstation.finds("PC-5M")) == 1


def test_rows_match_by_the_most_trusted_key_they_have(workstation: Workstation, tmp_path: Path):
    first = workstation.new_article(seller_reference="A-1", brand="Acme", part_number="X-1")
    second = workstation.new_article(seller_reference="A-2", brand="Acme", part_number="X-2")
    rows: Rows = [
        ["Seller reference", "Brand", "Part number", "Unit"],
        ["A-1", "Acme", "X-9", "pce"],
        ["", "ACME", "x2", "m"],
        ["", "Bolt", "X-1", "pce"],
    ]
    report = workstation.shop.imports.articles(book(tmp_path / "a.xlsx", rows))
    assert (report.created, report.changed) == (1, 2)
    assert workstation.sees(first)["part_number"] == "X-9"
    assert workstation.sees(second)["unit"] == "m"


def test_a_part_number_of_several_articles_refuses_the_row(
    workstation: Workstation, tmp_path: Path
):
    for name in ("A-1", "A-2"):
        workstation.new_article(seller_reference=name, brand="Acme", part_number="X-1")
    rows: Rows = [["Brand", "Part number", "Price"], ["Acme", "X-1", "5"]]
    report = workstation.shop.imports.articles(book(tmp_path / "a.xlsx", rows))
    assert codes(report.refused) == ["row-matches-several"]
    assert report.changed == 0


def test_an_existing_currency_stays_where_the_row_has_none(
    workstation: Workstation, tmp_path: Path
):
    article = workstation.new_article(seller_reference="A-1", price="5 USD")
    rows: Rows = [["Seller reference", "Price"], ["A-1", "6"]]
    workstation.shop.imports.articles(book(tmp_path / "a.xlsx", rows))
    assert workstation.sees(article)["price"] == {"amount": "6.00", "currency": "USD"}


@pytest.mark.parametrize(
    "content", [b"", b"%PDF-1.7 not a workbook", b"PK\x03\x04 damaged", b"\x00" * 4096]
)
def test_a_file_that_is_no_workbook_changes_nothing(
    workstation: Workstation, tmp_path: Path, content: bytes
):
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    before = workstation.tables()
    for verb in (workstation.shop.imports.articles, workstation.shop.imports.quantities):
        with pytest.raises(InputRefused):
            verb(path)
    assert workstation.tables() == before


def test_a_crash_in_the_middle_of_an_import_leaves_nothing_half_done(
    workstation: Workstation, articles: Path
):
    def pull_the_plug(done: int, _total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    before = workstation.tables()
    with pytest.raises(KeyboardInterrupt):
        workstation.shop.imports.articles(articles, progress=pull_the_plug)
    assert workstation.tables() == before
    assert workstation.shop.imports.articles(articles).created == 3
