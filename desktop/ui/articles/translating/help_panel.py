"""Help for the text in hand: its source, what was translated before, terms, codes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from desktop.domain.glossary import Hit
from desktop.domain.rules import Finding
from desktop.domain.text_structure import read_blocks, words_of
from desktop.domain.translation import State
from desktop.queries.translation_memory import Match
from desktop.ui.articles.translating.field import TranslationBox, word_of_part
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import clear, column, frame, label, row
from desktop.ui.words import warning_sentence

WIDTH = 312
TERMS = 8
SOURCE_SHOWN = 600


@dataclass(frozen=True, slots=True)
class Help:
    """What is known for one text: matches best first, terms in order, codes lost, advice."""

    source: str
    matches: tuple[Match, ...]
    terms: tuple[Hit, ...]
    advice: tuple[Finding, ...]
    standard_name: str


class HelpPanel(QFrame):
    """Stands beside the texts, or below them where room is scarce."""

    accept_wanted = Signal(int)
    term_wanted = Signal(str)
    copy_wanted = Signal()
    confirm_wanted = Signal()
    name_wanted = Signal()

    def __init__(self) -> None:
        """Begin with a hint."""
        super().__init__()
        self.setObjectName("translationHelp")
        self.setAccessibleName(self.tr("Help for translating"))
        self.setProperty("role", "panel")
        body = QWidget()
        body.setObjectName("translationHelpBody")
        layout = column(body, margin=16, gap=8)
        self._lines = column(gap=8)
        layout.addLayout(self._lines)
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("translationHelpScroll")
        scroll.setAccessibleName(self.accessibleName())
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        column(self, gap=0).addWidget(scroll)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say what would be here."""
        clear(self._lines)
        self._lines.addWidget(label(self.tr("Help for translating"), "heading"))
        hint = self.tr(
            "Put the cursor into a text: its source, what you translated before and the terms of "
            "the trade appear here. F8 leads to the next open text."
        )
        self._lines.addWidget(label(hint, "muted", wrap=True))

    def show_help(self, box: TranslationBox, found: Help) -> None:
        """Show what helps with a text."""
        clear(self._lines)
        title = f"{word_of_part(box.part)} – {box.title}"
        self._lines.addWidget(label(title, "heading", name="helpTitle", wrap=True))
        self._source(found.source)
        self._acts(box, found)
        self._matches(found.matches)
        self._terms(found.terms)
        if found.advice:
            self._heading(self.tr("Worth a look"))
        for finding in found.advice:
            said = warning_sentence(finding)
            self._lines.addWidget(label(said, "warning", name="helpAdvice", wrap=True))

    def _source(self, said: str) -> None:
        words = words_of(read_blocks(said))
        shown = words if len(words) <= SOURCE_SHOWN else f"{words[:SOURCE_SHOWN]}…"
        if not shown:
            hint = self.tr("The source is empty: write it first, then translate it.")
            self._lines.addWidget(label(hint, "muted", wrap=True))
            return
        side = frame("side", "helpSourceFrame")
        told = label(shown, name="helpSource", wrap=True)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column(side, margin=8).addWidget(told)
        self._lines.addWidget(side)

    def _acts(self, box: TranslationBox, found: Help) -> None:
        if box.state in {State.OUTDATED, State.DRAFT}:
            self._act("confirmText", self.tr("It fits the source"), self.confirm_wanted.emit)
        if found.source and box.state in {State.MISSING, State.NOTHING}:
            self._act("copySource", self.tr("Copy the source"), self.copy_wanted.emit)
        if found.standard_name and found.standard_name != box.said():
            said = self.tr("Standard name: %1").replace("%1", found.standard_name)
            self._proposal("standardName", said, "", self.tr("Accept"), self.name_wanted.emit)

    def _act(self, name: str, words: str, act: Callable[[], object]) -> None:
        made = button(name, words, act)
        self._lines.addWidget(made, alignment=Qt.AlignmentFlag.AlignLeft)

    def _matches(self, matches: Sequence[Match]) -> None:
        if matches:
            self._heading(self.tr("From your own texts"))
        for number, match in enumerate(matches):
            percent = self.tr("%1 %").replace("%1", str(match.percent))
            about = self.tr("%1, numbers adapted").replace("%1", percent)
            words = self.tr("Accept (Ctrl+Return)") if number == 0 else self.tr("Accept")

            def act(number: int = number) -> None:
                self.accept_wanted.emit(number)

            shown = words_of(read_blocks(match.text))
            made = self._proposal(
                f"match-{number}", shown, about if match.is_adapted else percent, words, act
            )
            made.setToolTip(match.source)

    def _proposal(
        self, name: str, said: str, about: str, words: str, act: Callable[[], object]
    ) -> QFrame:
        side = frame("side", f"{name}Frame")
        layout = column(side, margin=8, gap=4)
        shown = said if len(said) <= SOURCE_SHOWN else f"{said[:SOURCE_SHOWN]}…"
        layout.addWidget(label(shown, name=f"{name}Text", wrap=True))
        line = row(gap=8)
        told = label(about, "small", name=f"{name}About", wrap=True)
        told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line.addWidget(told, 1)
        made = button(name, words, act, role="link")
        made.setAccessibleDescription(shown)
        line.addWidget(made)
        layout.addLayout(line)
        self._lines.addWidget(side)
        return side

    def _terms(self, terms: Sequence[Hit]) -> None:
        if terms:
            self._heading(self.tr("Terms of the trade"))
        for number, hit in enumerate(terms[:TERMS]):
            line = QWidget()
            layout = column(line, gap=0)
            layout.addWidget(label(hit.term, "small", wrap=True))

            def insert(translation: str = hit.translation) -> None:
                self.term_wanted.emit(translation)

            made = button(f"term-{number}", hit.translation, insert, role="link")
            made.setToolTip(self.tr("Insert at the cursor"))
            layout.addWidget(made, alignment=Qt.AlignmentFlag.AlignLeft)
            self._lines.addWidget(line)

    def _heading(self, words: str) -> None:
        self._lines.addWidget(label(words, "label", wrap=True))
