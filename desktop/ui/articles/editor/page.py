"""The page of one article: header with states and neighbours, the form, and what needs a person."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.document import JsonValue
from desktop.domain.errors import DesktopError
from desktop.domain.ids import ArticleId
from desktop.domain.rules import Finding
from desktop.queries.articles import ArticleSheet
from desktop.queries.quality import Counsel
from desktop.queries.shop import Warehouse
from desktop.ui.articles.editor.assistant import Assistant
from desktop.ui.articles.editor.form import Form
from desktop.ui.articles.editor.header import Acts, Header
from desktop.ui.articles.editor.leaving import Leaving, Refused
from desktop.ui.articles.editor.past import Past
from desktop.ui.articles.editor.reading import Reading
from desktop.ui.articles.editor.saving import Saving
from desktop.ui.articles.preview.dialog import PreviewDialog
from desktop.ui.articles.series import SeriesDialog
from desktop.ui.articles.thumbnails import Thumbnails
from desktop.ui.context import Context
from desktop.ui.frame.palette import Command
from desktop.ui.parts.labels import column, frame, label, row
from desktop.ui.parts.page import Page
from desktop.ui.tasks import Latest
from desktop.ui.values import Speaker
from desktop.workflows.submission import Submission

ROOMY, WIDE, WIDEST = 800, 1200, 1400
AHEAD = 24
"""Sub-categories whose fields are built before somebody opens one of their articles."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the fields offer to choose from."""

    brands: Sequence[str]
    warehouses: Sequence[Warehouse]


def editor_title() -> str:
    """Return what the page is called."""
    return QCoreApplication.translate("EditorPage", "Article")


