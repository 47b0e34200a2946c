"""The line above the form: name and states of the article, its neighbours, what can be done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from desktop.domain.ids import ArticleId
from desktop.queries.articles import ArticleSheet
from desktop.ui import formats
from desktop.ui.articles.editor.rarer_acts import Act, RarerActs
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button, icon_button, wear
from desktop.ui.parts.elided import Elided
from desktop.ui.parts.labels import label
from desktop.ui.theme.pills import Pill
from desktop.ui.theme.states import REVIEW_LOOKS, STATE_LOOKS
from desktop.ui.words import REVIEWS, STATES, word

UNBOUNDED = 16_777_215


@dataclass(frozen=True, slots=True)
class Acts:
    """What the buttons do."""

    back: Callable[[], object]
    step: Callable[[int], object]
    history: Callable[[], object]
    clone: Callable[[], object]
    series: Callable[[], object]
    remove: Callable[[], object]
    preview: Callable[[], object]
    submit: Callable[[], object]


class Header:
    """Fills the header's line of the page."""

    def __init__(self, context: Context, line: QHBoxLayout, acts: Acts) -> None:
        """Begin without an article."""
        self._language = context.language
        self._is_wide = True
        self._at: tuple[str, str] = "", ""
        theme = context.theme

        words = QCoreApplication.translate("EditorPage", "Back to the articles (Esc)")
        line.insertWidget(0, icon_button(theme, "back", "back", words, acts.back))
        self._name = Elided("title", "articleName")
        self._state = Pill(theme, "articleState")
        self._review = Pill(theme, "articleReview")
        for part in (self._name, self._state, self._review):
            line.addWidget(part)
        line.addStretch(1)
        self._place = label("", "muted", name="place")
        words = QCoreApplication.translate("EditorPage", "Previous article (Ctrl+PgUp)")
        self._previous = icon_button(theme, "previous", "previous", words, lambda: acts.step(-1))
        words = QCoreApplication.translate("EditorPage", "Next article (Ctrl+PgDown)")
        self._next = icon_button(theme, "next", "next", words, lambda: acts.step(1))
        for part in (self._place, self._previous, self._next):
            line.addWidget(part)
        words = QCoreApplication.translate("EditorPage", "History")
        line.addWidget(icon_button(theme, "history", "history", words, acts.history))
        translate = QCoreApplication.translate
        self._rarer = RarerActs(
            theme,
            line,
            translate("EditorPage", "More with this article"),
            (
                Act("editorClone", "clone", translate("EditorPage", "Clone"), acts.clone),
                Act(
                    "editorSeries",
                    "series",
                    translate("EditorPage", "Clone as a series…"),
                    acts.series,
                ),
                Act("editorRemove", "remove", translate("EditorPage", "Remove"), acts.remove),
            ),
        )
        words = QCoreApplication.translate("EditorPage", "Preview")
        self._preview = button("openPreview", words, acts.preview)
        self._preview.setToolTip(QCoreApplication.translate("EditorPage", "Preview (Ctrl+P)"))
        words = QCoreApplication.translate("EditorPage", "Submit for review")
        self._submit = button("submit", words, acts.submit, role="primary", tip=words)
        for made, icon in ((self._preview, "preview"), (self._submit, "submit")):
            wear(theme, made, icon)
            line.addWidget(made)

    def show_sheet(self, sheet: ArticleSheet, neighbours: Sequence[ArticleId]) -> None:
        """Show an article, and where it stands among its neighbours."""
        unnamed = QCoreApplication.translate("EditorPage", "New article")
        self._name.put(sheet.article.name(self._language) or unnamed)
        self._state.show_state(STATE_LOOKS[sheet.state], word(STATES, sheet.state))
        review = sheet.article.review.state
        look = REVIEW_LOOKS.get(review, REVIEW_LOOKS["draft"])
        self._review.show_state(look, word(REVIEWS, review))
        self._name_submit(is_again=review in {"refused", "suspended"})
        self._show_place(sheet.id, neighbours)

    def make_room(self, *, is_roomy: bool, is_wide: bool, is_widest: bool) -> None:
        """Leave out words and rare buttons where room is scarce."""
        self._submit.setText(self._submit.accessibleName() if is_roomy else "")
        self._preview.setText(self._preview.accessibleName() if is_wide else "")
        for part in (self._review, self._place):
            part.setMaximumWidth(UNBOUNDED if is_roomy else 0)
        self._rarer.make_room(is_wide=is_widest)
        self._is_wide = is_wide
        self._say_place()

    def _name_submit(self, *, is_again: bool) -> None:
        again = QCoreApplication.translate("EditorPage", "Submit again")
        first = QCoreApplication.translate("EditorPage", "Submit for review")
        words = again if is_again else first
        self._submit.setAccessibleName(words)
        self._submit.setToolTip(words)
        if self._submit.text():
            self._submit.setText(words)

    def _show_place(self, article: ArticleId, ids: Sequence[ArticleId]) -> None:
        place = ids.index(article) if article in ids else -1
        self._place.setVisible(place >= 0)
        self._previous.setEnabled(place > 0)
        self._next.setEnabled(0 <= place < len(ids) - 1)
        self._at = formats.count(place + 1), formats.count(len(ids))
        self._say_place()

    def _say_place(self) -> None:
        now, all_ = self._at
        words = QCoreApplication.translate("EditorPage", "%1 of %2")
        words = words.replace("%1", now).replace("%2", all_)
        self._place.setText(words if self._is_wide else f"{now}\u2009/\u2009{all_}")
        self._place.setAccessibleName(words)
