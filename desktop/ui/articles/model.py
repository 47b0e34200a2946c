"""The article table's rows: ids in order, and the rows in sight fetched a page at a time."""

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from desktop.domain.ids import ArticleId
from desktop.domain.taxonomy import label_in
from desktop.queries.articles import ArticleRow
from desktop.ui import formats
from desktop.ui.articles.columns import COLUMNS
from desktop.ui.bridge import News
from desktop.ui.context import Context
from desktop.ui.words import REVIEWS, STATES, word

PAGE = 64
KEPT = 4096
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class ArticleModel(QAbstractTableModel):
    """Smooth for any number of articles: it holds their ids, and rows only of those looked at."""

    ticks_changed = Signal()
    rows_arrived = Signal()

    def __init__(self, context: Context) -> None:
        """Begin without articles."""
        super().__init__()
        self._context = context
        self._ids: list[ArticleId] = []
        self._places: dict[str, int] = {}
        self._rows: dict[str, ArticleRow] = {}
        self._stale: set[str] = set()
        self._asked: set[int] = set()
        self._wanted: set[int] = set()
        self.ticked: set[ArticleId] = set()
        self._fetch = QTimer(self)
        self._fetch.setSingleShot(True)
        self._fetch.setInterval(0)
        self._fetch.timeout.connect(self._fetch_wanted)

    def ids(self) -> list[ArticleId]:
        """Return the ids in the order shown."""
        return self._ids

    def show_ids(self, ids: list[ArticleId], *, keep_order: bool = False) -> None:
        """Show these articles; `keep_order` leaves rows where they are while somebody works."""
        if keep_order and len(ids) == len(self._ids) and set(ids) == self._places.keys():
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self.id_at(index.row()) for index in before]
        self._ids = ids
        self._places = {identity: place for place, identity in enumerate(ids)}
        self._asked.clear()
        after = [
            self.index(self._places[identity], index.column())
            if identity in self._places
            else QModelIndex()
            for identity, index in zip(held, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
        gone = self.ticked - self._places.keys()
        if gone:
            self.ticked -= gone
            self.ticks_changed.emit()

    def hear(self, news: News) -> None:
        """Read rows again that look different now."""
        if news.everything or news.reference:
            touched = set(self._rows)
        else:
            touched = news.articles & self._rows.keys()
        self._stale.update(touched)
        self._asked.clear()
        self._show_rows_again(touched)

    def id_at(self, place: int) -> ArticleId | None:
        """Return the article of a row."""
        return self._ids[place] if 0 <= place < len(self._ids) else None

    def place_of(self, article: ArticleId) -> int:
        """Return the row of an article, or -1."""
        return self._places.get(article, -1)

    def row_at(self, place: int) -> ArticleRow | None:
        """Return a row, or None while it is being fetched."""
        identity = self._ids[place]
        found = self._rows.get(identity)
        if found is None or identity in self._stale:
            page = place // PAGE
            if page not in self._asked:
                self._wanted.add(page)
                if not self._fetch.isActive():
                    self._fetch.start()
        return found

    def tick(self, places: Sequence[int], *, on: bool) -> None:
        """Tick or untick rows."""
        chosen = {self._ids[place] for place in places}
        self.ticked = self.ticked | chosen if on else self.ticked - chosen
        for place in places:
            self.dataChanged.emit(self.index(place, 0), self.index(place, 0))
        self.ticks_changed.emit()

    def tick_all(self, *, on: bool) -> None:
        """Tick every article shown, or none."""
        self.ticked = set(self._ids) if on else set()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))
        self.ticks_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt override
        """Return how many articles are shown."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt override
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the fields be edited that F2 edits."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if COLUMNS[index.column()].path:
            flags |= Qt.ItemFlag.ItemIsEditable
        if index.column() == 0:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """Return a column's title and alignment."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        if role == Role.DisplayRole:
            return QCoreApplication.translate("columns", column.title) if column.title else ""
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return a cell as words (also for screen readers and copying) or as text to edit."""
        if not index.isValid():
            return None
        if index.column() == 0:
            if role == Role.CheckStateRole:
                is_ticked = self._ids[index.row()] in self.ticked
                return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
            return None
        if role not in {Role.DisplayRole, Role.EditRole, Role.ToolTipRole}:
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        key = COLUMNS[index.column()].key
        if role == Role.ToolTipRole:
            return row.name if key == "name" else None
        if role == Role.EditRole and key == "price":
            return formats.typed_money(row.price)
        return self.words_of(row, key)

    def words_of(self, row: ArticleRow, key: str) -> str:
        """Return what a cell says."""
        if key == "price":
            return formats.price(row.price, row.currency) if row.price is not None else ""
        if key == "stock":
            return formats.number(row.stock)
        if key == "languages":
            return " ".join(code.upper() for code in row.languages)
        if key == "subcategory":
            found = self._context.taxonomy.subcategories.get(row.subcategory)
            return label_in(found.names, self._context.language) if found else row.subcategory
        plain = {
            "name": row.name,
            "brand": row.brand,
            "part": row.part_number,
            "reference": row.seller_reference,
            "tid": row.tid,
            "review": word(REVIEWS, row.review),
            "state": word(STATES, row.state),
        }
        return plain.get(key, "")

    def _fetch_wanted(self) -> None:
        pages, self._wanted = sorted(self._wanted), set()
        for page in pages:
            self._asked.add(page)
            ids = self._ids[page * PAGE : (page + 1) * PAGE]
            self._fetch_rows(ids)

    def _fetch_rows(self, ids: list[ArticleId]) -> None:
        see, language = self._context.see.articles, self._context.language
        self._context.tasks.read(lambda: see.rows(ids, language=language), self._take_rows)

    def _take_rows(self, rows: list[ArticleRow]) -> None:
        if len(self._rows) > KEPT:
            self._rows.clear()
            self._asked.clear()
        changed = {row.id for row in rows if self._rows.get(row.id) != row}
        for row in rows:
            self._rows[row.id] = row
            self._stale.discard(row.id)
        self._show_rows_again(changed)
        self.rows_arrived.emit()

    def _show_rows_again(self, articles: Collection[str]) -> None:
        """Have the view paint these rows again and no others."""
        last = len(COLUMNS) - 1
        for first, end in _runs(self.place_of(ArticleId(article)) for article in articles):
            self.dataChanged.emit(self.index(first, 0), self.index(end, last))


def _runs(places: Iterable[int]) -> list[tuple[int, int]]:
    """Return first and last of each run of neighbouring places; -1 is none."""
    runs: list[tuple[int, int]] = []
    for place in sorted(places):
        if place < 0:
            continue
        if runs and place == runs[-1][1] + 1:
            runs[-1] = runs[-1][0], place
        else:
            runs.append((place, place))
    return runs
