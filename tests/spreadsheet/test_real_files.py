"""The workbooks of real products, against their source and the keys of the damaged ones."""

import csv
import gzip
import json
import time
from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import TypedDict

import pytest

from desktop.domain.article import read_article
from desktop.domain.document import JsonValue, mapping
from desktop.domain.leaves import flatten, with_leaves
from desktop.domain.units import WEIGHT
from desktop.spreadsheet.articles import ArticleRow, ArticleSheet, read_articles
from desktop.spreadsheet.quantities import QuantitySheet, read_quantities
from desktop.spreadsheet.workbook import read_workbook
from tests.shared_data import SHARED_DATA, needs_shared_data
from tests.spreadsheet.books import TAXONOMY, codes

pytestmark = needs_shared_data


class Fact(TypedDict):
    """What the source says of an article, as far as it is compared here."""

    brand: str
    part_number: str
    weight: float | None
    weight_unit: str
    specs: list[dict[str, JsonValue]]


class Key(TypedDict):
    """One line of an answer key."""

    row: int
    kind: str
    defects: list[str]
    expected: dict[str, JsonValue]


@cache
def articles(name: str) -> ArticleSheet:
    return read_articles(read_workbook(SHARED_DATA / name), TAXONOMY)


@cache
def quantities(name: str) -> QuantitySheet:
    return read_quantities(read_workbook(SHARED_DATA / name))


@cache
def facts() -> Mapping[tuple[str, str], list[Fact]]:
    found: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    with gzip.open(SHARED_DATA / "articles.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            fact: Fact = json.loads(line, parse_float=str)
            found[fact["brand"], fact["part_number"]].append(fact)
    return found


def keys(name: str) -> Mapping[int, Key]:
    with (SHARED_DATA / name).open(encoding="utf-8") as lines:
        found: list[Key] = [json.loads(line) for line in lines]
    return {key["row"]: key for key in found if "row" in key}


def fact_of(row: ArticleRow) -> Fact | None:
    found = facts().get((row.keys.brand, row.keys.part_number), [])
    return found[0] if row.keys.part_number and len(found) == 1 else None


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        ("import-articles-clean-50.xlsx", 50),
        ("import-articles-2000.xlsx", 2000),
        ("import-articles-300-cp1252.csv", 300),
    ],
)
def test_every_row_of_the_clean_files_is_taken(name: str, rows: int) -> None:
    sheet = articles(name)
    assert (len(sheet.rows), sheet.skipped) == (rows, {})
    assert [row.refused for row in sheet.rows if row.refused] == []
    assert all(row.values["unit"] == "pce" for row in sheet.rows)
    for row in sheet.rows:
        assert {"category", "subcategory", "price", "barcode", "seller_reference"} <= set(
            row.values
        )


@pytest.mark.parametrize("name", ["import-articles-clean-50.xlsx", "import-articles-2000.xlsx"])
def test_what_is_read_agrees_with_the_source(name: str) -> None:
    compared = 0
    for row in articles(name).rows:
        fact = fact_of(row)
        if fact is None:
            continue
        compared += 1
        weight = mapping(row.values.get("weight"))
        if fact["weight"] is None:
            assert not weight
        else:
            assert Decimal(str(weight["value"])) == Decimal(str(fact["weight"]))
            assert weight["unit"] == fact["weight_unit"]
        known = {f"specs.{spec['key']}": spec["value"] for spec in fact["specs"]}
        for path in ("specs.rack_units", "specs.airflow"):
            read = row.values.get(path)
            value = mapping(read).get("value", read)
            assert value is None or str(value) == str(known.get(path)), (row.row, path)
    assert compared > 0.85 * len(articles(name).rows)


def test_every_specification_pair_of_the_small_file_is_read() -> None:
    for row in articles("import-articles-clean-50.xlsx").rows:
        fact = fact_of(row)
        if fact is None:
            continue
        known = {f"specs.{spec['key']}": spec["value"] for spec in fact["specs"]}
        read = {path for path in row.values if path.startswith("specs.")}
        assert read <= set(known)
        assert len(read) == min(len(known), 8)


def test_names_come_in_five_languages_and_files_by_their_names() -> None:
    row = articles("import-articles-clean-50.xlsx").rows[0]
    assert row.values["names.fr"] == "Bandeau de prises (PDU) APC AP4424A"
    assert row.values["names.es"] == "Regleta de alimentación (PDU) APC AP4424A"
    assert {f"names.{language}" for language in ("en", "fr", "de", "es", "pt")} <= set(row.values)
    assert row.pictures == ("apc-ap4424a.front.jpg", "apc-ap4424a.rear.jpg")
    assert row.documents == ("datasheet-APC-AP4424A.pdf",)


def test_rows_make_articles_that_the_domain_reads_back() -> None:
    for row in articles("import-articles-2000.xlsx").rows:
        document = with_leaves({}, row.values)
        assert flatten(document) == dict(row.values)
        assert read_article(document).names["en"] == row.values["names.en"]


