"""`preview`: the page of an article as a buyer will see it, as JSON, text or one HTML file."""

import argparse
from decimal import Decimal
from pathlib import Path

from desktop.app.output import Output
from desktop.app.run import Commands, with_shop
from desktop.app.wiring import Shop
from desktop.base.files import write_atomically
from desktop.domain.buyer_page import BuyerPage
from desktop.domain.document import JsonValue
from desktop.domain.errors import DesktopError, InputRefused
from desktop.domain.ids import Sha256
from desktop.domain.numbers import decimal_text, money_text
from desktop.domain.text_structure import words_of
from desktop.domain.words import LANGUAGE_CODES
from desktop.ui.articles.preview.html import page_html
from desktop.ui.articles.preview.said import SaidPage, said_page
from desktop.ui.tongue import Tongue
from desktop.ui.words import missing_sentence

EDGE = 640


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add("preview", "an article as a buyer will see it", with_shop(_preview))
    parser.add_argument("ref", metavar="REF")
    parser.add_argument(
        "--language",
        default="en",
        type=str.lower,
        choices=tuple(LANGUAGE_CODES),
        help="the language of the page",
    )
    parser.add_argument("--output", type=Path, metavar="FILE.html", help="write the page here")


def _preview(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    language = LANGUAGE_CODES[arguments.language]
    page = shop.preview.page(shop.articles.find(arguments.ref), language)
    tongue = Tongue(language)
    said = said_page(page, tongue)
    file = None
    if arguments.output is not None:
        file = arguments.output.expanduser().absolute()
        html = page_html(said, tongue, lambda digest: _picture(shop, digest), missing_sentence)
        _write(file, html)
    output.document(
        {**_document(page), "file": str(file) if file else None},
        [*_lines(said), *([str(file)] if file else [])],
    )
    return 0


def _write(file: Path, html: str) -> None:
    try:
        write_atomically(file, html.encode())
    except OSError as error:
        raise InputRefused("folder-not-writable", path=file.parent) from error


def _picture(shop: Shop, digest: str) -> bytes:
    try:
        return shop.thumbnails.get(Sha256(digest), EDGE)
    except DesktopError:
        return b""


def _document(page: BuyerPage) -> dict[str, JsonValue]:
    return {
        "language": page.language,
        "name": page.name or None,
        "category": list(page.trail),
        "images": list(page.images),
        "specs": [
            {"field": line.path, "label": line.label, "value": line.said or line.value is True}
            for line in page.specs
            if line.value is not None
        ],
        "prices": _prices(page),
        "offers": [
            {
                "warehouse": offer.place.id,
                "name": offer.place.name,
                "stock": decimal_text(offer.place.on_hand),
                "vat_rate": _optional(offer.vat_rate),
                "price_with_vat": _money(offer.gross),
            }
            for offer in page.offers
        ],
        "descriptions": {tab.tab: words_of(tab.blocks) for tab in page.tabs if tab.blocks},
        "missing": list(page.gaps),
    }


def _prices(page: BuyerPage) -> JsonValue:
    box = page.prices
    if box is None:
        return None
    return {
        "now": money_text(box.now),
        "before": _money(box.before),
        "currency": box.currency,
        "pack": _money(box.pack_price),
        "smallest_order": _money(box.minimum_total),
        "ladder": [
            {
                "from": decimal_text(step.from_quantity),
                "price": money_text(step.price),
                "pack": _money(step.pack_price),
                "saves_percent": decimal_text(step.saves),
            }
            for step in box.steps
        ],
    }


def _money(amount: Decimal | None) -> str | None:
    return money_text(amount) if amount is not None else None


def _optional(number: Decimal | None) -> str | None:
    return decimal_text(number) if number is not None else None


def _lines(page: SaidPage) -> list[str]:
    prices = page.prices
    return [
        page.name or missing_sentence(f"names.{page.language}"),
        page.trail,
        *(row.line for row in page.codes if row.value),
        *([f"{prices.now} {prices.per} {prices.before}".strip()] if prices else []),
        *(prices.notes if prices else ()),
        *("  ".join(row) for row in (prices.ladder if prices else ())),
        *(row.line for row in (*page.facts, *page.specs) if row.value),
        *(
            "  ".join(
                part for part in (offer.place, offer.stock, offer.leaves, offer.gross) if part
            )
            for offer in page.offers
        ),
        *(f"{tab.title}: {words_of(tab.text.blocks)}" for tab in page.tabs if tab.text.blocks),
        *(missing_sentence(path) for path in page.gaps),
    ]
