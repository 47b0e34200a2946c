"""One text of one language: an editor, how it stands, and codes it has lost."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent

from desktop.domain.document import JsonValue, text
from desktop.domain.translation import State
from desktop.queries.articles import ArticleSheet
from desktop.ui.articles.editor.box import Box, Save
from desktop.ui.articles.editor.kept import KeptTyping
from desktop.ui.articles.translating.looks import STATE_LOOKS
from desktop.ui.context import Context
from desktop.ui.parts.inputs import Text
from desktop.ui.parts.labels import label
from desktop.ui.parts.structured_text import StructuredText
from desktop.ui.theme.pills import Pill
from desktop.ui.words import FIELDS, LANGUAGE_WORDS, TAB_WORDS, TRANSLATION_STATES, word

NAME_HEIGHT = 64
TEXT_HEIGHT = 128
HEAD_HEIGHT = 24
PAUSE_MS = 350


class NameEdit(Text):
    """A name, which may take two lines to show."""

    entered = Signal()

    def stored(self) -> str:
        """Return what it says."""
        return self.toPlainText()

    def take(self) -> str | None:
        """Return the text if it was changed since it was shown or taken."""
        if not self.document().isModified():
            return None
        self.document().setModified(False)
        return self.toPlainText()

    def replace_all(self, said: str) -> None:
        """Put another text in place of all, as typing that can be undone."""
        self.selectAll()
        self.insertPlainText(said)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that a person is here."""
        super().focusInEvent(event)
        self.entered.emit()


class TextEdit(StructuredText):
    """A description tab."""

    entered = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that a person is here."""
        super().focusInEvent(event)
        self.entered.emit()


class TranslationBox(Box):
    """A text with its state; it is filled only when it comes into sight."""

    entered = Signal()
    left = Signal(str, bool)
    """The text to save, and whether it is a draft."""
    typed = Signal()
    wanted = Signal()

    def __init__(self, context: Context, save: Save, part: str, language: str, path: str) -> None:
        """Begin empty; `path` is the leaf path of a part in a language."""
        spoken = word(LANGUAGE_WORDS, language)
        super().__init__(context, save, path, spoken)
        self.part = part
        self.language = language
        self.state = State.NOTHING
        self._accepted = ""
        self._sheet: ArticleSheet | None = None
        self._kept = KeptTyping()
        self._mark.hide()
        self._head.setMinimumHeight(HEAD_HEIGHT)
        self._pill = Pill(context.theme, f"state-{path}")
        layout = self._head.layout()
        if layout is not None:
            layout.addWidget(self._pill)
        self.editor = NameEdit() if part == "name" else TextEdit(context.text_limit)
        self.editor.setFixedHeight(NAME_HEIGHT if part == "name" else TEXT_HEIGHT)
        self.own(self.editor, name=f"translation-{path}", title=f"{word_of_part(part)} ({spoken})")
        self.editor.entered.connect(self.entered)
        if isinstance(self.editor, TextEdit):
            self.editor.cleaned.connect(self.tell_dropped)
        self.editor.left.connect(self.commit)
        self.body.addWidget(self.editor)
        self._lost = label("", "warning", name=f"lost-{path}", wrap=True)
        self._lost.hide()
        self.body.addWidget(self._lost)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.typed)
        self.editor.textChanged.connect(self._pause.start)

    def fill(self, sheet: ArticleSheet) -> None:
        """Show an article, at once if in sight, else later."""
        self._sheet = sheet
        if self.isVisible():
            self._fill_now()

    def advise(self, sheet: ArticleSheet) -> None:
        """Leave advice to the help beside the texts."""

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show the stored text; one that was refused, or may yet be, stays until it is changed."""
        if self._kept.may_show(sheet.id, text(value)):
            self.editor.put(text(value))

    def answer(self, sentence: str) -> None:
        """Show why a text was refused, or nothing."""
        self._kept.answered(sentence)
        super().answer(sentence)

    @property
    def holds_refused(self) -> bool:
        """Whether a text stands here that would be lost if another article were shown."""
        return self._kept.is_refused

    def reset(self) -> None:
        """Forget another article."""
        super().reset()
        self._kept.forget()
        self._accepted = ""
        self.editor.document().setModified(False)

    def stand(self, state: State, lost: Sequence[str], *, is_source: bool) -> None:
        """Show how the text stands."""
        self.state = state
        title = self.tr("%1 (source)").replace("%1", self.title) if is_source else self.title
        self._label.setText(title)
        if is_source or state is State.NOTHING:
            self._pill.hide()
        else:
            said = word(TRANSLATION_STATES, state.value)
            self._pill.show_state(STATE_LOOKS[state], said)
        self.lack(() if is_source else lost)

    def lack(self, lost: Sequence[str]) -> None:
        """Name codes that the source has and this text has not."""
        self._lost.setText(self.tr("Lacks %1").replace("%1", ", ".join(lost)))
        self._lost.setVisible(bool(lost))

    def said(self) -> str:
        """Return the text as it now stands in the editor."""
        return self.editor.stored()

    def accept(self, said: str, *, is_sure: bool) -> None:
        """Take a proposed text; one that is not sure is a draft until it is edited."""
        self.editor.replace_all(said)
        self._accepted = "" if is_sure else self.said()

    def insert(self, term: str) -> None:
        """Write a term at the cursor."""
        self.editor.insertPlainText(term)
        self.editor.setFocus()

    def commit(self) -> None:
        """Save what was typed."""
        said = self.editor.take()
        if said is not None:
            if isinstance(self.editor, NameEdit):
                self.tell_dropped(said)
            self._kept.asked()
            self.left.emit(said, bool(self._accepted) and said == self._accepted)

    def go(self) -> None:
        """Come into sight and take the cursor."""
        self.wanted.emit()
        super().go()

    def showEvent(self, event: QShowEvent) -> None:
        """Fill what was left for later."""
        super().showEvent(event)
        self._fill_now()

    def _fill_now(self) -> None:
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            super().fill(sheet)

    def _is_warned(self, path: str) -> bool:
        del path
        return False


def word_of_part(part: str) -> str:
    """Return what a part is called: Name, Description, Usage and so on."""
    return word(FIELDS, "names") if part == "name" else word(TAB_WORDS, part)
