"""Pay less by quantity: the steps of the price ladder, each saved when it is left."""

from collections.abc import Iterable
from decimal import Decimal

from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.article import Article, PriceBreak
from desktop.domain.document import JsonValue
from desktop.domain.errors import InputRefused
from desktop.domain.ladder_entry import checked, ladder_value, read_pasted
from desktop.domain.rules import Finding, ladder_faults
from desktop.queries.articles import ArticleSheet
from desktop.ui import formats
from desktop.ui.articles.editor.box import Box, Save
from desktop.ui.articles.editor.trade.ladder_chart import LadderChart
from desktop.ui.articles.editor.trade.ladder_copy import LadderCopyDialog
from desktop.ui.articles.editor.trade.ladder_row import BELOW, PRICE, QUANTITY, LadderRow
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button, wear
from desktop.ui.parts.labels import column, label, row
from desktop.ui.unit_words import UnitWords
from desktop.ui.words import sentence, sentence_of

STEP_FAULTS = frozenset({"ladder-not-falling", "ladder-not-rising", "ladder-above-price"})


class LadderBox(Box):
    """Steps on the left, the chart beside them."""

    def __init__(self, context: Context, save: Save, title: str) -> None:
        """Begin without steps."""
        super().__init__(context, save, "price_breaks", title)
        self._words = UnitWords(context.taxonomy, context.language)
        self._rows: list[LadderRow] = []
        self._article: Article | None = None
        self._asked: tuple[PriceBreak, ...] | None = None
        self._under_way = 0
        self._heads = self._build_heads()
        self._lines = column(gap=8)
        left = column(gap=8)
        left.addWidget(self._heads)
        left.addLayout(self._lines)
        self._none = label(
            self.tr("One price for every quantity. Add a step to sell more for less."),
            "muted",
            name="noSteps",
            wrap=True,
        )
        left.addWidget(self._none)
        left.addStretch(1)
        self._chart = LadderChart(context.theme)
        both = row(gap=24)
        both.addLayout(left, 3)
        charted = column(gap=0)
        charted.addWidget(self._chart)
        charted.addStretch(1)
        both.addLayout(charted, 2)
        self.body.addLayout(both)
        self._add = button("addStep", self.tr("Add a step"), self._add_step)
        wear(context.theme, self._add, "add")
        self.controls.append(self._add)
        acts = row(gap=8)
        acts.addWidget(self._add)
        for name, words, act in (
            ("copyLadder", self.tr("Copy from another article…"), self._ask_copy),
            ("pasteLadder", self.tr("Paste from a spreadsheet"), self._paste),
            ("copyRows", self.tr("Copy the rows"), self._copy_rows),
        ):
            made = button(name, words, act, role="link")
            acts.addWidget(made)
            if name == "copyRows":
                self._copy = made
        acts.addStretch(1)
        self.body.addLayout(acts)

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show the steps; the ones being changed are left alone."""
        del value
        article = sheet.article
        self._article = article
        if not self._under_way:
            self._asked = None
        self._arrange(article.price_breaks)
        unit_price = article.price.amount if article.price else None
        faults = ladder_faults(article.price_breaks, unit_price)
        wrong = dict(faults)
        for each in self._rows:
            each.show_beside(article)
            if each.stored in wrong and not each.is_pending():
                each.warn(sentence_of(wrong[each.stored], _facts(each.stored)))
            elif not each.is_pending():
                each.warn("")
        self._show_around(article, frozenset(step.from_quantity for step in wrong))

    def reset(self) -> None:
        """Forget half steps of another article."""
        super().reset()
        self._asked = None
        for each in self._rows:
            self._drop(each)
        self._rows.clear()

    def is_said(self, risk: Finding) -> bool:
        """Tell whether a risk is said under the field; what is wrong with a step is said there."""
        return super().is_said(risk) and risk.code not in STEP_FAULTS

    def go(self) -> None:
        """Put the cursor into the first step, or on the button that adds one."""
        if self._rows:
            self._rows[0].quantity.setFocus()
        else:
            self._add.setFocus()

    def _build_heads(self) -> QWidget:
        holder = QWidget()
        line = row(holder, gap=8)
        self._from = label("", "label", name="stepFromHead")
        self._at = label("", "label", name="stepPriceHead")
        for head, width in ((self._from, QUANTITY), (self._at, PRICE)):
            head.setFixedWidth(width)
            line.addWidget(head)
        below = label(self.tr("Less"), "label")
        below.setFixedWidth(BELOW)
        line.addWidget(below)
        line.addStretch(1)
        return holder

    def _arrange(self, steps: Iterable[PriceBreak]) -> None:
        """Keep the row of each step, so that the cursor stays where it is."""
        waiting = list(self._rows)
        arranged: list[LadderRow] = []
        for step in steps:
            found = next((each for each in waiting if each.wanted == step), None) or next(
                (
                    each
                    for each in waiting
                    if each.stored and each.stored.from_quantity == step.from_quantity
                ),
                None,
            )
            if found is None:
                found = self._new_row()
            else:
                waiting.remove(found)
            found.show_step(step)
            arranged.append(found)
        for each in waiting:
            if each.stored is None and each.wanted is None:
                arranged.append(each)
            else:
                self._drop(each)
        for place, each in enumerate(arranged):
            if self._lines.indexOf(each) != place:
                self._lines.removeWidget(each)
                self._lines.insertWidget(place, each)
            each.number(place + 1)
        self._rows = arranged

    def _show_around(self, article: Article, wrong: frozenset[Decimal]) -> None:
        has = bool(self._rows)
        unit = self._words.unit(article.unit)
        begins, costs = self.tr("From"), self.tr("Price")
        self._from.setText(f"{begins} ({unit})")
        self._at.setText(f"{costs} {self._words.per(article.unit)}")
        self._heads.setVisible(has)
        self._none.setVisible(not has)
        self._chart.setVisible(bool(article.price_breaks))
        self._chart.show_ladder(article.price, article.price_breaks, wrong)
        self._copy.setVisible(bool(article.price_breaks))

    def _new_row(self) -> LadderRow:
        made = LadderRow(self.context, len(self._rows) + 1)
        made.left.connect(lambda: self._save_row(made))
        made.removed.connect(lambda: self._remove(made))
        made.pasted.connect(self._take_pasted)
        return made

    def _drop(self, each: LadderRow) -> None:
        self._lines.removeWidget(each)
        each.hide()
        each.deleteLater()

    def _add_step(self) -> None:
        made = self._new_row()
        self._rows.append(made)
        self._lines.addWidget(made)
        self._heads.show()
        self._none.hide()
        if self._article is not None:
            self._show_around(self._article, frozenset())
        made.quantity.setFocus()

    def _remove(self, each: LadderRow) -> None:
        place = self._rows.index(each)
        self._rows.remove(each)
        self._drop(each)
        if each.stored is not None:
            self._put(self._others(each), each)
        following = self._rows[min(place, len(self._rows) - 1)] if self._rows else None
        (following.quantity if following else self._add).setFocus()

    def _save_row(self, each: LadderRow) -> None:
        if each not in self._rows:
            return
        if each.is_empty() and each.stored is None:
            each.refuse("")
            return
        step = each.read(self._unit_price())
        if step is None:
            return
        try:
            wanted = checked("price_breaks", [*self._others(each), step])
        except InputRefused as error:
            each.refuse(sentence(error))
            return
        each.wanted = step
        each.saved()
        each.show_typed(step)
        self._put(wanted, each)

    def _put(self, steps: Iterable[PriceBreak], each: LadderRow | None) -> None:
        def answered(said: str) -> None:
            self._under_way -= 1
            if said:
                self._asked = None
            if each is not None and each in self._rows:
                each.refuse(said)
            else:
                self.answer(said)

        self._asked = tuple(steps)
        self._under_way += 1
        self.save.put(self.path, ladder_value(self._asked), answered)

    def _stored(self) -> tuple[PriceBreak, ...]:
        """Return the steps with those on their way: two rows may be left in one moment."""
        if self._asked is not None:
            return self._asked
        return self._article.price_breaks if self._article else ()

    def _others(self, each: LadderRow) -> list[PriceBreak]:
        return [step for step in self._stored() if step not in {each.stored, each.wanted}]

    def _unit_price(self) -> Decimal | None:
        price = self._article.price if self._article else None
        return price.amount if price else None

    def _paste(self) -> None:
        self._take_pasted(QApplication.clipboard().text())

    def _take_pasted(self, text: str) -> None:
        try:
            pasted = read_pasted("price_breaks", text, self._unit_price())
            taken = {step.from_quantity for step in pasted}
            others = [step for step in self._stored() if step.from_quantity not in taken]
            wanted = checked("price_breaks", [*others, *pasted])
        except InputRefused as error:
            self.answer(sentence(error))
            return
        self.answer("")
        self._put(wanted, None)

    def _copy_rows(self) -> None:
        rows = [
            f"{formats.typed(step.from_quantity)}\t{formats.typed_money(step.price)}"
            for step in self._stored()
        ]
        QApplication.clipboard().setText("\n".join(rows))
        self.context.teller.say(self.tr("The steps are on the clipboard"))

    def _ask_copy(self) -> None:
        article = self._article
        if article is not None:
            dialog = LadderCopyDialog(self, self.context, article)
            dialog.chosen.connect(lambda: self._put(dialog.steps(), None))
            dialog.open()


def _facts(step: PriceBreak | None) -> dict[str, str]:
    quantity = formats.number(step.from_quantity) if step else ""
    return {"path": "price_breaks", "fact": quantity}
