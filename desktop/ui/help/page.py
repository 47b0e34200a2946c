"""Short help on each page, from the files shipped with the program."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTabBar, QTextBrowser

from desktop.base.data import resource
from desktop.ui.parts.labels import column, frame, row
from desktop.ui.parts.page import Page
from desktop.ui.theme.sheet import TITLE

GAP = 10
TOPICS: tuple[str, ...] = ("articles", "editor", "outbox", "warehouses", "settings")


class HelpPage(Page):
    """One topic at a time; F1 opens the topic of the page in front."""

    def __init__(self, language: str, titles: dict[str, str]) -> None:
        """Name the topics as the pages are named."""
        super().__init__("help", "help", QCoreApplication.translate("HelpPage", "Help"))
        self._language = language
        self.header_row.addStretch(1)
        self._tabs = QTabBar()
        self._tabs.setObjectName("helpTopics")
        self._tabs.setAccessibleName(self.tr("Topics"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        for topic in TOPICS:
            self._tabs.addTab(titles.get(topic, topic))
        self._text = QTextBrowser()
        self._text.setObjectName("helpText")
        self._text.setAccessibleName(self.title)
        self._text.setOpenLinks(False)
        self._text.document().setDocumentMargin(8)
        bar = frame("bar", "helpBar")
        line = row(bar, gap=0)
        line.setContentsMargins(24, 0, 24, 0)
        line.addWidget(self._tabs)
        line.addStretch(1)
        layout = column(self, gap=0)
        layout.addWidget(bar)
        holder = column(gap=0)
        holder.setContentsMargins(24, 16, 24, 24)
        holder.addWidget(self._text)
        self._text.setMaximumWidth(820)
        layout.addLayout(holder, 1)
        self._tabs.currentChanged.connect(self._show)
        self._show(0)

    def show_topic(self, topic: str) -> None:
        """Open the help on a page."""
        if topic in TOPICS:
            self._tabs.setCurrentIndex(TOPICS.index(topic))

    def _show(self, number: int) -> None:
        topic = TOPICS[number]
        own = resource(f"help/{topic}.{self._language}.md")
        path = own if own.is_file() else resource(f"help/{topic}.md")
        self._text.setMarkdown(path.read_text(encoding="utf-8"))
        self._give_room()

    def _give_room(self) -> None:
        """Set paragraphs apart and titles in the size of titles: Markdown says nothing of these."""
        block = self._text.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            form = block.blockFormat()
            is_title = form.headingLevel() > 0
            form.setBottomMargin(GAP)
            cursor.setBlockFormat(form)
            if is_title:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                letters = QTextCharFormat()
                letters.setProperty(QTextCharFormat.Property.FontPixelSize, TITLE)
                letters.clearProperty(QTextCharFormat.Property.FontSizeAdjustment)
                letters.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 0)
                cursor.mergeCharFormat(letters)
            block = block.next()
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
