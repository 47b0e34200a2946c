"""What the article page says when it has nothing to show: an empty shop, or a search in vain."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.ui.parts.empty import Empty
from desktop.ui.theme.theme import Theme


def no_articles(
    theme: Theme, import_files: Callable[[], object], new: Callable[[], object]
) -> Empty:
    """Return what an empty shop offers first."""
    empty = Empty(theme, "articles", "noArticles")
    empty.say(
        QCoreApplication.translate("nothing", "Your articles will be here"),
        QCoreApplication.translate(
            "nothing",
            "Import a workbook you already have, add the first article by hand, "
            "or connect to the marketplace in Settings to fetch what is there.",
        ),
    )
    words = QCoreApplication.translate("nothing", "Import…")
    empty.offer("emptyImport", words, import_files, "primary")
    empty.offer("emptyNew", QCoreApplication.translate("nothing", "New article"), new)
    return empty


def nothing_found(theme: Theme, clear: Callable[[], object]) -> Empty:
    """Return what a search in vain offers."""
    empty = Empty(theme, "search", "nothingFound")
    empty.say(
        QCoreApplication.translate("nothing", "No article matches"),
        QCoreApplication.translate("nothing", "Use other words, or clear the search (Esc)."),
    )
    empty.offer("clearSearch", QCoreApplication.translate("nothing", "Clear the search"), clear)
    return empty