class EditorPage(Page):
    """One article at a time; opening is filling, for the form is built once."""

    left = Signal()
    shown = Signal(str)
    """The article now in the form, so that the table follows."""

    def __init__(
        self,
        context: Context,
        thumbnails: Thumbnails,
        neighbours: Callable[[], Sequence[ArticleId]],
    ) -> None:
        """`neighbours` gives the articles of the table in its order."""
        super().__init__("editor", "articles", editor_title(), rail="articles")
        self._context = context
        self._thumbnails = thumbnails
        self._neighbours = neighbours
        self._sheet: ArticleSheet | None = None
        self._read_of: ArticleSheet | None = None
        self._advised: tuple[ArticleSheet, Counsel] | None = None
        self._counsel = Latest(context.tasks)
        self._known = Latest(context.tasks)
        self._offered: Known | None = None
        self._article: ArticleId | None = None
        self._filled: ArticleId | None = None
        self._goal = ""
        self._risks: tuple[Finding, ...] = ()
        self._speaker = Speaker(context.taxonomy, context.language)
        self._past = Past(self, context, lambda: self._sheet, self._restore)
        self._saving = Saving(self, context, lambda: self._article, lambda: self._filled)
        self._leaving = Leaving(self._saving, self._refused, self._go_to)
        self._reading = Reading(context, self._saving, lambda: self._filled)
        save = self._saving.ways(self._past.tell)
        self.form = Form(context, save, thumbnails)
        self.form.article_wanted.connect(self.open)
        self.form.suggestion.accepted.connect(self._accept_name)
        self.assistant = Assistant(context)
        self.assistant.field_wanted.connect(self.form.go_to_field)
        self._header = self._build_header()
        self._build_body()
        self._is_whole = False
        self._ahead: Iterator[bool] | None = None
        context.bridge.changed.connect(self._hear)
        for keys, way in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda way=way: self.step(way))
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self.preview)
        for keys, way in (("F8", 1), ("Shift+F8", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda way=way: self.form.next_translation(way))

    def grow(self) -> bool:
        """Build the next piece of the form; tells whether it is whole."""
        if not self._is_whole and not self.form.grow():
            self._is_whole = True
            self._learn()
            shop, tasks = self._context.see.shop, self._context.tasks
            tasks.read(lambda: shop.subcategories(AHEAD), self._look_ahead)
        return self._is_whole

    def grow_ahead(self) -> bool:
        """Build the next field for the shop's sub-categories; tells whether more is to come."""
        return self._ahead is None or next(self._ahead, False)

    def _look_ahead(self, subcategories: Sequence[str]) -> None:
        self._ahead = self.form.ahead(subcategories)

    def open(self, article: str, path: str = "") -> None:
        """Show an article, at a field if one is named."""
        self.leave(lambda: self._open(ArticleId(article), path))

    def leave(self, go: Callable[[], None]) -> None:
        """Go on elsewhere, once a person has seen what would be lost."""
        self._commit()
        self._leaving.ask(go)

    def _open(self, article: ArticleId, path: str) -> None:
        self._article = article
        self._goal = path
        self._read_afresh()

    def _refused(self) -> Refused | None:
        box = self.form.unsaved()
        return Refused(self._filled or "", box.path, box.refusal) if box is not None else None

    def _go_to(self, path: str) -> None:
        self.form.go_to_field(path)

    def step(self, way: int) -> None:
        """Go to the next or previous article of the table."""
        ids = self._neighbours()
        if self._article in ids:
            place = ids.index(self._article) + way
            if 0 <= place < len(ids):
                self.open(ids[place])

    def escape(self) -> bool:
        """Go back to the table."""
        self.leave(self.left.emit)
        return True

    def commands(self) -> list[Command]:
        """Return what can be done with the article."""
        return [
            Command(self.tr("Submit for review"), "", self.submit),
            Command(self.tr("Preview"), "Ctrl+P", self.preview),
            Command(self.tr("Clone"), "", self.clone),
            Command(self.tr("Clone as a series…"), "", self.clone_series),
            Command(self.tr("Remove"), "", self.remove),
            Command(self.tr("History"), "", self._past.show_all),
            Command(self.tr("Next open translation"), "F8", lambda: self.form.next_translation(1)),
            Command(
                self.tr("Previous open translation"),
                "Shift+F8",
                lambda: self.form.next_translation(-1),
            ),
            Command(self.tr("Previous article"), "Ctrl+PgUp", lambda: self.step(-1)),
            Command(self.tr("Next article"), "Ctrl+PgDown", lambda: self.step(1)),
        ]

    def submit(self) -> None:
        """Ask for review of this article."""
        self._commit()
        article = self._article
        verbs, see = self._context.do, self._context.see
        if article is not None:
            self._context.tasks.write(
                lambda: verbs.submissions.submit([article], see.shop.submit_requires()),
                self._submitted,
            )

    def clone(self) -> None:
        """Copy the article and open the copy."""
        self._commit()
        article, verbs = self._article, self._context.do

        def cloned(copies: Sequence[ArticleId]) -> None:
            self._context.teller.saved(self.tr("Cloned without stock and codes, saved here"))
            self.open(copies[0])

        if article is not None:
            self._context.tasks.write(lambda: verbs.articles.clone(article), cloned)

    def preview(self) -> None:
        """Show the article as a buyer will see it."""
        self._commit()
        if self._article is not None:
            dialog = PreviewDialog(self, self._context, self._thumbnails, self._article)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.field_wanted.connect(self._go_back_to)
            dialog.open()

    def _go_back_to(self, path: str) -> None:
        """Go to a field once the dialog has given the focus back."""
        self.activateWindow()
        QTimer.singleShot(0, self, partial(self.form.go_to_field, path))

    def clone_series(self) -> None:
        """Ask which specification takes which values, and create the siblings."""
        self._commit()
        if self._sheet is not None:
            dialog = SeriesDialog(self, self._context, self._sheet)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.created.connect(self.open)
            dialog.open()

    def remove(self) -> None:
        """Remove the article and go back to the table; can be undone."""
        article, verbs = self._article, self._context.do

        def removed(_number: int) -> None:
            self.left.emit()
            self._context.teller.saved(self.tr("Article removed"))

        if article is not None:
            self._article = None
            self._context.tasks.write(lambda: verbs.articles.remove([article]), removed)

    def _build_header(self) -> Header:
        self.title_label.hide()
        acts = Acts(
            back=self.escape,
            step=self.step,
            history=self._past.show_all,
            clone=self.clone,
            series=self.clone_series,
            remove=self.remove,
            preview=self.preview,
            submit=self.submit,
        )
        return Header(self._context, self.header_row, acts)

    def _build_body(self) -> None:
        layout = column(self, gap=0)
        bar = frame("bar", "sectionBar")
        tabs = row(bar, gap=0)
        tabs.setContentsMargins(24, 0, 24, 0)
        tabs.addWidget(self.form.tabs)
        tabs.addStretch(1)
        self._saved = label(
            self.tr("Every change is saved here at once"), "small", name="savedHint"
        )
        tabs.addWidget(self._saved)
        layout.addWidget(bar)
        body = QWidget()
        body.setObjectName("editorBody")
        line = row(body, gap=0)
        line.addWidget(self.form, 1)
        line.addWidget(self.assistant)
        layout.addWidget(body, 1)
        self.form.tabs.currentChanged.connect(self._make_room)

    def _make_room(self, section: int) -> None:
        """Give the five languages the whole width."""
        self.assistant.setVisible(section != 2 and self.width() >= ROOMY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what stands beside the form where room is scarce."""
        super().resizeEvent(event)
        self._make_room(self.form.tabs.currentIndex())
        is_roomy = self.width() >= ROOMY
        self._header.make_room(
            is_roomy=is_roomy,
            is_wide=self.width() >= WIDE,
            is_widest=self.width() >= WIDEST,
        )
        self._saved.setVisible(is_roomy)

    def _read_afresh(self) -> None:
        """Fill the fields in any case."""
        self._read_of = None
        self._read()

    def _read(self) -> None:
        if self._article is not None:
            self._reading.ask(self._article, self._show, self._gone)

    def _show(self, sheet: ArticleSheet) -> None:
        # Asked at every commit, also of other articles: a form that would be the same is left.
        if self._read_of != sheet or self._goal:
            self._read_of = sheet
            self._fill(sheet)
        self._ask_counsel()

    def _fill(self, sheet: ArticleSheet) -> None:
        is_other = sheet.id != self._filled
        if is_other:
            self._risks = ()
        sheet = replace(sheet, warnings=self._risks)
        self._sheet = sheet
        self._advised = None
        self._filled = sheet.id
        self.form.fill(sheet, is_other=is_other)
        self._header.show_sheet(sheet, self._neighbours())
        if is_other:
            self.shown.emit(sheet.id)
            self._goal = self._goal or next((one.path for one in sheet.article.review.reasons), "")
        if self._goal:
            goal, self._goal = self._goal, ""
            self.form.go_to_field(goal)

    def _ask_counsel(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        # Asked once the fields stand: what is known about them may take a moment longer.
        see, language = self._context.see, self._context.language
        counsel = partial(see.quality.counsel, sheet, language)
        self._counsel.ask(counsel, partial(self._advise, sheet), self._gone)

    def _advise(self, sheet: ArticleSheet, counsel: Counsel) -> None:
        if self._advised == (sheet, counsel):
            return
        self._risks = counsel.risks
        self._sheet = advised = replace(sheet, warnings=counsel.risks)
        self._advised = advised, counsel
        self.form.advise(advised)
        self.form.suggestion.show_names(counsel.names, sheet.article)
        self.assistant.show_sheet(advised, counsel.assessment)

    def _gone(self, error: DesktopError) -> None:
        self._context.teller.refused(error)
        self.left.emit()

    def _hear(self) -> None:
        news = self._context.bridge.news
        if self._article is not None and self.isVisible():
            if news.touches(self._article):
                self._read_afresh()
            elif news.outbox:
                self._read()
            if news.warehouses or news.reference or news.everything:
                self._learn()

    def entered(self) -> None:
        """Read the article again: it may have changed while another page was in front."""
        if not self._reading.is_under_way:
            self._read_afresh()
        self._learn()

    def _learn(self) -> None:
        see = self._context.see.shop
        self._known.ask(lambda: Known(see.brands(), see.warehouses()), self._know)

    def _know(self, known: Known) -> None:
        if known != self._offered:
            self._offered = known
            self.form.know(known.brands, known.warehouses)
            self._read_afresh()

    def _commit(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()

    def _restore(self, path: str, value: JsonValue) -> None:
        self._commit()
        self._saving.put(path, value, self._context.teller.say)

    def _accept_name(self) -> None:
        article, verbs = self._article, self._context.do
        if article is not None:
            self._context.tasks.write(
                lambda: verbs.naming.accept(article),
                lambda _names: self._context.teller.saved(self.tr("Saved here, not sent yet")),
            )

    def _submitted(self, result: Submission) -> None:
        if result.incomplete:
            missing = result.incomplete[0].missing
            names = ", ".join(self._speaker.field(path) for path in missing)
            self._context.teller.say(self.tr("Not submitted. Missing: %1").replace("%1", names))
            self.form.go_to_field(missing[0])
        elif result.settled:
            self._context.teller.say(self.tr("It is already submitted as it stands"))
        else:
            self._context.teller.saved(self.tr("Will be submitted with the next sync"))
