"""Real catalogue files go in whole, fast, and out again by one undo."""

import time
from pathlib import Path

import pytest

from desktop.workflows.import_report import ImportReport
from tests.shared_data import SHARED_DATA, needs_shared_data
from tests.worlds import Workstation

SECONDS = 10
"""What the seller is promised for two thousand rows on two cores."""
SLOW_MACHINE = 3


def summary(report: ImportReport) -> tuple[int, int, int, int, int]:
    refused = len({(issue.sheet, issue.row) for issue in report.refused})
    return report.rows, report.created, report.changed, report.unchanged, refused


@needs_shared_data
@pytest.mark.parametrize(
    ("articles", "quantities", "rows", "lines"),
    [
        ("import-articles-clean-50.xlsx", "import-quantites-clean-50.xlsx", 50, 65),
        ("import-articles-2000.xlsx", "import-quantites-2000.xlsx", 2000, 2421),
    ],
)
@pytest.mark.timed
def test_a_catalogue_and_its_quantities_go_in_unchanged_again_and_out(
    workstation: Workstation, articles: str, quantities: str, rows: int, lines: int
):
    imports = workstation.shop.imports
    started = time.monotonic()
    first = imports.articles(SHARED_DATA / articles)
    second = imports.quantities(SHARED_DATA / quantities)
    assert time.monotonic() - started < SECONDS * SLOW_MACHINE
    assert summary(first) == (rows, rows, 0, 0, 0)
    assert summary(second) == (lines, 0, lines, 0, 0)
    assert len(workstation.finds()) == rows
    assert summary(imports.articles(SHARED_DATA / articles)) == (rows, 0, 0, rows, 0)
    assert summary(imports.quantities(SHARED_DATA / quantities)) == (lines, 0, 0, lines, 0)
    assert workstation.problems() == ()
    workstation.undoes()
    workstation.undoes()
    assert workstation.finds() == []
    assert workstation.shop.shop.warehouses() == ()
    assert workstation.problems() == ()


@needs_shared_data
def test_a_semicolon_file_of_an_old_program_goes_in(workstation: Workstation):
    report = workstation.shop.imports.articles(SHARED_DATA / "import-articles-300-cp1252.csv")
    assert summary(report) == (300, 300, 0, 0, 0)


@needs_shared_data
def test_the_rehearsal_of_a_real_catalogue_leaves_the_file_as_it_was(
    workstation: Workstation, tmp_path: Path
):
    path = workstation.shop.database.path
    before = path.read_bytes()
    file = SHARED_DATA / "import-articles-clean-50.xlsx"
    assert workstation.shop.imports.articles(file, rehearse=True).created == 50
    assert path.read_bytes() == before
    assert not (tmp_path / "shop" / "rejects").exists()
