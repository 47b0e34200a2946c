"""What is missing before the marketplace takes an article for review, and what looks risky.

Warnings never block saving; missing parts block only the submission. Sources: help centre
(content rules), `submit_requires` of the marketplace's meta document.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from desktop.domain.article import Article, PriceBreak

SUBMIT_REQUIRES: tuple[str, ...] = (
    "category",
    "subcategory",
    "names",
    "unit",
    "condition",
    "price",
    "images",
)
"""The starting set; the marketplace's own list replaces it once connected."""
WARRANTY_FLOOR_MONTHS = 6


@dataclass(frozen=True, slots=True)
class Finding:
    """Something risky at a leaf path, by code, with facts for the sentence.

    `facts` are pairs of blank and text where one `fact` does not say it all.
    """

    path: str
    code: str
    fact: str = ""
    facts: tuple[tuple[str, str], ...] = ()


def missing(article: Article, requires: Iterable[str] = SUBMIT_REQUIRES) -> tuple[str, ...]:
    """Return the required fields that have nothing in them, in the order asked."""
    return tuple(name for name in requires if not getattr(article, name, True))


def can_be_sent(article: Article) -> bool:
    """Tell whether the marketplace would take it as a draft: it needs something to be known by."""
    return bool(article.names or article.seller_reference or article.part_number)


def warnings(article: Article) -> tuple[Finding, ...]:
    """Return everything risky, in the order of the form."""
    return (*_warranty(article), *_limits(article), *_promotion(article), *_ladder(article))


def _warranty(article: Article) -> list[Finding]:
    if article.warranty and article.warranty.months < WARRANTY_FLOOR_MONTHS:
        return [Finding("warranty", "warranty-short", str(article.warranty.months))]
    return []


def _limits(article: Article) -> list[Finding]:
    limits = article.order_limits
    if limits is None:
        return []
    found: list[Finding] = []
    if limits.minimum and limits.maximum and limits.minimum > limits.maximum:
        found.append(Finding("order_limits", "minimum-over-maximum"))
    given = [limit for limit in (limits.minimum, limits.maximum) if limit is not None]
    pack = article.pack.quantity if article.pack else Decimal(0)
    if pack > 0 and any(Fraction(limit) % Fraction(pack) for limit in given):
        found.append(Finding("order_limits", "not-a-multiple-of-pack", str(pack)))
    return found


def _promotion(article: Article) -> list[Finding]:
    promotion = article.promotion
    if promotion is None:
        return []
    found: list[Finding] = []
    if article.price and promotion.price >= article.price.amount:
        found.append(Finding("promotion", "promotion-not-below-price"))
    if promotion.ends < promotion.starts:
        found.append(Finding("promotion", "promotion-dates-reversed"))
    return found


def ladder_fault(article: Article) -> tuple[str, str] | None:
    """Return code and quantity of the first step that makes no sense, or None.

    Quantities rise, prices fall; the first step may still cost the unit price.
    """
    unit_price = article.price.amount if article.price else None
    for step, code in ladder_faults(article.price_breaks, unit_price):
        return code, str(step.from_quantity)
    return None


def ladder_faults(
    steps: Iterable[PriceBreak], unit_price: Decimal | None
) -> list[tuple[PriceBreak, str]]:
    """Return every step that makes no sense beside the one before it, with the code."""
    found: list[tuple[PriceBreak, str]] = []
    last: PriceBreak | None = None
    for step in steps:
        if last is not None and step.from_quantity <= last.from_quantity:
            found.append((step, "ladder-not-rising"))
        elif unit_price is not None and step.price > unit_price:
            found.append((step, "ladder-above-price"))
        elif last is not None and step.price >= last.price:
            found.append((step, "ladder-not-falling"))
        last = step
    return found


def _ladder(article: Article) -> list[Finding]:
    fault = ladder_fault(article)
    return [Finding("price_breaks", *fault)] if fault else []
