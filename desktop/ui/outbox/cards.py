"""One card for each thing in the outbox that waits for a decision."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial

from PySide6.QtWidgets import QFrame

from desktop.domain.stock_choice import StockChoice, stock_difference
from desktop.queries.outbox import Parked
from desktop.ui import formats
from desktop.ui.parts.buttons import button
from desktop.ui.parts.elided import Elided
from desktop.ui.parts.labels import column, label, row
from desktop.ui.refusals import refusals, stock_sentence
from desktop.ui.values import Speaker
from desktop.ui.words import VERBS, titled, word

Act = Callable[[], object]


class ParkedCard(QFrame):
    """What was refused, why in words, and what can be done."""

    def __init__(
        self,
        speaker: Speaker,
        item: Parked,
        *,
        open_: Act,
        retry: Act,
        discard: Act,
        settle: Callable[[StockChoice], object],
    ) -> None:
        """Offer the decision."""
        super().__init__()
        self.setProperty("role", "card")
        self.setObjectName(f"parked-{item.entity_id}")
        self.setAccessibleName(item.name)
        layout = column(self, margin=16, gap=8)
        head = row(gap=8)
        name = Elided("heading", "parkedName")
        name.put(item.name or "–")
        head.addWidget(name)
        head.addWidget(label(word(VERBS, item.verb), "muted"))
        if item.stock is not None:
            site = Elided("muted", "parkedWarehouse")
            site.put(item.stock.warehouse_name)
            head.addWidget(site)
        head.addStretch(1)
        layout.addLayout(head)
        stock = stock_sentence(item.payload, item.error, item.stock.now if item.stock else None)
        lines = [("", stock)] if stock else refusals(item.error)
        for path, words in lines:
            text = titled(speaker.field(path), words) if path else words
            layout.addWidget(label(text, "", name="reason", wrap=True))
        buttons = row(gap=8)
        offered: list[tuple[str, str, Act, str]] = []
        if item.stock is not None:
            offered.extend(self._stock(item, settle))
            offered.append(("openArticle", self.tr("Open article"), open_, ""))
        elif item.entity_id:
            offered.append(("openArticle", self.tr("Open article"), open_, "primary"))
            offered.append(("retry", self.tr("Try again"), retry, ""))
            offered.append(("discard", self.tr("Discard"), discard, "danger"))
        for object_name, text, act, role in offered:
            made = button(object_name, text, act, role=role)
            made.setAccessibleDescription(item.name)
            buttons.addWidget(made)
        buttons.addStretch(1)
        layout.addLayout(buttons)

    def _stock(
        self, item: Parked, settle: Callable[[StockChoice], object]
    ) -> list[tuple[str, str, Act, str]]:
        """Return a button for each choice, with the figure it leads to."""
        choices: Mapping[StockChoice, Decimal] = item.stock.choices if item.stock else {}
        moved = formats.signed(stock_difference(item.payload) or Decimal(0))
        words: dict[StockChoice, tuple[str, str]] = {
            "counted": ("stockCounted", self.tr("Keep my count: %1")),
            "difference": (
                "stockDifference",
                self.tr("Keep the difference %2: %1").replace("%2", moved),
            ),
            "discard": ("discard", self.tr("Discard: stays %1")),
        }
        return [
            (
                words[choice][0],
                words[choice][1].replace("%1", formats.number(figure)),
                partial(settle, choice),
                "primary" if place == 0 and choice != "discard" else "",
            )
            for place, (choice, figure) in enumerate(choices.items())
        ]
