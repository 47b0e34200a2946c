"""The page of an article as a buyer will see it, worked out exactly and without a screen.

What a review or a buyer would miss is a gap: the path of the field it belongs to. Words of the
marketplace's tree are in the page's language; everything else is values, said by whoever shows it.
Source: help centre, "Aperçu".
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from desktop.domain.article import Article, Attachment, Measure, SpecValue, Warranty
from desktop.domain.buyer_prices import PriceBox, price_box
from desktop.domain.fields import TABS
from desktop.domain.ids import Sha256, WarehouseId
from desktop.domain.spoken import number_in
from desktop.domain.taxonomy import Specification, Taxonomy, label_in
from desktop.domain.text_structure import Block, read_blocks

CODES: tuple[str, ...] = ("part_number", "manufacturer_reference", "barcode")
"""Identity that a buyer reads; the seller's own reference is not shown."""


@dataclass(frozen=True, slots=True)
class Place:
    """A warehouse as the page needs it; `availability` as (amount, `h` or `w`)."""

    id: WarehouseId
    name: str
    country: str
    availability: tuple[int, str]
    on_hand: Decimal


@dataclass(frozen=True, slots=True)
class SpecLine:
    """A line of the specification table; `said` is empty for yes/no, and for what is missing."""

    path: str
    label: str
    value: SpecValue | None
    said: str


@dataclass(frozen=True, slots=True)
class OfferLine:
    """Where it ships from, when, how much lies there, and the price with VAT."""

    place: Place
    vat_rate: Decimal | None
    gross: Decimal | None


@dataclass(frozen=True, slots=True)
class TabText:
    """One of the four description tabs; empty where it is missing."""

    tab: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class BuyerPage:
    """One page in one language."""

    language: str
    name: str
    trail: tuple[str, ...]
    brand: str
    codes: tuple[tuple[str, str], ...]
    images: tuple[Sha256, ...]
    specs: tuple[SpecLine, ...]
    condition: str
    warranty: Warranty | None
    prices: PriceBox | None
    offers: tuple[OfferLine, ...]
    tabs: tuple[TabText, ...]
    documents: tuple[Attachment, ...]
    videos: tuple[str, ...]
    weight: str
    dimensions: str
    gaps: tuple[str, ...]


def buyer_page(
    article: Article,
    taxonomy: Taxonomy,
    places: Iterable[Place],
    language: str,
    today: date,
) -> BuyerPage:
    """Work out the page; texts of other languages never stand in for missing ones."""
    prices = price_box(article, taxonomy, language, today)
    known = {place.id: place for place in places}
    tabs = article.descriptions.get(language, {})
    page = BuyerPage(
        language=language,
        name=article.names.get(language, ""),
        trail=_trail(article, taxonomy, language),
        brand=article.brand,
        codes=tuple((name, getattr(article, name)) for name in CODES if getattr(article, name)),
        images=article.images,
        specs=tuple(_specs(article, taxonomy, language)),
        condition=article.condition,
        warranty=article.warranty,
        prices=prices,
        offers=tuple(
            OfferLine(known[offer.warehouse], offer.vat_rate, _gross(prices, offer.vat_rate))
            for offer in article.offers
            if offer.warehouse in known
        ),
        tabs=tuple(TabText(tab, read_blocks(tabs.get(tab, ""))) for tab in TABS),
        documents=article.documents,
        videos=article.videos,
        weight=_measure(article.weight, language) if article.weight else "",
        dimensions=_dimensions(article, language),
        gaps=(),
    )
    return _with_gaps(page, article)


def spec_said(spec: Specification, value: SpecValue, language: str) -> str:
    """Return a value of a specification with its unit in words; empty for yes/no."""
    if isinstance(value, bool):
        return ""
    if isinstance(value, Measure):
        return _measure(Measure(value.value, value.unit or spec.unit), language)
    labels: Mapping[str, str] = {item.value: item.label(language) for item in spec.choices}
    if isinstance(value, tuple):
        return ", ".join(labels.get(one, one) for one in value)
    said = labels.get(value, value)
    return f"{said} {spec.unit}" if spec.unit and spec.choices and said == value else said


def _trail(article: Article, taxonomy: Taxonomy, language: str) -> tuple[str, ...]:
    category = taxonomy.categories.get(article.category)
    subcategory = taxonomy.subcategories.get(article.subcategory)
    names = [item.names for item in (category, subcategory) if item is not None]
    return tuple(label_in(name, language) for name in names)


def _specs(article: Article, taxonomy: Taxonomy, language: str) -> Iterable[SpecLine]:
    kind = taxonomy.subcategories.get(article.subcategory)
    if kind is None:
        return
    for spec in taxonomy.specs_of(kind.key):
        value = article.specs.get(spec.key)
        if value in (None, "", ()):
            if spec.key not in kind.recommended:
                continue
            value = None
        said = spec_said(spec, value, language) if value is not None else ""
        yield SpecLine(f"specs.{spec.key}", label_in(spec.names, language), value, said)


def _gross(prices: PriceBox | None, rate: Decimal | None) -> Decimal | None:
    if prices is None or rate is None:
        return None
    return prices.now * (100 + rate) / 100


def _measure(measure: Measure, language: str) -> str:
    return f"{number_in(language, measure.value)} {measure.unit}".strip()


def _dimensions(article: Article, language: str) -> str:
    sides = article.dimensions
    if sides is None:
        return ""
    shown = [
        number_in(language, side) if side is not None else "–"
        for side in (sides.length, sides.width, sides.height)
    ]
    return f"{' × '.join(shown)} {sides.unit}".strip()


def _with_gaps(page: BuyerPage, article: Article) -> BuyerPage:
    language = page.language
    wanted = (
        ("images", page.images),
        (f"names.{language}", page.name),
        ("category", article.category),
        ("subcategory", article.subcategory),
        ("brand", page.brand),
        ("part_number", article.part_number),
        ("price", page.prices),
        ("condition", page.condition),
        ("warranty", page.warranty),
        ("offers", page.offers),
        ("unit", article.unit),
        *((line.path, line.value is not None) for line in page.specs),
        *((f"descriptions.{language}.{one.tab}", one.blocks) for one in page.tabs),
    )
    gaps = tuple(path for path, value in wanted if not value)
    return replace(page, gaps=gaps)
