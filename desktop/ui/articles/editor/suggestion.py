"""The standard name beside the name field: one press accepts it in every language."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.domain.article import Article
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import label, row


class Suggestion(QFrame):
    """Out of sight while there is nothing to suggest, or the article is called so already."""

    accepted = Signal()

    def __init__(self, language: str) -> None:
        """Show the name in `language`, and those in the others on pointing at it."""
        super().__init__()
        self._language = language
        self.setObjectName("suggestion")
        self.setProperty("role", "side")
        line = row(self, margin=8, gap=8)
        self._name = label("", name="suggestedName", wrap=True)
        line.addWidget(self._name, 1)
        self._accept = button("acceptName", self.tr("Accept"), self.accepted.emit)
        line.addWidget(self._accept)
        self.hide()

    def show_names(self, names: Mapping[str, str], article: Article) -> None:
        """Suggest these names by language."""
        is_new = any(article.names.get(language) != name for language, name in names.items())
        if is_new:
            shown = names.get(self._language) or next(iter(names.values()))
            self._name.setText(self.tr("Standard name: %1").replace("%1", shown))
            every = "\n".join(f"{language}: {name}" for language, name in names.items())
            self.setToolTip(every)
            self._accept.setAccessibleDescription(every)
        self.setVisible(is_new)
