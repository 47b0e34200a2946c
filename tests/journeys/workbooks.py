"""A small shop's files, made anew for each test: two workbooks and a folder of pictures."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook

from tests.practice.market import picture
from tests.shared_data import SHARED_DATA

ITEMS = (
    "Item No.", "Manufacturer", "MPN", "Description 1", "Item category", "UoM", "Unit price",
    "Currency", "VAT %", "Condition", "Warranty (months)", "Picture 1",
)  # fmt: skip
LINES = ("Référence vendeur", "Entrepôt", "Stock", "Taxes (TVA %)", "Palier 1 – quantité",
         "Palier 1 – prix")  # fmt: skip
PLACES = ("PT - Box - Example - Aveiro", "FR - Box - Example - Lyon")
Cell = str | int | float | None


@dataclass(frozen=True)
class Cargo:
    """What goes on the trip, and how many articles and pictured articles are known to be in it."""

    articles: Path
    quantities: Path
    pictures: Path
    count: int
    pictured: int | None = None


def small_cargo(folder: Path) -> Cargo:
    """Twelve articles in two warehouses, every second one with a picture."""
    pictures = folder / "pictures"
    pictures.mkdir(parents=True)
    items: list[Sequence[Cell]] = [ITEMS]
    lines: list[Sequence[Cell]] = [LINES]
    for number in range(12):
        has_picture = number % 2 == 0
        name = f"front {number}.png" if has_picture else None
        if name is not None:
            (pictures / name).write_bytes(picture((40, 30)))
        items.append(
            (f"00{number:06}", "Example", f"EX-{number}", f"Ethernet switch EX-{number}",
             "Active equipment > Ethernet switches", "PCE", 100.5 + number, "EUR", 21, "New", 24,
             name)
        )  # fmt: skip
        lines += [(f"00{number:06}", place, 10 + number, 23, 10, 90) for place in PLACES]
    return Cargo(
        _book(folder / "articles.xlsx", items),
        _book(folder / "quantities.xlsx", lines),
        pictures,
        count=12,
        pictured=6,
    )


def real_cargo() -> Cargo:
    """Two thousand articles of a real catalogue, with their quantities and pictures."""
    return Cargo(
        SHARED_DATA / "import-articles-2000.xlsx",
        SHARED_DATA / "import-quantites-2000.xlsx",
        SHARED_DATA / "images",
        count=2000,
    )


def _book(path: Path, rows: Sequence[Sequence[Cell]]) -> Path:
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    for row in rows:
        sheet.append(list(row))
    workbook.save(path)
    return path
