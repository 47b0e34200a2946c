"""Quantity rows: one for each article and warehouse, impossible values said with their place."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.errors import InputRefused
from tests.spreadsheet.books import Value, codes, quantities

BASE = ["Réf.", "Entrepôt", "Stock"]


def one(folder: Path, **cells: Value):
    headings = [name.replace("_", " ") for name in cells]
    sheet = quantities(folder, [*BASE, *headings], ["A-1", "Lyon", 5, *cells.values()])
    (row,) = sheet.rows
    return row


def test_a_full_row_is_read_in_stored_spelling(tmp_path: Path) -> None:
    row = one(
        tmp_path,
        TVA=20,
        Unité="pièce",
        Vendu_en_paquets="oui",
        Quantité_par_paquet=10,
        Unité_du_paquet="boîte",
        Commande_minimum=10,
        Commande_maximum=100,
        Prix_promotionnel=9.9,
        Début_promotion=date(2026, 12, 1),
        Fin_promotion="31/12/2026",
        **{
            "Palier 1 – quantité": 50,
            "Palier 1 – prix": "11,90",
            "Palier 2 – quantité": 100,
            "Palier 2 – prix": 11,
        },
    )
    assert (row.warehouse, row.stock, row.vat_rate) == ("Lyon", "5", "20")
    assert row.warnings == row.refused == ()
    assert dict(row.values) == {
        "unit": "pce",
        "pack": {"quantity": "10", "unit": "boîte"},
        "order_limits": {"minimum": "10", "maximum": "100"},
        "promotion": {"price": "9.90", "starts": "2026-12-01", "ends": "2026-12-31"},
        "price_breaks": [{"from": "50", "price": "11.90"}, {"from": "100", "price": "11.00"}],
    }


def test_empty_columns_stay_as_they_are(tmp_path: Path) -> None:
    row = one(tmp_path, Commande_minimum=None, Promo=None, **{"Prix par 10": None})
    assert dict(row.values) == {}
    assert row.blanks == {"order_limits", "promotion", "price_breaks"}


@pytest.mark.parametrize(
    ("written", "stock"),
    [(0, "0"), (12.5, "12.5"), ("102,0", "102"), ("110 pcs", "110"), ("épuisé", "0"), ("?", None)],
)
def test_stock_is_read_as_people_write_it(
    tmp_path: Path, written: Value, stock: str | None
) -> None:
    sheet = quantities(tmp_path, BASE, ["1", "Lyon", written])
    assert (sheet.rows[0].stock, sheet.rows[0].refused) == (stock, ())


@pytest.mark.parametrize(
    ("written", "code"),
    [
        (-3, "negative-stock"),
        ("many", "not-a-quantity"),
        ("5 kg", "not-a-quantity"),
        ("1,234", "ambiguous-number"),
        ("=5+5", "formula-not-computed"),
    ],
)
def test_a_stock_that_cannot_be_refuses_the_row(tmp_path: Path, written: Value, code: str) -> None:
    (row,) = quantities(tmp_path, BASE, ["1", "Lyon", written]).rows
    (issue,) = row.refused
    assert row.warnings == ()
    assert (issue.code, issue.row, issue.column) == (code, 2, "C")


@pytest.mark.parametrize(
    ("written", "rate"),
    [
        (0.23, "23"),
        (23, "23"),
        ("23%", "23"),
        ("20 %", "20"),
        ("TVA 20", "20"),
        ("20,0 %", "20"),
        (0, "0"),
        (5.5, "5.5"),
        (0.055, "5.5"),
        ("0,2", "20"),
    ],
)
def test_vat_is_read_in_per_cent(tmp_path: Path, written: Value, rate: str) -> None:
    assert one(tmp_path, TVA=written).vat_rate == rate


@pytest.mark.parametrize(
    ("written", "pack"),
    [
        ("x5", {"quantity": "5", "unit": "pack"}),
        ("par 10", {"quantity": "10", "unit": "pack"}),
        ("boîte de 20", {"quantity": "20", "unit": "boîte"}),
        ("U", None),
        (1, None),
    ],
)
def test_packs_written_freely_are_understood(tmp_path: Path, written: Value, pack: object) -> None:
    assert one(tmp_path, **{"Cond.": written}).values["pack"] == pack


def test_no_packs_said_clears_the_field(tmp_path: Path) -> None:
    row = one(tmp_path, Vendu_en_paquets="non", Quantité_par_paquet=None)
    assert row.values["pack"] is None


@pytest.mark.parametrize(
    ("cells", "field", "code"),
    [
        ({"Commande_minimum": 10, "Commande_maximum": 5}, "order_limits", "minimum-over-maximum"),
        ({"Promo": 9, "du": "01/04/2026"}, "promotion", "promotion-incomplete"),
        (
            {"Promo": 9, "du": "01/04/2026", "au": "30/03/2026"},
            "promotion",
            "promotion-dates-reversed",
        ),
        ({"Prix_par_10": 5, "Prix_par_50": 6}, "price_breaks", "ladder-not-falling"),
        ({"Palier_1_quantité": 10, "Palier_1_prix": None}, "price_breaks", "ladder-incomplete"),
        ({"Vendu_en_paquets": "oui"}, "pack", "pack-without-quantity"),
        ({"Vendu_en_paquets": "non", "Quantité_par_paquet": 5}, "pack", "pack-contradicted"),
        ({"Cond.": "by the dozen"}, "pack", "not-a-pack"),
        ({"Unité": "fathom"}, "unit", "unknown-unit"),
        ({"TVA": 120}, "", "not-a-rate"),
    ],
)
def test_impossible_values_are_left_out_and_said(
    tmp_path: Path, cells: dict[str, Value], field: str, code: str
) -> None:
    row = one(tmp_path, **cells)
    assert codes(row.warnings) == [code]
    assert row.warnings[0].column >= "D"
    assert field not in row.values
    assert row.stock == "5"


def test_one_column_a_warehouse_becomes_one_row_a_warehouse(tmp_path: Path) -> None:
    sheet = quantities(
        tmp_path,
        ["Réf.", "Désignation", "Dépôt AVEIRO", "Stock Lyon", "Qté totale", "Mini cde"],
        ["1", "a", 5, 7, "=C2+D2", 10],
        ["2", "b", None, 0, None, None],
        ["3", "c", None, None, None, 5],
        ["4", "d", -2, 3, None, 5],
    )
    found = [(row.keys.seller_reference, row.warehouse, row.stock) for row in sheet.rows]
    assert found == [
        ("1", "AVEIRO", "5"),
        ("1", "Lyon", "7"),
        ("2", "Lyon", "0"),
        ("3", "", None),
        ("4", "AVEIRO", None),
        ("4", "Lyon", "3"),
    ]
    assert [codes(row.refused) for row in sheet.rows] == [[], [], [], [], ["negative-stock"], []]
    assert sheet.rows[3].values["order_limits"] == {"minimum": "5", "maximum": None}


def test_a_row_without_any_reference_is_refused(tmp_path: Path) -> None:
    sheet = quantities(
        tmp_path, ["TID", "Réf.", "Entrepôt", "Stock"], ["à compléter", None, "Lyon", 5]
    )
    assert codes(sheet.rows[0].refused) == ["no-reference"]


def test_the_same_article_twice_in_a_warehouse_waits(tmp_path: Path) -> None:
    rows: list[list[Value]] = [["1", "Lyon", 5], ["1", "Aveiro", 6], ["1", "LYON", 7]]
    sheet = quantities(tmp_path, BASE, *rows)
    assert [codes(row.refused) for row in sheet.rows] == [[], [], ["row-repeated"]]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.lists(st.decimals(min_value=0, max_value=10**6, places=3), min_size=1, max_size=8))
def test_every_stock_figure_arrives_exactly(tmp_path: Path, figures: list[Decimal]) -> None:
    rows: list[list[Value]] = [[str(n), "Lyon", float(each)] for n, each in enumerate(figures)]
    sheet = quantities(tmp_path, BASE, *rows)
    assert [Decimal(row.stock or "-1") for row in sheet.rows] == figures


def test_a_file_of_articles_is_not_taken_for_quantities(tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="file-holds-articles"):
        quantities(tmp_path, ["Réf.", "Nom", "Unité", "Prix"], ["1", "a", "pce", 5])


def test_what_two_warehouses_of_an_article_say_differently_is_left_out_and_said(
    tmp_path: Path,
) -> None:
    rows: list[list[Value]] = [["1", "Lyon", 5, 10, "x5"], ["1", "Aveiro", 6, 20, "x5"]]
    sheet = quantities(tmp_path, [*BASE, "Mini cde", "Cond."], *rows)
    first, second = sheet.rows
    assert first.values["order_limits"] == {"minimum": "10", "maximum": None}
    assert codes(second.warnings) == ["differs-from-row"]
    assert dict(second.values) == {"pack": {"quantity": "5", "unit": "pack"}}
    assert (second.stock, second.refused) == ("6", ())


def test_a_row_refused_as_a_whole_is_said_once_for_all_its_warehouses(tmp_path: Path) -> None:
    headings = ["Réf.", "N° pièce", "Stock Lyon", "Stock Aveiro"]
    sheet = quantities(tmp_path, headings, [None, None, 5, 6])
    assert [codes(row.refused) for row in sheet.rows] == [["no-reference"]]
