"""The standard name beside the name field: one press accepts it in every language."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop.domain.article import Article
from desktop.domain.fields import LANGUAGES
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import column, label, row
from desktop.ui.words import LANGUAGE_WORDS, word


class Suggestion(QFrame):
    """Out of sight while there is nothing to suggest, or the article is called so already."""

    accepted = Signal()

    def __init__(self, language: str) -> None:
        """Show the name in `language`; the other languages open below it."""
        super().__init__()
        self._language = language
        self.setObjectName("suggestion")
        self.setProperty("role", "side")
        layout = column(self, margin=8, gap=8)
        line = row(gap=8)
        self._name = label("", name="suggestedName", wrap=True)
        line.addWidget(self._name, 1)
        self._more = button("everySuggestion", self.tr("All languages"), self._open, role="link")
        self._more.setCheckable(True)
        line.addWidget(self._more)
        self._accept = button("acceptName", self.tr("Accept"), self.accepted.emit)
        line.addWidget(self._accept)
        layout.addLayout(line)
        self._every = QWidget()
        self._every.setObjectName("everyName")
        grid = QGridLayout(self._every)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self._names = {key: label("", name=f"suggestedName-{key}", wrap=True) for key in LANGUAGES}
        self._heads = {key: label(word(LANGUAGE_WORDS, key), "muted") for key in LANGUAGES}
        for place, key in enumerate(LANGUAGES):
            grid.addWidget(self._heads[key], place, 0)
            grid.addWidget(self._names[key], place, 1)
        self._every.hide()
        layout.addWidget(self._every)
        self.hide()

    def show_names(self, names: Mapping[str, str], article: Article) -> None:
        """Suggest these names by language."""
        is_new = any(article.names.get(language) != name for language, name in names.items())
        if is_new:
            shown = names.get(self._language) or next(iter(names.values()))
            self._name.setText(self.tr("Standard name: %1").replace("%1", shown))
            for key in LANGUAGES:
                self._names[key].setText(names.get(key, ""))
                for part in (self._names[key], self._heads[key]):
                    part.setVisible(key in names)
            every = "\n".join(
                f"{word(LANGUAGE_WORDS, language)}: {name}" for language, name in names.items()
            )
            self._accept.setToolTip(self.tr("Names the article so in all languages, as one step"))
            self._accept.setAccessibleDescription(every)
        self.setVisible(is_new)

    def _open(self) -> None:
        self._every.setVisible(self._more.isChecked())
