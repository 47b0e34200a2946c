"""The main window: the rail, the top bar, the pages, and the keys that work everywhere."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QStackedWidget, QWidget

from desktop.queries.shop import Status
from desktop.ui import formats
from desktop.ui.context import Context
from desktop.ui.frame.palette import Command, CommandPalette
from desktop.ui.frame.rail import Rail
from desktop.ui.frame.sync_button import SyncButton
from desktop.ui.frame.sync_menu import SyncMenu
from desktop.ui.frame.toast import Toast
from desktop.ui.parts.buttons import pressed
from desktop.ui.parts.labels import column, frame, row
from desktop.ui.parts.page import Page
from desktop.ui.sync_control import SyncLight
from desktop.ui.tasks import Latest
from desktop.ui.words import VERBS, word
from desktop.workflows.undoing import Undone

GEOMETRY = "window"
ROOMY = 1000
WORDY = 1200
AT_FOOT = {"settings", "help"}


class Window(QMainWindow):
    """Shows one page at a time; decides nothing."""

    help_wanted = Signal(str)

    def __init__(self, context: Context, light: SyncLight, pages: Sequence[Page]) -> None:
        """Frame `pages`; the first is shown."""
        super().__init__()
        self._context = context
        self._light = light
        self._pages = list(pages)
        self._listed = [page for page in pages if page.rail == page.name]
        self._latest = Latest(context.tasks)
        self._may_close = self._is_asking = False
        self.setWindowTitle("Twoosk Desktop")
        self.setObjectName("window")
        self.setMinimumSize(640, 360)
        self.rail = Rail(context.theme, self._listed, AT_FOOT)
        self.sync = SyncButton(context.theme, light)
        self.sync.led.connect(self.show_page)
        self.sync_menu = SyncMenu(context.theme, light)
        self.sync_menu.history_wanted.connect(lambda: self.show_page("outbox"))
        self.sync.addActions(self.sync_menu.choices())
        centre = self._build()
        self.toast = Toast(centre, self.undo)
        context.teller.told.connect(self.toast.show_message)
        context.bridge.changed.connect(self._recount)
        light.changed.connect(self._recount)
        self.rail.chosen.connect(self.show_page)
        self._bind_keys()
        self._restore()
        self._bring(0)
        self._recount()

    def go_to(self, number: int) -> None:
        """Go to a page, once the one in front may be left."""
        self._leave_for(number, lambda: None)

    def _leave_for(self, number: int, then: Callable[[], None]) -> None:
        def go() -> None:
            self._bring(number)
            then()

        # The rail shows where one is, also while the page in front still holds one back.
        self.rail.show_page(self.page().rail)
        self.page().leave(go)

    def _bring(self, number: int) -> None:
        if 0 <= number < len(self._pages):
            page = self._pages[number]
            self._headers.setCurrentWidget(page.header)
            self._bodies.setCurrentWidget(page)
            self.rail.show_page(page.rail)
            page.entered()

    def show_page(self, name: str) -> None:
        """Go to the page of a name, once the one in front may be left."""
        self.go_to(self._place_of(name))

    def bring_page(self, name: str) -> None:
        """Bring the page of a name to the front at once: the one in front was left already."""
        self._bring(self._place_of(name))

    def _place_of(self, name: str) -> int:
        return next(place for place, page in enumerate(self._pages) if page.name == name)

    def add_page(self, page: Page) -> None:
        """Take one more page, behind the others; it belongs to a page of the rail."""
        self._pages.append(page)
        self._take(page)

    def page(self) -> Page:
        """Return the page in front."""
        return self._pages[self._bodies.currentIndex()]

    def undo(self) -> None:
        """Take back the newest step."""
        self._context.tasks.write(self._context.do.undoing.undo, self._undone)

    def redo(self) -> None:
        """Bring back what undo took."""
        self._context.tasks.write(self._context.do.undoing.redo, self._redone)

    def help(self) -> None:
        """Open the help on the page in front."""
        topic = self.page().name
        self._leave_for(self._place_of("help"), lambda: self.help_wanted.emit(topic))

    def show_commands(self) -> None:
        """Open the command palette."""
        pages = [
            Command(page.title, f"Ctrl+{number}", partial(self.show_page, page.name))
            for number, page in enumerate(self._listed, start=1)
        ]
        commands = [
            Command(self.tr("New"), "Ctrl+N", self._new),
            Command(self.tr("Search"), "Ctrl+F", self._find),
            Command(self.tr("Sync now"), "F5", self._light.request),
            Command(self.tr("Undo"), "Ctrl+Z", self.undo),
            Command(self.tr("Redo"), "Ctrl+Shift+Z", self.redo),
            *self.page().commands(),
            *pages,
            Command(self.tr("Help on this page"), "F1", self.help),
        ]
        palette = CommandPalette(self, commands)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        centre = self.geometry().center()
        palette.move(centre.x() - palette.width() // 2, self.geometry().top() + 96)
        palette.open()

    def bind(self, keys: str, act: Callable[[], object]) -> None:
        """Let a key work wherever the cursor is."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(pressed(act))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed; stay once at what cannot be; remember where the window was."""
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        if not self._may_close:
            self._is_asking = True
            self.page().leave(self._let_close)
            self._is_asking = False
        if not self._may_close:
            event.ignore()
            return
        self._may_close = False
        self._context.preferences.keep_layout(GEOMETRY, self.saveGeometry())
        super().closeEvent(event)

    def _let_close(self) -> None:
        self._may_close = True
        if not self._is_asking:
            self.close()

    def _build(self) -> QWidget:
        self._headers = QStackedWidget()
        self._headers.setObjectName("headers")
        self._bodies = QStackedWidget()
        self._bodies.setObjectName("pages")
        for page in self._pages:
            self._take(page)
        bar = frame("bar", "topBar")
        bar.setFixedHeight(56)
        line = row(bar, gap=8)
        line.setContentsMargins(16, 0, 16, 0)
        line.addWidget(self._headers, 1)
        sync = row(gap=2)
        sync.addWidget(self.sync)
        sync.addWidget(self.sync_menu)
        line.addLayout(sync)
        centre = QWidget()
        centre.setObjectName("centre")
        right = QWidget()
        right_layout = column(right, gap=0)
        right_layout.addWidget(bar)
        right_layout.addWidget(self._bodies, 1)
        layout = row(centre, gap=0)
        layout.addWidget(self.rail)
        layout.addWidget(right, 1)
        self.setCentralWidget(centre)
        return centre

    def _take(self, page: Page) -> None:
        self._headers.addWidget(page.header)
        self._bodies.addWidget(page)

    def _bind_keys(self) -> None:
        for number, page in enumerate(self._listed, start=1):
            self.bind(f"Ctrl+{number}", partial(self.show_page, page.name))
        self.bind("Ctrl+F", self._find)
        self.bind("/", self._find)
        self.bind("Ctrl+N", self._new)
        self.bind("Ctrl+Z", self.undo)
        self.bind("Ctrl+Shift+Z", self.redo)
        self.bind("Ctrl+Y", self.redo)
        self.bind("F5", self._light.request)
        self.bind("Ctrl+S", self._save)
        self.bind("Ctrl+K", self.show_commands)
        self.bind("F1", self.help)

    def _find(self) -> None:
        if self.page().header.findChild(QLineEdit):
            self.page().find_in()
        else:
            self._leave_for(0, lambda: self.page().find_in())

    def _new(self) -> None:
        page = self.page()
        if type(page).new is Page.new:
            self._leave_for(0, lambda: self.page().new())
        else:
            page.new()

    def _save(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self._context.teller.say(self.tr("Everything is saved here as you go"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rail be narrow where room is scarce, as at 200 % on a small screen."""
        super().resizeEvent(event)
        self.rail.be_narrow(on=self.width() < ROOMY)
        self.sync.be_narrow(on=self.width() < WORDY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave what is open on Esc, when nothing nearer had a use for it."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.page().escape():
            self.toast.hide()

    def _restore(self) -> None:
        state = self._context.preferences.layout(GEOMETRY)
        if state.isEmpty() or not self.restoreGeometry(state):
            self.resize(1280, 800)

    def _recount(self) -> None:
        self._latest.ask(self._context.see.shop.status, self._show_counts)

    def _show_counts(self, status: Status) -> None:
        self.sync.show_status(status)
        self.sync_menu.show_status(status)
        buttons = self.rail.buttons
        if "articles" in buttons:
            buttons["articles"].show_count(status.articles, "count")
        if "outbox" in buttons:
            decisions = status.decisions
            waiting = status.waiting + status.sending
            role = "badge" if decisions else "badge-blue"
            buttons["outbox"].show_count(decisions or waiting, role)

    def _undone(self, done: Undone | None) -> None:
        self._tell(done, self.tr("Undone: %1"), self.tr("Nothing to undo"))

    def _redone(self, done: Undone | None) -> None:
        self._tell(done, self.tr("Done again: %1"), self.tr("Nothing to do again"))

    def _tell(self, done: Undone | None, text: str, nothing: str) -> None:
        if done is None:
            self._context.teller.say(nothing)
            return
        message = text.replace("%1", word(VERBS, done.verb))
        if done.left:
            left = self.tr("%1 left as they are: changed or sent since").replace(
                "%1", formats.count(len(done.left))
            )
            message += " · " + left
        self._context.teller.say(message)
