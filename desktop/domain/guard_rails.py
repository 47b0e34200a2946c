"""Guard rails for price and stock: what is probably a slip, named with its field.

They never block saving. `rules.warnings` says what the article alone shows; here are the risks that
need something more: the day, the stock, the price before. Source: help centre, price and stock.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction

from desktop.domain.article import Article
from desktop.domain.numbers import Money, decimal_text
from desktop.domain.rules import Finding, warnings

SLIP = 10
"""A price this many times the one before, or this part of it, looks like a slip of the key."""


def guard_rails(
    article: Article,
    today: date,
    on_hand: Iterable[Decimal] = (),
    confirmed: Money | None = None,
) -> tuple[Finding, ...]:
    """Return everything risky in price and stock, in the order of the form.

    `on_hand` are the stock figures of the warehouses, in units of sale; `confirmed` is the price
    the marketplace last confirmed.
    """
    slip = price_slip(confirmed, article.price)
    return (
        *([slip] if slip else []),
        *price_zero(article),
        *warnings(article),
        *warranty_missing(article),
        *promotion_ended(article, today),
        *stock_not_in_packs(article, on_hand),
    )


def price_slip(before: Money | None, after: Money | None) -> Finding | None:
    """Tell whether a price became ten times, or a tenth of, what it was; `fact` is the old one.

    Prices of different currencies cannot be compared, nor can a price of nothing.
    """
    if before is None or after is None or before.currency != after.currency:
        return None
    if before.amount <= 0 or after.amount <= 0:
        return None
    if after.amount >= SLIP * before.amount:
        return Finding("price", "price-ten-times", before.text())
    if SLIP * after.amount <= before.amount:
        return Finding("price", "price-a-tenth", before.text())
    return None


def price_zero(article: Article) -> list[Finding]:
    """Name a price, promotion or step of the ladder of nothing or less."""
    prices = (
        ("price", [article.price.amount] if article.price else []),
        ("promotion", [article.promotion.price] if article.promotion else []),
        ("price_breaks", [step.price for step in article.price_breaks]),
    )
    return [
        Finding(path, "price-zero") for path, amounts in prices if any(one <= 0 for one in amounts)
    ]


def warranty_missing(article: Article) -> list[Finding]:
    """Name a guarantee that is left open though the condition is chosen."""
    if article.condition and article.warranty is None:
        return [Finding("warranty", "warranty-missing", article.condition)]
    return []


def promotion_ended(article: Article, today: date) -> list[Finding]:
    """Name a promotion whose last day has gone by."""
    promotion = article.promotion
    if promotion and promotion.starts <= promotion.ends < today:
        return [Finding("promotion", "promotion-ended", promotion.ends.isoformat())]
    return []


def stock_not_in_packs(article: Article, on_hand: Iterable[Decimal]) -> list[Finding]:
    """Name stock that cannot be sold in whole packs."""
    if article.pack is None or article.pack.quantity <= 0:
        return []
    pack = Fraction(article.pack.quantity)
    if any(Fraction(figure) % pack for figure in on_hand):
        quantity = decimal_text(article.pack.quantity)
        return [Finding("stock", "stock-not-a-multiple-of-pack", quantity)]
    return []
