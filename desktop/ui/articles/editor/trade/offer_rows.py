"""The lines of the offers: warehouse, VAT rate, stock in units and in packs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.article import Article
from desktop.domain.entry_numbers import read_rate
from desktop.domain.errors import InputRefused
from desktop.domain.numbers import decimal_text
from desktop.domain.packs import has_packs
from desktop.domain.pricing import whole_packs
from desktop.queries.shop import Warehouse
from desktop.ui import formats
from desktop.ui.articles.editor.trade.figures import Figure, right
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button, icon_button
from desktop.ui.parts.elided import Elided
from desktop.ui.parts.labels import column, label, row
from desktop.ui.unit_words import UnitWords
from desktop.ui.words import sentence

NAME, VAT, STOCK, PACKS, ACTS = range(5)


@dataclass(frozen=True, slots=True)
class OfferLine:
    """One warehouse: its rate, the one usual for its country today, and its stock."""

    warehouse: Warehouse
    rate: Decimal | None
    is_offered: bool
    usual_rate: Decimal | None
    on_hand: Decimal
    shown: Decimal


class AskStock(Protocol):
    """Asks for a count or an adjustment."""

    def __call__(self, line: OfferLine, *, is_count: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class OfferActs:
    """What can be done with a line."""

    set_rate: Callable[[Warehouse, str | None, Callable[[str], None]], None]
    offer: Callable[[Warehouse], None]
    withdraw: Callable[[Warehouse], None]
    ask_stock: AskStock


class OfferRows(QWidget):
    """A grid that is built anew when a line is added or taken out."""

    def __init__(self, context: Context, acts: OfferActs) -> None:
        """Begin without lines."""
        super().__init__()
        self.setObjectName("offerRows")
        self._context = context
        self._acts = acts
        self._shown: tuple[object, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(NAME, 1)

    def forget(self) -> None:
        """Build the next lines anew."""
        self._shown = ()

    def show_lines(self, lines: Sequence[OfferLine], article: Article, words: UnitWords) -> None:
        """Show these lines, in this order."""
        shown = (tuple(lines), article.unit, article.pack)
        if shown == self._shown:
            return
        self._shown = shown
        self._empty()
        self.setVisible(bool(lines))
        has = article.pack is not None and has_packs(article.pack)
        titles = (
            self.tr("Warehouse"),
            self.tr("VAT %"),
            self.tr("Stock"),
            self.tr("In packs") if has else "",
        )
        for place, title in enumerate(titles):
            side = (
                Qt.AlignmentFlag.AlignRight
                if place in {STOCK, PACKS}
                else Qt.AlignmentFlag.AlignLeft
            )
            self._grid.addWidget(label(title, "label"), 0, place, side)
        for number, line in enumerate(lines, start=1):
            self._add(number, line, article, words)

    def _add(self, number: int, line: OfferLine, article: Article, words: UnitWords) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        place = 2 * number - 1
        self._grid.addWidget(_place(line.warehouse, number), place, NAME)
        self._grid.addWidget(self._rate(number, line), place, VAT, middle)
        figures = label(_figures(line, words, article.unit), "heading", name=f"stock-{number}")
        self._grid.addWidget(figures, place, STOCK, middle | Qt.AlignmentFlag.AlignRight)
        packs = label(_packs(line, article, words), "small", name=f"packs-{number}")
        self._grid.addWidget(packs, place, PACKS, middle | Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(self._buttons(number, line), place, ACTS, middle)

    def _rate(self, number: int, line: OfferLine) -> QWidget:
        holder = QWidget()
        within = row(holder, gap=4)
        name, vat = line.warehouse.name, self.tr("VAT %")
        rate = right(Figure(f"vat-{number}", f"{vat} {name}", width=64))
        rate.setText(formats.typed(line.rate))
        rate.setEnabled(line.is_offered)
        error = label("", "error", name=f"vatError-{number}", wrap=True)
        self._grid.addWidget(error, 2 * number, NAME, 1, ACTS + 1)
        error.hide()

        def refused(said: str) -> None:
            rate.refuse(is_refused=bool(said))
            error.setText(said)
            error.setVisible(bool(said))

        rate.left.connect(lambda: self._enter(line, rate, refused))
        within.addWidget(rate)
        if line.is_offered and line.usual_rate is not None and line.rate != line.usual_rate:
            usual = line.usual_rate
            words = f"{line.warehouse.country} {formats.number(usual)}\u00a0%"
            offer = button(
                f"usualVat-{number}",
                words,
                lambda: self._acts.set_rate(line.warehouse, decimal_text(usual), refused),
                role="link",
                tip=self.tr("The rate of the country that holds today"),
            )
            usual_words = self.tr("Take the usual rate")
            offer.setAccessibleName(f"{usual_words} {words}")
            within.addWidget(offer)
        within.addStretch(1)
        return holder

    def _enter(self, line: OfferLine, rate: Figure, refused: Callable[[str], None]) -> None:
        try:
            typed = rate.typed()
            wanted = read_rate("offers", typed) if typed else None
        except InputRefused as error:
            refused(sentence(error))
            return
        refused("")
        self._acts.set_rate(line.warehouse, wanted, refused)

    def _buttons(self, number: int, line: OfferLine) -> QWidget:
        holder = QWidget()
        within = row(holder, gap=4)
        name = line.warehouse.name
        for key, words, is_count in (
            ("adjust", self.tr("Adjust…"), False),
            ("count", self.tr("Count…"), True),
        ):
            act = button(
                f"{key}-{number}",
                words,
                lambda is_count=is_count: self._acts.ask_stock(line, is_count=is_count),
                role="link",
            )
            act.setAccessibleName(f"{words} {name}")
            within.addWidget(act)
        if line.is_offered:
            withdraw = self.tr("Withdraw the offer")
            words = f"{withdraw} {name}"
            within.addWidget(
                icon_button(
                    self._context.theme,
                    f"withdraw-{number}",
                    "clear",
                    words,
                    lambda: self._acts.withdraw(line.warehouse),
                )
            )
        else:
            offer = self.tr("Offer")
            act = button(
                f"offer-{number}",
                offer,
                lambda: self._acts.offer(line.warehouse),
                role="link",
            )
            act.setAccessibleName(f"{offer} {name}")
            within.addWidget(act)
        return holder

    def _empty(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _place(warehouse: Warehouse, number: int) -> QWidget:
    holder = QWidget()
    within = column(holder, gap=0)
    name = Elided("", f"warehouse-{number}")
    name.put(warehouse.name)
    within.addWidget(name)
    where = ", ".join(part for part in (warehouse.city, warehouse.country) if part)
    if where:
        city = Elided("small", f"city-{number}")
        city.put(where)
        within.addWidget(city)
    return holder


def _figures(line: OfferLine, words: UnitWords, unit: str) -> str:
    amount = words.amount(line.shown, unit)
    return amount if line.shown == line.on_hand else f"{formats.number(line.on_hand)} → {amount}"


def _packs(line: OfferLine, article: Article, words: UnitWords) -> str:
    pack = article.pack
    if pack is None or not has_packs(pack):
        return ""
    if not line.shown:
        return "–"
    packs, rest = whole_packs(line.shown, pack.quantity)
    said = f"{formats.number(packs)} × {words.pack_name(pack)}"
    return f"{said} + {words.amount(rest, article.unit)}" if rest else said
