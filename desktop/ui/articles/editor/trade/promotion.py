"""A promotion: a lower price from one day to another, and how it stands today in words."""

from datetime import timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desktop.domain.article import Promotion
from desktop.domain.document import JsonValue
from desktop.domain.errors import InputRefused
from desktop.domain.pricing import Phase, Stage, percent_below, stage_of
from desktop.queries.articles import ArticleSheet
from desktop.ui import formats
from desktop.ui.articles.editor.box import Save
from desktop.ui.articles.editor.trade.days import DayEdit
from desktop.ui.articles.editor.trade.figures import Figure, right
from desktop.ui.articles.editor.trade.switched import SwitchedBox
from desktop.ui.context import Context
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import label, row
from desktop.ui.theme.pills import Pill
from desktop.ui.theme.states import Look
from desktop.ui.unit_words import UnitWords
from desktop.ui.words import sentence

USUAL_DAYS = 30
_PHASES = {
    Phase.COMING: (Look("blue", "waiting"), QT_TRANSLATE_NOOP("promotion", "Coming")),
    Phase.RUNNING: (Look("green", "confirmed"), QT_TRANSLATE_NOOP("promotion", "Running")),
    Phase.ENDED: (Look("neutral", "history"), QT_TRANSLATE_NOOP("promotion", "Ended")),
    Phase.REVERSED: (Look("amber", "attention"), QT_TRANSLATE_NOOP("promotion", "Days reversed")),
}
_SENTENCES = {
    Phase.COMING: (
        QT_TRANSLATE_NOOP("promotion", "Starts tomorrow"),
        QT_TRANSLATE_NOOP("promotion", "Starts in %1 days"),
    ),
    Phase.RUNNING: (
        QT_TRANSLATE_NOOP("promotion", "Ends tomorrow"),
        QT_TRANSLATE_NOOP("promotion", "%1 days left"),
    ),
    Phase.ENDED: (
        QT_TRANSLATE_NOOP("promotion", "Ended yesterday"),
        QT_TRANSLATE_NOOP("promotion", "Ended %1 days ago"),
    ),
}


class PromotionBox(SwitchedBox):
    """Price and period; saved once the price is there."""

    def __init__(self, context: Context, save: Save, title: str) -> None:
        """Begin switched off."""
        words = QCoreApplication.translate("promotion", "Sell at a lower price for a time")
        super().__init__(context, save, "promotion", title, words)
        self._words = UnitWords(context.taxonomy, context.language)
        self._price = right(Figure("field-promotion.price", self.tr("Promotion price"), width=112))
        self._price.setPlaceholderText(self.tr("or -20 %"))
        self._price.left.connect(self._changed)
        self._per = label("", "muted", name="promotionPer")
        self._starts = DayEdit(context.theme, "field-promotion.starts", self.tr("First day"))
        self._ends = DayEdit(context.theme, "field-promotion.ends", self.tr("Last day"))
        self.controls.extend((self._price, self._starts, self._ends))
        self.line.addWidget(self._price)
        self.line.addWidget(self._per)
        for before, day in ((self.tr("from"), self._starts), (self.tr("to"), self._ends)):
            self.line.addWidget(label(before, "muted"))
            self.line.addWidget(day)
            day.picked.connect(self._changed)
        self.line.addStretch(1)
        self._swap = button("swapDays", self.tr("Swap the days"), self._swap_days, role="link")
        self._swap.hide()
        self.details.addWidget(self._swap)
        standing = row(gap=8)
        self._phase = Pill(context.theme, "promotionPhase")
        self._standing = label("", "small", name="promotionStanding", wrap=True)
        standing.addWidget(self._phase)
        standing.addWidget(self._standing, 1)
        self.details.addLayout(standing)

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show the promotion, and how it stands today."""
        del value
        found = sheet.article.promotion
        self.show_switch(is_on=found is not None, article=sheet.id)
        self._per.setText(self._words.per(sheet.article.unit))
        today = self.context.see.trade.today()
        self._phase.setVisible(found is not None)
        self._standing.setVisible(found is not None)
        if found is None:
            if not self.switch.isChecked():
                self._price.put("")
            return
        self._price.put(formats.typed_money(found.price))
        self._starts.put(found.starts)
        self._ends.put(found.ends)
        self._tell(found, stage_of(found, today), sheet)
        self._swap.setVisible(found.ends < found.starts)

    def switched_on(self) -> None:
        """Begin with the next thirty days."""
        today = self.context.see.trade.today()
        self._price.clear()
        self._starts.put(today)
        self._ends.put(today + timedelta(days=USUAL_DAYS))
        super().switched_on()

    def lines(self) -> list[Figure]:
        """Return the lines of the field."""
        return [self._price]

    def answered(self, said: str) -> None:
        """Show why something was refused; reversed days can be swapped."""
        super().answered(said)
        self._swap.setVisible(bool(said) and self._ends.day() < self._starts.day())

    def _tell(self, promotion: Promotion, stage: Stage, sheet: ArticleSheet) -> None:
        look, word = _PHASES[stage.phase]
        self._phase.show_state(look, _say(word))
        parts = [_when(stage)]
        price = sheet.article.price
        percent = percent_below(promotion.price, price.amount) if price else None
        if price and percent is not None and percent > 0:
            said = self.tr("%1 below %2").replace("%1", _percent(percent))
            parts.append(said.replace("%2", formats.price(price.amount, price.currency)))
        self._standing.setText(" · ".join(part for part in parts if part))

    def _changed(self) -> None:
        try:
            typed = self._price.typed()
        except InputRefused as error:
            self.answered(sentence(error))
            return
        if not typed:
            self.answer(self.tr("Give the promotion a price; then it is saved."))
            return
        period = f"{self._starts.day().isoformat()}..{self._ends.day().isoformat()}"
        self.save.enter(self.path, f"{typed} {period}", self.answered)

    def _swap_days(self) -> None:
        starts, ends = self._starts.day(), self._ends.day()
        self._starts.put(ends)
        self._ends.put(starts)
        self._changed()


def _when(stage: Stage) -> str:
    if stage.phase is Phase.RUNNING and stage.days == 0:
        return QCoreApplication.translate("promotion", "Last day today")
    if stage.phase not in _SENTENCES:
        return ""
    one, many = _SENTENCES[stage.phase]
    return formats.counted(stage.days, _say(one), _say(many))


def _percent(percent: Decimal) -> str:
    return f"{formats.number(percent)}\u00a0%"


def _say(text: str) -> str:
    return QCoreApplication.translate("promotion", text)
