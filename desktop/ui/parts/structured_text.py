"""An editor of light structure: paragraphs, lists and bold, and nothing else."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit

from desktop.domain.pasted import blocks_of_html
from desktop.domain.text_structure import read_blocks, write_blocks
from desktop.ui.parts.inputs import PAUSE_MS
from desktop.ui.parts.structure_document import (
    in_list,
    insert_blocks,
    leave_list,
    list_format,
    stored,
)

BOUNDLESS = 2
"""How many times the limit a text from elsewhere may have and still be edited here."""
_POINTS = frozenset({"-", "*", "•"})
_CONTROLS = dict.fromkeys([*range(9), *range(14, 32), 127])


class StructuredText(QTextEdit):
    """Tab moves on, leaving saves; Ctrl+B is bold, Ctrl+Shift+L a list, `- ` begins one."""

    left = Signal()
    overfull = Signal(int)
    """Something did not fit; how many characters it would have been."""
    cleaned = Signal(str)
    """A text was pasted without its control characters."""

    def __init__(self, limit: int) -> None:
        """Begin empty; at most `limit` characters in the stored spelling fit."""
        super().__init__()
        self.limit = limit
        self._stored = ""
        self.setTabChangesFocus(True)
        self.setAutoFormatting(QTextEdit.AutoFormattingFlag.AutoNone)
        self.document().setIndentWidth(18)
        self.document().setDocumentMargin(2)
        self.document().setModified(False)
        # A pause saves as leaving does, so that typing is never lost.
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._paused)
        self.textChanged.connect(self._pause.start)

    def _paused(self) -> None:
        if self.hasFocus() and self.document().isModified():
            self.left.emit()

    def put(self, text: str) -> None:
        """Show a stored text; what is being typed right now is left alone."""
        if self.document().isModified() or text == self._stored:
            return
        if self.hasFocus() and text.strip() == self._stored.strip():
            return
        self._stored = text
        is_boundless = len(text) > BOUNDLESS * self.limit
        self.setReadOnly(is_boundless)
        document = self.document()
        document.setUndoRedoEnabled(False)
        document.clear()
        shown = f"{text[: self.limit]}…" if is_boundless else text
        insert_blocks(QTextCursor(document), read_blocks(shown))
        document.setUndoRedoEnabled(True)
        document.setModified(False)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def stored(self) -> str:
        """Return the text in its stored spelling."""
        return stored(self.document())

    def take(self) -> str | None:
        """Return the text if it was changed since it was shown or taken, for it is saved now."""
        if not self.document().isModified():
            return None
        self._stored = self.stored()
        self.document().setModified(False)
        return self._stored

    def replace_all(self, text: str) -> None:
        """Put another text in place of all, as typing that can be undone."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        insert_blocks(cursor, read_blocks(text))
        self.setTextCursor(cursor)

    def toggle_bold(self) -> None:
        """Make what is selected bold, or plain again."""
        form = QTextCharFormat()
        is_bold = self.textCursor().charFormat().fontWeight() > QFont.Weight.Medium
        form.setFontWeight(QFont.Weight.Normal if is_bold else QFont.Weight.Bold)
        self.mergeCurrentCharFormat(form)

    def toggle_list(self) -> None:
        """Make the selected lines a list, or plain lines again."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        if in_list(cursor.block()):
            self._leave_lists(cursor)
        else:
            cursor.createList(list_format())
        cursor.endEditBlock()

    def is_bold(self) -> bool:
        """Tell whether the cursor stands in bold."""
        return self.currentCharFormat().fontWeight() > QFont.Weight.Medium

    def is_list(self) -> bool:
        """Tell whether the cursor stands in a list."""
        return in_list(self.textCursor().block())

    def underline(self, places: Iterable[tuple[int, int]], colour: str) -> None:
        """Mark characters, from and to before; the text itself stays as it is."""
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(QColor(colour))
        last = self.document().characterCount() - 1
        marks: list[QTextEdit.ExtraSelection] = []
        for start, end in places:
            if start >= last:
                continue
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            mark.format = form
            marks.append(mark)
        self.setExtraSelections(marks)

    def select(self, start: int, end: int) -> None:
        """Select characters and put the cursor there."""
        cursor = self.textCursor()
        last = self.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        """Pass undo on to the window when this text has none."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.document().isUndoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Know bold, lists and the limit."""
        if event.matches(QKeySequence.StandardKey.Bold):
            self.toggle_bold()
        elif _is_list_key(event):
            self.toggle_list()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._ends_list():
            leave_list(self.textCursor())
        elif event.key() == Qt.Key.Key_Space and self._begins_list():
            self._begin_list()
        elif event.text().isprintable() and event.text() and self._is_full():
            self.overfull.emit(self.document().characterCount())
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method writes as far as it fits."""
        if event.commitString() and self._is_full():
            self.overfull.emit(self.document().characterCount())
            return
        super().inputMethodEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text alone: pictures have no place in a description."""
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain structure: what is more than paragraphs, lists and bold stays behind."""
        html = source.html() if source.hasHtml() else ""
        text = source.text()
        rough = len(text) + self.document().characterCount()
        if rough > self.limit + len(self.textCursor().selectedText()):
            self.overfull.emit(rough)
            return
        blocks = blocks_of_html(html) if html else ()
        blocks = blocks or read_blocks(text.translate(_CONTROLS))
        cursor = self.textCursor()
        if "\n" in write_blocks(blocks) or "**" in write_blocks(blocks):
            insert_blocks(cursor, blocks)
        else:
            cursor.insertText(text.translate(_CONTROLS) if not html else write_blocks(blocks))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.cleaned.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the text may be saved."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page unless the cursor is in this text."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _is_full(self) -> bool:
        has_selection = self.textCursor().hasSelection()
        return not has_selection and self.document().characterCount() > self.limit

    def _ends_list(self) -> bool:
        cursor = self.textCursor()
        return in_list(cursor.block()) and not cursor.block().text()

    def _begins_list(self) -> bool:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        return before in _POINTS and not in_list(cursor.block())

    def _begin_list(self) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.createList(list_format())
        cursor.endEditBlock()

    def _leave_lists(self, cursor: QTextCursor) -> None:
        end = cursor.selectionEnd()
        block = self.document().findBlock(cursor.selectionStart())
        while block.isValid() and block.position() <= end:
            leave_list(QTextCursor(block))
            block = block.next()


def _is_list_key(event: QKeyEvent) -> bool:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_L and event.modifiers() == held
