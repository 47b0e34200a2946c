"""A titled list of change sets: route filter, the tree, and what can be done to lines."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTreeView, QWidget

from desktop.queries.change_sets import ChangedArticle, ChangedField, ChangeSet
from desktop.ui import formats
from desktop.ui.context import Context
from desktop.ui.outbox.change_set_model import Ask, ChangeSetModel, Thing
from desktop.ui.outbox.change_set_words import ChangeSetWords
from desktop.ui.outbox.routes import ROUTES, route_of
from desktop.ui.parts.buttons import button
from desktop.ui.parts.inputs import Choice
from desktop.ui.parts.labels import column, label, row
from desktop.ui.values import Speaker
from desktop.ui.words import word

LINE = 34
ROUTE_LENGTH = 20
"""Characters the route filter has room for in every language."""
LINES = 10
"""Lines shown at once; the list scrolls beyond."""
WIDTHS = ((2, 160), (3, 170))


class ChangeSetList(QWidget):
    """One list; `show_sets` fills it, `chosen` says what is selected."""

    article_wanted = Signal(str, str)

    def __init__(self, context: Context, name: str, title: str, resting: str, ask: Ask) -> None:
        """Begin empty and hidden; object names begin with `name`."""
        super().__init__()
        self.setObjectName(name)
        self._title_words = title
        self._sets: tuple[ChangeSet, ...] = ()
        self._open: set[int] = set()
        words = ChangeSetWords(Speaker(context.taxonomy, context.language), resting)
        self.model = ChangeSetModel(words, context.theme, ask)
        layout = column(self, gap=8)
        self._head = row(gap=8)
        self._title = label("", "heading", name=f"{name}Title")
        self._routes = Choice()
        self._routes.setObjectName(f"{name}Route")
        self._routes.setAccessibleName(self.tr("Route"))
        self._routes.setMinimumContentsLength(ROUTE_LENGTH)
        self._routes.activated.connect(self._filter)
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._head.addWidget(self._routes)
        layout.addLayout(self._head)
        self.tree = self._tree(name, title)
        layout.addWidget(self.tree)
        self.notice = label("", "muted", name=f"{name}Notice", wrap=True)
        self.notice.hide()
        layout.addWidget(self.notice)
        self.hide()

    def offer(self, name: str, text: str, act: Callable[[], object], role: str = "") -> QPushButton:
        """Offer something to do to the chosen lines; it is enabled while some are chosen."""
        made = button(name, text, act, role=role)
        made.setAccessibleDescription(self._title_words)
        made.setEnabled(False)
        self._head.addWidget(made)
        self.tree.selectionModel().selectionChanged.connect(
            lambda: made.setEnabled(self.tree.selectionModel().hasSelection())
        )
        self.model.modelReset.connect(lambda: made.setEnabled(False))
        return made

    def on_key(self, key: QKeySequence, act: Callable[[], object]) -> None:
        """Do something at a key while the list has the focus."""
        shortcut = QShortcut(key, self.tree)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)

    def show_sets(self, sets: tuple[ChangeSet, ...]) -> None:
        """Show these change sets, what was open stays open."""
        self.setVisible(bool(sets))
        if sets != self._sets:
            self._sets = sets
            self._fill_routes()
            self._filter()

    def chosen(self) -> list[list[Thing]]:
        """Return the chosen lines, each as set, article, field, without those inside them."""
        lines = [self.model.line(index) for index in self.tree.selectionModel().selectedRows()]
        whole = [tuple(map(id, line)) for line in lines]
        return [
            line
            for line in lines
            if not any(tuple(map(id, line[:depth])) in whole for depth in range(1, len(line)))
        ]

    def _fill_routes(self) -> None:
        chosen = self._routes.currentData()
        found = Counter(map(route_of, self._sets))
        self._routes.clear()
        every = self.tr("Every route")
        self._routes.addItem(f"{every} ({formats.count(len(self._sets))})", "")
        for code in ROUTES:
            if found[code]:
                text = f"{word(ROUTES, code)} ({formats.count(found[code])})"
                self._routes.addItem(text, code)
        self._routes.setCurrentIndex(max(0, self._routes.findData(chosen)))
        self._routes.setVisible(len(found) > 1)

    def _filter(self) -> None:
        route = self._routes.currentData()
        shown = [item for item in self._sets if not route or route_of(item) == route]
        current = self.model.line(self.tree.currentIndex())
        self.model.show_sets(shown)
        for item in shown:
            if item.step in self._open:
                self.tree.expand(self.model.index_of_step(item.step))
        self._choose_again(current)
        fields = sum(item.fields for item in shown)
        self._title.setText(f"{self._title_words}  {formats.count(fields)}")
        self._fit()

    def _choose_again(self, line: Sequence[Thing]) -> None:
        if line and isinstance(line[0], ChangeSet):
            index = self.model.index_of_step(line[0].step)
            if index.isValid():
                self.tree.setCurrentIndex(index)

    def _opened(self, index: QModelIndex) -> None:
        (first, *deeper) = self.model.line(index)
        if not deeper and isinstance(first, ChangeSet):
            self._open.add(first.step)
        self._fit()

    def _closed(self, index: QModelIndex) -> None:
        (first, *deeper) = self.model.line(index)
        if not deeper and isinstance(first, ChangeSet):
            self._open.discard(first.step)
        self._fit()

    def _fit(self) -> None:
        lines, index = 0, self.model.index(0, 0)
        while index.isValid() and lines < LINES:
            lines += 1
            index = self.tree.indexBelow(index)
        self.tree.setFixedHeight(lines * LINE + 4)

    def _activated(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        article = line[1] if len(line) > 1 else None
        if not isinstance(article, ChangedArticle) or article.kind != "article":
            return
        field = line[-1] if isinstance(line[-1], ChangedField) else article.fields[0]
        self.article_wanted.emit(article.entity_id, field.path)

    def _tree(self, name: str, title: str) -> QTreeView:
        tree = QTreeView()
        tree.setObjectName(f"{name}Tree")
        tree.setAccessibleName(title)
        tree.setProperty("role", "framed")
        tree.setModel(self.model)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setHeaderHidden(True)
        # Names differ at their ends, and the new value stands behind the old one.
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = tree.header()
        header.setObjectName(f"{name}Header")
        header.setAccessibleName(title)
        header.setStretchLastSection(False)
        for place in (0, 1):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        for place, width in WIDTHS:
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            tree.setColumnWidth(place, width)
        tree.expanded.connect(self._opened)
        tree.collapsed.connect(self._closed)
        tree.activated.connect(self._activated)
        self.model.rowsInserted.connect(self._fit)
        return tree
