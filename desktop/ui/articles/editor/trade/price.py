"""The unit price with its currency; a slip of the decimal mark asks at once, with Undo."""

from dataclasses import replace
from decimal import Decimal

from desktop.domain.article import read_money
from desktop.domain.document import JsonValue, mapping, text
from desktop.domain.entry_trade import CURRENCIES
from desktop.domain.errors import InputRefused
from desktop.domain.guard_rails import price_slip
from desktop.domain.numbers import Money
from desktop.domain.packs import has_packs, pack_price
from desktop.domain.rules import Finding
from desktop.queries.articles import ArticleSheet
from desktop.ui import formats
from desktop.ui.articles.editor.box import Box, Save
from desktop.ui.articles.editor.trade.figures import Figure, right
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button
from desktop.ui.parts.inputs import Choice
from desktop.ui.parts.labels import column, frame, label, row
from desktop.ui.unit_words import UnitWords
from desktop.ui.words import sentence, warning_sentence

SLIPS = frozenset({"price-ten-times", "price-a-tenth"})


class PriceBox(Box):
    """Amount, currency and what they are for: “12,50 € per m”."""

    def __init__(self, context: Context, save: Save, title: str) -> None:
        """Begin without a price."""
        super().__init__(context, save, "price", title)
        self._words = UnitWords(context.taxonomy, context.language)
        self._before: Money | None = None
        self._now: Money | None = None
        self._confirmed: Money | None = None
        self._is_accepted = False
        self._amount = right(
            Figure("field-price.amount", self.tr("Price per unit, without VAT"), width=160)
        )
        self.controls.append(self._amount)
        self._amount.left.connect(self._enter_amount)
        self._currency = Choice()
        self._currency.offer([(code, code) for code in CURRENCIES])
        self._currency.setMinimumContentsLength(5)
        self.own(self._currency, name="field-price.currency", title=self.tr("Currency"))
        self._currency.picked.connect(self._pick_currency)
        self._per = label("", "muted", name="pricePer")
        line = row(gap=8)
        line.addWidget(self._amount)
        line.addWidget(self._currency)
        line.addWidget(self._per, 1)
        self.body.addLayout(line)
        self._pack = label("", "small", name="packPrice", wrap=True)
        self.body.addWidget(self._pack)
        self._slip = frame("notice-amber", "priceSlip")
        self._slip_text = label("", name="priceSlipText", wrap=True)
        notice = column(self._slip, margin=8, gap=4)
        notice.addWidget(self._slip_text)
        acts = row(gap=8)
        acts.addWidget(button("priceSlipUndo", self.tr("Undo"), self._take_back))
        acts.addWidget(button("priceSlipKeep", self.tr("The price is right"), self._accept))
        acts.addStretch(1)
        notice.addLayout(acts)
        self._slip.hide()
        self.body.addWidget(self._slip)

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show the price, per what it is, and what a pack costs."""
        article = sheet.article
        money = read_money(value)
        self._now = money
        self._amount.put(formats.typed_money(money.amount if money else None))
        self._currency.put(text(mapping(value).get("currency")) or "EUR")
        self._per.setText(self._words.per(article.unit))
        pack = article.pack
        if money and pack and has_packs(pack):
            cost = pack_price(money, pack)
            name = self._words.pack(pack, article.unit)
            amount = formats.price(cost.amount, cost.currency)
            self._pack.setText(f"{name[:1].upper()}{name[1:]}: {amount}")
        else:
            self._pack.setText(self.tr("Without VAT; buyers see the VAT of the warehouse"))
        before = [change.before for change in sheet.unsent if change.path == "price"]
        self._confirmed = read_money(before[0]) if before and sheet.version else None
        self._show_slip()

    def reset(self) -> None:
        """Forget what was typed in another article."""
        super().reset()
        self._amount.refuse(is_refused=False)
        self._before, self._is_accepted = None, False

    def is_said(self, risk: Finding) -> bool:
        """Tell whether a risk is said under the field; a slip has its own notice, with Undo."""
        return super().is_said(risk) and risk.code not in SLIPS

    def _enter_amount(self) -> None:
        try:
            typed = self._amount.typed()
        except InputRefused as error:
            self._answered(sentence(error))
            return
        self._before, self._is_accepted = self._now, False
        self.save.enter("price.amount", typed, self._answered)

    def _pick_currency(self, code: str) -> None:
        if self._amount.text().strip():
            self.save.enter("price.currency", code, self.answer)

    def _answered(self, said: str) -> None:
        self.answer(said)
        self._amount.refuse(is_refused=bool(said))

    def _show_slip(self) -> None:
        slip = price_slip(self._before, self._now) or price_slip(self._confirmed, self._now)
        self._slip.setVisible(slip is not None and not self._is_accepted)
        if slip is not None:
            before = formats.number(Decimal(slip.fact))
            self._slip_text.setText(warning_sentence(replace(slip, fact=before)))

    def _take_back(self) -> None:
        slipped = price_slip(self._before, self._now)
        back = self._before if slipped else self._confirmed
        self._before = None
        if back is not None:
            value: JsonValue = {"amount": back.text(), "currency": back.currency}
            self.save.put(self.path, value, self._answered)
        self._amount.setFocus()

    def _accept(self) -> None:
        self._is_accepted = True
        self._slip.hide()
        self._amount.setFocus()
