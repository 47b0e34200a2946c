"""The four description tabs in the person's language, with advice beside each."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QTabBar, QWidget

from desktop.domain.document import JsonValue, text
from desktop.domain.fields import TABS
from desktop.queries.articles import ArticleSheet
from desktop.ui import formats
from desktop.ui.articles.editor.box import Box, Save
from desktop.ui.articles.editor.description_advice import LIVE, AdvicePanel, LiveAdvice
from desktop.ui.articles.editor.kept import KeptTyping
from desktop.ui.context import Context
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.parts.labels import column, label, row, set_role
from desktop.ui.parts.structure_bar import StructureBar
from desktop.ui.parts.structured_text import StructuredText
from desktop.ui.words import TAB_WORDS, word

HEIGHT = 208
BESIDE = 560
"""From this width on the advice stands beside the text, below it otherwise."""
HINTS = {
    "description": QT_TRANSLATE_NOOP(
        "form", "Say what the article is and what it is used for in telecommunications."
    ),
    "usage": QT_TRANSLATE_NOOP(
        "form", "List the uses of the article in the fields it is made for."
    ),
    "characteristics": QT_TRANSLATE_NOOP(
        "form", "List the main technical characteristics of the article."
    ),
    "composition": QT_TRANSLATE_NOOP(
        "form", "List what the article is made of: materials, parts, layers."
    ),
}


class DescriptionBox(Box):
    """One tab: an editor of light structure, how full it is, and advice while typing."""

    wanted = Signal()
    filled = Signal()

    def __init__(self, context: Context, save: Save, path: str, title: str, hint: str) -> None:
        """Save on leaving the text, if it was changed."""
        super().__init__(context, save, path, title)
        self.text = StructuredText(context.text_limit)
        self.text.setFixedHeight(HEIGHT)
        self.own(self.text)
        self._kept = KeptTyping()
        self.text.cleaned.connect(self.tell_dropped)
        self.text.left.connect(self.commit)
        self.text.overfull.connect(self._say_overfull)
        self.text.textChanged.connect(self._count)
        self._counter = label("", "small", name=f"count-{path}")
        self._counter.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.hide_label()
        self.body.addLayout(self._bar())
        self._advice = LiveAdvice(context, path, self.text)
        self._panel = AdvicePanel(path, hint)
        self._panel.wanted.connect(self.text.select)
        self._advice.found.connect(lambda: self._panel.show_spots(self._advice.spots))
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(16)
        self._sides.addWidget(self.text, 3, Qt.AlignmentFlag.AlignTop)
        self._sides.addWidget(self._panel, 2)
        self.body.addLayout(self._sides)
        self._count()

    def fill(self, sheet: ArticleSheet) -> None:
        """Show the text; advice given live is not repeated from the sheet."""
        super().fill(self._without_live(sheet))
        self._advice.know(sheet.article)

    def advise(self, sheet: ArticleSheet) -> None:
        """Show what is not said live."""
        super().advise(self._without_live(sheet))

    def _without_live(self, sheet: ArticleSheet) -> ArticleSheet:
        others = tuple(
            risk for risk in sheet.warnings if risk.path != self.path or risk.code not in LIVE
        )
        return replace(sheet, warnings=others)

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show the stored text; one that was refused, or may yet be, stays until it is changed."""
        if self._kept.may_show(sheet.id, text(value)):
            self.text.put(text(value))
            self._count()

    def reset(self) -> None:
        """Forget what another article was told, and what was typed in vain."""
        super().reset()
        self._kept.forget()
        self.text.document().setModified(False)

    @property
    def holds_refused(self) -> bool:
        """Whether a text stands here that would be lost if another article were shown."""
        return self._kept.is_refused

    def commit(self) -> None:
        """Save what was typed."""
        said = self.text.take()
        if said is not None:
            self._kept.asked()
            self.save.enter(self.path, said, self._answered)

    def _answered(self, sentence: str) -> None:
        self._kept.answered(sentence)
        self.answer(sentence)

    def go(self) -> None:
        """Open the tab and put the cursor into it."""
        self.wanted.emit()
        super().go()

    def is_filled(self) -> bool:
        """Tell whether there is a text."""
        return bool(self.text.toPlainText().strip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the advice where there is room."""
        super().resizeEvent(event)
        is_roomy = self.width() >= BESIDE
        way = QBoxLayout.Direction.LeftToRight if is_roomy else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(way)

    def _bar(self) -> QBoxLayout:
        line = row(gap=4)
        line.addWidget(StructureBar(self.context.theme, self.text, self.path))
        line.addStretch(1)
        line.addWidget(self._counter)
        return line

    def _count(self) -> None:
        number, limit = self.text.document().characterCount() - 1, self.text.limit
        words = self.tr("%1 of %2 characters").replace("%1", formats.count(number))
        self._counter.setText(words.replace("%2", formats.count(limit)))
        set_role(self._counter, "error" if number > limit else "small")
        self.filled.emit()

    def _say_overfull(self, number: int) -> None:
        words = self.tr(
            "That would be %1 characters; the marketplace takes %2. Nothing was changed: shorten "
            "the text and try again."
        )
        words = words.replace("%1", formats.count(number))
        self.answer(words.replace("%2", formats.count(self.text.limit)))


class Descriptions(QWidget):
    """The card of the four tabs; a tab shows whether it is filled."""

    def __init__(self, context: Context, save: Save) -> None:
        """Build a box for every tab."""
        super().__init__()
        self._context = context
        layout = column(self, gap=8)
        self.tabs = QTabBar()
        self.tabs.setObjectName("descriptionTabs")
        self.tabs.setAccessibleName(_words("Description"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setIconSize(QSize(14, 14))
        self._stack = QStackedWidget()
        self._stack.setObjectName("descriptionStack")
        self._total = label("", "small", name="descriptionsFilled")
        self.boxes: list[DescriptionBox] = []
        for number, tab in enumerate(TABS):
            path = f"descriptions.{context.language}.{tab}"
            title = word(TAB_WORDS, tab)
            box = DescriptionBox(context, save, path, title, _words(HINTS[tab]))
            self.boxes.append(box)
            self.tabs.addTab(title)
            self._stack.addWidget(box)
            box.wanted.connect(lambda number=number: self.tabs.setCurrentIndex(number))
            box.filled.connect(self._show_filled)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        context.theme.changed.connect(self._show_filled)
        head = row(gap=8)
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.addWidget(self._total)
        layout.addLayout(head)
        layout.addWidget(self._stack)
        self._show_filled()

    def _show_filled(self) -> None:
        theme = self._context.theme
        for number, box in enumerate(self.boxes):
            is_filled = box.is_filled()
            if is_filled:
                dot = theme.icon("filled", colour=theme.tone("green").ink)
            else:
                dot = theme.icon("local", muted=True)
            self.tabs.setTabIcon(number, dot)
            said = self.tr("%1: filled") if is_filled else self.tr("%1: empty")
            self.tabs.setTabToolTip(number, said.replace("%1", box.title))
        count = sum(box.is_filled() for box in self.boxes)
        words = self.tr("%1 of %2 filled").replace("%1", str(count))
        self._total.setText(words.replace("%2", str(len(self.boxes))))


def _words(said: str) -> str:
    return QCoreApplication.translate("form", said)
