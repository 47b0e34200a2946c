"""Category and sub-category: found by typing in any language; the loss is shown before a move."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from desktop.domain.document import JsonValue, text
from desktop.domain.ids import ArticleId
from desktop.domain.kind_search import Kind, find_categories, find_kinds, kind_of
from desktop.domain.taxonomy import label_in
from desktop.queries.articles import ArticleSheet
from desktop.ui.articles.editor.box import Box, Save
from desktop.ui.articles.editor.moving import Move
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button
from desktop.ui.parts.finder import Finder, Found
from desktop.ui.parts.labels import clear, column, frame, label, row

RECENT = "recent-subcategories"
MOST_RECENT = 5
HELP_ADDRESS = "help@twoosk.com"


class KindBox(Box):
    """Finds a category, or a sub-category of any category."""

    moved = Signal(str)
    """The key that is stored now, after a move made here."""

    def __init__(self, context: Context, save: Save, path: str, title: str) -> None:
        """`path` is `category` or `subcategory`."""
        super().__init__(context, save, path, title)
        self._move = Move(context, save, self)
        self._article: ArticleId | None = None
        self._category = self._stored = ""
        self._is_moving = False
        self.finder = Finder(context.theme, self._search)
        self.finder.setPlaceholderText(self.tr("Type to search"))
        self.own(self.finder)
        self.finder.chosen.connect(self.pick)
        self.finder.typed.connect(self.pick)
        self.body.addWidget(self.finder)

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show the name of what is stored; a text that was refused stays until it is changed."""
        key = text(value)
        is_same = sheet.id == self._article and key == self._stored
        self._article, self._stored, self._category = sheet.id, key, sheet.article.category
        if not (is_same and self.is_refused):
            self.finder.put(self._name(key))
        if self._is_moving and not is_same:
            self._is_moving = False
            self.moved.emit(key)

    def reset(self) -> None:
        """Forget what was typed for another article."""
        super().reset()
        self._is_moving = False
        self.finder.restore()

    def pick(self, typed: str) -> None:
        """Move to a key or name; what would be lost is shown first."""
        if self._article is not None:
            self._is_moving = True
            self._move.ask(self._article, self.path, typed, self.answer, self._stay)

    def _stay(self) -> None:
        self._is_moving = False
        self.answer("")
        self.finder.put(self._name(self._stored))

    def _name(self, key: str) -> str:
        taxonomy = self.context.taxonomy
        tree = taxonomy.categories if self.path == "category" else taxonomy.subcategories
        item = tree.get(key)
        return (label_in(item.names, self.context.language) if item else "") or key

    def _search(self, typed: str) -> Sequence[Found]:
        context = self.context
        if self.path == "category":
            found = find_categories(context.taxonomy, typed, context.language)
            return [Found(kind.category, kind.words) for kind in found]
        kinds = find_kinds(context.taxonomy, typed, context.language)
        if not typed.strip():
            recent = {kind.subcategory for kind in recent_kinds(context)}
            kinds = tuple(sorted(kinds, key=lambda kind: self._distance(kind, recent)))
        return [Found(kind.subcategory, kind.words, kind.within) for kind in kinds]

    def _distance(self, kind: Kind, recent: set[str]) -> int:
        if kind.subcategory in recent:
            return 0
        return 1 if kind.category == self._category else 2


class KindFoot(QWidget):
    """Below both: what was chosen last, and how to choose."""

    picked = Signal(str)

    def __init__(self, context: Context) -> None:
        """Show the sub-categories chosen last in this window."""
        super().__init__()
        self.setObjectName("kindFoot")
        self._context = context
        layout = column(self, gap=8)
        self._recent = QWidget()
        self._chips = row(self._recent, gap=6)
        layout.addWidget(self._recent)
        self._ask = button(
            "howToChoose",
            self.tr("How to choose the right category?"),
            self._toggle,
            role="link",
        )
        self._ask.setCheckable(True)
        line = row(gap=0)
        line.addWidget(self._ask)
        line.addStretch(1)
        layout.addLayout(line)
        self._help = self._advice()
        self._help.hide()
        layout.addWidget(self._help)
        self._show_recent()

    def remember(self, key: str) -> None:
        """Put a sub-category first among those chosen last."""
        if key:
            preferences = self._context.preferences
            known = [one for one in preferences.words(RECENT) if one != key]
            preferences.keep_words(RECENT, [key, *known][:MOST_RECENT])
            self._show_recent()

    def _show_recent(self) -> None:
        clear(self._chips)
        kinds = recent_kinds(self._context)
        self._recent.setVisible(bool(kinds))
        self._chips.addWidget(label(self.tr("Recent:"), "small"))
        for kind in kinds:
            chip = button(
                f"recent-{kind.subcategory}",
                kind.words,
                lambda key=kind.subcategory: self.picked.emit(key),
                role="chip",
                tip=kind.within,
            )
            self._chips.addWidget(chip)
        self._chips.addStretch(1)

    def _toggle(self) -> None:
        self._help.setVisible(self._ask.isChecked())

    def _advice(self) -> QFrame:
        made = frame("side", "howToChooseText")
        layout = column(made, margin=12, gap=8)
        for words in (
            self.tr(
                "The category tells buyers what kind of article to expect, and lets them find it "
                "sooner. First choose one of the six categories, then the sub-category that comes "
                "nearest; its specifications open by themselves."
            ),
            self.tr(
                "You can also type what the article is, in any of the five languages, straight "
                "into “Sub-category”; the category follows."
            ),
            self.tr("Nothing fits, or you are not sure? Write to %1.").replace("%1", HELP_ADDRESS),
        ):
            layout.addWidget(label(words, wrap=True))

        def copy() -> None:
            QApplication.clipboard().setText(HELP_ADDRESS)

        line = row(gap=0)
        line.addWidget(button("copyHelpAddress", self.tr("Copy the address"), copy))
        line.addStretch(1)
        layout.addLayout(line)
        return made


def recent_kinds(context: Context) -> list[Kind]:
    """Return the sub-categories chosen last that the tree still has, the newest first."""
    keys = context.preferences.words(RECENT)
    found = [kind_of(context.taxonomy, key, context.language) for key in keys]
    return [kind for kind in found if kind is not None]
