"""The heading row is found wherever it stands, and each column gets one meaning."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.domain.errors import InputRefused
from desktop.spreadsheet.articles import read_articles
from desktop.spreadsheet.workbook import read_workbook
from tests.spreadsheet.books import TAXONOMY, Value, articles, book, codes

HEADINGS = ["Réf. vendeur", "Désignation", "Marque", "Prix HT", "Poids (kg)"]
ROW: list[Value] = ["001", "Commutateur", "Acme", 12.5, 2]


def test_headings_below_titles_and_group_headings_are_found(tmp_path: Path) -> None:
    titles: list[list[Value]] = [["TARIF 2026"], [], ["Article", None, None, "Commercial"]]
    sheet = articles(tmp_path, *titles, HEADINGS, ROW)
    assert [row.row for row in sheet.rows] == [5]
    assert sheet.layouts[0].heading_row == 4


def test_sections_totals_blanks_and_repeated_headings_are_no_articles(tmp_path: Path) -> None:
    furniture: list[Sequence[Value]] = [
        ["*** ACME ***"],
        [None, "   "],
        HEADINGS,
        [None, "Sous-total Acme", None, 120],
        [None, "TOTAL GÉNÉRAL", None, 240],
    ]
    sheet = articles(tmp_path, HEADINGS, ROW, *furniture)
    assert [row.row for row in sheet.rows] == [2]
    assert sheet.skipped == {"section": 1, "blank": 1, "heading": 1, "total": 2}


def test_an_article_whose_name_begins_with_total_is_an_article(tmp_path: Path) -> None:
    sheet = articles(tmp_path, HEADINGS, ["002", "Total Access 904", "Acme", 5, 1])
    assert len(sheet.rows) == 1


def test_a_lone_reference_is_an_article_that_says_nothing(tmp_path: Path) -> None:
    sheet = articles(tmp_path, HEADINGS, ["00123"])
    assert sheet.rows[0].keys.seller_reference == "00123"


def test_names_without_a_language_are_in_the_language_of_the_headings(tmp_path: Path) -> None:
    french = articles(tmp_path, HEADINGS, ROW)
    german = articles(
        tmp_path,
        ["Artikelnummer", "Bezeichnung", "Hersteller", "Beschreibung"],
        ["1", "Kabel", "Acme", "Lang"],
    )
    assert french.rows[0].values["names.fr"] == "Commutateur"
    assert german.rows[0].values["names.de"] == "Kabel"
    assert german.rows[0].values["descriptions.de.description"] == "Lang"


def test_unknown_columns_are_said_and_not_read(tmp_path: Path) -> None:
    sheet = articles(tmp_path, [*HEADINGS, "Ancien code"], [*ROW, "X1"])
    (issue,) = sheet.warnings
    assert (issue.code, issue.column, issue.value) == ("unknown-heading", "F", "Ancien code")
    assert "X1" not in str(sheet.rows)


def test_a_heading_given_twice_is_read_once_and_said(tmp_path: Path) -> None:
    sheet = articles(tmp_path, [*HEADINGS, "Prix unitaire HT"], [*ROW, 99])
    assert sheet.rows[0].values["price"] == {"amount": "12.50", "currency": "EUR"}
    assert "heading-twice" in codes(sheet.warnings)


def test_a_length_alone_is_a_specification_and_three_sides_are_dimensions(tmp_path: Path) -> None:
    cord = articles(
        tmp_path,
        ["Item No.", "Item category", "Length (m)"],
        ["1", "Fibre optics > Fibre optic patch cords", 2.5],
    )
    box = articles(
        tmp_path,
        ["Item No.", "Length (mm)", "Width (mm)", "Height (mm)"],
        ["1", 440, 220.5, 44],
    )
    assert cord.rows[0].values["specs.length"] == {"value": "2.5", "unit": "m"}
    assert box.rows[0].values["dimensions"] == {
        "length": "440",
        "width": "220.5",
        "height": "44",
        "unit": "mm",
    }


def test_sheets_like_the_best_are_read_and_others_are_said(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx",
        [HEADINGS, ROW],
        more=[HEADINGS, ["002", "Routeur", "Acme", 9, 1]],
        old=[["Réf.", "PV HT"], ["001", 5]],
        old_prices=[["Réf.", "Prix HT"], ["001", 5]],
        notes=[["free text"]],
    )
    sheet = read_articles(read_workbook(path), TAXONOMY)
    assert [(row.sheet, row.row) for row in sheet.rows] == [("Articles", 2), ("more", 2)]
    assert [issue.value for issue in sheet.warnings if issue.code == "sheet-not-read"] == [
        "old_prices"
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [["a", "b"], [1, 2]],
        [["Catégorie", "Sous-catégorie"], ["Fibre optique", "Pigtails"]],
        [["Prix", "Stock"], [1, 2]],
        [["Name"], ["only one column"]],
    ],
)
def test_a_file_without_headings_that_name_articles_is_refused(
    tmp_path: Path, rows: list[list[Value]]
) -> None:
    with pytest.raises(InputRefused, match="headings-not-found"):
        articles(tmp_path, *rows)


def test_columns_of_quantities_are_said_and_left_to_the_other_file(tmp_path: Path) -> None:
    sheet = articles(tmp_path, [*HEADINGS, "TVA %", "Stock"], [*ROW, 20, 5], [*ROW, 20, 5])
    assert codes(sheet.warnings) == ["vat-belongs-to-quantities", "belongs-to-quantities"]


def test_hidden_rows_and_columns_are_read_and_said(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", [HEADINGS, ROW])
    workbook = load_workbook(path)
    workbook.worksheets[0].row_dimensions[2].hidden = True
    workbook.worksheets[0].column_dimensions["D"].hidden = True
    workbook.save(path)
    sheet = read_articles(read_workbook(path), TAXONOMY)
    assert codes(sheet.rows[0].warnings) == ["hidden-row"]
    assert codes(sheet.warnings) == ["hidden-column"]
