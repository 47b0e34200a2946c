"""Beside the form: how far the article is, and what needs the person, each line a link."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QScrollArea, QWidget

from desktop.domain.approval import REQUIRED, Obstacle, Reason, obstacles
from desktop.domain.article import ReviewReason
from desktop.domain.quality import Assessment
from desktop.queries.articles import ArticleSheet
from desktop.ui import formats
from desktop.ui.context import Context
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import clear, column, frame, label, row
from desktop.ui.refusals import refusals, stock_sentence
from desktop.ui.values import Speaker
from desktop.ui.words import missing_sentence, warning_sentence

WIDTH = 304
MOST = 6
"""So many lines under one reason; the others are counted."""
_REASONS = {
    Reason.IMAGE: QT_TRANSLATE_NOOP("Assistant", "Pictures"),
    Reason.INCONSISTENT: QT_TRANSLATE_NOOP("Assistant", "Information that does not agree"),
    Reason.MISSING: QT_TRANSLATE_NOOP("Assistant", "Missing information"),
    Reason.CONTENT: QT_TRANSLATE_NOOP("Assistant", "Texts against the rules"),
}


class Assistant(QFrame):
    """Conflicts, refusals, completeness, what is not sent."""

    field_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        """Begin empty."""
        super().__init__()
        self._speaker = Speaker(context.taxonomy, context.language)
        self._language = context.language
        self.setObjectName("assistant")
        self.setAccessibleName(self.tr("What needs you"))
        self.setProperty("role", "panel")
        self.setFixedWidth(WIDTH)
        body = QWidget()
        body.setObjectName("assistantBody")
        layout = column(body, margin=16, gap=6)
        layout.addWidget(self._build_score())
        self._lines = column(gap=6)
        layout.addLayout(self._lines)
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("assistantScroll")
        scroll.setAccessibleName(self.accessibleName())
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        column(self, gap=0).addWidget(scroll)

    def show_sheet(self, sheet: ArticleSheet, assessment: Assessment) -> None:
        """Show what is to be said about an article."""
        clear(self._lines)
        self._show_score(assessment.score)
        paths = [item.path for item in sheet.conflicts]
        self._links(self.tr("Both sides changed"), [(path, self._field(path)) for path in paths])
        self._refused(sheet)
        self._parked(sheet)
        self._commands(sheet)
        self._obstacles(assessment)
        is_held = paths or sheet.article.review.reasons or sheet.parked
        if not (is_held or assessment.missing):
            self._heading(self.tr("Ready for review"))
            self._lines.addWidget(
                label(self.tr("Everything the marketplace asks for is there."), "muted", wrap=True)
            )
        self._unsent(sheet)

    def _build_score(self) -> QWidget:
        holder = QWidget()
        layout = column(holder, gap=6)
        line = row(gap=8)
        line.addWidget(label(self.tr("Completeness"), "heading"))
        line.addStretch(1)
        self._score = label("", "heading", name="score")
        line.addWidget(self._score)
        layout.addLayout(line)
        self._bar = QProgressBar()
        self._bar.setObjectName("scoreBar")
        self._bar.setTextVisible(False)
        layout.addWidget(self._bar)
        return holder

    def _show_score(self, score: int) -> None:
        text = f"{score}\u00a0%"
        self._score.setText(text)
        self._bar.setValue(score)
        self._bar.setAccessibleName(self.tr("Completeness: %1").replace("%1", text))

    def _refused(self, sheet: ArticleSheet) -> None:
        reasons = sheet.article.review.reasons
        if not reasons:
            return
        self._heading(self.tr("Not approved because"))
        if sheet.refused_at:
            when = self.tr("Since %1").replace("%1", formats.moment(sheet.refused_at))
            self._lines.addWidget(label(when, "small", name="refusedAt"))
        for reason in reasons:
            self._link(reason.path, self._words(reason))
            since = self._speaker.since(reason.path, sheet.since_refusal)
            self._lines.addWidget(label(since, "small", name=f"since-{reason.path}", wrap=True))

    def _words(self, reason: ReviewReason) -> str:
        return reason.message.get(self._language) or reason.message.get("en") or reason.code

    def _parked(self, sheet: ArticleSheet) -> None:
        if sheet.parked is None:
            return
        self._heading(self.tr("Refused by the marketplace"))
        for path, words in refusals(sheet.parked):
            self._link(path, words)

    def _commands(self, sheet: ArticleSheet) -> None:
        for command in sheet.commands:
            if command.state != "parked":
                continue
            self._heading(self.tr("Refused by the marketplace"))
            said = stock_sentence(command.payload, command.error or {})
            for _, words in [("", said)] if said else refusals(command.error or {}):
                self._link("offers" if said else "", words)

    def _obstacles(self, assessment: Assessment) -> None:
        for reason, found in obstacles(assessment).items():
            self._heading(self.tr(_REASONS[reason]))
            shown = found[:MOST]
            ways = [one.finding.path for one in shown[1:]]
            for obstacle, following in zip(shown, [*ways, None], strict=True):
                # What is said of one field in a row needs one way there.
                leads = obstacle.finding.path != following
                self._obstacle(obstacle, under=reason, leads=leads)
            self._more(found)

    def _obstacle(self, obstacle: Obstacle, *, under: Reason, leads: bool) -> None:
        finding = obstacle.finding
        if finding.code == REQUIRED and under is not Reason.MISSING:
            words = missing_sentence(finding.path, self._speaker.taxonomy, self._language)
        elif finding.code == REQUIRED or finding.code.endswith("-missing"):
            # The heading above says already that it is missing.
            words = self._field(finding.path)
        else:
            words = warning_sentence(finding)
        self._link(finding.path, words, is_strong=obstacle.blocks, leads=leads)

    def _more(self, found: Sequence[Obstacle]) -> None:
        more = len(found) - MOST
        if more > 0:
            text = self.tr("and %1 more").replace("%1", formats.count(more))
            self._lines.addWidget(label(text, "small"))

    def _unsent(self, sheet: ArticleSheet) -> None:
        if sheet.version == 0:
            self._heading(self.tr("Not on the marketplace yet"))
            text = self.tr("The whole article goes there with the next sync.")
            self._lines.addWidget(label(text, "muted", wrap=True))
            return
        pending = sum(line.pending for line in sheet.stock)
        if not sheet.unsent and not pending:
            return
        number = len(sheet.unsent) + pending
        self._heading(
            formats.counted(
                number, self.tr("%1 change not sent yet"), self.tr("%1 changes not sent yet")
            )
        )
        for change in sheet.unsent[:8]:
            self._link(change.path, self._field(change.path))

    def _links(self, title: str, lines: list[tuple[str, str]]) -> None:
        if lines:
            self._heading(title)
        for path, words in lines:
            self._link(path, words)

    def _heading(self, title: str) -> None:
        self._lines.addSpacing(6)
        self._lines.addWidget(frame("line"))
        self._lines.addSpacing(2)
        self._lines.addWidget(label(title, "label", wrap=True))

    def _link(self, path: str, words: str, *, is_strong: bool = False, leads: bool = True) -> None:
        if len(words) <= 34:
            made = button(f"goTo-{path}", words, lambda: self.field_wanted.emit(path), role="link")
            if is_strong:
                made.setProperty("tone", "red")
            self._lines.addWidget(made, alignment=Qt.AlignmentFlag.AlignLeft)
            return
        self._lines.addWidget(label(words, wrap=True))
        if not path or not leads:
            return
        text_ = self.tr("Go to %1").replace("%1", self._field(path))
        made = button(f"goTo-{path}", text_, lambda: self.field_wanted.emit(path), role="link")
        room = WIDTH - 48
        made.setText(made.fontMetrics().elidedText(text_, Qt.TextElideMode.ElideRight, room))
        made.setToolTip(text_)
        self._lines.addWidget(made, alignment=Qt.AlignmentFlag.AlignLeft)

    def _field(self, path: str) -> str:
        return self._speaker.field(path)
