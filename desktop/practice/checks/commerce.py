"""Price and conditions: price, offers, pack, limits, promotion, price ladder, guarantee."""

from collections.abc import Collection
from decimal import Decimal

from desktop.practice import limits
from desktop.practice.canonical import Json
from desktop.practice.checks.codes import CURRENCIES
from desktop.practice.checks.findings import Findings, Place
from desktop.practice.checks.values import (
    day,
    decimal,
    group,
    items,
    not_negative,
    one_of,
    positive,
    text,
    whole_number,
)

LONGEST_GUARANTEE_MONTHS = 600


def check_commerce(
    found: Findings, document: dict[str, Json], warehouses: Collection[str], decimals: int
) -> None:
    """Everything of the help centre's section on price and stock except the stock itself."""
    price = _price(found, document["price"], decimals)
    _offers(found, document["offers"], warehouses)
    _promotion(found, document["promotion"], price, decimals)
    _ladder(found, document["price_breaks"], price, decimals)
    _pack(found, document["pack"])
    _order_limits(found, document["order_limits"])
    _warranty(found, document["warranty"])


def _price(found: Findings, value: Json, decimals: int) -> Decimal | None:
    parts = None if value is None else group(found, ("price",), value, ("amount", "currency"))
    if parts is None:
        return None
    one_of(found, ("price", "currency"), parts["currency"], CURRENCIES, "unknown-currency")
    return not_negative(found, ("price", "amount"), parts["amount"], digits=decimals)


def _offers(found: Findings, value: Json, warehouses: Collection[str]) -> None:
    seen: list[Json] = []
    for index, item in enumerate(items(found, ("offers",), value, limits.OFFERS)):
        place: Place = ("offers", index)
        parts = group(found, place, item, ("warehouse", "vat_rate"))
        if parts is None:
            continue
        warehouse = parts.get("warehouse")
        one_of(found, (*place, "warehouse"), warehouse, warehouses, "unknown-warehouse")
        if warehouse in seen:
            found.add((*place, "warehouse"), "duplicate", "This warehouse is there already.")
        seen.append(warehouse)
        if parts.get("vat_rate") is not None:
            _vat_rate(found, (*place, "vat_rate"), parts["vat_rate"])


def _vat_rate(found: Findings, place: Place, value: Json) -> None:
    rate = decimal(found, place, value, digits=2)
    if rate is not None and not 0 <= rate <= 100:
        found.add(place, "out-of-range", "A VAT rate is from 0 to 100 per cent.")


def _promotion(found: Findings, value: Json, price: Decimal | None, decimals: int) -> None:
    names = ("price", "starts", "ends")
    parts = None if value is None else group(found, ("promotion",), value, names)
    if parts is None:
        return
    for name in names:
        if parts[name] is None:
            found.add(("promotion", name), "incomplete", "A promotion has a price and two days.")
    if any(parts[name] is None for name in names):
        return
    amount = positive(found, ("promotion", "price"), parts["price"], digits=decimals)
    if amount is not None and price is not None and amount >= price:
        found.add(("promotion", "price"), "not-below-price", "It must be below the price.")
    starts = day(found, ("promotion", "starts"), parts["starts"])
    ends = day(found, ("promotion", "ends"), parts["ends"])
    if starts is not None and ends is not None and ends < starts:
        found.add(("promotion", "ends"), "dates-reversed", "It ends before it starts.")


def _ladder(found: Findings, value: Json, price: Decimal | None, decimals: int) -> None:
    last: tuple[Decimal, Decimal] | None = None
    for index, item in enumerate(items(found, ("price_breaks",), value, limits.PRICE_BREAKS)):
        place: Place = ("price_breaks", index)
        parts = group(found, place, item, ("from", "price"))
        if parts is None:
            continue
        quantity = positive(found, (*place, "from"), parts.get("from"))
        amount = positive(found, (*place, "price"), parts.get("price"), digits=decimals)
        if quantity is None or amount is None:
            continue
        if price is not None and amount > price:
            found.add((*place, "price"), "above-price", "It must not be above the price.")
        if last is not None and quantity <= last[0]:
            found.add((*place, "from"), "not-rising", "Quantities must rise from step to step.")
        if last is not None and amount >= last[1]:
            found.add((*place, "price"), "not-falling", "Prices must fall from step to step.")
        last = (quantity, amount)


def _pack(found: Findings, value: Json) -> None:
    parts = None if value is None else group(found, ("pack",), value, ("quantity", "unit"))
    if parts is not None:
        positive(found, ("pack", "quantity"), parts["quantity"])
        text(found, ("pack", "unit"), parts["unit"], limits.TEXT)


def _order_limits(found: Findings, value: Json) -> None:
    names = ("minimum", "maximum")
    parts = None if value is None else group(found, ("order_limits",), value, names)
    if parts is None:
        return
    low, high = (
        None if parts[name] is None else positive(found, ("order_limits", name), parts[name])
        for name in names
    )
    if low is not None and high is not None and low > high:
        found.add(
            ("order_limits", "minimum"), "minimum-over-maximum", "The least is above the most."
        )


def _warranty(found: Findings, value: Json) -> None:
    parts = None if value is None else group(found, ("warranty",), value, ("kind", "months"))
    if parts is None:
        return
    if parts["kind"] is not None:
        text(found, ("warranty", "kind"), parts["kind"], limits.TEXT)
    if parts["months"] is not None:
        whole_number(found, ("warranty", "months"), parts["months"], 0, LONGEST_GUARANTEE_MONTHS)
