"""Cloning as a series: one step, unique codes, nothing of the stock."""

import pytest

from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId
from desktop.domain.series import PART_TAKEN, SeriesOrder, read_steps
from tests.worlds import Workstation

LENGTHS = SeriesOrder(read_steps(["length=1,2,3,5,10"]))


def cord(at: Workstation) -> ArticleId:
    article = at.new_article(
        {
            "category": "fibre",
            "subcategory": "fo-patch-cord",
            "specs.length": "3 m",
            "part_number": "FO-1010/3",
            "seller_reference": "PC-3M",
            "barcode": "4006381333931",
        },
        brand="Optavelle",
    )
    at.shop.naming.accept(article)
    return article


def test_a_series_is_one_step(workstation: Workstation) -> None:
    source = cord(workstation)
    made = workstation.shop.series.create(source, LENGTHS)
    assert len(made.created) == 4
    assert len(workstation.finds("brand:optavelle")) == 5
    workstation.undoes()
    assert workstation.finds() == [source]
    workstation.redoes()
    assert len(workstation.finds()) == 5


def test_a_preview_creates_nothing(workstation: Workstation) -> None:
    source = cord(workstation)
    before = workstation.tables()
    plan = workstation.shop.series.preview(source, LENGTHS)
    assert len(plan.wanted()) == 4
    assert workstation.tables() == before


def test_stock_is_not_cloned(workstation: Workstation) -> None:
    source, warehouse = cord(workstation), workstation.warehouse()
    workstation.shop.edit.set_offer(source, warehouse, "23")
    workstation.counts(source, warehouse, 50)
    for sibling in workstation.shop.series.create(source, LENGTHS).created:
        assert workstation.stock_of(sibling) == {}
        assert workstation.sees(sibling)["offers"] == [{"warehouse": warehouse, "vat_rate": "23"}]


def test_a_part_number_in_use_is_left_out_and_named(workstation: Workstation) -> None:
    workstation.new_article(brand="OPTAVELLE", part_number="fo 1010-5")
    made = workstation.shop.series.create(cord(workstation), LENGTHS)
    problems = [item.problem for item in made.plan.siblings]
    assert problems.count(PART_TAKEN) == 1
    assert len(made.created) == 3


def test_the_same_series_again_creates_nothing(workstation: Workstation) -> None:
    source = cord(workstation)
    workstation.shop.series.create(source, LENGTHS)
    before = workstation.tables()
    assert workstation.shop.series.create(source, LENGTHS).created == ()
    assert workstation.tables() == before


def test_a_bad_value_creates_nothing(workstation: Workstation) -> None:
    source = cord(workstation)
    with pytest.raises(InputRefused, match="not-a-number"):
        workstation.shop.series.create(source, SeriesOrder(read_steps(["length=1,far"])))
    assert workstation.finds() == [source]
