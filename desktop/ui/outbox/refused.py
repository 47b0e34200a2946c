"""The refused work of the outbox: a few cards at a time, each with its reason and the ways out."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.ids import ArticleId, Sha256
from desktop.domain.stock_choice import StockChoice
from desktop.queries.outbox import Parked
from desktop.ui import formats
from desktop.ui.context import Context
from desktop.ui.outbox.cards import ParkedCard
from desktop.ui.outbox.media_card import Acts, MediaCard
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import column, label, row
from desktop.ui.values import Speaker

AT_ONCE = 10
"""Cards made at a time; the others are a press away."""


class Refused(QWidget):
    """Everything the marketplace did not accept; a card whose refusal is as before stays."""

    article_wanted = Signal(str, str)

    def __init__(self, context: Context, speaker: Speaker) -> None:
        """Begin without any."""
        super().__init__()
        self._context = context
        self._speaker = speaker
        self._items: tuple[Parked, ...] = ()
        self._most = AT_ONCE
        self._made: list[tuple[Parked, QWidget]] = []
        self.setObjectName("refused")
        layout = column(self, gap=8)
        head = row(gap=8)
        self._title = label("", "heading", name="parkedTitle")
        head.addWidget(self._title)
        head.addStretch(1)
        self._all = button("retryAll", self.tr("Try all again"), self._retry_all)
        head.addWidget(self._all)
        layout.addLayout(head)
        self._cards = column(gap=12)
        layout.addLayout(self._cards)
        self._more = button("moreRefused", self.tr("Show more"), self._show_more)
        layout.addWidget(self._more)
        self.hide()

    def show_items(self, items: Sequence[Parked]) -> None:
        """Show these."""
        if tuple(items) != self._items:
            self._items = tuple(items)
            self._fill()

    def _fill(self) -> None:
        number = len(self._items)
        self.setVisible(number > 0)
        words = self.tr("Refused")
        self._title.setText(f"{words}  {formats.count(number)}")
        self._all.setVisible(len(self._goes_again()) > 1)
        shown = self._items[: self._most]
        for item, card in self._made:
            if item not in shown:
                card.hide()
                card.setParent(None)
                card.deleteLater()
        kept = [(item, card) for item, card in self._made if item in shown]
        known = [item for item, _card in kept]
        self._made = []
        for place, item in enumerate(shown):
            card = kept[known.index(item)][1] if item in known else self._card(item)
            self._made.append((item, card))
            self._cards.insertWidget(place, card)
        rest = number - len(shown)
        self._more.setVisible(rest > 0)
        self._more.setText(self.tr("Show more") + f" ({formats.count(rest)})")

    def _show_more(self) -> None:
        self._most += AT_ONCE
        self._fill()

    def _goes_again(self) -> list[Parked]:
        """Return what may be tried again as it is: a late count needs a choice."""
        return [item for item in self._items if item.stock is None]

    def _retry_all(self) -> None:
        resolving, media = self._context.do.resolving, self._context.do.refused_media
        items = self._goes_again()
        contents = [item.content for item in items if item.content is not None]
        articles = [item.entity_id for item in items if item.content is None]

        def work() -> None:
            resolving.retry_all(dict.fromkeys(articles))
            for digest in contents:
                media.retry(digest)

        self._context.tasks.write(work, lambda _done: self._say_retry())

    def _card(self, item: Parked) -> QWidget:
        if item.content is not None:
            return self._media_card(item, item.content)
        return ParkedCard(
            self._speaker,
            item,
            open_=lambda: self.article_wanted.emit(item.entity_id, ""),
            retry=lambda: self._retry(item),
            discard=lambda: self._discard(item),
            settle=lambda choice: self._settle_stock(item, choice),
        )

    def _media_card(self, item: Parked, digest: Sha256) -> MediaCard:
        verbs, article = self._context.do.refused_media, ArticleId(item.entity_id)
        write, teller = self._context.tasks.write, self._context.teller
        replaced, taken_off = self.tr("Replaced"), self.tr("Taken off the article")

        def replace(file: Path) -> None:
            write(
                lambda: verbs.replace(article, digest, file), lambda _done: teller.saved(replaced)
            )

        def take_off() -> None:
            write(lambda: verbs.take_off(article, digest), lambda _done: teller.saved(taken_off))

        acts = Acts(
            open_=lambda: self.article_wanted.emit(item.entity_id, item.field),
            retry=lambda: write(lambda: verbs.retry(digest), lambda _done: self._say_retry()),
            replace=replace,
            take_off=take_off,
        )
        return MediaCard(self._context, self._speaker, item, acts)

    def _say_retry(self) -> None:
        self._context.teller.say(self.tr("Goes again with the next sync"))

    def _retry(self, item: Parked) -> None:
        resolving = self._context.do.resolving
        self._context.tasks.write(
            lambda: resolving.retry(item.entity_id), lambda _nothing: self._say_retry()
        )

    def _settle_stock(self, item: Parked, choice: StockChoice) -> None:
        resolving, article, seq = self._context.do.resolving, ArticleId(item.entity_id), item.seq
        if seq is not None:
            self._context.tasks.write(
                lambda: resolving.stock(article, seq, choice),
                lambda _nothing: self._context.teller.saved(self.tr("Stock settled")),
            )

    def _discard(self, item: Parked) -> None:
        resolving, article = self._context.do.resolving, ArticleId(item.entity_id)

        def work() -> None:
            if item.seq is None:
                resolving.discard_edits(article)
            else:
                resolving.discard_command(article, item.seq)

        self._context.tasks.write(
            work, lambda _nothing: self._context.teller.saved(self.tr("Discarded"))
        )
