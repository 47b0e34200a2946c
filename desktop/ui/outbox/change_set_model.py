"""Change sets as a tree: set, articles, fields; articles are read a page at a time when opened."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import overload

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.queries.change_sets import PAGE, ChangedArticle, ChangedField, ChangeSet
from desktop.ui.outbox.change_set_words import ChangeSetWords
from desktop.ui.theme.states import STATE_LOOKS
from desktop.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Thing = ChangeSet | ChangedArticle | ChangedField
Answer = Callable[[tuple[ChangedArticle, ...]], None]
Ask = Callable[[int, int, Answer], None]
"""Reads the articles of a step from a place on, and hands them over in the window's thread."""
COLUMNS = 4


@dataclass(slots=True)
class Node:
    """A line of the tree; `parent` is None for a change set."""

    number: int
    parent: "Node | None"
    place: int
    thing: Thing
    children: list["Node"] = field(default_factory=list["Node"])
    is_complete: bool = True
    is_asking: bool = False


class ChangeSetModel(QAbstractItemModel):
    """Says lines only when they are looked at, so ten thousand cost next to nothing."""

    def __init__(self, words: ChangeSetWords, theme: Theme, ask: Ask) -> None:
        """Begin empty."""
        super().__init__()
        self._words = words
        self._theme = theme
        self._ask = ask
        self._nodes: dict[int, Node] = {}
        self._sets: list[Node] = []
        self._last = 0

    def show_sets(self, sets: Sequence[ChangeSet]) -> None:
        """Show these change sets; what was read of one that is the same as before is kept."""
        known = {node.thing: node for node in self._sets}
        self.beginResetModel()
        self._sets, self._nodes = [], {}
        for place, item in enumerate(sets):
            node = known.get(item) or self._new(None, place, item, is_complete=False)
            node.place = place
            self._sets.append(node)
            self._keep(node)
        self.endResetModel()

    def sets(self) -> list[ChangeSet]:
        """Return the change sets shown."""
        return [node.thing for node in self._sets if isinstance(node.thing, ChangeSet)]

    def line(self, index: Index) -> list[Thing]:
        """Return what a line is about: set, article, field, as far as it goes."""
        found: list[Thing] = []
        node = self._node(index)
        while node is not None:
            found.insert(0, node.thing)
            node = node.parent
        return found

    def index_of_step(self, step: int) -> QModelIndex:
        """Return the line of a change set; an invalid index if it is not shown."""
        for node in self._sets:
            if isinstance(node.thing, ChangeSet) and node.thing.step == step:
                return self.createIndex(node.place, 0, node.number)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return a cell."""
        children = self._children(parent)
        if 0 <= row < len(children) and 0 <= column < COLUMNS:
            return self.createIndex(row, column, children[row].number)
        return QModelIndex()

    @overload
    def parent(self) -> QObject: ...
    @overload
    def parent(self, child: Index) -> QModelIndex: ...
    def parent(self, child: Index | None = None) -> QObject | QModelIndex | None:
        """Return the line above; without a line, Qt's own parent."""
        if child is None:
            return super().parent()
        node = self._node(child)
        above = node.parent if node else None
        return self.createIndex(above.place, 0, above.number) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt override
        """Return how many lines are known below a line."""
        return 0 if parent.column() > 0 else len(self._children(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008 - Qt override
        """Return what, by whom or values, size, state."""
        return COLUMNS

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 - Qt override
        """Tell whether a line opens, read or not."""
        node = self._node(parent)
        return bool(self._sets) if node is None else bool(node.children) or not node.is_complete

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there is more to read below a change set."""
        node = self._node(parent)
        return node is not None and not node.is_complete and not node.is_asking

    def fetchMore(self, parent: Index) -> None:
        """Read the next page of a change set."""
        node = self._node(parent)
        if node is None or not isinstance(node.thing, ChangeSet) or node.is_asking:
            return
        node.is_asking = True
        self._ask(node.thing.step, len(node.children), lambda found: self._take(node, found))

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return a cell's words, or the icon of its state."""
        node = self._node(index)
        if node is None:
            return None
        if role in {Role.DisplayRole, Role.AccessibleTextRole}:
            return self._words.cells(node.thing)[index.column()]
        if role == Role.ToolTipRole:
            return self._words.tip(node.thing, index.column())
        if role == Role.DecorationRole and index.column() == COLUMNS - 1:
            look = STATE_LOOKS.get(self._words.state_of(node.thing))
            if look is not None:
                return self._theme.icon(look.icon, colour=self._theme.tone(look.tone).ink)
        return None

    def _take(self, node: Node, found: tuple[ChangedArticle, ...]) -> None:
        node.is_asking = False
        if self._nodes.get(node.number) is not node:
            return
        if not found:
            node.is_complete = True
            return
        above, first = self.createIndex(node.place, 0, node.number), len(node.children)
        self.beginInsertRows(above, first, first + len(found) - 1)
        for place, article in enumerate(found, first):
            line = self._new(node, place, article)
            if [item.path for item in article.fields] != [""]:
                line.children = [
                    self._new(line, at, item) for at, item in enumerate(article.fields)
                ]
            node.children.append(line)
            self._keep(line)
        node.is_complete = len(found) < PAGE
        self.endInsertRows()

    def _new(
        self, parent: Node | None, place: int, thing: Thing, *, is_complete: bool = True
    ) -> Node:
        self._last += 1
        return Node(self._last, parent, place, thing, is_complete=is_complete)

    def _keep(self, node: Node) -> None:
        self._nodes[node.number] = node
        for child in node.children:
            self._keep(child)

    def _node(self, index: Index) -> Node | None:
        return self._nodes.get(index.internalId()) if index.isValid() else None

    def _children(self, parent: Index) -> list[Node]:
        node = self._node(parent)
        return self._sets if node is None else node.children
