"""A buyer's page in words of its own language: what the window and the HTML file both show."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from desktop.domain.article import Attachment, Pack, Promotion
from desktop.domain.buyer_page import BuyerPage, OfferLine, TabText
from desktop.domain.buyer_prices import PriceBox, PriceStep
from desktop.domain.ids import Sha256
from desktop.domain.spoken import day_in, money_in, number_in
from desktop.domain.taxonomy import fold
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.tongue import Tongue
from desktop.ui.unit_words import PACKS
from desktop.ui.words import CONDITIONS, FIELDS, TAB_WORDS, TITLED, WARRANTIES

CONTEXT = "buyer"
PER_UNIT = QT_TRANSLATE_NOOP("buyer", "per {unit}, without VAT")
INSTEAD = QT_TRANSLATE_NOOP("buyer", "instead of {price}")
UNTIL = QT_TRANSLATE_NOOP("buyer", "Promotion until {day}")
COMING = QT_TRANSLATE_NOOP("buyer", "Promotion from {start} to {end}: {price}")
PER_PACK = QT_TRANSLATE_NOOP("buyer", "{pack} of {quantity}: {price}")
SMALLEST = QT_TRANSLATE_NOOP("buyer", "Smallest order: {quantity} for {price}")
LARGEST = QT_TRANSLATE_NOOP("buyer", "Largest order: {quantity}")
PIECE = QT_TRANSLATE_NOOP("buyer", "{number} piece")
PIECES = QT_TRANSLATE_NOOP("buyer", "{number} pieces")
FROM = QT_TRANSLATE_NOOP("buyer", "From")
UNIT_PRICE = QT_TRANSLATE_NOOP("buyer", "Price per {unit}")
SAVING = QT_TRANSLATE_NOOP("buyer", "You save")
WITH_VAT = QT_TRANSLATE_NOOP("buyer", "{price} with {rate} % VAT")
IN_STOCK = QT_TRANSLATE_NOOP("buyer", "{quantity} in stock")
NO_STOCK = QT_TRANSLATE_NOOP("buyer", "Not in stock")
HOURS = QT_TRANSLATE_NOOP("buyer", "Leaves within {number} h")
WEEK = QT_TRANSLATE_NOOP("buyer", "Leaves within {number} week")
WEEKS = QT_TRANSLATE_NOOP("buyer", "Leaves within {number} weeks")
MONTHS = QT_TRANSLATE_NOOP("buyer", "{months} months")
SHIPS_FROM = QT_TRANSLATE_NOOP("buyer", "Availability")


@dataclass(frozen=True, slots=True)
class SaidRow:
    """A line of a table; `path` names its field, an empty `value` is missing; `line` says all."""

    label: str
    value: str
    path: str
    line: str


@dataclass(frozen=True, slots=True)
class SaidOffer:
    """A warehouse: where, what lies there, when it leaves, what it costs with VAT."""

    place: str
    stock: str
    leaves: str
    gross: str


@dataclass(frozen=True, slots=True)
class SaidPrices:
    """The price block; the ladder has its heads first."""

    now: str
    per: str
    before: str
    notes: tuple[str, ...]
    heads: tuple[str, ...]
    ladder: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class SaidTab:
    """A description tab with its title in the page's language."""

    title: str
    path: str
    text: TabText


@dataclass(frozen=True, slots=True)
class SaidPage:
    """Everything on the page, as it is read."""

    language: str
    name: str
    trail: str
    codes: tuple[SaidRow, ...]
    images: tuple[Sha256, ...]
    prices: SaidPrices | None
    facts: tuple[SaidRow, ...]
    offers: tuple[SaidOffer, ...]
    specs: tuple[SaidRow, ...]
    tabs: tuple[SaidTab, ...]
    documents: tuple[Attachment, ...]
    videos: tuple[str, ...]
    gaps: tuple[str, ...]


def said_page(page: BuyerPage, tongue: Tongue) -> SaidPage:
    """Say a page; `tongue` speaks its language."""
    return _Saying(page, tongue).whole()


