"""The outbox: what needs a decision first, then what is on its way, then what waits."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from desktop.domain.sync_run import Run
from desktop.queries.outbox import OutboxView
from desktop.ui.context import Context
from desktop.ui.outbox.conflicts import Conflicts
from desktop.ui.outbox.differences import Differences
from desktop.ui.outbox.flow import Flow
from desktop.ui.outbox.refused import Refused
from desktop.ui.outbox.sync_history import LISTED, SyncHistory
from desktop.ui.outbox.sync_notice import SyncNotice, trouble_of
from desktop.ui.parts.empty import Empty
from desktop.ui.parts.labels import column
from desktop.ui.parts.page import Page
from desktop.ui.sync_control import SyncLight
from desktop.ui.tasks import Latest
from desktop.ui.values import Speaker


class OutboxPage(Page):
    """Everything between here and the marketplace."""

    article_wanted = Signal(str, str)
    settings_wanted = Signal()

    def __init__(self, context: Context, light: SyncLight) -> None:
        """Build the page."""
        super().__init__("outbox", "outbox", QCoreApplication.translate("OutboxPage", "Outbox"))
        self._context = context
        self._latest = Latest(context.tasks)
        self._speaker = Speaker(context.taxonomy, context.language)
        self.header_row.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.setObjectName("outboxStack")
        body = QWidget()
        body.setObjectName("scrollBody")
        self._sections = column(body, gap=8)
        self._sections.setContentsMargins(24, 16, 24, 24)
        self._light = light
        self._notice = SyncNotice(context, light)
        self._notice.settings_wanted.connect(self.settings_wanted)
        self._history = SyncHistory(context.theme)
        self._runs = Latest(context.tasks)
        self._conflicts = Conflicts(context, self._speaker)
        self._conflicts.article_wanted.connect(self.article_wanted)
        self._refused = Refused(context, self._speaker)
        self._refused.article_wanted.connect(self.article_wanted)
        self._differences = Differences(context, self._speaker)
        self._differences.article_wanted.connect(self.article_wanted)
        self._differences.filled.connect(self._choose_face)
        self._flow = Flow(context)
        self._flow.article_wanted.connect(self.article_wanted)
        self._flow.filled.connect(self._choose_face)
        self._build()
        scroll = QScrollArea()
        scroll.setObjectName("outboxScroll")
        scroll.setAccessibleName(self.title)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        self._empty = Empty(context.theme, "confirmed", "outboxEmpty")
        self._empty.say(
            self.tr("Nothing waits"),
            self.tr(
                "Changes you make appear here until the marketplace has confirmed them, "
                "with everything that needs your decision on top."
            ),
        )
        self._stack.addWidget(scroll)
        self._stack.addWidget(self._empty)
        whole = column(self, gap=0)
        whole.addWidget(self._notice)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._history)
        context.bridge.changed.connect(self._hear)
        light.changed.connect(self._hear_sync)

    def entered(self) -> None:
        """Read the outbox anew."""
        super().entered()
        self._read()

    def _hear(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        see, language = self._context.see.outbox, self._context.language
        self._latest.ask(lambda: see.decisions(language=language), self._show)
        self._differences.read()
        self._flow.read()
        self._read_runs()

    def _hear_sync(self) -> None:
        if self.isVisible() and self._light.state().kind != "running":
            self._read_runs()

    def _read_runs(self) -> None:
        self._runs.ask(lambda: self._context.see.shop.runs(LISTED), self._show_runs)

    def _show_runs(self, runs: Sequence[Run]) -> None:
        self._history.show_runs(runs)
        self._notice.show_trouble(trouble_of(self._light.state(), runs[0] if runs else None))

    def _build(self) -> None:
        self._sections.addWidget(self._conflicts)
        self._sections.addWidget(self._refused)
        self._sections.addWidget(self._differences)
        self._sections.addSpacing(12)
        self._sections.addWidget(self._flow)
        self._sections.addStretch(1)

    _shown: OutboxView = OutboxView((), (), (), ())

    def _show(self, view: OutboxView) -> None:
        self._conflicts.show_lines(view.conflicts)
        self._refused.show_items(view.parked)
        self._shown = view
        self._choose_face()

    def _choose_face(self) -> None:
        decided = not (self._shown.conflicts or self._shown.parked)
        is_empty = decided and self._differences.is_empty and self._flow.is_empty
        self._stack.setCurrentIndex(1 if is_empty else 0)
