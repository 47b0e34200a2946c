"""Offering an article from a warehouse: the VAT rate of its country is proposed."""

from collections.abc import Generator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from desktop.domain.document import object_list
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, WarehouseId
from desktop.domain.vat import VatRate, VatTable
from tests.worlds import Workstation, workstation_at

LYON = "FR - Box - Acme - Lyon"


@pytest.fixture
def station(tmp_path: Path) -> Generator[Workstation]:
    with workstation_at(tmp_path) as found:
        yield found


def offers(station: Workstation, article: ArticleId) -> list[tuple[object, object]]:
    rows = object_list(station.sees(article).get("offers"))
    return [(row["warehouse"], row["vat_rate"]) for row in rows]


def test_the_rate_of_the_country_is_proposed(station: Workstation) -> None:
    article, warehouse = station.new_article(names__en="Antenna"), station.warehouse(LYON)
    assert station.shop.offers.add(article, warehouse)
    assert offers(station, article) == [(warehouse, "20")]
    assert not station.shop.offers.add(article, warehouse)


def test_a_warehouse_without_country_gets_no_rate(station: Workstation) -> None:
    article, warehouse = station.new_article(names__en="Antenna"), station.warehouse("Depot")
    station.shop.offers.add(article, warehouse)
    assert offers(station, article) == [(warehouse, None)]


def test_a_new_warehouse_and_its_offer_are_one_step(station: Workstation) -> None:
    article = station.new_article(names__en="Antenna")
    warehouse = station.shop.offers.add_from_new(article, LYON, {})
    assert offers(station, article) == [(warehouse, "20")]
    station.undoes()
    assert offers(station, article) == []
    assert station.shop.shop.warehouses() == ()


def test_a_new_warehouse_without_a_name_changes_nothing(station: Workstation) -> None:
    article = station.new_article(names__en="Antenna")
    with pytest.raises(InputRefused, match="warehouse-without-name"):
        station.shop.offers.add_from_new(article, "  ", {})
    assert offers(station, article) == []


def test_an_offer_for_an_unknown_warehouse_is_refused(station: Workstation) -> None:
    article = station.new_article(names__en="Antenna")
    with pytest.raises(InputRefused):
        station.shop.offers.add(article, WarehouseId("nowhere"))


def test_the_sellers_own_rates_replace_the_shipped_ones(station: Workstation) -> None:
    article, warehouse = station.new_article(names__en="Antenna"), station.warehouse(LYON)
    past = VatRate("FR", date(2014, 1, 1), Decimal(20))
    station.shop.vat_rates.save(
        VatTable((past, VatRate("FR", date(2026, 1, 1), Decimal("5.5")),
                  VatRate("FR", date(2999, 1, 1), Decimal(50))))
    )  # fmt: skip
    station.shop.offers.add(article, warehouse)
    assert offers(station, article) == [(warehouse, "5.5")]
    assert station.news[-1].articles == {article}
    station.shop.vat_rates.restore()
    assert station.shop.trade.vat_table() == station.shop.trade.shipped_vat_table


def test_a_change_of_the_rates_is_a_step_that_is_undone_and_done_again(
    station: Workstation,
) -> None:
    own = VatTable((VatRate("FR", date(2026, 1, 1), Decimal("5.5")),))
    rates, table = station.shop.vat_rates, station.shop.trade.vat_table
    rates.save(own)
    rates.save(own)
    station.undoes()
    assert table() == station.shop.trade.shipped_vat_table
    station.redoes()
    assert table() == own
    rates.restore()
    station.undoes()
    assert table() == own
    assert station.problems() == ()


def test_a_table_with_two_rates_for_a_day_is_refused_whole(station: Workstation) -> None:
    day = date(2026, 1, 1)
    before = station.shop.trade.vat_table()
    with pytest.raises(InputRefused, match="vat-day-twice"):
        station.shop.vat_rates.save(
            VatTable((VatRate("FR", day, Decimal(1)), VatRate("FR", day, Decimal(2))))
        )
    assert station.shop.trade.vat_table() == before


def test_ladders_of_the_same_sub_category_are_found_to_copy(station: Workstation) -> None:
    kind = {"category": "fibre", "subcategory": "fo-patch-cord", "price": "10"}
    own = station.new_article(kind, names__en="Mine", price_breaks="10:9")
    like = station.new_article(kind, names__en="Like it", price_breaks="10:-5% 50:-10%")
    station.new_article(kind, names__en="Without")
    station.new_article(names__en="Elsewhere", price="10", price_breaks="10:9")
    article = station.shop.articles.sheet(own).article
    (found,) = station.shop.trade.ladders_like(article)
    assert (found.article, found.name) == (like, "Like it")
    assert [step.price for step in found.steps] == [Decimal("9.50"), Decimal("9.00")]


def test_offers_are_typed_by_name(station: Workstation) -> None:
    article, warehouse = station.new_article(names__en="Antenna"), station.warehouse(LYON)
    station.types(article, "offers", "lyon")
    assert offers(station, article) == [(warehouse, "20")]
