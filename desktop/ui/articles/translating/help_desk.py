"""Keeps the help panel to the text in hand: looks things up off the window's thread."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from desktop.domain.errors import DesktopError
from desktop.domain.ids import ArticleId
from desktop.queries.articles import ArticleSheet
from desktop.queries.translation_memory import Match
from desktop.ui.articles.translating.field import TranslationBox
from desktop.ui.articles.translating.help_panel import Help, HelpPanel
from desktop.ui.context import Context
from desktop.ui.tasks import Latest

TOLD_ELSEWHERE = ("translation-", "code-altered", "tab-empty")


class Desk(Protocol):
    """What the help needs to know of the section."""

    @property
    def source(self) -> str:
        """The language translated from."""
        ...

    @property
    def article(self) -> ArticleId | None:
        """The article in the form."""
        ...

    def source_text(self, box: TranslationBox) -> str:
        """Return what the source of a text says."""
        ...


class HelpDesk(QObject):
    """Knows the text in hand, and what may be done to it."""

    def __init__(self, context: Context, panel: HelpPanel, desk: Desk) -> None:
        """Serve a panel."""
        super().__init__(panel)
        self._context = context
        self._panel = panel
        self._desk = desk
        self._latest = Latest(context.tasks)
        self._codes = Latest(context.tasks)
        self._sheet: ArticleSheet | None = None
        self._matches: tuple[Match, ...] = ()
        self.box: TranslationBox | None = None
        panel.accept_wanted.connect(self.accept)
        panel.term_wanted.connect(self._insert)
        panel.copy_wanted.connect(self._copy)
        panel.confirm_wanted.connect(self._confirm)
        panel.name_wanted.connect(self._name)

    def watch(self, box: TranslationBox) -> None:
        """Help with a text while the cursor is in it."""
        box.entered.connect(lambda: self._enter(box))
        box.typed.connect(lambda: self._compare(box))

    def know(self, sheet: ArticleSheet) -> None:
        """Know the article as it now is."""
        self._sheet = sheet

    def forget(self) -> None:
        """Forget the text in hand, for the article is another."""
        self._latest.forget()
        self._matches = ()
        self.box = None
        self._panel.show_nothing()

    def refresh(self) -> None:
        """Look again, for the article has changed."""
        if self.box is not None:
            self._enter(self.box)

    def accept(self, number: int) -> None:
        """Take a remembered translation into the text in hand."""
        if self.box is not None and number < len(self._matches):
            match = self._matches[number]
            self.box.accept(match.text, is_sure=match.percent == 100)
            self.box.editor.setFocus()

    def _enter(self, box: TranslationBox) -> None:
        if box is not self.box:
            self._matches = ()
        self.box = box
        source, target, said = self._desk.source, box.language, self._desk.source_text(box)
        article, see, sheet = self._desk.article, self._context.see, self._sheet
        if article is None or sheet is None:
            return
        is_source = target == source

        def look() -> Help:
            matches = see.memory.suggest(box.part, said, source, target, article=article)
            is_name = box.part == "name"
            standard = see.quality.suggest(article).get(target, "") if is_name else ""
            advice = tuple(
                risk
                for risk in sheet.warnings
                if risk.path == box.path and not risk.code.startswith(TOLD_ELSEWHERE)
            )
            terms = () if is_source else see.glossary.hits(said, source, target)
            shown = "" if is_source else said
            return Help(shown, matches, terms, advice, standard)

        def show(found: Help) -> None:
            if self.box is box:
                self._matches = found.matches
                self._panel.show_help(box, found)

        self._latest.ask(look, show, lambda _error: None)

    def _compare(self, box: TranslationBox) -> None:
        """Say which codes a text under way has lost."""
        sheet, source = self._sheet, self._desk.source
        if sheet is None or box.language == source or not box.editor.document().isModified():
            return
        said, original, see = box.said(), self._desk.source_text(box), self._context.see
        self._codes.ask(lambda: see.translations.altered(sheet.article, original, said), box.lack)

    def _insert(self, term: str) -> None:
        if self.box is not None:
            self.box.insert(term)

    def _copy(self) -> None:
        verbs, source = self._context.do.translating, self._desk.source
        self._write(lambda article, path: verbs.copy_source(article, path, source))

    def _confirm(self) -> None:
        verbs, source = self._context.do.translating, self._desk.source
        self._write(lambda article, path: verbs.confirm(article, path, source))

    def _name(self) -> None:
        verbs, source, box = self._context.do.translating, self._desk.source, self.box
        if box is not None:
            self._write(lambda article, _path: verbs.accept_name(article, box.language, source))

    def _write(self, act: Callable[[ArticleId, str], object]) -> None:
        box, article = self.box, self._desk.article
        if box is None or article is None:
            return
        box.commit()

        def saved(_result: object) -> None:
            self._context.teller.saved(self.tr("Saved here, not sent yet"))

        def refused(error: DesktopError) -> None:
            self._context.teller.refused(error)

        self._context.tasks.write(lambda: act(article, box.path), saved, refused)
