"""Readers of the section on price and stock, each from one line of text to the stored value.

Every refusal is `InputRefused` with a code and the facts `path` and `value`.
"""

import re
from datetime import date
from decimal import Decimal

from desktop.domain.article import PriceBreak, read_money
from desktop.domain.document import Document, JsonValue, mapping
from desktop.domain.entry_numbers import (
    LONGEST_FIGURE,
    read_day,
    read_limit,
    read_measure,
    read_months,
    read_price,
    read_rate,
)
from desktop.domain.entry_subject import Entry, Site, Trade
from desktop.domain.errors import InputRefused
from desktop.domain.ladder_entry import checked, ladder_value, read_discounted, read_step
from desktop.domain.numbers import decimal_text
from desktop.domain.words import WARRANTY_KINDS, meaning

CURRENCIES: tuple[str, ...] = ("EUR", "USD", "GBP", "CHF")
"""What the form offers; any other code of ISO 4217 can be typed."""
LONGEST_LIST = 10_000
PACK_WORD = 80
_RANGE = re.compile(r"\s*([\d.,]*)\s*(?:\.\.|–|-|/)\s*([\d.,]*)\s*")
_MONEY = re.compile(r"(?:([A-Z]{3}|€)\s*)?(.*?)\s*(?:([A-Z]{3}|€))?", re.DOTALL)


def read_warranty(path: str, typed: str, entry: Entry) -> JsonValue:
    """Read months and, behind them, the kind: `24 months manufacturer`, `12 seller`, `24`."""
    words = _short("not-a-number-of-months", path, typed).split()
    current = mapping(entry.article.get("warranty")).get("kind")
    for place in range(1, len(words)):
        kind = meaning(WARRANTY_KINDS, " ".join(words[place:]))
        if kind is not None:
            return {"kind": kind, "months": read_months(path, " ".join(words[:place]))}
    return {"kind": str(current or "seller"), "months": read_months(path, typed)}


def read_warranty_kind(path: str, typed: str) -> str:
    """Read who gives the guarantee, in any of the five languages."""
    found = meaning(WARRANTY_KINDS, typed)
    if found is None:
        raise InputRefused("unknown-warranty", path=path, value=typed)
    return found


def read_currency(path: str, typed: str) -> str:
    """Read a currency code of three letters."""
    code = typed.strip().upper()
    if not re.fullmatch(r"[A-Z]{3}", code):
        raise InputRefused("unknown-currency", path=path, value=typed)
    return code


def read_price_field(path: str, typed: str, entry: Entry) -> JsonValue:
    """Read an amount, with its currency before or behind: `12.50`, `12,50 €`, `USD 9`."""
    match = _MONEY.fullmatch(_short("not-a-price", path, typed))
    assert match is not None
    currency = (match[1] or match[3] or "").replace("€", "EUR")
    current = mapping(entry.article.get("price")).get("currency")
    return {"amount": read_price(path, match[2]), "currency": currency or str(current or "EUR")}


def read_pack(path: str, typed: str, _entry: Entry) -> JsonValue:
    """Read a quantity and what the pack is called: `500 reel`."""
    number, unit = read_measure(path, typed)
    if number <= 0:
        raise InputRefused("not-a-quantity", path=path, value=typed)
    return {"quantity": decimal_text(number), "unit": read_pack_word(path, unit or "pack")}


def read_pack_word(path: str, typed: str) -> str:
    """Read what a pack is called, in a few words."""
    if len(typed) > PACK_WORD:
        raise InputRefused("too-long", path=path, value=typed[:40], limit=PACK_WORD)
    return " ".join(typed.split())


def read_limits(path: str, typed: str, _entry: Entry) -> JsonValue:
    """Read the least and the most of an order: `10..100`, `10..`, `..100`, or the least alone."""
    match = _RANGE.fullmatch(_short("not-a-quantity", path, typed))
    if match is None:
        return {"minimum": read_limit(path, typed), "maximum": None}
    low, high = (read_limit(path, part) if part else None for part in match.groups())
    if low is None and (high is None or typed.startswith("-")):
        raise InputRefused("not-a-quantity", path=path, value=typed)
    return {"minimum": low, "maximum": high}


