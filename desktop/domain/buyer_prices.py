"""What a buyer pays: the price of the day, by the pack, by quantity; exact decimals throughout.

A running promotion stands in for the unit price; a step of the ladder counts where it is lower
still. Which of the two wins is not said by the marketplace; the lower one is what a buyer expects.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from desktop.domain.article import Article, Pack, Promotion
from desktop.domain.packs import has_packs
from desktop.domain.taxonomy import Taxonomy, label_in

CENT_OF_PERCENT = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class PriceStep:
    """From a quantity on: the unit price, that of a whole pack, and what it saves in per cent."""

    from_quantity: Decimal
    price: Decimal
    pack_price: Decimal | None
    saves: Decimal


@dataclass(frozen=True, slots=True)
class PriceBox:
    """The price block; `now` is the unit price of the day, `before` the crossed-out one.

    `minimum` and `minimum_total` are the smallest order; `coming` is a promotion still to start.
    """

    now: Decimal
    before: Decimal | None
    currency: str
    unit_key: str
    unit: str
    pack: Pack | None
    pack_price: Decimal | None
    promotion: Promotion | None
    coming: Promotion | None
    steps: tuple[PriceStep, ...]
    minimum: Decimal | None
    maximum: Decimal | None
    minimum_total: Decimal | None


def price_box(article: Article, taxonomy: Taxonomy, language: str, today: date) -> PriceBox | None:
    """Work the prices out; None without a price."""
    if article.price is None:
        return None
    usual, limits = article.price.amount, article.order_limits
    pack = article.pack if has_packs(article.pack) else None
    promotion = article.promotion
    running = promotion if promotion and promotion.starts <= today <= promotion.ends else None
    coming = promotion if promotion and today < promotion.starts <= promotion.ends else None
    now = min(running.price, usual) if running else usual
    minimum = limits.minimum if limits else None
    smallest = minimum or (pack.quantity if pack else None)
    steps = tuple(
        PriceStep(step.from_quantity, price, _by_pack(price, pack), _saving(usual, price))
        for step in sorted(article.price_breaks, key=lambda one: one.from_quantity)
        for price in (min(step.price, now),)
    )
    return PriceBox(
        now=now,
        before=usual if now < usual else None,
        currency=article.price.currency,
        unit_key=article.unit,
        unit=label_in(taxonomy.units.get(article.unit, {}), language) or article.unit,
        pack=pack,
        pack_price=_by_pack(now, pack),
        promotion=running,
        coming=coming,
        steps=steps,
        minimum=minimum,
        maximum=limits.maximum if limits else None,
        minimum_total=smallest * _price_at(smallest, now, steps) if smallest else None,
    )


def _price_at(quantity: Decimal, now: Decimal, steps: tuple[PriceStep, ...]) -> Decimal:
    reached = [step.price for step in steps if step.from_quantity <= quantity]
    return reached[-1] if reached else now


def _by_pack(price: Decimal, pack: Pack | None) -> Decimal | None:
    return price * pack.quantity if pack is not None else None


def _saving(usual: Decimal, price: Decimal) -> Decimal:
    if usual <= 0 or price >= usual:
        return Decimal(0)
    return (100 * (usual - price) / usual).quantize(CENT_OF_PERCENT)
