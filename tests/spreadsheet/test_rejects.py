"""Refused rows come back in the layout they came in, and can be imported again."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop.spreadsheet.articles import ArticleSheet, read_articles
from desktop.spreadsheet.columns import Layout
from desktop.spreadsheet.issues import Issue
from desktop.spreadsheet.rejects import write_rejects
from desktop.spreadsheet.workbook import Sheet, read_workbook
from tests.spreadsheet.books import TAXONOMY, articles, codes

HEADINGS = ["Réf.", "Désignation", "Prix HT", "Ancien code"]


def sentence(issue: Issue) -> str:
    return f"{issue.code} in {issue.column}"


def rejected(folder: Path, sheet: ArticleSheet) -> Path:
    refused = [issue for row in sheet.rows for issue in row.refused]
    path = folder / "rejects.xlsx"
    write_rejects(path, sheet.layouts, refused, "Motif", sentence)
    return path


def test_only_refused_rows_come_back_with_their_reason_in_front(tmp_path: Path) -> None:
    sheet = articles(
        tmp_path, ["TARIF"], HEADINGS, ["01", "good", 5, "X1"], ["02", "bad", "cheap", "X2"]
    )
    written = read_workbook(rejected(tmp_path, sheet)).sheets[0]
    assert written.rows == (
        ("Motif", *HEADINGS),
        ("not-a-price in C", "02", "bad", "cheap", "X2"),
    )


def test_a_corrected_file_imports_without_a_word_about_the_reasons(tmp_path: Path) -> None:
    path = rejected(tmp_path, articles(tmp_path, HEADINGS, ["02", "bad", "cheap", "X2"]))
    workbook = load_workbook(path)
    workbook.worksheets[0]["D2"] = 12.5
    workbook.save(path)
    again = read_articles(read_workbook(path), TAXONOMY)
    (row,) = again.rows
    assert row.refused == ()
    assert row.values["price"] == {"amount": "12.50", "currency": "EUR"}
    assert row.keys.seller_reference == "02"
    assert [issue.value for issue in again.warnings] == ["Ancien code"]


def test_a_csv_comes_back_as_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Réf.;Désignation;Prix HT\n007;x;cheap\n", encoding="cp1252")
    sheet = read_articles(read_workbook(path), TAXONOMY)
    rows = read_workbook(rejected(tmp_path, sheet)).sheets[0].rows
    assert rows[1][1:] == ("007", "x", "cheap")


def test_nothing_refused_writes_nothing(tmp_path: Path) -> None:
    sheet = articles(tmp_path, HEADINGS, ["01", "good", 5, None])
    assert not rejected(tmp_path, sheet).exists()


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "=1+1", '=HYPERLINK("x")', "\t="])
def test_text_that_looks_like_a_formula_stays_text(tmp_path: Path, start: str) -> None:
    path = rejected(tmp_path, articles(tmp_path, HEADINGS, ["1", "x", "cheap", f"'{start}"]))
    assert read_workbook(path).sheets[0].rows[1][4] == f"'{start}"
    csv = tmp_path / "a.csv"
    csv.write_text(
        f'Réf.;Désignation;Prix HT;Obs.\n1;x;cheap;"{start.replace(chr(34), chr(34) * 2)}"\n',
        encoding="utf-8",
    )
    path = rejected(tmp_path, read_articles(read_workbook(csv), TAXONOMY))
    cell = load_workbook(path).worksheets[0]["E2"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == (start, "s", True)
    assert read_workbook(path).sheets[0].rows[1][4] == start


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    st.sampled_from(["", "=", "+", "-", "@"]),
    st.text(
        st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]),
        min_size=1,
        max_size=20,
    ),
)
def test_every_text_survives_going_out_and_in(tmp_path: Path, start: str, text: str) -> None:
    sheet = Sheet("s", (("Réf.", "Désignation"), (start + text, None)))
    layout = Layout(sheet, 1, (), "fr", ())
    path = tmp_path / "rejects.xlsx"
    write_rejects(path, [layout], [Issue("s", 2, "A", "x", "", {})], "Motif", sentence)
    assert read_workbook(path).sheets[0].rows[1][1] == start + text


def test_several_reasons_of_a_row_stand_together(tmp_path: Path) -> None:
    sheet = articles(
        tmp_path, ["SKU", "Category", "Price"], ["1", "Kitchen", "cheap"], ["2", "Fibre", "dear"]
    )
    assert codes(sheet.rows[0].refused) == ["unknown-category", "not-a-price"]
    rows = read_workbook(rejected(tmp_path, sheet)).sheets[0].rows
    assert rows[1][0] == "unknown-category in B\nnot-a-price in C"
