"""The article as frozen, typed values: what rules, forms and the preview reason about.

The document (`document.py`) is what is stored, merged and sent; this is its reading. Money and
quantities are exact decimals, ids are typed. Source: command-line contract, "the article document".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from desktop.domain.document import Document, JsonValue, mapping, object_list, text, text_list
from desktop.domain.fields import TABS
from desktop.domain.ids import ArticleId, Sha256, Tid, WarehouseId
from desktop.domain.numbers import Money, parse_decimal


@dataclass(frozen=True, slots=True)
class Measure:
    """An exact number with its unit; `unit` is empty for a bare number."""

    value: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class Dimensions:
    """Length, width and height in one unit; None where unknown."""

    length: Decimal | None
    width: Decimal | None
    height: Decimal | None
    unit: str


@dataclass(frozen=True, slots=True)
class Warranty:
    """Kind of guarantee (`manufacturer`, `seller`) and its length in months."""

    kind: str
    months: int


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack of `quantity` units of sale, called `unit` (reel, box)."""

    quantity: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class OrderLimits:
    """Smallest and largest quantity of one order, in units of sale."""

    minimum: Decimal | None
    maximum: Decimal | None


@dataclass(frozen=True, slots=True)
class Promotion:
    """A lower unit price from one day to another, both included."""

    price: Decimal
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class PriceBreak:
    """From this quantity on, this unit price."""

    from_quantity: Decimal
    price: Decimal


@dataclass(frozen=True, slots=True)
class Offer:
    """The article is sold from this warehouse, at this VAT rate in per cent."""

    warehouse: WarehouseId
    vat_rate: Decimal | None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A technical document: content digest, the name shown, and its language where it has one."""

    sha256: Sha256
    name: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class ReviewReason:
    """Why the marketplace refused: code, JSON pointer of the field, message per language."""

    code: str
    pointer: str
    message: Mapping[str, str]

    @property
    def path(self) -> str:
        """The leaf path the pointer names (`/names/fr` → `names.fr`)."""
        return self.pointer.strip("/").replace("/", ".")


@dataclass(frozen=True, slots=True)
class Review:
    """The marketplace's verdict: `draft`, `pending`, `approved`, `refused`, `suspended`."""

    state: str
    reasons: tuple[ReviewReason, ...] = ()


SpecValue = str | bool | tuple[str, ...] | Measure
"""A specification: enum or text, yes/no, several enum values, number with unit."""


@dataclass(frozen=True, slots=True)
class Article:
    """One article of the shop; absent facts are empty text, None or empty tuples."""

    id: ArticleId
    tid: Tid
    category: str
    subcategory: str
    specs: Mapping[str, SpecValue]
    seller_reference: str
    brand: str
    part_number: str
    manufacturer_reference: str
    barcode: str
    unit: str
    weight: Measure | None
    dimensions: Dimensions | None
    names: Mapping[str, str]
    descriptions: Mapping[str, Mapping[str, str]]
    images: tuple[Sha256, ...]
    documents: tuple[Attachment, ...]
    videos: tuple[str, ...]
    condition: str
    warranty: Warranty | None
    price: Money | None
    offers: tuple[Offer, ...]
    pack: Pack | None
    order_limits: OrderLimits | None
    promotion: Promotion | None
    price_breaks: tuple[PriceBreak, ...]
    review: Review

    def name(self, language: str) -> str:
        """Return the name in a language, else English, else any language."""
        return (
            self.names.get(language) or self.names.get("en") or next(iter(self.names.values()), "")
        )


