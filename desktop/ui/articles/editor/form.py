"""The form of an article, built once from the table of fields and filled again and again."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.translation import PARTS
from desktop.domain.units import LENGTH_UNITS, WEIGHT_UNITS
from desktop.queries.articles import ArticleSheet
from desktop.queries.shop import Warehouse
from desktop.ui.articles.editor.box import Box, Save, title_of
from desktop.ui.articles.editor.boxes import (
    Choices,
    GroupBox,
    LineBox,
)
from desktop.ui.articles.editor.brand import BrandBox
from desktop.ui.articles.editor.descriptions import Descriptions
from desktop.ui.articles.editor.fields import CARDS, FIELDS, SECTIONS, Control, FormField
from desktop.ui.articles.editor.general import General
from desktop.ui.articles.editor.groups import GROUPS
from desktop.ui.articles.editor.pictures import PictureStrip
from desktop.ui.articles.editor.specs import Specs
from desktop.ui.articles.editor.suggestion import Suggestion
from desktop.ui.articles.editor.trade.section import TradeSection
from desktop.ui.articles.media.documents import DocumentsBox
from desktop.ui.articles.media.videos import VideosBox
from desktop.ui.articles.thumbnails import Thumbnails
from desktop.ui.articles.translating.rows import PartRow
from desktop.ui.articles.translating.section import Translations
from desktop.ui.context import Context
from desktop.ui.parts.labels import column, frame, label, row
from desktop.ui.parts.tab_stops import tab

WIDEST = 880
_TITLED_BY_CARD = {"images", "documents", "offers", "price_breaks", "videos"}


def _words(text: str) -> str:
    return QCoreApplication.translate("form", text)


class Form(QWidget):
    """Three sections; every field saves itself."""

    article_wanted = Signal(str, str)
    """Another article, and the field to show there."""

    def __init__(self, context: Context, save: Save, thumbnails: Thumbnails) -> None:
        """Build every field."""
        super().__init__()
        self.setObjectName("form")
        self._context = context
        self._save = save
        self.boxes: list[Box] = []
        self.suggestion = Suggestion(context.language)
        self.tabs = QTabBar()
        self.tabs.setObjectName("sections")
        self.tabs.setAccessibleName(self.tr("Sections"))
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setDrawBase(False)
        self.sections = QStackedWidget()
        self.sections.setObjectName("sectionStack")
        self._grids: dict[str, tuple[QGridLayout, int]] = {}
        self._heads: dict[str, QHBoxLayout] = {}
        self._scrolls: dict[str, QScrollArea] = {}
        self._whole = column(self, gap=0)
        self._whole.addWidget(self.sections, 1)
        self._growth = self._built(thumbnails)

    def grow(self) -> bool:
        """Build the next piece; tells whether there was one, for a window that nobody waits for."""
        return next(self._growth, False)

    def ahead(self, subcategories: Sequence[str]) -> Iterator[bool]:
        """Build what opens for these sub-categories, in pieces; the form must be whole."""
        return self._specs.ahead(subcategories)

    def _built(self, thumbnails: Thumbnails) -> Iterator[bool]:
        self._build_sections()
        yield True
        yield from self._built_fields(thumbnails)
        yield from self._built_translations()
        self.tabs.currentChanged.connect(self.sections.setCurrentIndex)
        self._whole.insertWidget(0, self._general.notice)

    def _build_sections(self) -> None:
        columns: dict[str, QVBoxLayout] = {}
        for key, title in SECTIONS[:2]:
            columns[key] = self._section(key, _words(title))
        for section, card, title in CARDS:
            columns[section].addWidget(self._card(card, _words(title)))
        for layout in columns.values():
            layout.addStretch(1)

    def _built_fields(self, thumbnails: Thumbnails) -> Iterator[bool]:
        context, save = self._context, self._save
        pictures = PictureStrip(context, save, title_of("images"), thumbnails)
        pictures.article_wanted.connect(self.article_wanted)
        yield True
        documents = DocumentsBox(context, save, title_of("documents"), thumbnails)
        videos = VideosBox(context, save, title_of("videos"))
        yield True
        self._trade = TradeSection(context, save)
        yield True
        self._general = General(context, save, _choices(), self)
        self._general.article_wanted.connect(self.article_wanted)
        self._general.field_wanted.connect(self.go_to_field)
        yield True
        self._specs = Specs(context, save)
        self._texts = Descriptions(context, save)
        self.boxes.extend(self._texts.boxes)
        yield True
        self._place("pictures", pictures, is_wide=True)
        for field in FIELDS:
            self._place(field.card, self._build(field), is_wide=field.is_wide)
            yield True
        self._place("documents", documents, is_wide=True)
        self._place("videos", videos, is_wide=True)
        for card, box, is_wide in self._trade.placed():
            self._place(card, box, is_wide=is_wide)
        yield True
        for card, foot in self._general.feet.items():
            grid, used = self._grids[card]
            grid.addWidget(foot, (used + 1) // 2, 0, 1, 2)
        for card, part in (("specs", self._specs), ("texts", self._texts)):
            self._grids[card][0].addWidget(part, 1, 0, 1, 2)
        yield True

    def _built_translations(self) -> Iterator[bool]:
        rows: list[PartRow] = []
        for part in PARTS:
            rows.append(PartRow(self._context, self._save, part))
            yield True
        self._translations = Translations(self._context, rows)
        yield True
        self.tabs.addTab(_words(SECTIONS[2][1]))
        self.sections.addWidget(self._translations)
        self.boxes.extend(self._translations.boxes)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab follow the eye: fields are built in another order than they stand."""
        return tab(self, forward=forward) or super().focusNextPrevChild(forward)

    def fill(self, sheet: ArticleSheet, *, is_other: bool) -> None:
        """Show an article; `is_other` forgets what was wrong with the one before."""
        for box in self.boxes:
            if is_other:
                box.reset()
            box.fill(sheet)
        if is_other:
            self._specs.reset()
        self._specs.fill(sheet)
        self._general.fill(sheet)
        self._translations.know(sheet, is_other=is_other)

    def advise(self, sheet: ArticleSheet) -> None:
        """Show what is worth a look in the article that is in the fields."""
        for box in (*self.boxes, *self._specs.boxes()):
            box.advise(sheet)
        self._translations.advise(sheet)

    def unsaved(self) -> Box | None:
        """Return the first field that holds typing the shop refused."""
        every = (*self.boxes, *self._specs.boxes())
        return next((box for box in every if box.holds_refused), None)

    def know(self, brands: Sequence[str], warehouses: Sequence[Warehouse]) -> None:
        """Know the shop's brands and warehouses."""
        for box in self.boxes:
            if isinstance(box, BrandBox):
                box.offer(brands)
        self._trade.know(warehouses)

    def go_to_field(self, path: str) -> None:
        """Open the section of a field, bring it into sight and put the cursor in."""
        found = self._box_of(path)
        if found is None:
            return
        for number in range(self.sections.count()):
            section = self.sections.widget(number)
            if section is None or not section.isAncestorOf(found):
                continue
            self.tabs.setCurrentIndex(number)
            if isinstance(section, QScrollArea):
                QTimer.singleShot(0, found, partial(section.ensureWidgetVisible, found, 50, 80))
        found.go()

    def next_translation(self, way: int) -> None:
        """Go to the next or previous text that needs a translator."""
        self.tabs.setCurrentIndex(self.sections.indexOf(self._translations))
        self._translations.next_open(way)

    def _box_of(self, path: str) -> Box | None:
        if path == "names":
            path = f"names.{self._context.language}"
        every = [*self.boxes, *self._specs.boxes()]
        exact = [box for box in every if box.path == path]
        return next(iter([*exact, *(box for box in every if box.covers(path))]), None)

    def _section(self, key: str, title: str) -> QVBoxLayout:
        scroll = QScrollArea()
        scroll.setObjectName(f"section-{key}")
        scroll.setAccessibleName(title)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QWidget()
        outer.setObjectName("scrollBody")
        holder = QWidget()
        holder.setMaximumWidth(WIDEST)
        layout = column(holder, gap=16)
        around = column(outer, gap=0)
        around.setContentsMargins(24, 16, 24, 24)
        around.addWidget(holder)
        scroll.setWidget(outer)
        self._scrolls[key] = scroll
        self.tabs.addTab(title)
        self.sections.addWidget(scroll)
        return layout

    def _card(self, key: str, title: str) -> QFrame:
        card = frame("card", f"card-{key}")
        layout = column(card, margin=16, gap=12)
        head = self._heads[key] = row(gap=6)
        head.addWidget(label(title, "heading", name=f"cardTitle-{key}"))
        head.addStretch(1)
        layout.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        layout.addLayout(grid)
        self._grids[key] = grid, 0
        return card

    def _place(self, card: str, box: Box, *, is_wide: bool) -> None:
        grid, used = self._grids[card]
        if is_wide and used % 2:
            used += 1
        line, place = used // 2, used % 2
        grid.addWidget(box, line, place, 1, 2 if is_wide else 1, Qt.AlignmentFlag.AlignTop)
        self._grids[card] = grid, used + (2 if is_wide else 1)
        self.boxes.append(box)
        if box.path in _TITLED_BY_CARD:
            box.head_into(self._heads[card])

    def _build(self, field: FormField) -> Box:
        context, save = self._context, self._save
        path = field.path.replace("{lang}", context.language)
        title = title_of(path)
        general = self._general.box(field)
        if general is not None:
            return general
        if field.control is Control.GROUP:
            return GroupBox(context, save, GROUPS[path], title, _choices())
        is_name = path.startswith("names.")
        line = LineBox(context, save, path, title, is_large=is_name)
        if is_name:
            line.body.addWidget(self.suggestion)
        if field.hint:
            line.hint(_words(field.hint))
        return line


def _choices() -> dict[str, Choices]:
    return {
        "weights": [(unit, unit) for unit in WEIGHT_UNITS],
        "lengths": [(unit, unit) for unit in LENGTH_UNITS],
    }
