"""The demo's story: what office and warehouse do on a day without much network.

Every state of the window comes from real work: nothing is written into a table by hand.
"""

from collections.abc import Callable
from decimal import Decimal

from desktop.app.wiring import Shop
from desktop.domain.ids import ArticleId, WarehouseId
from desktop.practice import act

Say = Callable[[str], None]
Staff = tuple[str, str]

OFFICE = "Office"
WAREHOUSE = "Warehouse Aveiro"
PLACE = "Aveiro"
PATCH_CORD = "FO-1010/1"
OTHER_CORD = "FO-1030/2"
PIGTAIL = "FO-1040/5"
DRAWER = "FO-1648"
OUTLET = "FO-1902"
CONNECTOR = "CX-1102"
ANTENNA = "RF-1030"
PANEL = "SC-4048"
SUBMITTED = "SC-4510"


def tell(office: Shop, warehouse: Shop, staff: Staff, say: Say) -> None:
    """Play the story on two workstations that are linked to the same account."""
    office.rename_device(OFFICE)
    warehouse.rename_device(WAREHOUSE)
    report = office.sync()
    say(f"Office: first sync, {report.pulled} things read, pictures included")
    warehouse.sync()
    _warehouse_works(warehouse, say)
    _office_works(office, say)
    warehouse.sync()
    say("Warehouse: synced, everything taken")
    report = office.sync()
    say(
        f"Office: synced, {report.confirmed} changes confirmed, {report.conflicts} conflicts; "
        "what others changed in other fields came together by itself"
    )
    url, token = staff
    act.refuse(url, token, SUBMITTED, "/images", "The picture shows another cable.")
    office.sync()
    say("Marketplace: refused one article, with its reason")
    _office_goes_on(office, say)


def _warehouse_works(warehouse: Shop, say: Say) -> None:
    place = warehouse.shop.find_warehouse(PLACE).id
    cord, other = _find(warehouse, PATCH_CORD), _find(warehouse, OTHER_CORD)
    warehouse.edit.enter(cord, "price", "4,10")
    warehouse.edit.enter(other, "weight", "38 g")
    warehouse.edit.enter(_find(warehouse, ANTENNA), "names.en", "Omni antenna 2.4 GHz, 8 dBi, N")
    warehouse.stock.adjust(_find(warehouse, DRAWER), place, Decimal(-3), "damaged")
    warehouse.stock.adjust(_find(warehouse, OUTLET), place, Decimal(250), "received")
    say("Warehouse, without a network: two edits, a better name, 3 drawers damaged, 250 outlets in")


def _office_works(office: Shop, say: Say) -> None:
    place = office.shop.find_warehouse(PLACE).id
    office.edit.enter(_find(office, PATCH_CORD), "price", "3,80")
    office.edit.enter(
        _find(office, ANTENNA), "names.en", "Omnidirectional Wi-Fi antenna 2.4 GHz, 8 dBi"
    )
    office.edit.enter(_find(office, OTHER_CORD), "names.es", "Latiguillo OM3 LC/UPC dúplex, 2 m")
    drawer = _find(office, DRAWER)
    _count(office, drawer, place, 25)
    office.edit.set_values(
        _find(office, PANEL),
        {"promotion": {"price": "99.00", "starts": "2026-12-01", "ends": "2026-12-31"}},
    )
    office.submissions.submit([_find(office, SUBMITTED)], office.shop.submit_requires())
    say(
        "Office, without a network: the same price and name as the warehouse, another field of a "
        "third article, a count of 25 drawers, a promotion above the price, one article submitted"
    )


def _office_goes_on(office: Shop, say: Say) -> None:
    ids = office.articles.ids("brand:Kerlanne", sort="name")[:6]
    for article in ids:
        office.edit.enter(article, "warranty", "36 manufacturer")
    office.edit.enter(_find(office, CONNECTOR), "price", "1,59")
    copy = office.edit.clone(_find(office, PIGTAIL))[0]
    office.edit.enter(copy, "names.en", "Fibre patch cord OM4 LC/UPC – LC/UPC duplex, 7.5 m")
    office.edit.create({"category": "fibre", "subcategory": "fo-pigtail"})
    say(
        f"Office: {len(ids) + 1} more edits, a clone and an unfinished draft wait for the next sync"
    )


def _count(shop: Shop, article: ArticleId, place: WarehouseId, counted: int) -> None:
    shop.stock.count(article, place, Decimal(counted))


def _find(shop: Shop, reference: str) -> ArticleId:
    return shop.articles.find(reference)
