"""The section Translations: languages side by side, the source always in sight."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from desktop.domain.ids import ArticleId
from desktop.domain.translation import OPEN
from desktop.queries.articles import ArticleSheet
from desktop.queries.translations import TranslationSheet
from desktop.ui.articles.editor.box import Box
from desktop.ui.articles.translating.field import TranslationBox
from desktop.ui.articles.translating.head import TranslationHead
from desktop.ui.articles.translating.help_desk import HelpDesk
from desktop.ui.articles.translating.help_panel import WIDTH, HelpPanel
from desktop.ui.articles.translating.rows import Arrangement, PartRow
from desktop.ui.context import Context
from desktop.ui.parts.labels import column, set_role
from desktop.ui.tasks import Latest

PANEL_BESIDE = 860
PANEL_BELOW = 176
PANEL_LEAST = 136
COLUMN = 236
STACKED = 560


@dataclass(frozen=True, slots=True)
class _Chosen:
    """The source a person chose for an article."""

    article: str
    language: str


class Translations(QWidget):
    """A row for the name and each description tab, a text in it for each language."""

    def __init__(self, context: Context, rows: Sequence[PartRow]) -> None:
        """Show these rows, the name's first."""
        super().__init__()
        self.setObjectName("translations")
        self.setAccessibleName(self.tr("Translations"))
        self._context = context
        self._latest = Latest(context.tasks)
        self._chosen = _Chosen("", "")
        self._article: ArticleId | None = None
        self.sheet: TranslationSheet | None = None
        self._source = context.language
        self._head = TranslationHead(context)
        self._rows = rows
        self._texts = [box for part in self._rows for box in part.boxes.values()]
        self.boxes: list[Box] = list(self._texts)
        self._panel = HelpPanel()
        self._desk = HelpDesk(context, self._panel, self)
        self._build()
        for box in self._texts:
            box.left.connect(partial(self._save, box))
            box.wanted.connect(lambda box=box: self._reveal(box))
            self._desk.watch(box)
        self._head.source_chosen.connect(self._choose_source)
        self._head.shown_changed.connect(self._arrange)
        self._head.next_wanted.connect(lambda: self.next_open(1))
        accept = QShortcut(QKeySequence("Ctrl+Return"), self)
        accept.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        accept.activated.connect(lambda: self._desk.accept(0))

    def know(self, sheet: ArticleSheet, *, is_other: bool) -> None:
        """Read how the texts of an article stand."""
        self._article = sheet.id
        self._desk.know(sheet)
        if is_other:
            self.sheet = None
            self._desk.forget()
        self._read()

    def advise(self, sheet: ArticleSheet) -> None:
        """Know what is worth a look in the texts."""
        self._desk.know(sheet)
        self._desk.refresh()

    def next_open(self, way: int) -> None:
        """Go to the next or previous text that needs a translator."""
        order = [
            box
            for part in self._rows
            for box in part.boxes.values()
            if box.language != self._source and box.language in self._head.shown()
        ]
        here = self._desk.box
        start = order.index(here) if here in order else (-1 if way > 0 else len(order))
        there = [order[(start + way * step) % len(order)] for step in range(1, len(order) + 1)]
        found = next((box for box in there if box.state in OPEN), None) if order else None
        if found is None:
            self._context.teller.say(self.tr("Every text is translated"))
        else:
            found.go()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def source_text(self, box: TranslationBox) -> str:
        """Return what the source of a text says in its editor, saved or not."""
        part = next(part for part in self._rows if box in part.boxes.values())
        source = part.boxes[self._source]
        return source.said()

    @property
    def source(self) -> str:
        """The language translated from."""
        return self._source

    @property
    def article(self) -> ArticleId | None:
        """The article in the form."""
        return self._article

    def _build(self) -> None:
        outer = column(self, gap=0)
        outer.addWidget(self._head)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(0)
        outer.addLayout(self._sides, 1)
        body = QWidget()
        body.setObjectName("scrollBody")
        layout = column(body, gap=16)
        layout.setContentsMargins(24, 16, 24, 24)
        for part in self._rows:
            layout.addWidget(part)
        layout.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("translationsScroll")
        self._scroll.setAccessibleName(self.accessibleName())
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(body)
        self._sides.addWidget(self._scroll, 1)
        self._sides.addWidget(self._panel)

    def _read(self) -> None:
        article, see, chosen = self._article, self._context.see, self._chosen
        if article is None:
            return
        language = chosen.language if chosen.article == article else ""
        preferred = self._context.language
        self._latest.ask(
            lambda: see.translations.sheet(article, language, preferred=preferred),
            self._show,
            lambda _error: None,
        )

    def _show(self, sheet: TranslationSheet) -> None:
        if sheet.id != self._article:
            return
        self.sheet = sheet
        self._source = sheet.source_language
        shown = set(self._head.shown())
        for box in self._texts:
            lost = sheet.altered.get(box.path, ())
            is_source = box.language == self._source
            box.stand(sheet.states[box.path], lost, is_source=is_source)
        open_texts = sum(box.state in OPEN for box in self._texts if box.language in shown)
        self._head.show_languages(self._source, sheet.completeness, open_texts)
        self._arrange()
        self._desk.refresh()

    def _arrange(self) -> None:
        is_beside = self.width() >= PANEL_BESIDE
        way = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(way)
        self._panel.setMinimumWidth(WIDTH if is_beside else 0)
        self._panel.setMaximumWidth(WIDTH if is_beside else 16_777_215)
        self._panel.setMinimumHeight(0 if is_beside else PANEL_LEAST)
        set_role(self._panel, "panel" if is_beside else "foot")
        self._panel.setMaximumHeight(16_777_215 if is_beside else PANEL_BELOW)
        shown = [code for code in self._head.shown() if code != self._source]
        room = self.width() - (WIDTH if is_beside else 0) - 96
        if room >= COLUMN * (len(shown) + 1):
            arrangement = Arrangement.COLUMNS
        else:
            arrangement = Arrangement.STACKED if room >= STACKED else Arrangement.NARROW
        for part in self._rows:
            part.arrange(self._source, shown, arrangement)

    def _reveal(self, box: TranslationBox) -> None:
        part = next(part for part in self._rows if box in part.boxes.values())
        if box.language != self._source and box.language in self._head.meters:
            self._head.meters[box.language].chip.setChecked(True)
        part.open()
        QTimer.singleShot(0, box, lambda: self._scroll.ensureWidgetVisible(box, 50, 60))

    def _choose_source(self, language: str) -> None:
        if self._article is not None:
            self._chosen = _Chosen(self._article, language)
            self._read()

    def _save(self, box: TranslationBox, said: str, is_draft: bool) -> None:
        article, source, verbs = self._article, self._source, self._context.do.translating
        if article is None:
            return

        box.save.write(
            lambda: verbs.translate(article, box.path, said, source, is_draft=is_draft), box.answer
        )
