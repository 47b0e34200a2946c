"""The note under a field whose value the marketplace stores otherwise than it was sent."""

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.queries.differences import DifferenceLine
from desktop.ui.context import Context
from desktop.ui.difference_words import both_said, decisions, done, sides, title_of
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import column, frame, label, row
from desktop.ui.values import Speaker
from desktop.workflows.read_back import Choice


def difference_note(context: Context, line: DifferenceLine) -> QWidget:
    """Return a notice with both values and the two decisions; of stock it names the warehouse."""
    speaker = Speaker(context.taxonomy, context.language)
    path = line.path
    notice = frame("notice-amber", f"difference-{path}")
    layout = column(notice, margin=8, gap=6)
    if line.site:
        layout.addWidget(label(title_of(speaker, path, line.site), wrap=True))
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    both = both_said(speaker, path, line.sent, line.found)
    for number, (name, value) in enumerate(zip(sides(line.at), both, strict=True)):
        grid.addWidget(label(name), number, 0)
        grid.addWidget(label(value, "heading", wrap=True), number, 1)
    layout.addLayout(grid)

    def choose(choice: Choice) -> None:
        context.tasks.write(
            lambda: context.do.read_back.choose(line.article_id, path, choice),
            lambda _nothing: context.teller.saved(done(again=choice == "mine")),
        )

    again, leave = decisions(path)
    buttons = row(gap=8)
    buttons.addWidget(button(f"sendAgain-{path}", again, lambda: choose("mine")))
    buttons.addWidget(button(f"leaveAsIs-{path}", leave, lambda: choose("theirs")))
    buttons.addStretch(1)
    layout.addLayout(buttons)
    return notice