def test_the_csv_is_read_with_decimal_commas() -> None:
    with (SHARED_DATA / "import-articles-300-cp1252.csv").open(encoding="cp1252") as file:
        source = list(csv.DictReader(file, delimiter=";"))
    for written, row in zip(source, articles("import-articles-300-cp1252.csv").rows, strict=True):
        price = mapping(row.values["price"])
        assert Decimal(str(price["amount"])) == Decimal(written["Prix unitaire"].replace(",", "."))
        if written["Poids (kg)"]:
            weight = mapping(row.values["weight"])
            assert Decimal(str(weight["value"])) == Decimal(written["Poids (kg)"].replace(",", "."))


@pytest.mark.parametrize(
    ("name", "rows"), [("import-quantites-clean-50.xlsx", 65), ("import-quantites-2000.xlsx", 2421)]
)
def test_every_row_of_the_quantity_files_is_taken(name: str, rows: int) -> None:
    sheet = quantities(name)
    assert (len(sheet.rows), sheet.skipped, sheet.warnings) == (rows, {}, ())
    for row in sheet.rows:
        assert row.refused == row.warnings == ()
        assert row.stock is not None
        assert row.warehouse
        assert row.vat_rate in {"20", "21", "23"}


def test_quantity_files_name_the_articles_of_the_article_files() -> None:
    for size in ("clean-50", "2000"):
        named = {row.keys.seller_reference for row in articles(f"import-articles-{size}.xlsx").rows}
        sheet = quantities(f"import-quantites-{size}.xlsx")
        assert {row.keys.seller_reference for row in sheet.rows} <= named


def test_two_thousand_rows_are_read_well_under_three_seconds() -> None:
    start = time.process_time()
    read_articles(read_workbook(SHARED_DATA / "import-articles-2000.xlsx"), TAXONOMY)
    assert time.process_time() - start < 3


def test_of_the_messy_file_only_articles_are_rows() -> None:
    sheet, key = articles("import-articles-messy.xlsx"), keys("import-articles-messy.key.jsonl")
    wanted = {row for row, line in key.items() if line["kind"] in {"article", "duplicate"}}
    assert {row.row for row in sheet.rows} == wanted
    assert "sheet-not-read" in codes(sheet.warnings)


def test_of_the_messy_file_every_duplicate_waits() -> None:
    key = keys("import-articles-messy.key.jsonl")
    for row in articles("import-articles-messy.xlsx").rows:
        if key[row.row]["kind"] == "duplicate":
            assert row.refused


SAFE_FIELDS = ("seller_reference", "category", "subcategory", "price", "condition", "barcode")


def test_of_the_messy_file_no_wrong_value_is_taken() -> None:
    key, taken = keys("import-articles-messy.key.jsonl"), 0
    for row in articles("import-articles-messy.xlsx").rows:
        if row.refused:
            continue
        expected = dict(key[row.row]["expected"])
        expected["seller_reference"] = expected["seller_ref"]
        taken += 1
        for path in SAFE_FIELDS:
            value = row.values.get(path)
            if path == "price" and value is not None:
                assert Decimal(str(mapping(value)["amount"])) == Decimal(str(expected["price"]))
            elif value is not None:
                assert value == expected[path], (row.row, path)
        weight, kilograms = mapping(row.values.get("weight")), expected["weight_kg"]
        if weight:
            read = Decimal(str(weight["value"])) * WEIGHT[str(weight["unit"])]
            assert abs(read - Decimal(str(kilograms))) < Decimal("0.002"), row.row
        units = mapping(row.values.get("specs.rack_units"))
        assert not units or Decimal(str(units["value"])) == Decimal(str(expected["u_height"]))
    assert taken > 300


def test_of_the_messy_file_a_damaged_part_number_or_name_is_at_least_said() -> None:
    key = keys("import-articles-messy.key.jsonl")
    for row in articles("import-articles-messy.xlsx").rows:
        expected, said = key[row.row].get("expected", {}), codes(row.warnings)
        if row.refused or not expected:
            continue
        name, right = str(row.values.get("names.fr", "")), str(expected["name_fr"])
        assert name.casefold() in ("", right.casefold())
        changed = sum(left != word for left, word in zip(name.split(), right.split(), strict=False))
        if changed > 1:
            assert "name-in-capitals" in said
        if row.values.get("brand", expected["brand"]) != expected["brand"]:
            assert {"brand-spelling", "brand-variant"} & set(said)


def test_of_the_messy_quantities_no_wrong_reference_and_no_impossible_value_is_taken() -> None:
    sheet, key = quantities("import-quantites-messy.xlsx"), keys("import-quantites-messy.key.jsonl")
    assert {row.warehouse for row in sheet.rows if row.stock} == {"AVEIRO", "LYON"}
    for row in sheet.rows:
        line = key[row.row]
        assert line["kind"] == "article"
        assert row.keys.seller_reference in ("", line["expected"]["seller_ref"])
        if "min_greater_than_max" in line["defects"]:
            assert "order_limits" not in row.values
        if "promotion_end_before_start" in line["defects"]:
            assert "promotion" not in row.values
        assert row.stock is None or Decimal(row.stock) >= 0
    refused = {row.row for row in sheet.rows if "negative-stock" in codes(row.refused)}
    assert refused == {
        row for row, line in key.items() if "negative_stock" in line.get("defects", [])
    }
