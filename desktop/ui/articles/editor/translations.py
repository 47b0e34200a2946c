"""The translations: five languages side by side, the source first and always in sight."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from desktop.domain.fields import LANGUAGES, TABS
from desktop.ui.articles.editor.box import Box, Save
from desktop.ui.articles.editor.boxes import TextBox
from desktop.ui.context import Context
from desktop.ui.parts.labels import label
from desktop.ui.words import FIELDS, LANGUAGE_WORDS, TAB_WORDS, word

NARROWEST = 190
NAME_HEIGHT = 62
TEXT_HEIGHT = 132


class Translations(QScrollArea):
    """A grid of texts: a column for each language, a row for the name and each description tab."""

    def __init__(self, context: Context, save: Save) -> None:
        """Put the person's language first."""
        super().__init__()
        self.setObjectName("translations")
        self.setAccessibleName(self.tr("Translations"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        body.setObjectName("translationsBody")
        grid = QGridLayout(body)
        grid.setContentsMargins(24, 16, 24, 24)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        self.boxes: list[Box] = []
        source = context.language
        order = (source, *(code for code in LANGUAGES if code != source))
        for place, code in enumerate(order):
            spoken = word(LANGUAGE_WORDS, code)
            title = self.tr("%1 (source)").replace("%1", spoken) if place == 0 else spoken
            grid.addWidget(label(title, "heading", name=f"language-{code}"), 0, place)
            grid.setColumnMinimumWidth(place, NARROWEST)
            grid.setColumnStretch(place, 1)
            name = word(FIELDS, "names")
            box = TextBox(context, save, f"names.{code}", name, height=NAME_HEIGHT)
            self._add(grid, box, 1, place)
            for line, tab in enumerate(TABS, start=2):
                path = f"descriptions.{code}.{tab}"
                words = word(TAB_WORDS, tab)
                self._add(
                    grid, TextBox(context, save, path, words, height=TEXT_HEIGHT), line, place
                )
        grid.setRowStretch(len(TABS) + 2, 1)
        self.setWidget(body)

    def _add(self, grid: QGridLayout, box: TextBox, line: int, place: int) -> None:
        box.text.setObjectName(f"translation-{box.path}")
        self.boxes.append(box)
        grid.addWidget(box, line, place)
