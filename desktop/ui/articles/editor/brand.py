"""The brand: type-ahead, “New brand”, and a question where it is probably another's misspelling."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from desktop.domain.brands import Standing
from desktop.domain.document import JsonValue, text
from desktop.domain.taxonomy import fold
from desktop.queries.articles import ArticleSheet
from desktop.queries.identity import BrandLook
from desktop.ui.articles.editor.box import Box, Save
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button
from desktop.ui.parts.finder import Finder, Found
from desktop.ui.parts.inputs import Line
from desktop.ui.parts.labels import column, frame, label, row
from desktop.ui.parts.moment import Patience
from desktop.ui.tasks import Latest

MOST_OFFERED = 200
LONGEST_SAID = 60


class BrandNotice(QWidget):
    """What there is to say about a brand: probably another, new, or proposed."""

    taken = Signal(str)
    """The better spelling was taken."""
    kept = Signal(str)
    """The person stands by their own spelling."""

    def __init__(self, context: Context) -> None:
        """Begin with nothing to say."""
        super().__init__()
        self.setObjectName("brandNotice")
        self._context = context
        self._latest = Latest(context.tasks)
        self._name = self._better = ""
        layout = column(self, gap=4)
        self._question = self._build_question()
        layout.addWidget(self._question)
        self._standing = label("", "small", name="brandStanding", wrap=True)
        layout.addWidget(self._standing)
        self.hide()

    def look(self, name: str) -> None:
        """Look at a name in the background and say what is found."""
        name = name.strip()
        if not name:
            self._latest.forget()
            self.hide()
            return
        see = self._context.see.identity
        self._latest.ask(lambda: see.brand(name), lambda found: self._show(name, found))

    def _build_question(self) -> QFrame:
        made = frame("notice-amber", "brandQuestion")
        layout = column(made, margin=8, gap=6)
        self._asked = label("", name="didYouMean", wrap=True)
        layout.addWidget(self._asked)
        line = row(gap=8)
        self._use = button(
            "useBrand", self.tr("Use this brand"), lambda: self.taken.emit(self._better)
        )
        self._keep = button("keepBrand", self.tr("Keep as a new brand"), self._keep_it)
        for made_button in (self._use, self._keep):
            line.addWidget(made_button)
        line.addStretch(1)
        layout.addLayout(line)
        return made

    def _show(self, name: str, found: BrandLook) -> None:
        self._name = name
        self._better = next(iter(found.alike), "")
        shown = name if len(name) <= LONGEST_SAID else f"{name[:LONGEST_SAID]}…"
        self._asked.setText(self.tr("Did you mean %1?").replace("%1", self._better))
        for made, words in (
            (self._use, self.tr("Use %1").replace("%1", self._better)),
            (self._keep, self.tr("Keep “%1” as a new brand").replace("%1", shown)),
        ):
            made.setText(words.replace("&", "&&"))
            made.setAccessibleName(words)
        self._question.setVisible(bool(self._better))
        said = self._said(found.standing)
        self._standing.setText(said)
        self._standing.setVisible(bool(said) and not self._better)
        self.setVisible(bool(self._better or said))

    def _said(self, standing: Standing) -> str:
        if standing is Standing.NEW:
            return self.tr(
                "New brand: it will be proposed to the marketplace when this article is sent."
            )
        if standing is Standing.PROPOSED:
            return self.tr("Proposed to the marketplace; it is known once an article is approved.")
        return ""

    def _keep_it(self) -> None:
        name, verbs = self._name, self._context.do.brands

        def kept(_nothing: None) -> None:
            self.look(name)
            self.kept.emit(name)

        self._context.tasks.write(lambda: verbs.keep(name), kept)


class BrandBox(Box):
    """A line that completes the brands of marketplace and shop, with “New brand” beside it."""

    def __init__(self, context: Context, save: Save, path: str, title: str) -> None:
        """Begin without brands."""
        super().__init__(context, save, path, title)
        self._brands: list[tuple[str, str]] = []
        self._stored = ""
        self._article = ""
        self.finder = Finder(context.theme, self._search)
        self.own(self.finder)
        self.finder.chosen.connect(self._enter)
        self.finder.typed.connect(self._enter)
        line = row(gap=8)
        line.addWidget(self.finder, 1)
        line.addWidget(button("newBrand", self.tr("New brand…"), self._ask_new))
        self.body.addLayout(line)
        self._notice = BrandNotice(context)
        self._notice.taken.connect(self._enter)
        self.body.addWidget(self._notice)
        self._timer = Patience(self, lambda: self._notice.look(self.finder.text()))
        self.finder.textEdited.connect(self._timer.again)

    def offer(self, brands: Sequence[str]) -> None:
        """Know these brands."""
        self._brands = [(fold(name), name) for name in brands]
        self._notice.look(self.finder.text())

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show the brand, and what is said of it; a text that was refused stays."""
        name = text(value)
        is_same = (sheet.id, name) == (self._article, self._stored)
        self._article, self._stored = sheet.id, name
        if is_same and self.is_refused:
            return
        self.finder.put(name)
        if not is_same:
            self._notice.look(name)

    def reset(self) -> None:
        """Forget what was typed for another article."""
        super().reset()
        self.finder.restore()

    def _enter(self, name: str) -> None:
        self.finder.put(name)
        self._notice.look(name)
        self.keep(name)

    def _search(self, typed: str) -> Sequence[Found]:
        wanted = fold(typed)
        found = [(folded, name) for folded, name in self._brands if wanted in folded]
        found.sort(key=lambda one: not one[0].startswith(wanted))
        return [Found(name, name) for _, name in found[:MOST_OFFERED]]

    def _ask_new(self) -> None:
        dialog = NewBrandDialog(self.window(), self.context)
        dialog.named.connect(self._enter)
        dialog.open()


class NewBrandDialog(QDialog):
    """Asks for a name, and says while it is typed whether such a brand is there already."""

    named = Signal(str)

    def __init__(self, parent: QWidget, context: Context) -> None:
        """Begin empty."""
        super().__init__(parent)
        title = self.tr("New brand")
        self.setObjectName("newBrandDialog")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(440)
        layout = column(self, margin=24, gap=12)
        layout.addWidget(label(title, "heading"))
        said = self.tr("Write it as the manufacturer does. Buyers will filter by it.")
        layout.addWidget(label(said, "muted", wrap=True))
        self._line = Line()
        self._line.setObjectName("newBrandName")
        self._line.setAccessibleName(self.tr("Name of the brand"))
        self._line.setPlaceholderText(self.tr("Name of the brand"))
        layout.addWidget(self._line)
        self._notice = BrandNotice(context)
        self._notice.taken.connect(self._take)
        self._notice.kept.connect(self._take)
        layout.addWidget(self._notice)
        buttons = row(gap=8)
        buttons.addStretch(1)
        buttons.addWidget(button("newBrandCancel", self.tr("Cancel"), self.reject))
        self._ok = button("newBrandOk", self.tr("Use this brand"), self._accept, role="primary")
        self._ok.setDefault(True)
        self._ok.setEnabled(False)
        buttons.addWidget(self._ok)
        layout.addLayout(buttons)
        timer = Patience(self, lambda: self._notice.look(self._line.text()))
        self._line.textEdited.connect(timer.again)
        self._line.textChanged.connect(self._typed)

    def _typed(self, text_: str) -> None:
        self._ok.setEnabled(bool(text_.strip()))

    def _accept(self) -> None:
        self._take(self._line.text().strip())

    def _take(self, name: str) -> None:
        self.named.emit(name)
        self.accept()
