"""The buttons above an editor of light structure."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.parts.buttons import icon_button
from desktop.ui.parts.labels import row
from desktop.ui.parts.structured_text import StructuredText
from desktop.ui.theme.theme import Theme


class StructureBar(QWidget):
    """Bold and list; pressed while the cursor stands in either."""

    def __init__(self, theme: Theme, editor: StructuredText, name: str) -> None:
        """Serve an editor; `name` makes the buttons' names unique."""
        super().__init__()
        self._editor = editor
        line = row(self, gap=4)
        self._bold = icon_button(
            theme, f"bold-{name}", "bold", self.tr("Bold (Ctrl+B)"), editor.toggle_bold
        )
        self._list = icon_button(
            theme, f"list-{name}", "list", self.tr("List (Ctrl+Shift+L)"), editor.toggle_list
        )
        for made in (self._bold, self._list):
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.clicked.connect(self._follow)
            line.addWidget(made)
        editor.cursorPositionChanged.connect(self._follow)
        editor.textChanged.connect(self._follow)
        editor.currentCharFormatChanged.connect(self._follow)

    def _follow(self) -> None:
        self._bold.setChecked(self._editor.is_bold())
        self._list.setChecked(self._editor.is_list())
