"""The inspector beside the table: picture, states, price and stock, what is missing, history."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from desktop.domain.errors import DesktopError
from desktop.domain.ids import ArticleId
from desktop.queries.articles import ArticleSheet
from desktop.queries.history import HistoryLine
from desktop.queries.shop import Warehouse
from desktop.ui import formats
from desktop.ui.articles.thumbnails import Thumbnails
from desktop.ui.articles.who import who
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import clear, column, label, row
from desktop.ui.tasks import Latest
from desktop.ui.theme.pills import Pill
from desktop.ui.theme.states import REVIEW_LOOKS, STATE_LOOKS
from desktop.ui.words import FIELDS, REVIEWS, STATES, VERBS, field_word, titled, word

WIDTH = 304
PICTURE = 176


@dataclass(frozen=True, slots=True)
class Look:
    """All the inspector shows of one article."""

    sheet: ArticleSheet
    history: Sequence[HistoryLine]
    warehouses: Sequence[Warehouse]


class Picture(QWidget):
    """The main picture, or a place for it."""

    def __init__(self, context: Context, thumbnails: Thumbnails) -> None:
        """Paint thumbnails as they arrive."""
        super().__init__()
        self._context = context
        self._thumbnails = thumbnails
        self._digest = ""
        self.setObjectName("inspectorPicture")
        self.setAccessibleName(self.tr("Main picture"))
        self.setFixedHeight(PICTURE)
        thumbnails.arrived.connect(self.update)

    def show_picture(self, digest: str) -> None:
        """Show a picture; empty = none."""
        self._digest = digest
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt override
        """Paint the picture on white, as the shop will show it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._context.theme
        painter.setPen(theme.palette.line)
        painter.setBrush(Qt.GlobalColor.white if self._digest else theme.palette.sunken)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
        pixmap = None
        if self._digest:
            ratio = self.devicePixelRatioF()
            pixmap = self._thumbnails.get(self._digest, PICTURE - 16, ratio)
        if pixmap is not None:
            size = pixmap.deviceIndependentSize().toSize()
            left = (self.width() - size.width()) // 2
            painter.drawPixmap(left, (self.height() - size.height()) // 2, pixmap)
        else:
            place = self.rect().center()
            box = QSize(32, 32)
            icon = theme.icon("image", muted=True).pixmap(box)
            painter.drawPixmap(place.x() - 16, place.y() - 16, icon)
        painter.end()


class Inspector(QFrame):
    """Shows one article at a time."""

    field_wanted = Signal(str, str)
    """Article and path of a field a person wants to go to."""

    def __init__(self, context: Context, thumbnails: Thumbnails) -> None:
        """Begin without an article."""
        super().__init__()
        self._context = context
        self._latest = Latest(context.tasks)
        self._article: ArticleId | None = None
        self._shown: Look | None = None
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("Inspector"))
        self.setProperty("role", "panel")
        self.setFixedWidth(WIDTH)
        body = QWidget()
        body.setObjectName("inspectorBody")
        layout = column(body, margin=16, gap=12)
        self._picture = Picture(context, thumbnails)
        self._name = label("", "heading", name="inspectorName", wrap=True)
        self._state = Pill(context.theme, "inspectorState")
        self._review = Pill(context.theme, "inspectorReview")
        pills = row(gap=6)
        pills.addWidget(self._state)
        pills.addWidget(self._review)
        pills.addStretch(1)
        self._facts = column(gap=4)
        self._stock = column(gap=4)
        self._missing = column(gap=2)
        self._history = column(gap=8)
        layout.addWidget(self._picture)
        layout.addWidget(self._name)
        layout.addLayout(pills)
        for part in (self._facts, self._stock, self._missing, self._history):
            layout.addLayout(part)
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("inspectorScroll")
        scroll.setAccessibleName(self.tr("Inspector"))
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        column(self, gap=0).addWidget(scroll)

    def show_article(self, article: ArticleId | None) -> None:
        """Show an article; None empties and hides the inspector."""
        self._article = article
        self.setVisible(article is not None)
        if article is None:
            self._latest.forget()
            return
        see = self._context.see
        self._latest.ask(
            lambda: Look(
                see.articles.sheet(article),
                see.history.of_article(article, limit=6),
                see.shop.warehouses(),
            ),
            self._show,
            self._gone,
        )

    def _gone(self, _error: DesktopError) -> None:
        self._shown = None
        self.hide()

    def _show(self, look: Look) -> None:
        if look == self._shown:
            # Asked at every commit of a sync; nobody waits for widgets that would be the same.
            return
        self._shown = look
        sheet, article = look.sheet, look.sheet.article
        language = self._context.language
        self._picture.show_picture(article.images[0] if article.images else "")
        self._name.setText(article.name(language) or self.tr("Without a name"))
        self._state.show_state(STATE_LOOKS[sheet.state], word(STATES, sheet.state))
        review = article.review.state
        look_of_review = REVIEW_LOOKS.get(review, REVIEW_LOOKS["draft"])
        self._review.show_state(look_of_review, word(REVIEWS, review))
        self._show_facts(sheet)
        self._show_stock(look)
        self._show_missing(sheet)
        self._show_history(look.history)

    def _show_facts(self, sheet: ArticleSheet) -> None:
        clear(self._facts)
        article = sheet.article
        price = formats.price(article.price.amount, article.price.currency) if article.price else ""
        facts = (
            ("price", price),
            ("brand", article.brand),
            ("part_number", article.part_number),
            ("seller_reference", article.seller_reference),
            ("tid", str(article.tid)),
        )
        for name, value in facts:
            if value:
                self._facts.addWidget(_pair(word(FIELDS, name), value, f"fact-{name}"))

    def _show_stock(self, look: Look) -> None:
        clear(self._stock)
        names = {item.id: item.name for item in look.warehouses}
        if look.sheet.stock:
            self._stock.addWidget(label(self.tr("Stock"), "label"))
        for line in look.sheet.stock:
            figure = formats.number(line.shown)
            if line.shown != line.on_hand:
                figure = f"{formats.number(line.on_hand)} → {figure}"
            name = names.get(line.warehouse_id, "–")
            self._stock.addWidget(_pair(name, figure, "stockFigure"))

    def _show_missing(self, sheet: ArticleSheet) -> None:
        clear(self._missing)
        reasons = [(item.path, self._reason(item.message)) for item in sheet.article.review.reasons]
        if reasons:
            self._missing.addWidget(label(self.tr("Not approved because"), "label"))
        for path, text in reasons:
            self._link(path, text or field_word(path, self._context.taxonomy))
        if sheet.missing:
            self._missing.addWidget(label(self.tr("Missing before review"), "label"))
        for path in sheet.missing:
            self._link(path, field_word(path))

    def _show_history(self, lines: Sequence[HistoryLine]) -> None:
        clear(self._history)
        if lines:
            self._history.addWidget(label(self.tr("Recent changes"), "label"))
        for line in lines[:5]:
            what = field_word(line.path, self._context.taxonomy, self._context.language)
            verb = word(VERBS, line.verb)
            text = titled(verb, what) if what and what != verb else verb
            when = " · ".join(filter(None, (formats.moment(line.at), who(line))))
            box = column(gap=0)
            box.addWidget(_elided(text))
            box.addWidget(label(when, "small"))
            holder = QWidget()
            holder.setLayout(box)
            self._history.addWidget(holder)

    def _link(self, path: str, text: str) -> None:
        made = button(f"missing-{path}", text, lambda: self._go(path), role="link")
        self._missing.addWidget(made, alignment=Qt.AlignmentFlag.AlignLeft)

    def _go(self, path: str) -> None:
        if self._article is not None:
            self.field_wanted.emit(self._article, path)

    def _reason(self, message: Mapping[str, str]) -> str:
        return message.get(self._context.language) or message.get("en") or ""


def _elided(text: str) -> QLabel:
    made = label(text, wrap=True)
    made.setToolTip(text)
    return made


def _pair(name: str, value: str, object_name: str) -> QWidget:
    holder = QWidget()
    line = row(holder, gap=8)
    left = label(name, "muted", wrap=True)
    right = label(value, name=object_name)
    right.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    right.setAccessibleName(f"{name}: {value}")
    right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    line.addWidget(left, 1)
    line.addWidget(right)
    return holder
