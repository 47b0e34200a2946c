"""The article table as a view: selection, ticks, sorting, copying, columns to choose."""

from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from desktop.domain.ids import ArticleId
from desktop.ui.articles.columns import COLUMNS, KEYS
from desktop.ui.articles.delegate import ArticleDelegate
from desktop.ui.articles.model import ArticleModel
from desktop.ui.preferences import Preferences

ROW = 44
HIDDEN = "hidden-columns"
NAME = 240
_LEAST = {"review": 1, "part": 2, "brand": 3, "languages": 4}


class ArticleTable(QTableView):
    """Articles in rows; emits what a person asks for, decides nothing."""

    opened = Signal(str)
    sorted_by = Signal(str, bool)
    current_changed = Signal()

    def __init__(
        self, model: ArticleModel, delegate: ArticleDelegate, preferences: Preferences
    ) -> None:
        """Show `model`; columns are remembered in `preferences`."""
        super().__init__()
        self._model = model
        self._preferences = preferences
        self.setObjectName("articleTable")
        self.setAccessibleName(self.tr("Articles"))
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW)
        self._dress_header()
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.selectionModel().selectionChanged.connect(self._moved)

    def current(self) -> ArticleId | None:
        """Return the article the cursor is on, if it is selected."""
        index = self.currentIndex()
        if not index.isValid() or not self.selectionModel().isRowSelected(index.row()):
            return None
        return self._model.id_at(index.row())

    def selected(self) -> list[ArticleId]:
        """Return the selected articles in the order shown."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [found for place in places if (found := self._model.id_at(place)) is not None]

    def rest_on_name(self) -> None:
        """Let the cursor begin on a name, not on a tick box; nothing is selected by that."""
        if self.currentIndex().column() < KEYS.index("name"):
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            place = max(self.currentIndex().row(), 0)
            index = self._model.index(place, KEYS.index("name"))
            self.selectionModel().setCurrentIndex(index, flag)

    def go_to(self, place: int) -> None:
        """Put the cursor on a row, in sight."""
        column = max(self.currentIndex().column(), KEYS.index("name"))
        index = self._model.index(place, column)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)

    def columns_menu(self, at: QPoint) -> None:
        """Offer the columns to show or hide."""
        menu = QMenu(self)
        menu.setObjectName("columnsMenu")
        for number, column in enumerate(COLUMNS):
            if number < KEYS.index("brand"):
                continue
            action = QAction(self._title(number), menu)
            action.setObjectName(f"column-{column.key}")
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(number))
            action.toggled.connect(partial(self._toggle_column, number))
            menu.addAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def show_column(self, number: int, *, on: bool) -> None:
        """Show or hide a column, and remember it."""
        self.setColumnHidden(number, not on)
        hidden = [KEYS[place] for place in range(len(KEYS)) if self.isColumnHidden(place)]
        self._preferences.keep_words(HIDDEN, hidden)
        self._fit()

    def _toggle_column(self, number: int, on: bool) -> None:
        self.show_column(number, on=on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Ctrl+Return, tick on Space, copy on Ctrl+C; the rest is the table's own."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._toggle_ticks()
        elif control and event.key() == Qt.Key.Key_C:
            self._copy()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick where the tick box is; select elsewhere."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == 0:
            ticked = self._model.id_at(index.row()) in self._model.ticked
            places = self._span(index.row(), extend=bool(event.modifiers()))
            self._model.tick(places, on=not ticked)
            self._anchor = index.row()
            return
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the name what room is left."""
        super().resizeEvent(event)
        self._fit()

    _anchor = 0

    def _span(self, place: int, *, extend: bool) -> list[int]:
        if not extend:
            return [place]
        first, last = sorted((self._anchor, place))
        return list(range(first, last + 1))

    def _toggle_ticks(self) -> None:
        places = [index.row() for index in self.selectionModel().selectedRows()]
        ids = self._model.ids()
        self._model.tick(places, on=not all(ids[place] in self._model.ticked for place in places))

    def _copy(self) -> None:
        columns = [place for place in range(2, len(COLUMNS)) if not self.isColumnHidden(place)]
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = [
            "\t".join(str(self._model.index(row, place).data() or "") for place in columns)
            for row in rows
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _open(self, index: QModelIndex) -> None:
        article = self._model.id_at(index.row())
        if article is not None and index.column() != 0:
            self.opened.emit(article)

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        header.setObjectName("articleHeader")
        header.setAccessibleName(self.tr("Columns"))
        header.setHighlightSections(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(36)
        header.setStretchLastSection(False)
        remembered = set(self._preferences.words(HIDDEN))
        is_new = not self._preferences.has(HIDDEN)
        for number, column in enumerate(COLUMNS):
            self.setColumnWidth(number, column.width)
            hidden = not column.is_shown if is_new else column.key in remembered
            self.setColumnHidden(number, hidden)
        for fixed in (0, 1):
            header.setSectionResizeMode(fixed, QHeaderView.ResizeMode.Fixed)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.setSortIndicator(KEYS.index("name"), Qt.SortOrder.AscendingOrder)
        header.sectionClicked.connect(self._sort)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._header_menu)

    def _header_menu(self, point: QPoint) -> None:
        self.columns_menu(self.horizontalHeader().mapToGlobal(point))

    def _sort(self, number: int) -> None:
        column = COLUMNS[number]
        if column.key == "tick":
            self._model.tick_all(on=len(self._model.ticked) < len(self._model.ids()))
        elif column.sort:
            order = self.horizontalHeader().sortIndicatorOrder()
            self.sorted_by.emit(column.sort, order is Qt.SortOrder.DescendingOrder)

    def _fit(self) -> None:
        if not self._preferences.has(HIDDEN):
            self._squeeze()
        name = KEYS.index("name")
        others = sum(
            self.columnWidth(place)
            for place in range(len(KEYS))
            if place != name and not self.isColumnHidden(place)
        )
        self.setColumnWidth(name, max(NAME, self.viewport().width() - others))

    def _moved(self) -> None:
        self.current_changed.emit()

    def _squeeze(self) -> None:
        """Leave out what matters least until the name has room; a choice of columns ends this."""
        room = self.viewport().width() - NAME
        for place in sorted(range(len(KEYS)), key=lambda place: _LEAST.get(KEYS[place], 0)):
            column = COLUMNS[place]
            if column.key == "name" or not column.is_shown:
                continue
            room -= column.width
            self.setColumnHidden(place, column.key in _LEAST and room < 0)

    def _title(self, number: int) -> str:
        title = self._model.headerData(number, Qt.Orientation.Horizontal)
        return title if isinstance(title, str) else ""
