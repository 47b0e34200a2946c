"""One step of the price ladder: from this quantity on, this price."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.domain.article import Article, PriceBreak
from desktop.domain.errors import InputRefused
from desktop.domain.ladder_entry import read_step
from desktop.domain.packs import has_packs
from desktop.domain.pricing import pack_price, percent_below
from desktop.ui import formats
from desktop.ui.articles.editor.trade.figures import Figure, right
from desktop.ui.context import Context
from desktop.ui.parts.buttons import icon_button
from desktop.ui.parts.labels import column, label, row, set_role
from desktop.ui.unit_words import UnitWords
from desktop.ui.words import sentence

QUANTITY, PRICE, BELOW, REMOVE = 88, 104, 64, 32


class LadderRow(QWidget):
    """Tells when it is left with something changed; what is wrong with it stands below it."""

    left = Signal()
    removed = Signal()
    pasted = Signal(str)

    def __init__(self, context: Context, number: int) -> None:
        """Begin empty; `number` counts from one and names the controls."""
        super().__init__()
        self._words = UnitWords(context.taxonomy, context.language)
        self.stored: PriceBreak | None = None
        self.wanted: PriceBreak | None = None
        self._is_changed = False
        self.quantity = right(Figure("", self.tr("From quantity"), width=QUANTITY))
        self.price = right(
            Figure("", self.tr("Price per unit, or a discount like -10 %"), width=PRICE)
        )
        self._below = label("", "muted")
        self._below.setFixedWidth(BELOW)
        self._pack = label("", "muted")
        self._error: QLabel = label("", "error", wrap=True)
        self._error.hide()
        self._remove = icon_button(
            context.theme, "", "clear", self.tr("Remove this step"), self.removed.emit
        )
        layout = column(self, gap=2)
        line = row(gap=8)
        for part in (self.quantity, self.price, self._below):
            line.addWidget(part)
        line.addWidget(self._pack, 1)
        line.addWidget(self._remove)
        layout.addLayout(line)
        layout.addWidget(self._error)
        for figure in (self.quantity, self.price):
            figure.textEdited.connect(self._change)
            figure.editingFinished.connect(self._finish)
            figure.pasted.connect(self.pasted)
        self.number(number)

    def number(self, number: int) -> None:
        """Take the name of the place in the ladder."""
        self.setObjectName(f"step-{number}")
        self.quantity.setObjectName(f"stepFrom-{number}")
        self.price.setObjectName(f"stepPrice-{number}")
        self._below.setObjectName(f"stepBelow-{number}")
        self._pack.setObjectName(f"stepPack-{number}")
        self._error.setObjectName(f"stepError-{number}")
        self._remove.setObjectName(f"removeStep-{number}")

    def show_step(self, step: PriceBreak) -> None:
        """Show a stored step, unless this one is being changed."""
        if self.stored != step:
            self.stored = step
            self.wanted = None
        if not self._is_changed:
            self.quantity.put(formats.typed(step.from_quantity))
            self.price.put(formats.typed_money(step.price))

    def show_beside(self, article: Article) -> None:
        """Say how far the step is below the unit price, and what a pack costs."""
        step, price, pack = self.stored, article.price, article.pack
        percent = percent_below(step.price, price.amount) if step and price else None
        self._below.setText("" if percent is None else f"{formats.signed(-percent)}\u00a0%")
        if step and price and pack and has_packs(pack):
            cost = formats.price(pack_price(step.price, pack.quantity), price.currency)
            self._pack.setText(f"{cost} {self._words.per_pack(pack)}")
        else:
            self._pack.setText("")

    def is_pending(self) -> bool:
        """Tell whether something typed is not saved."""
        return self._is_changed

    def is_empty(self) -> bool:
        """Tell whether nothing is typed."""
        return not (self.quantity.text().strip() or self.price.text().strip())

    def read(self, unit_price: Decimal | None) -> PriceBreak | None:
        """Read the step; None where it is refused, which is then said below."""
        try:
            quantity, price = self.quantity.typed(), self.price.typed()
        except InputRefused as error:
            self.refuse(sentence(error))
            return None
        if not quantity or not price:
            self.refuse(self.tr("Fill in both quantity and price; then the step is saved."))
            return None
        try:
            step = read_step("price_breaks", quantity, price, unit_price)
        except InputRefused as error:
            self.refuse(sentence(error))
            return None
        self.refuse("")
        return step

    def refuse(self, said: str) -> None:
        """Say what is wrong with the step, or nothing; what is typed stays."""
        set_role(self._error, "error")
        self._error.setText(said)
        self._error.setVisible(bool(said))
        for figure in (self.quantity, self.price):
            figure.refuse(is_refused=bool(said))
            figure.setAccessibleDescription(said)

    def warn(self, said: str) -> None:
        """Say what is risky about the stored step, or nothing; it is saved all the same."""
        set_role(self._error, "warning")
        self._error.setText(said)
        self._error.setVisible(bool(said))

    def show_typed(self, step: PriceBreak) -> None:
        """Show a step just read in its one spelling: a discount becomes its price."""
        self.quantity.setText(formats.typed(step.from_quantity))
        self.price.setText(formats.typed_money(step.price))

    def saved(self) -> None:
        """Be no longer changed."""
        self._is_changed = False
        for figure in (self.quantity, self.price):
            figure.setModified(False)

    def _change(self) -> None:
        self._is_changed = True

    def _finish(self) -> None:
        focused = QApplication.focusWidget()
        other = self.price if self.sender() is self.quantity else self.quantity
        if self._is_changed and focused is not other:
            self.left.emit()
