"""A field of the form: label, control, and below it what is wrong, refused or in conflict."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.article import ReviewReason
from desktop.domain.document import JsonValue
from desktop.domain.leaves import leaf
from desktop.domain.notices import signs_dropped
from desktop.domain.rules import Finding
from desktop.queries.articles import ArticleSheet
from desktop.ui import formats
from desktop.ui.articles.editor.difference_note import difference_note
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button, icon_button
from desktop.ui.parts.inputs import Line, Text
from desktop.ui.parts.labels import clear, column, frame, label, restyle, row
from desktop.ui.values import Speaker
from desktop.ui.words import FIELDS as FIELD_WORDS
from desktop.ui.words import warning_sentence, word

Answer = Callable[[str], None]
"""Takes the sentence that says why a value was refused; empty when it was saved."""


@dataclass(frozen=True, slots=True)
class Save:
    """How a field saves itself."""

    enter: Callable[[str, str, Answer], None]
    """Path, typed text, and who hears the answer."""
    put: Callable[[str, JsonValue, Answer], None]
    """Path, stored value, and who hears the answer."""
    choose: Callable[[str, str], None]
    """Path of a conflict, and `mine` or `theirs`."""
    tell: Callable[[str], None]
    """Path of a field whose history is wanted."""
    write: Callable[[Callable[[], bool], Answer], None]
    """A verb that tells whether it changed anything, and who hears the answer."""


class Box(QWidget):
    """One field; its controls are added by the kinds in `boxes.py`."""

    def __init__(self, context: Context, save: Save, path: str, title: str) -> None:
        """Begin with the label only."""
        super().__init__()
        self.context = context
        self.save = save
        self.path = path
        self.title = title
        self.controls: list[QWidget] = []
        self._has_label = True
        self._is_headed_by_card = False
        self.setObjectName(f"box-{path}")
        self._layout = column(self, gap=4)
        self._head = QWidget()
        head = row(self._head, gap=6)
        self._label = label(title, "label", name=f"label-{path}")
        self._mark = label("", "small", name=f"mark-{path}")
        head.addWidget(self._label)
        head.addStretch(1)
        head.addWidget(self._mark)
        self._tool = icon_button(
            context.theme, f"historyOf-{path}", "history", "", partial(save.tell, path)
        )
        words = self.tr("History of %1 (Ctrl+Shift+H)").replace("%1", title)
        self._tool.setAccessibleName(words)
        self._tool.setToolTip(words)
        self._tool.setProperty("role", "tool")
        self._tool.setIconSize(QSize(14, 14))
        self._tool.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        keep = self._tool.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._tool.setSizePolicy(keep)
        self._tool.hide()
        head.addWidget(self._tool)
        self._layout.addWidget(self._head)
        self.body = column(gap=4)
        self._layout.addLayout(self.body)
        self._error = label("", "error", name=f"error-{path}", wrap=True)
        self._error.hide()
        self._layout.addWidget(self._error)
        self._dropped = label("", "warning", name=f"dropped-{path}", wrap=True)
        self._dropped.hide()
        self._layout.addWidget(self._dropped)
        self._notes = column(gap=4)
        self._layout.addLayout(self._notes)
        self._noted: tuple[object, ...] = ()

    def own(self, control: QWidget, *, name: str = "", title: str = "") -> None:
        """Name a control and show it in the box."""
        control.setObjectName(name or f"field-{self.path}")
        control.setAccessibleName(title or self.title)
        self.controls.append(control)
        if isinstance(control, Line | Text):
            control.save_on_pause()

    def show_tool(self, *, on: bool) -> None:
        """Offer the history of the field, while somebody is at it."""
        self._tool.setVisible(self._is_headed_by_card or (on and not self._head.isHidden()))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer the tool to the mouse."""
        super().enterEvent(event)
        self.show_tool(on=True)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the tool away, unless the cursor is in the field."""
        super().leaveEvent(event)
        self.show_tool(on=self.isAncestorOf(QApplication.focusWidget() or self.window()))

    def hide_label(self) -> None:
        """Leave the label out where the card's title says the same."""
        self._label.hide()
        self._has_label = False
        self._head.hide()

    def head_into(self, line: QHBoxLayout) -> None:
        """Let a card's title stand for the label, with mark and history beside it."""
        self.hide_label()
        self._is_headed_by_card = True
        for part in (self._mark, self._tool):
            line.addWidget(part)
        self.show_tool(on=True)

    def retitle(self, title: str) -> None:
        """Let the label say more than the field's name, such as the unit it is meant in."""
        self._label.setText(title)

    def add_below(self, layout: QVBoxLayout) -> None:
        """Put something below what is wrong with the field."""
        self._layout.addLayout(layout)

    def hint(self, text: str) -> None:
        """Say something helpful under the control."""
        self.body.addWidget(label(text, "small", name=f"hint-{self.path}", wrap=True))

    def fill(self, sheet: ArticleSheet) -> None:
        """Show an article's value and what is said about it."""
        self.show_value(leaf(sheet.document, self.path), sheet)
        self._note(sheet)

    def advise(self, sheet: ArticleSheet) -> None:
        """Show what is said about a value that is shown already."""
        self._note(sheet)

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show a stored value; kinds override this."""

    @property
    def is_refused(self) -> bool:
        """Whether what stands in the field could not be saved."""
        return bool(self._error.text())

    @property
    def holds_refused(self) -> bool:
        """Whether typing stands here that would be lost if another article were shown."""
        return self.is_refused and any(isinstance(item, Line | Text) for item in self.controls)

    @property
    def refusal(self) -> str:
        """The sentence under the field, empty where nothing is wrong."""
        return self._error.text()

    def reset(self) -> None:
        """Forget an error of another article, and what was typed there."""
        self.answer("")
        self.tell_dropped("")
        for control in self.controls:
            if isinstance(control, Line | Text):
                control.forget_typing()

    def keep(self, typed: str, answer: Answer | None = None) -> None:
        """Save what was typed, and say what of it cannot be kept."""
        self.tell_dropped(typed)
        self.save.enter(self.path, typed, answer or self.answer)

    def tell_dropped(self, typed: str) -> None:
        """Say under the field which characters of what was typed are left out."""
        found = [warning_sentence(one) for one in signs_dropped(self.path, typed)]
        self._dropped.setText(" ".join(found))
        self._dropped.setVisible(bool(found))

    def answer(self, sentence: str) -> None:
        """Show why a value was refused, or nothing."""
        if sentence == self._error.text():
            return
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        for control in self.controls:
            control.setProperty("wrong", "true" if sentence else "false")
            control.setAccessibleDescription(sentence)
            restyle(control)

    def go(self) -> None:
        """Put the cursor into the field."""
        for control in self.controls:
            if control.isVisibleTo(self) and control.isEnabled():
                control.setFocus()
                return

    def covers(self, path: str) -> bool:
        """Tell whether a path is about this field."""
        return (
            path == self.path
            or self.path.startswith(f"{path}.")
            or path.startswith(f"{self.path}.")
        )

    def _note(self, sheet: ArticleSheet) -> None:
        is_known = sheet.version > 0
        is_unsent = is_known and any(self.covers(change.path) for change in sheet.unsent)
        is_missing = self.path in sheet.missing or (
            self.path == f"names.{self.context.language}" and "names" in sheet.missing
        )
        self._mark.setText(
            self.tr("missing") if is_missing else self.tr("not sent yet") if is_unsent else ""
        )
        is_marked = bool(self._mark.text()) and not self._is_headed_by_card
        self._head.setVisible(self._has_label or is_marked)
        conflicts = [item for item in sheet.conflicts if self._is_about(item.path)]
        reasons = [item for item in sheet.article.review.reasons if self.covers(item.path)]
        risks = [item for item in sheet.warnings if self.is_said(item)]
        since = sheet.since_refusal if reasons else ()
        differing = [item for item in sheet.differences if self._is_about(item.field)]
        noted: tuple[object, ...] = (
            tuple(conflicts), tuple(differing), tuple(reasons), tuple(risks), since,
        )  # fmt: skip
        key = (str(noted), self.path)
        if key == self._noted:
            return
        self._noted = key
        clear(self._notes)
        for conflict in conflicts:
            local = leaf(sheet.document, conflict.path)
            self._notes.addWidget(
                self._conflict(
                    conflict.path,
                    local,
                    conflict.theirs,
                    conflict.base,
                    conflict.theirs_by,
                    conflict.theirs_at,
                )
            )
        for item in differing:
            self._notes.addWidget(difference_note(self.context, item))
        self._show_reasons(reasons, sheet)
        for risk in risks:
            words = warning_sentence(risk)
            note = label(words, "warning", name=f"warning-{self.path}", wrap=True)
            self._notes.addWidget(note)

    def is_said(self, risk: Finding) -> bool:
        """Tell whether a risk is said under this field."""
        return self._is_warned(risk.path)

    def _is_about(self, path: str) -> bool:
        return path == self.path

    def _is_warned(self, path: str) -> bool:
        return path == self.path or (path == "stock" and self.path == "offers")

    def _show_reasons(self, reasons: Iterable[ReviewReason], sheet: ArticleSheet) -> None:
        speaker = Speaker(self.context.taxonomy, self.context.language)
        for reason in reasons:
            language = self.context.language
            text = reason.message.get(language) or reason.message.get("en") or reason.code
            notice = frame("notice-red", f"reason-{self.path}")
            said = column(notice, margin=8, gap=2)
            said.addWidget(label(self.tr("Not approved: %1").replace("%1", text), wrap=True))
            since = speaker.since(reason.path, sheet.since_refusal)
            said.addWidget(label(since, "small", name=f"changed-{self.path}", wrap=True))
            self._notes.addWidget(notice)

    def _conflict(
        self,
        path: str,
        mine: JsonValue,
        theirs: JsonValue,
        base: JsonValue,
        by: str,
        at: str,
    ) -> QWidget:
        speaker = Speaker(self.context.taxonomy, self.context.language)
        notice = frame("notice-red", f"conflict-{path}")
        layout = column(notice, margin=8, gap=6)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        them = f"{self.tr('Theirs')} ({by}, {formats.moment(at)})" if by else self.tr("Theirs")
        for number, (name, value) in enumerate(
            ((self.tr("Mine"), mine), (them, theirs), (self.tr("Before"), base))
        ):
            grid.addWidget(label(name), number, 0)
            grid.addWidget(label(speaker.say(path, value), "heading", wrap=True), number, 1)
        layout.addLayout(grid)
        buttons = row(gap=8)
        buttons.addWidget(
            button(f"keepMine-{path}", self.tr("Keep mine"), lambda: self.save.choose(path, "mine"))
        )
        buttons.addWidget(
            button(
                f"takeTheirs-{path}",
                self.tr("Take theirs"),
                lambda: self.save.choose(path, "theirs"),
            )
        )
        buttons.addStretch(1)
        layout.addLayout(buttons)
        return notice


def title_of(path: str) -> str:
    """Return the label of a field."""
    return word(FIELD_WORDS, path.partition(".")[0])
