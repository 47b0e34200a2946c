"""Part number, references and bar code: what else carries them, and what a wrong one should be."""

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, Signal

from desktop.domain.document import JsonValue
from desktop.domain.gtin import LENGTHS, clean
from desktop.domain.ids import ArticleId
from desktop.queries.articles import ArticleSheet
from desktop.queries.identity import CodeLook
from desktop.ui.articles.editor.box import Save
from desktop.ui.articles.editor.boxes import LineBox
from desktop.ui.context import Context
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import clear, column, label
from desktop.ui.parts.moment import Patience
from desktop.ui.tasks import Latest

_REASONS: Mapping[str, str] = MappingProxyType(
    {
        "leading-zero": QT_TRANSLATE_NOOP("codes", "Use %1 (the leading zeros were lost)"),
        "isbn": QT_TRANSLATE_NOOP("codes", "Use %1 (the book number as a bar code)"),
        "check-digit": QT_TRANSLATE_NOOP("codes", "Use %1 (if only the last digit is wrong)"),
        "no-check-digit": QT_TRANSLATE_NOOP("codes", "Use %1 (with the check digit added)"),
    }
)


class CodeBox(LineBox):
    """A line that is looked up in the background while it is typed."""

    article_wanted = Signal(str, str)
    """Another article with the same code, and the field to show there."""

    def __init__(self, context: Context, save: Save, path: str, title: str) -> None:
        """`path` is `barcode`, `part_number` or `seller_reference`."""
        super().__init__(context, save, path, title)
        self._article: ArticleId | None = None
        self._brand = ""
        self._latest = Latest(context.tasks)
        self._tells = column(gap=2)
        self.add_below(self._tells)
        self._timer = Patience(self, self._look)
        self.line.textEdited.connect(self._timer.again)
        self.line.editingFinished.connect(self._look)

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show the code and what is known of it."""
        if sheet.id != self._article:
            clear(self._tells)
        self._article, self._brand = sheet.id, sheet.article.brand
        super().show_value(value, sheet)
        self._look()

    def _look(self) -> None:
        article, typed = self._article, self.line.text().strip()
        self._timer.stop()
        if article is None or not typed:
            self._latest.forget()
            clear(self._tells)
            return
        see, path, brand = self.context.see.identity, self.path, self._brand
        language = self.context.language
        self._latest.ask(lambda: see.code(article, path, typed, brand, language), self._show)

    def _show(self, found: CodeLook) -> None:
        clear(self._tells)
        is_whole = len(clean(self.line.text())) in LENGTHS
        if is_whole or not self.line.hasFocus():
            for number, one in enumerate(found.corrections):
                words = QCoreApplication.translate("codes", _REASONS[one.reason])
                self._link(
                    f"use-{number}", words.replace("%1", one.code), partial(self._use, one.code)
                )
        if found.twins:
            said = self.tr("In your shop already:")
            self._tells.addWidget(label(said, "warning", name=f"twins-{self.path}"))
        for number, twin in enumerate(found.twins):
            words = twin.name or self.tr("Article without a name")
            words = f"{words} ({twin.reference})" if twin.reference else words
            self._link(f"twin-{number}", words, partial(self._open, twin.id))

    def _link(self, name: str, words: str, act: "partial[None]") -> None:
        made = button(f"{name}-{self.path}", words.replace("&", "&&"), act, role="link")
        made.setAccessibleName(words)
        self._tells.addWidget(made)

    def _use(self, code: str) -> None:
        self.line.setText(code)
        self.answer("")
        self.save.enter(self.path, code, self.answer)

    def _open(self, article: ArticleId) -> None:
        self.article_wanted.emit(article, self.path)
