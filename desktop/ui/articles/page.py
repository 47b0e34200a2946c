"""The article page: search, quick filters, table and inspector; the form opens in its place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QMessageBox, QPushButton, QStackedWidget, QWidget

from desktop.domain.errors import DesktopError
from desktop.domain.ids import ArticleId
from desktop.ui import formats
from desktop.ui.articles.delegate import ArticleDelegate
from desktop.ui.articles.filters import Filters
from desktop.ui.articles.inspector import Inspector
from desktop.ui.articles.model import ArticleModel
from desktop.ui.articles.nothing import no_articles, nothing_found
from desktop.ui.articles.table import ArticleTable
from desktop.ui.articles.thumbnails import Thumbnails
from desktop.ui.context import Context
from desktop.ui.frame.palette import Command
from desktop.ui.noticing import with_notices
from desktop.ui.parts.buttons import button, icon_button, show_words, wear
from desktop.ui.parts.labels import column, frame, label, row
from desktop.ui.parts.page import Page
from desktop.ui.parts.search_box import SearchBox
from desktop.ui.tasks import Latest
from desktop.ui.words import sentence
from desktop.workflows.articles import Entered
from desktop.workflows.submission import Submission

ROOMY = 800
WORDY = 960


def _title() -> str:
    return QCoreApplication.translate("ArticlesPage", "Articles")


class ArticlesPage(Page):
    """All articles of the shop."""

    import_wanted = Signal()
    article_wanted = Signal(str, str)
    """Open the form of an article, at a field or empty."""
    batch_wanted = Signal()

    def __init__(self, context: Context, thumbnails: Thumbnails) -> None:
        """Build the page and ask for the articles."""
        super().__init__("articles", "articles", _title())
        self._context = context
        self._latest = Latest(context.tasks)
        self._sort, self._descending = "name", False
        self._query = ""
        self._is_roomy = True
        self.model = ArticleModel(context)
        delegate = ArticleDelegate(self.model, thumbnails, context.theme, self._enter)
        self._delegate = delegate
        self.table = ArticleTable(self.model, delegate, context.preferences)
        self.inspector = Inspector(context, thumbnails)
        self.inspector.hide()
        self._filters = Filters(context.tasks, context.see.articles)
        self._build_header()
        self._build_body()
        self._connect(thumbnails)
        self.ask()

    def ask(self, *, keep_order: bool = False) -> None:
        """Look the articles up anew."""
        see, query = self._context.see.articles, self._query
        sort, descending, language = self._sort, self._descending, self._context.language

        def found(ids: list[ArticleId]) -> None:
            self._show(ids, keep_order=keep_order)

        self._latest.ask(
            lambda: see.ids(query, sort=sort, descending=descending, language=language),
            found,
            self._refuse,
        )

    def search_for(self, query: str) -> None:
        """Write a query into the search box."""
        self.search.setText(query)

    def find_in(self) -> None:
        """Put the cursor into the search box."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def new(self) -> None:
        """Add an article and open its form."""
        create = self._context.do.articles.create
        self._context.tasks.write(create, lambda made: self.article_wanted.emit(made, "category"))

    def entered(self) -> None:
        """Put the cursor into the table, and make up for what was left out meanwhile."""
        self.table.setFocus()
        self._look_closer()

    def follow(self, article: str) -> None:
        """Put the cursor on the article that is open in the form."""
        place = self.model.place_of(ArticleId(article))
        if place >= 0:
            self.table.go_to(place)

    def chosen(self) -> list[ArticleId]:
        """Return the articles an action is about: the ticked ones, else the selected ones."""
        if self.model.ticked:
            return [item for item in self.model.ids() if item in self.model.ticked]
        return self.table.selected()

    def commands(self) -> list[Command]:
        """Return what can be done with the chosen articles."""
        return [
            Command(self.tr("Import…"), "", self.import_wanted.emit),
            Command(self.tr("Open article"), "Return", self._open_current),
            Command(self.tr("Clone"), "", self.clone),
            Command(self.tr("Submit for review"), "", self.submit),
            Command(self.tr("Change a field…"), "", self.batch_wanted.emit),
            Command(self.tr("Remove"), "Del", self.remove),
            Command(self.tr("Tick all"), "", lambda: self.model.tick_all(on=True)),
            Command(self.tr("Untick all"), "", lambda: self.model.tick_all(on=False)),
        ]

    def clone(self) -> None:
        """Clone the article under the cursor and open the copy."""
        article = self.table.current()
        if article is None:
            return
        clone = self._context.do.articles.clone

        def cloned(copies: Sequence[ArticleId]) -> None:
            self._context.teller.saved(self.tr("Cloned without stock and codes, saved here"))
            self.article_wanted.emit(copies[0], "")

        self._context.tasks.write(lambda: clone(article), cloned)

    def submit(self) -> None:
        """Ask for review of the chosen articles."""
        chosen = self.chosen()
        verbs, see = self._context.do, self._context.see
        self._context.tasks.write(
            lambda: verbs.submissions.submit(chosen, see.shop.submit_requires()), self._submitted
        )

    def remove(self) -> None:
        """Remove the chosen articles; asks first when they are many."""
        chosen = self.chosen()
        if len(chosen) > 1:
            question = formats.counted(
                len(chosen),
                self.tr("Remove %1 article? You can undo this."),
                self.tr("Remove %1 articles? You can undo this."),
            )
            answer = QMessageBox.question(self, self.tr("Remove articles"), question)
            if answer != QMessageBox.StandardButton.Yes:
                return
        remove = self._context.do.articles.remove

        def removed(number: int) -> None:
            self._context.teller.saved(
                formats.counted(
                    number, self.tr("%1 article removed"), self.tr("%1 articles removed")
                )
            )

        if chosen:
            self._context.tasks.write(lambda: remove(chosen), removed)

    def go_to_field(self, article: str, path: str) -> None:
        """Pass a wish to go to a field on."""
        self.article_wanted.emit(article, path)

    def _build_header(self) -> None:
        theme = self._context.theme
        hint = self.tr("Search, or brand:… price>10 state:waiting")
        self.search = SearchBox(theme, hint)
        self.header_row.addSpacing(8)
        self.header_row.addWidget(self.search, 1)
        self.header_row.addStretch(1)
        self._edit = button("edit", self.tr("Edit"), self._open_current)
        self._clone = button("clone", self.tr("Clone"), self.clone)
        self._import = button("import", self.tr("Import…"), self.import_wanted.emit)
        self._new = button("newArticle", self.tr("New article"), self.new, role="primary")
        self._new.setToolTip(self.tr("New article (Ctrl+N)"))
        self._batch = QPushButton()
        self._batch.setObjectName("batch")
        self._batch.setProperty("role", "primary")
        self._batch.setAccessibleName(self.tr("Batch"))
        self._batch.setMenu(self._batch_menu())
        self._batch.hide()
        for made, icon in (
            (self._edit, "edit"),
            (self._clone, "clone"),
            (self._import, "import"),
            (self._new, "add"),
            (self._batch, "check"),
        ):
            wear(theme, made, icon)
            self.header_row.addWidget(made)

    def _batch_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("batchMenu")
        actions: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("batchChange", self.tr("Change a field…"), self.batch_wanted.emit),
            ("batchSubmit", self.tr("Submit for review"), self.submit),
            ("batchRemove", self.tr("Remove"), self.remove),
            ("batchClear", self.tr("Untick all"), lambda: self.model.tick_all(on=False)),
        )
        for name, text, act in actions:
            action = menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(lambda _on=False, act=act: act())
        return menu

    def _build_body(self) -> None:
        body = row(self, gap=0)
        centre = QWidget()
        layout = column(centre, gap=0)
        bar = frame("bar", "filterBar")
        line = row(bar, gap=8)
        line.setContentsMargins(16, 8, 12, 8)
        line.addWidget(self._filters.bar, 1)
        self._wrong = label("", "error", name="searchError", wrap=True)
        self._wrong.hide()
        columns = icon_button(
            self._context.theme, "columns", "columns", self.tr("Columns"), self._show_columns
        )
        self._columns = columns
        line.addWidget(columns)
        theme = self._context.theme
        self._empty = no_articles(theme, self.import_wanted.emit, self.new)
        self._nothing = nothing_found(theme, self._clear)
        self._stack = QStackedWidget()
        self._stack.setObjectName("articleStack")
        for part in (self.table, self._empty, self._nothing):
            self._stack.addWidget(part)
        foot = frame("foot", "articleFoot")
        feet = row(foot)
        feet.setContentsMargins(16, 6, 16, 6)
        self._count = label("", "small", name="articleCount")
        feet.addWidget(self._count)
        feet.addStretch(1)
        layout.addWidget(bar)
        layout.addWidget(self._wrong)
        self._wrong.setContentsMargins(16, 6, 16, 6)
        layout.addWidget(self._stack, 1)
        layout.addWidget(foot)
        body.addWidget(centre, 1)
        body.addWidget(self.inspector)

    def _connect(self, thumbnails: Thumbnails) -> None:
        self.search.asked.connect(self._search)
        self.search.left.connect(self._to_table)
        self._filters.chosen.connect(self.search_for)
        self.table.opened.connect(self._open)
        self.table.sorted_by.connect(self._sort_by)
        self.table.current_changed.connect(self._inspect)
        self.model.ticks_changed.connect(self._ticked)
        self.model.rows_arrived.connect(self._name_actions)
        self.inspector.field_wanted.connect(self.article_wanted)
        thumbnails.arrived.connect(self.table.viewport().update)
        self._context.theme.changed.connect(self.table.viewport().update)
        self._context.bridge.changed.connect(self._hear)
        remove = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self.remove)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out words of buttons, and the inspector, where room is scarce."""
        super().resizeEvent(event)
        self._is_roomy = self.width() >= ROOMY
        for made in (self._edit, self._clone, self._import, self._new):
            show_words(made, on=self.width() >= (ROOMY if made is self._new else WORDY))
        self.search.setMinimumWidth(160 if self._is_roomy else 60)
        self._inspect()

    def _hear(self) -> None:
        news = self._context.bridge.news
        if not (news.articles or news.everything or news.reference):
            return
        self.model.hear(news)
        self.ask(keep_order=True)

    def _search(self, query: str) -> None:
        self._query = query
        self._filters.show_query(query)
        self.ask()

    def _sort_by(self, sort: str, descending: bool) -> None:
        self._sort, self._descending = sort, descending
        self.ask()

    def _show(self, ids: list[ArticleId], *, keep_order: bool) -> None:
        self._wrong.hide()
        self.model.show_ids(ids, keep_order=keep_order)
        if ids:
            self.table.rest_on_name()
            self._stack.setCurrentWidget(self.table)
        else:
            self._stack.setCurrentWidget(self._nothing if self._query.strip() else self._empty)
        self._filters.show_query(self._query)
        self._write_count()
        self._look_closer()

    def _refuse(self, error: DesktopError) -> None:
        self._wrong.setText(sentence(error))
        self._wrong.show()

    def _look_closer(self) -> None:
        if self.isVisible():
            self._filters.recount()
            self._inspect()

    def _inspect(self) -> None:
        self.inspector.show_article(self.table.current() if self._is_roomy else None)
        self._name_actions()

    def _name_actions(self) -> None:
        has_current = self.table.current() is not None
        self._edit.setEnabled(has_current)
        self._clone.setEnabled(has_current)

    def _ticked(self) -> None:
        number = len(self.model.ticked)
        self._batch.setVisible(number > 0)
        self._new.setVisible(number == 0)
        text = self.tr("Batch (%1)").replace("%1", formats.count(number))
        self._batch.setText(text)
        self._batch.setAccessibleName(text)
        self._write_count()

    def _write_count(self) -> None:
        number = len(self.model.ids())
        text = formats.counted(number, self.tr("%1 article"), self.tr("%1 articles"))
        if self.model.ticked:
            text += " · " + self.tr("%1 ticked").replace(
                "%1", formats.count(len(self.model.ticked))
            )
        self._count.setText(text)

    def _enter(
        self,
        place: int,
        path: str,
        typed: str,
        saved: Callable[[], None],
        refused: Callable[[str], None],
    ) -> None:
        article = self.model.id_at(place)
        if article is None:
            return
        path = f"names.{self._context.language}" if path == "names" else path
        take = self._context.do.articles.take

        def done(entered: Entered) -> None:
            saved()
            if entered.is_changed:
                words = self.tr("Saved here, not sent yet")
                self._context.teller.saved(with_notices(words, entered.notices))

        self._context.tasks.write(
            lambda: take(article, path, typed), done, lambda error: refused(sentence(error))
        )

    def _submitted(self, result: Submission) -> None:
        if result.submitted:
            text = formats.counted(
                len(result.submitted),
                self.tr("%1 article will be submitted"),
                self.tr("%1 articles will be submitted"),
            )
        else:
            text = self.tr("Nothing to submit")
        if result.incomplete:
            text += " · " + self.tr("%1 incomplete").replace(
                "%1", formats.count(len(result.incomplete))
            )
        self._context.teller.saved(text)

    def _open_current(self) -> None:
        article = self.table.current()
        if article is not None:
            self._open(article)

    def _open(self, article: str) -> None:
        self.article_wanted.emit(article, "")

    def _show_columns(self) -> None:
        self.table.columns_menu(self._columns.mapToGlobal(self._columns.rect().bottomLeft()))

    def _clear(self) -> None:
        self.search.clear()
        self.search.setFocus()

    def _to_table(self) -> None:
        self.table.setFocus()
        if not self.table.currentIndex().isValid() and self.model.ids():
            self.table.go_to(0)
