"""How each field is written after `set FIELD=`: what `set --fields` prints."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spelling:
    """One field, how it is written, and an example that works."""

    field: str
    written: str
    example: str


SPELLINGS: tuple[Spelling, ...] = (
    Spelling("category", "key or name in any language", "Fibre optique"),
    Spelling("subcategory", "key or name in any language", "fo-patch-cord"),
    Spelling("specs.KEY", "the value, with its unit where it has one", "3 m"),
    Spelling("brand", "text", "Acme"),
    Spelling("part_number", "text of up to 80 letters", "PC-3M"),
    Spelling("manufacturer_reference", "text of up to 80 letters", "M-77"),
    Spelling("seller_reference", "text of up to 80 letters", "A-1"),
    Spelling("barcode", "EAN, UPC or GTIN with its check digit", "4006381333931"),
    Spelling("unit", "unit of sale, key or name", "m"),
    Spelling("weight", "number and kg, g, lb or oz; or weight.value, weight.unit", "2,36 kg"),
    Spelling("dimensions", "length x width x height and mm, cm, m or in", "120x80x45 mm"),
    Spelling("names.LANG", "text; LANG is en, fr, de, es or pt", "Patch cord OM4 3 m"),
    Spelling("descriptions.LANG.TAB", "text; TAB is description, usage, characteristics or "
             "composition", "For racks."),
    Spelling("videos", "YouTube or Vimeo addresses apart by blanks",
             "https://www.youtube.com/watch?v=abcdefghijk"),
    Spelling("images", "pictures of the article in a new order, or fewer of them: their digests, "
             "six digits or more of each", "3f2a9c 81d0e4"),
    Spelling("documents", "documents of the article in a new order, or fewer of them: their "
             "digests, six digits or more of each", "9b41c7"),
    Spelling("condition", "new or refurbished, in any language", "new"),
    Spelling("warranty", "months, then manufacturer or seller; or warranty.months, "
             "warranty.kind", "24 manufacturer"),
    Spelling("price", "amount per unit of sale, with the currency if it is another; also "
             "price*=1.05, price+=2, price-=0.50, price.currency", "12.50 EUR"),
    Spelling("pack", "units in a pack and what it is called; or pack.quantity, pack.unit",
             "500 reel"),
    Spelling("order_limits", "least..most, either may be missing; or order_limits.minimum, "
             "order_limits.maximum", "10..100"),
    Spelling("promotion", "price or discount, first day..last day; or promotion.price, "
             "promotion.starts, promotion.ends", "-20 % 2026-12-01..2026-12-31"),
    Spelling("price_breaks", "quantity:price or quantity:discount for each step",
             "10:11.90 100:-15%"),
    Spelling("offers", "warehouse:VAT rate, apart by semicolons; without a rate the one of the "
             "country holds", "Lyon:20; Aveiro"),
)  # fmt: skip