@dataclass(frozen=True, slots=True)
class _Saying:
    page: BuyerPage
    tongue: Tongue

    def whole(self) -> SaidPage:
        page, word = self.page, self.tongue.word
        specs = tuple(
            self._row(
                line.label,
                self._yes_no(on=line.value) if isinstance(line.value, bool) else line.said,
                line.path,
            )
            for line in page.specs
        )
        return SaidPage(
            language=page.language,
            name=page.name,
            trail="  ›  ".join(page.trail),
            codes=(
                self._field("brand", page.brand),
                *(self._field(name, code) for name, code in page.codes),
            ),
            images=page.images,
            prices=self._prices(page.prices) if page.prices else None,
            facts=tuple(self._facts()),
            offers=tuple(self._offer(offer) for offer in page.offers),
            specs=specs,
            tabs=tuple(
                SaidTab(
                    word(TAB_WORDS, tab.tab),
                    f"descriptions.{page.language}.{tab.tab}",
                    tab,
                )
                for tab in page.tabs
            ),
            documents=page.documents,
            videos=page.videos,
            gaps=page.gaps,
        )

    def _say(self, text: str, **blanks: str) -> str:
        return self.tongue.say(text, CONTEXT, **blanks)

    def _yes_no(self, *, on: bool) -> str:
        return self.tongue.say("Yes" if on else "No")

    def _money(self, amount: Decimal, box: PriceBox) -> str:
        return money_in(self.page.language, amount, box.currency)

    def _number(self, value: Decimal) -> str:
        return number_in(self.page.language, value)

    def _prices(self, box: PriceBox) -> SaidPrices:
        before = self._say(INSTEAD, price=self._money(box.before, box)) if box.before else ""
        has_pack = box.pack is not None and bool(box.steps)
        pack = self._pack_name(box.pack) if box.pack else ""
        heads = (self._say(FROM), self._say(UNIT_PRICE, unit=box.unit))
        if has_pack:
            heads = (*heads, self._say(UNIT_PRICE, unit=pack))
        return SaidPrices(
            now=self._money(box.now, box),
            per=self._say(PER_UNIT, unit=box.unit),
            before=before,
            notes=tuple(self._notes(box)),
            heads=(*heads, self._say(SAVING)) if box.steps else (),
            ladder=tuple(self._step(step, box) for step in box.steps),
        )

    def _notes(self, box: PriceBox) -> Iterable[str]:
        if box.promotion:
            yield self._say(UNTIL, day=day_in(self.page.language, box.promotion.ends))
        if box.coming:
            yield self._coming(box.coming, box)
        if box.pack and box.pack_price is not None:
            yield self._say(
                PER_PACK,
                pack=_capital(self._pack_name(box.pack)),
                quantity=self._amount(box.pack.quantity, box),
                price=self._money(box.pack_price, box),
            )
        if box.minimum is not None and box.minimum_total is not None:
            yield self._say(
                SMALLEST,
                quantity=self._amount(box.minimum, box),
                price=self._money(box.minimum_total, box),
            )
        if box.maximum is not None:
            yield self._say(LARGEST, quantity=self._amount(box.maximum, box))

    def _coming(self, promotion: Promotion, box: PriceBox) -> str:
        return self._say(
            COMING,
            start=day_in(self.page.language, promotion.starts),
            end=day_in(self.page.language, promotion.ends),
            price=self._money(promotion.price, box),
        )

    def _step(self, step: PriceStep, box: PriceBox) -> tuple[str, ...]:
        row = [self._amount(step.from_quantity, box), self._money(step.price, box)]
        if step.pack_price is not None:
            row.append(self._money(step.pack_price, box))
        saves = f"{self._number(step.saves)}\u00a0%" if step.saves else "–"
        return (*row, saves)

    def _amount(self, value: Decimal, box: PriceBox) -> str:
        number = self._number(value)
        if box.unit_key == "pce":
            return self._say(PIECE if value == 1 else PIECES, number=number)
        return f"{number}\u00a0{box.unit}".rstrip()

    def _pack_name(self, pack: Pack) -> str:
        name = pack.unit.strip()
        known = PACKS.get(fold(name) or "pack")
        return self.tongue.say(known, "units") if known else name

    def _field(self, name: str, value: str) -> SaidRow:
        return self._row(self.tongue.word(FIELDS, name), value, name)

    def _row(self, title: str, value: str, path: str) -> SaidRow:
        return SaidRow(title, value, path, self.tongue.say(TITLED, title=title, said=value))

    def _facts(self) -> Iterable[SaidRow]:
        page, word = self.page, self.tongue.word
        condition = word(CONDITIONS, page.condition) if page.condition else ""
        yield self._field("condition", condition)
        warranty = ""
        if page.warranty:
            months = self._say(MONTHS, months=str(page.warranty.months))
            kind = word(WARRANTIES, page.warranty.kind) if page.warranty.kind else ""
            warranty = ", ".join(part for part in (months, kind) if part)
        yield self._field("warranty", warranty)
        if page.weight:
            yield self._field("weight", page.weight)
        if page.dimensions:
            yield self._field("dimensions", page.dimensions)

    def _offer(self, offer: OfferLine) -> SaidOffer:
        place, box = offer.place, self.page.prices
        stock = self._say(NO_STOCK)
        if place.on_hand > 0:
            amount = self._amount(place.on_hand, box) if box else self._number(place.on_hand)
            stock = self._say(IN_STOCK, quantity=amount)
        gross = ""
        if offer.gross is not None and offer.vat_rate is not None and box is not None:
            cents = offer.gross.quantize(Decimal("0.01"))
            exact = cents if cents == offer.gross else offer.gross.quantize(Decimal("0.0001"))
            gross = self._say(
                WITH_VAT, price=self._money(exact, box), rate=self._number(offer.vat_rate)
            )
        return SaidOffer(place.name, stock, self._leaves(*place.availability), gross)

    def _leaves(self, amount: int, unit: str) -> str:
        if amount <= 0:
            return ""
        text = HOURS if unit == "h" else WEEK if amount == 1 else WEEKS
        return self._say(text, number=str(amount))


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
