"""How the shop tells brands and codes that are probably one and the same."""

from pathlib import Path

from tests.spreadsheet.books import book
from tests.worlds import Workstation


def test_an_import_warns_of_a_brand_that_is_probably_a_misspelling(
    workstation: Workstation, tmp_path: Path
):
    heads = ["Seller reference", "Name (EN)", "Brand"]
    rows = [["A-1", "Plug", "Comm Scope"], ["A-2", "Socket", "Comm Scope"]]
    for _ in range(2):
        workstation.new_article(names__en="Known", brand="CommScope")
    more = [["A-3", "Cable", "CommScope"]]
    report = workstation.shop.imports.articles(book(tmp_path / "a.xlsx", [heads, *rows, *more]))
    found = [(one.row, one.code, one.value, one.facts) for one in report.warnings]
    assert found == [(2, "brand-alike", "Comm Scope", {"fact": "CommScope"})]
    assert report.created == 3


def test_codes_carried_twice_are_named_by_check(workstation: Workstation):
    same = {"brand": "Acme", "part_number": "AB-12", "seller_reference": "R-1"}
    for barcode in ("4006381333931", "4006381333931"):
        workstation.new_article({**same, "barcode": barcode}, names__en="Pen")
    workstation.new_article(names__en="Other", brand="Zenith", part_number="AB-12")
    codes = [
        {one.code for one in item.assessment.warnings if one.code.endswith("-twice")}
        for item in workstation.shop.quality.check()
    ]
    both = {"barcode-twice", "part-number-twice", "reference-twice"}
    assert codes == [both, both, set()]
