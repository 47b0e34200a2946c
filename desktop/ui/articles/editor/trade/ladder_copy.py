"""Takes the price ladder of another article of the same sub-category."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QDialog, QListView, QWidget

from desktop.domain.article import Article, PriceBreak
from desktop.domain.ladder_entry import transferred
from desktop.domain.numbers import Money
from desktop.queries.trade import LadderOf
from desktop.ui import formats
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import column, label, row


class LadderCopyDialog(QDialog):
    """A list to choose from; discounts are carried over, or the prices as they are."""

    chosen = Signal()

    def __init__(self, parent: QWidget, context: Context, article: Article) -> None:
        """Look the ladders up."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._article = article
        self._found: tuple[LadderOf, ...] = ()
        title = self.tr("Copy a price ladder")
        self.setObjectName("ladderCopyDialog")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(560)
        layout = column(self, margin=24, gap=12)
        layout.addWidget(label(title, "title"))
        self._about = label(
            self.tr("Articles of the same sub-category that have one, newest first"), "muted"
        )
        layout.addWidget(self._about)
        self._model = QStandardItemModel(self)
        self._list = QListView()
        self._list.setObjectName("ladderChoices")
        self._list.setAccessibleName(title)
        self._list.setModel(self._model)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setWordWrap(True)
        self._list.setSpacing(2)
        self._list.setMinimumHeight(240)
        self._list.activated.connect(self._choose)
        layout.addWidget(self._list, 1)
        words = self.tr("Carry the discounts over to this article’s price")
        self._as_discount = QCheckBox(words)
        self._as_discount.setObjectName("ladderAsDiscount")
        self._as_discount.setAccessibleName(words)
        self._as_discount.setChecked(article.price is not None)
        self._as_discount.setEnabled(article.price is not None)
        layout.addWidget(self._as_discount)
        buttons = row(gap=8)
        buttons.addStretch(1)
        buttons.addWidget(button("ladderCopyCancel", self.tr("Cancel"), self.reject))
        self._ok = button("ladderCopyOk", self.tr("Copy"), self._choose, role="primary")
        self._ok.setEnabled(False)
        buttons.addWidget(self._ok)
        layout.addLayout(buttons)
        see, language = context.see.trade, context.language
        context.tasks.read(lambda: see.ladders_like(article, language=language), self._show)

    def steps(self) -> tuple[PriceBreak, ...]:
        """Return the steps chosen, as they will be here."""
        ladder = self._found[self._list.currentIndex().row()]
        own = self._article.price if self._as_discount.isChecked() else None
        return transferred(ladder.steps, ladder.price, own)

    def _show(self, found: tuple[LadderOf, ...]) -> None:
        self._found = found
        if not found:
            self._about.setText(
                self.tr("No other article of this sub-category has a price ladder yet.")
            )
            self.adjustSize()
        self._list.setVisible(bool(found))
        self._as_discount.setVisible(bool(found))
        for ladder in found:
            item = QStandardItem(f"{ladder.name}\n{_summary(ladder)}")
            item.setAccessibleText(f"{ladder.name}: {_summary(ladder)}")
            self._model.appendRow(item)
        if found:
            self._list.selectionModel().setCurrentIndex(
                self._model.index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self._list.setFocus()
        self._ok.setEnabled(bool(found))

    def _choose(self) -> None:
        if self._found:
            self.chosen.emit()
            self.accept()


def _summary(ladder: LadderOf) -> str:
    money = ladder.price or Money(ladder.steps[0].price, "")
    first = [formats.price(money.amount, money.currency)] if ladder.price else []
    steps = [
        f"≥ {formats.number(step.from_quantity)}: {formats.price(step.price, money.currency)}"
        for step in ladder.steps
    ]
    return "   ".join([*first, *steps])
