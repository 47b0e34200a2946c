"""Warehouses and their standard name."""

import pytest

from desktop.domain.errors import InputRefused
from tests.worlds import Workstation


@pytest.mark.parametrize(
    ("name", "country", "city"),
    [
        ("PT - Box - Acme - Aveiro", "PT", "Aveiro"),
        ("  fr -  Box - Acme - Lyon - Produce to order ", "FR", "Lyon"),
        ("Main store", "", ""),
        ("Portugal - Box - Acme - Aveiro", "", ""),
    ],
)
def test_country_and_city_are_read_from_a_standard_name(
    workstation: Workstation, name: str, country: str, city: str
):
    workstation.warehouse(name)
    (found,) = workstation.shop.shop.warehouses()
    assert (found.country, found.city, found.availability) == (country, city, (48, "h"))
    assert found.name == " ".join(name.split())


def test_fields_of_a_warehouse_change(workstation: Workstation):
    place = workstation.warehouse()
    assert workstation.shop.warehouses.change(place, {"remarks": "9-17 h"})
    assert not workstation.shop.warehouses.change(place, {"remarks": "9-17 h"})
    assert workstation.shop.shop.warehouses()[0].remarks == "9-17 h"


@pytest.mark.parametrize("name", ["", "   "])
def test_a_warehouse_always_has_a_name(workstation: Workstation, name: str):
    with pytest.raises(InputRefused, match="warehouse-without-name"):
        workstation.warehouse(name)
    place = workstation.warehouse()
    before = workstation.tables()
    with pytest.raises(InputRefused, match="warehouse-without-name"):
        workstation.shop.warehouses.change(place, {"name": name})
    assert workstation.tables() == before


def test_a_warehouse_is_found_by_id_name_or_a_part_only_it_has(workstation: Workstation):
    aveiro, lyon = workstation.warehouse(), workstation.warehouse("FR - Box - Acme - Lyon")
    find = workstation.shop.shop.find_warehouse
    assert [find(text).id for text in (aveiro, "PT - Box - Acme - Aveiro", "lyon")] == [
        aveiro,
        aveiro,
        lyon,
    ]
    for reference in ("Acme", "Porto", ""):
        with pytest.raises(InputRefused, match="unknown-warehouse"):
            find(reference)
