"""What stands above the outbox when the sync stands still and only a person can set it going."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from desktop.domain.ids import ArticleId
from desktop.domain.sync_run import QUESTIONS, Question, Run
from desktop.ui import formats
from desktop.ui.context import Context
from desktop.ui.outbox import run_words
from desktop.ui.outbox.sync_strip import CALM
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import column, frame, label, row
from desktop.ui.sync_control import SyncLight, SyncState
from desktop.ui.words import sentence_of

NAMED = 6
"""Articles named in the question; the others are counted."""
DONE = "sync-done"
SIGN_IN = frozenset({"sign-in", "no-token", "unauthorised", "forbidden", "no-keyring"})


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why the sync stands still: a code, and the facts of its sentence."""

    code: str
    facts: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def question(self) -> Question | None:
        """What is asked; None where nothing is."""
        return next((code for code in QUESTIONS if code == self.code), None)


def trouble_of(state: SyncState, newest: Run | None) -> Trouble | None:
    """Return what keeps the sync from going on; None where nothing does that needs a person.

    What the running program was told counts; before its first sync, what the last one wrote down.
    """
    if state.kind in {"signin", "attention", "offline"} and state.message_code != DONE:
        found = Trouble(state.message_code, state.facts)
    elif newest is not None and state.message_code != DONE:
        found = Trouble(newest.code, run_words.facts_of(newest.error or {}))
    else:
        return None
    return None if found.code in CALM else found


class SyncNotice(QWidget):
    """Says what happened, what it means for the work, and offers the answers."""

    settings_wanted = Signal()

    def __init__(self, context: Context, light: SyncLight) -> None:
        """Begin hidden."""
        super().__init__()
        self._context = context
        self._light = light
        self._shown: Trouble | None = None
        self.setObjectName("syncNotice")
        around = column(self, gap=0)
        around.setContentsMargins(24, 16, 24, 0)
        box = frame("notice-red", "syncNoticeBox")
        around.addWidget(box)
        layout = column(box, margin=16, gap=8)
        self._title = label("", "heading", name="syncNoticeTitle", wrap=True)
        self._text = label("", "plain", name="syncNoticeText", wrap=True)
        self._names = label("", "small", name="syncNoticeNames", wrap=True)
        for part in (self._title, self._text, self._names):
            layout.addWidget(part)
        buttons = row(gap=8)
        self._deletions = self._offer(
            "acceptDeletions", self.tr("Remove them here too"), self._ask_deletions, "danger"
        )
        self._compare = self._offer(
            "acceptRestored",
            self.tr("Compare and go on"),
            lambda: self._agree("marketplace-restored"),
            "primary",
        )
        self._sign_in = self._offer(
            "openSettings", self.tr("Open Settings"), self.settings_wanted.emit, "primary"
        )
        self._again = self._offer("syncAgain", self.tr("Ask again"), light.request, "")
        for made in (self._compare, self._sign_in, self._again, self._deletions):
            buttons.addWidget(made)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        self.hide()

    def show_trouble(self, trouble: Trouble | None) -> None:
        """Show why the sync stands still, or nothing."""
        if trouble == self._shown:
            return
        self._shown = trouble
        self.setVisible(trouble is not None)
        if trouble is None:
            return
        question = trouble.question
        self._title.setText(self._heading(trouble))
        self.setAccessibleName(self._title.text())
        self._text.setText(self._body(trouble))
        self._names.hide()
        self._compare.setVisible(question == "marketplace-restored")
        self._deletions.setVisible(question == "mass-deletion")
        self._sign_in.setVisible(trouble.code in SIGN_IN)
        again = self.tr("Ask again") if question else self.tr("Try again")
        self._again.setText(again)
        self._again.setAccessibleName(again)
        if question == "mass-deletion":
            words = self.tr("Remove them here too (%1)…").replace("%1", _count(trouble))
            self._deletions.setText(words)
            self._deletions.setAccessibleName(words)
            self._read_names(trouble)

    def _offer(self, name: str, text: str, act: Callable[[], object], role: str) -> QPushButton:
        return button(name, text, act, role=role)

    def _heading(self, trouble: Trouble) -> str:
        if trouble.question == "mass-deletion":
            text = self.tr("The marketplace says that %1 of your %2 articles are gone")
            of = trouble.facts.get("of", "")
            return text.replace("%1", _count(trouble)).replace("%2", _number(of))
        if trouble.question == "marketplace-restored":
            return self.tr("The marketplace was restored from an older copy")
        return self.tr("The sync stands still")

    def _body(self, trouble: Trouble) -> str:
        if trouble.question == "mass-deletion":
            return self.tr(
                "Nothing was removed here, and the sync waits for you; what you change stays "
                "here meanwhile. If somebody emptied the account by mistake, have it brought back "
                "on the marketplace and ask again. If it is right, remove the articles here too; "
                "what you have changed of them and not sent stays and is asked about."
            )
        if trouble.question == "marketplace-restored":
            return self.tr(
                "Nothing was changed here, and the sync waits for you. When you go on, everything "
                "is compared: what the marketplace has lost is sent again from here, where both "
                "sides differ you are asked, and nothing is removed here."
            )
        return sentence_of(trouble.code, trouble.facts)

    def _read_names(self, trouble: Trouble) -> None:
        refs = [ArticleId(ref) for ref in trouble.facts.get("refs", "").split()]
        see, language = self._context.see.articles, self._context.language

        def show(names: list[str]) -> None:
            if trouble != self._shown or not names:
                return
            rest = int(trouble.facts.get("count", "0")) - len(names)
            said = [*names]
            if rest > 0:
                said.append(self.tr("and %1 more").replace("%1", formats.count(rest)))
            self._names.setText(" · ".join(said))
            self._names.show()

        self._context.tasks.read(
            lambda: [row.name or row.tid for row in see.rows(refs[:NAMED], language=language)], show
        )

    def _ask_deletions(self) -> None:
        shown = self._shown
        if shown is None:
            return
        question = self.tr("Remove %1 articles here?").replace("%1", _count(shown))
        box = QMessageBox(self.window())
        box.setObjectName("confirmDeletions")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(question)
        box.setText(question)
        box.setInformativeText(self.tr("They are gone on the marketplace. This cannot be undone."))
        go = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        go.setObjectName("confirmRemove")
        leave = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(leave)
        go.clicked.connect(lambda: self._agree("mass-deletion"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _agree(self, question: Question) -> None:
        self._light.agree(question)


def _count(trouble: Trouble) -> str:
    return _number(trouble.facts.get("count", ""))


def _number(digits: str) -> str:
    return formats.count(int(digits)) if digits.isdecimal() else digits
