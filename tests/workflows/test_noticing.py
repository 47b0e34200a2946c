"""What deserves a second look is told by every way to change articles, and keeps none away."""

from pathlib import Path

from desktop.domain.ids import ArticleId
from desktop.domain.rules import Finding
from desktop.workflows.articles import Assignment
from tests.spreadsheet.books import book
from tests.worlds import Workstation

BELL, ARABIC, EMOJI = "\x07", "كابل", "📡"


def cable(shop: Workstation, reference: str = "C-1") -> ArticleId:
    return shop.new_article(
        names__en="Cable", seller_reference=reference, unit="pce", price="450", weight="12 kg"
    )


def due(shop: Workstation, article: ArticleId) -> tuple[str, ...]:
    return shop.shop.review_due.due(article).paths


def test_a_field_tells_a_price_that_jumped_and_saves_it(workstation: Workstation):
    article = cable(workstation)
    entered = workstation.shop.edit.take(article, "price", "45")
    assert entered.notices == (Finding("price", "price-a-tenth", "450.00"),)
    assert workstation.sees(article)["price"] == {"amount": "45.00", "currency": "EUR"}


def test_a_field_tells_of_control_characters_it_left_out_and_of_nothing_else(
    workstation: Workstation,
):
    article = cable(workstation)
    take = workstation.shop.edit.take
    entered = take(article, "descriptions.en.usage", f"a{BELL}b\tc\r\nd\x00")
    assert entered.notices == (Finding("descriptions.en.usage", "control-characters-dropped", "2"),)
    assert workstation.shop.articles.sheet(article).article.descriptions["en"]["usage"] == (
        "ab\tc\nd"
    )
    assert take(article, "names.en", f"{ARABIC} {EMOJI}").notices == ()
    assert workstation.shop.articles.sheet(article).article.names["en"] == f"{ARABIC} {EMOJI}"


def test_a_batch_and_its_preview_tell_the_same_and_the_form_asks(workstation: Workstation):
    article, other = cable(workstation), cable(workstation, "C-2")
    orders = [Assignment("unit", "=", "m"), Assignment("price", "*=", "0.01")]
    preview = workstation.shop.edit.preview([article, other], orders)
    assert due(workstation, article) == ()
    done = workstation.shop.edit.batch([article, other], orders)
    assert done == preview
    told = {(one.article, one.finding.path, one.finding.code) for one in done.notices}
    assert told == {
        (each, path, code)
        for each in (article, other)
        for path, code in (("price", "price-a-tenth"), ("weight", "figure-of-before"))
    }
    assert due(workstation, article) == ("weight",)
    workstation.shop.edit.batch([article], [Assignment("weight", "=", "30 g")])
    assert due(workstation, article) == ()


def test_an_import_warns_row_by_row_and_the_form_asks(workstation: Workstation, tmp_path: Path):
    article, other = cable(workstation), cable(workstation, "C-2")
    rows = [
        ["Seller reference", "Name (EN)", "Price", "Unit"],
        ["C-1", "Cable", "4500.00", "pce"],
        ["C-2", "Cable", "450.00", "m"],
    ]
    file = book(tmp_path / "a.xlsx", rows)
    rehearsed = workstation.shop.imports.articles(file, rehearse=True)
    assert due(workstation, other) == ()
    report = workstation.shop.imports.articles(file)
    assert report.warnings == rehearsed.warnings
    found = [(one.row, one.facts["path"], one.code) for one in report.warnings]
    assert found == [
        (2, "price", "price-ten-times"),
        (3, "price", "figure-of-before"),
        (3, "weight", "figure-of-before"),
    ]
    assert report.refused == []
    assert due(workstation, article) == ()
    assert due(workstation, other) == ("price", "weight")


def test_an_import_of_quantities_that_changes_the_pack_warns_too(
    workstation: Workstation, tmp_path: Path
):
    article = cable(workstation)
    workstation.types(article, "pack", "10 box")
    rows = [["Seller reference", "Pack quantity", "Pack unit"], ["C-1", "100", "box"]]
    report = workstation.shop.imports.quantities(book(tmp_path / "q.xlsx", rows))
    found = [(one.row, one.facts["path"], one.code) for one in report.warnings]
    assert found == [(2, "price", "figure-of-before"), (2, "weight", "figure-of-before")]
    assert due(workstation, article) == ("price", "weight")


def test_an_import_says_in_which_cell_it_left_control_characters_out(
    workstation: Workstation, tmp_path: Path
):
    file = tmp_path / "a.csv"
    lines = [
        "Seller reference;Part number;Name (EN);Description (EN)",
        f"C-1;PN{BELL}-1;{ARABIC} {EMOJI};one\x08 two\x01",
    ]
    file.write_text("\n".join(lines), encoding="utf-8")
    report = workstation.shop.imports.articles(file)
    found = [(one.row, one.column, one.code, one.facts["fact"]) for one in report.warnings]
    code = "control-characters-dropped"
    assert found == [(2, "B", code, "1"), (2, "D", code, "2")]
    (article,) = workstation.finds("part:PN-1")
    stored = workstation.shop.articles.sheet(article).article
    assert (stored.names["en"], stored.descriptions["en"]["description"]) == (
        f"{ARABIC} {EMOJI}",
        "one two",
    )