def read_article(document: Document) -> Article:
    """Read a stored or received document; parts that cannot be read count as absent."""
    return Article(
        id=ArticleId(text(document.get("ref"))),
        tid=Tid(text(document.get("tid"))),
        category=text(document.get("category")),
        subcategory=text(document.get("subcategory")),
        specs=_specs(document.get("specs")),
        seller_reference=text(document.get("seller_reference")),
        brand=text(document.get("brand")),
        part_number=text(document.get("part_number")),
        manufacturer_reference=text(document.get("manufacturer_reference")),
        barcode=text(document.get("barcode")),
        unit=text(document.get("unit")),
        weight=_measure(document.get("weight")),
        dimensions=_dimensions(document.get("dimensions")),
        names=_texts(document.get("names")),
        descriptions={
            language: {tab: body for tab, body in _texts(raw).items() if tab in TABS}
            for language, raw in mapping(document.get("descriptions")).items()
        },
        images=tuple(Sha256(item) for item in text_list(document.get("images"))),
        documents=tuple(
            Attachment(
                Sha256(text(raw.get("sha256"))), text(raw.get("name")), text(raw.get("language"))
            )
            for raw in object_list(document.get("documents"))
        ),
        videos=tuple(text_list(document.get("videos"))),
        condition=text(document.get("condition")),
        warranty=_warranty(document.get("warranty")),
        price=read_money(document.get("price")),
        offers=tuple(
            Offer(WarehouseId(text(raw.get("warehouse"))), _decimal(raw.get("vat_rate")))
            for raw in object_list(document.get("offers"))
        ),
        pack=_pack(document.get("pack")),
        order_limits=_limits(document.get("order_limits")),
        promotion=_promotion(document.get("promotion")),
        price_breaks=_breaks(document.get("price_breaks")),
        review=read_review(document.get("review")),
    )


def digests_of(document: Document) -> tuple[Sha256, ...]:
    """Return the contents a document names, pictures before technical documents, each once."""
    named = [text(raw.get("sha256")) for raw in object_list(document.get("documents"))]
    every = dict.fromkeys((*text_list(document.get("images")), *named))
    return tuple(Sha256(digest) for digest in every if digest)


def read_money(value: JsonValue) -> Money | None:
    """Read `{"amount", "currency"}`; None where either is missing."""
    raw = mapping(value)
    amount = _decimal(raw.get("amount"))
    return Money(amount, text(raw.get("currency"))) if amount is not None else None


def read_review(value: JsonValue) -> Review:
    """Read the marketplace's verdict; an article never sent is a draft."""
    raw = mapping(value)
    return Review(
        text(raw.get("state")) or "draft",
        tuple(
            ReviewReason(
                text(item.get("code")), text(item.get("pointer")), _texts(item.get("message"))
            )
            for item in object_list(raw.get("reasons"))
        ),
    )


def _texts(value: JsonValue) -> dict[str, str]:
    return {key: text(item) for key, item in mapping(value).items() if text(item)}


def _decimal(value: JsonValue) -> Decimal | None:
    return parse_decimal(value) if isinstance(value, str) else None


def _specs(value: JsonValue) -> dict[str, SpecValue]:
    specs: dict[str, SpecValue] = {}
    for key, raw in mapping(value).items():
        if isinstance(raw, dict):
            measure = _measure(raw)
            if measure:
                specs[key] = measure
        elif isinstance(raw, list):
            specs[key] = tuple(text_list(raw))
        elif isinstance(raw, (str, bool)):
            specs[key] = raw
    return specs


def _measure(value: JsonValue) -> Measure | None:
    raw = mapping(value)
    number = _decimal(raw.get("value"))
    return Measure(number, text(raw.get("unit"))) if number is not None else None


def _dimensions(value: JsonValue) -> Dimensions | None:
    raw = mapping(value)
    if not raw:
        return None
    length, width, height = (_decimal(raw.get(side)) for side in ("length", "width", "height"))
    return Dimensions(length, width, height, text(raw.get("unit")))


def _warranty(value: JsonValue) -> Warranty | None:
    raw = mapping(value)
    months = raw.get("months")
    return Warranty(text(raw.get("kind")), months) if isinstance(months, int) else None


def _pack(value: JsonValue) -> Pack | None:
    raw = mapping(value)
    quantity = _decimal(raw.get("quantity"))
    return Pack(quantity, text(raw.get("unit"))) if quantity is not None else None


def _limits(value: JsonValue) -> OrderLimits | None:
    raw = mapping(value)
    return OrderLimits(_decimal(raw.get("minimum")), _decimal(raw.get("maximum"))) if raw else None


def _promotion(value: JsonValue) -> Promotion | None:
    raw = mapping(value)
    price, starts, ends = _decimal(raw.get("price")), _day(raw.get("starts")), _day(raw.get("ends"))
    return Promotion(price, starts, ends) if price is not None and starts and ends else None


def _day(value: JsonValue) -> date | None:
    try:
        return date.fromisoformat(text(value))
    except ValueError:
        return None


def _breaks(value: JsonValue) -> tuple[PriceBreak, ...]:
    rows = [(_decimal(raw.get("from")), _decimal(raw.get("price"))) for raw in object_list(value)]
    return tuple(
        PriceBreak(quantity, price)
        for quantity, price in rows
        if quantity is not None and price is not None
    )
