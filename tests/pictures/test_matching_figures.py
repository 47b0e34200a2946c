"""How many pictures find their article, and how many find a wrong one."""

import csv
import random
from collections.abc import Mapping
from pathlib import PurePath

import openpyxl
import pytest

from desktop.domain.ids import ArticleId
from desktop.pictures.candidates import Candidate
from desktop.pictures.matching import match_pictures
from tests.shared_data import SHARED_DATA, needs_shared_data

Truth = Mapping[PurePath, frozenset[ArticleId]]


def figures(files: list[PurePath], shop: list[Candidate], truth: Truth) -> tuple[float, float]:
    """Precision and recall of the matches; doubts count as not found."""
    matched = match_pictures(files, shop).matched
    right = sum(item.article_id in truth.get(item.file, frozenset()) for item in matched)
    return right / len(matched), right / sum(len(ids) for ids in truth.values())


def workbook(name: str, sheet: str, columns: tuple[str, ...], pictures: str) -> list[Candidate]:
    book = openpyxl.load_workbook(SHARED_DATA / name, read_only=True)
    rows = book[sheet].iter_rows(values_only=True)
    head = [str(cell) for cell in next(rows)]
    shop: list[Candidate] = []
    for row in rows:
        values = {
            title: "" if cell is None else str(cell) for title, cell in zip(head, row, strict=False)
        }
        reference, brand, part, barcode = (values[title] for title in columns)
        named = tuple(values.get(f"{pictures} {slot}", "") for slot in range(1, 6))
        shop.append(Candidate(ArticleId(reference), None, reference, brand, part, barcode, named))
    book.close()
    return shop


# Seller reference, brand, part number, bar code.
ERP = ("Item No.", "Manufacturer", "MPN", "GTIN")
FRENCH = ("Référence vendeur", "Marque", "Numéro de la pièce", "Code barre")


def erp() -> list[Candidate]:
    return workbook("import-articles-2000.xlsx", "Items", ERP, "Picture")


def manifest() -> list[PurePath]:
    with (SHARED_DATA / "images" / "manifest.csv").open(encoding="utf-8", newline="") as file:
        return [PurePath(row["file"]) for row in csv.DictReader(file)]


def truth_of(files: list[PurePath], shop: list[Candidate]) -> Truth:
    """The workbooks were made from the pictures' list: each names its own pictures."""
    owners: dict[str, set[ArticleId]] = {}
    for article in shop:
        for name in filter(None, article.expected):
            owners.setdefault(name, set()).add(article.id)
    return {file: frozenset(owners[file.name]) for file in files if file.name in owners}


@needs_shared_data
@pytest.mark.parametrize(
    ("name", "sheet", "columns", "pictures", "least"),
    [
        ("import-articles-2000.xlsx", "Items", ERP, "Picture", 300),
        ("import-articles-clean-50.xlsx", "Importer articles", FRENCH, "Image", 50),
    ],
)
def test_every_picture_a_real_workbook_names_is_found(
    name: str, sheet: str, columns: tuple[str, ...], pictures: str, least: int
):
    files, shop = manifest(), workbook(name, sheet, columns, pictures)
    truth = truth_of(files, shop)
    assert len(truth) >= least
    assert figures(files, shop, truth) == (1.0, 1.0)


@needs_shared_data
def test_without_the_workbooks_names_no_real_picture_goes_to_a_wrong_article():
    """Real files bear a model name as often as a part number, so a third must stay unfound."""
    files, named = manifest(), erp()
    truth = truth_of(files, named)
    shop = [
        Candidate(a.id, None, a.seller_reference, a.brand, a.part_number, a.barcode) for a in named
    ]
    precision, recall = figures(files, shop, truth)
    assert precision == 1.0
    assert recall >= 0.6


def corpus(shop: list[Candidate], chance: random.Random) -> dict[PurePath, frozenset[ArticleId]]:
    """Files as many hands would name them: each article in one of many patterns."""
    truth: dict[PurePath, frozenset[ArticleId]] = {}
    for article in shop:
        brand, part = article.brand or "", (article.part_number or "").replace("/", "-")
        reference = article.seller_reference or ""
        patterns = [
            [f"{reference}-1.jpg", f"{reference}-2.jpg"],
            [f"{reference}.png", f"{reference}.2.png"],
            [f"{reference}.1.png", f"{reference}.2.png"],
            [f"{reference}_1.JPG", f"{reference} (2).jpg"],
            [f"{reference}/1.jpg", f"{reference}/IMG_{chance.randrange(9999):04}.jpg"],
            [f"{article.barcode}.jpg", f"{article.barcode}_avant.jpg"],
        ]
        if part:
            patterns += [
                [f"{brand}/{part}.front.png", f"{brand}/{part}.rear.png"],
                [f"{brand}-{part}-1.jpg".lower().replace(" ", "-")],
                [f"{brand}/{part.replace('-', '_')}/front.jpg"],
                [f"{part}.jpg"],
            ]
        for name in chance.choice(patterns):
            truth[PurePath(name)] = frozenset((article.id,))
    return truth


def drawn_shop() -> list[Candidate]:
    """Articles whose part numbers come in families, as real ones do."""
    brands = ("Northwave", "Alder & Pine", "Telko", "ÉtéNet")
    return [
        Candidate(
            ArticleId(f"id-{number:04}"),
            None,
            f"{number * 104_729 % 100_000_000:08}",
            brands[number % len(brands)],
            f"NX{number // 40}-{number % 40}P" if number % 9 else None,
            f"{2_010_000_000_000 + number * 37}",
        )
        for number in range(1500)
    ]


def noise(chance: random.Random) -> list[PurePath]:
    return [PurePath(f"DSC_{chance.randrange(10**5):05}.jpg") for _ in range(200)]


@pytest.mark.parametrize("seed", range(3))
def test_a_folder_filled_by_many_hands_is_sorted(seed: int):
    chance = random.Random(seed)
    shop = drawn_shop()
    truth = corpus(shop, chance)
    precision, recall = figures([*truth, *noise(chance)], shop, truth)
    assert precision == 1.0
    assert recall >= 0.97


@needs_shared_data
def test_real_articles_with_files_named_by_many_hands_are_sorted():
    chance = random.Random(7)
    shop = [a for a in erp() if a.barcode]
    truth = corpus(shop, chance)
    precision, recall = figures([*truth, *noise(chance)], shop, truth)
    assert precision >= 0.999
    assert recall >= 0.97
