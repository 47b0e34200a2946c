"""Opens a content in the program the system has for it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop.domain.ids import Sha256
from desktop.ui.context import Context
from desktop.ui.words import sentence


def open_content(
    context: Context, digest: Sha256, name: str, answer: Callable[[str], None]
) -> None:
    """Open a copy under a readable name; `answer` is told why it cannot be."""

    def show(file: Path) -> None:
        answer("")
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

    context.tasks.read(
        lambda: context.see.content_file(digest, name),
        show,
        lambda error: answer(sentence(error)),
    )