def read_promotion(path: str, typed: str, entry: Entry) -> JsonValue:
    """Read a price and its days: `9.90 2026-12-01..2026-12-31`; the price may be `-20 %`."""
    plain = re.sub(r"\s*\.\.\s*", "..", _short("not-a-promotion", path, typed))
    price, _, period = plain.rpartition(" ")
    starts, found, ends = period.partition("..")
    if not found or not price.strip():
        raise InputRefused("not-a-promotion", path=path, value=typed)
    return promotion_value(path, price, starts, ends, entry.article)


def promotion_value(path: str, price: str, starts: str, ends: str, article: Document) -> JsonValue:
    """Read the three parts of a promotion; the last day is not before the first."""
    starts, ends = read_day(path, starts), read_day(path, ends)
    if date.fromisoformat(ends) < date.fromisoformat(starts):
        raise InputRefused("promotion-dates-reversed", path=path, value=f"{starts}..{ends}")
    return {
        "price": read_discounted(path, price, unit_price(article)),
        "starts": starts,
        "ends": ends,
    }


def read_breaks(path: str, typed: str, entry: Entry) -> JsonValue:
    """Read steps of quantity and price: `10:11.90 100:-15%`."""
    if len(typed) > LONGEST_LIST:
        raise InputRefused("not-a-ladder", path=path, value=typed)
    steps: list[PriceBreak] = []
    for part in re.sub(r"\s?%", "%", typed).replace(";", " ").split():
        quantity, found, price = part.partition(":")
        if not found:
            raise InputRefused("not-a-ladder", path=path, value=part)
        steps.append(read_step(path, quantity, price, unit_price(entry.article)))
    return ladder_value(checked(path, steps))


def read_offers(path: str, typed: str, entry: Entry) -> JsonValue:
    """Read warehouses with their VAT rates: `Lyon:20; Aveiro`.

    Without a rate, the one of the warehouse's country that holds today is taken.
    """
    if len(typed) > LONGEST_LIST:
        raise InputRefused("not-offers", path=path, value=typed)
    trade = entry.trade()
    rows: list[JsonValue] = []
    taken: set[str] = set()
    for part in filter(None, (part.strip() for part in typed.split(";"))):
        site, rate = _offer(path, part, trade)
        if site.id in taken:
            raise InputRefused("warehouse-twice", path=path, warehouse=site.name)
        taken.add(site.id)
        rows.append({"warehouse": site.id, "vat_rate": rate})
    return rows or None


def unit_price(article: Document) -> Decimal | None:
    """Return the article's price per unit of sale."""
    price = read_money(article.get("price"))
    return price.amount if price else None


def proposed_rate(site: Site, trade: Trade) -> str | None:
    """Return the VAT rate of a warehouse's country that holds today; None if it is not known."""
    rate = trade.vat.rate_on(site.country, trade.today)
    return decimal_text(rate) if rate is not None else None


def _offer(path: str, part: str, trade: Trade) -> tuple[Site, str | None]:
    name, found, rate = part.rpartition(":")
    site = _site(part, trade)
    if site is not None:
        return site, proposed_rate(site, trade)
    site = _site(name, trade) if found else None
    if site is None:
        raise InputRefused("unknown-warehouse", path=path, warehouse=name or part)
    return site, read_rate(path, rate) if rate.strip() else proposed_rate(site, trade)


def _site(reference: str, trade: Trade) -> Site | None:
    wanted = reference.strip().casefold()
    exact = [site for site in trade.sites if wanted in {site.id, site.name.casefold()}]
    close = exact or [site for site in trade.sites if wanted and wanted in site.name.casefold()]
    return close[0] if len(close) == 1 else None


def _short(code: str, path: str, typed: str) -> str:
    if len(typed) > LONGEST_FIGURE:
        raise InputRefused(code, path=path, value=typed)
    return typed
