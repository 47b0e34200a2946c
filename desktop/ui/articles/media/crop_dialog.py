"""The small window in which a picture is turned and cut; the picture itself stays as it is."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from desktop.domain.recipe import Recipe
from desktop.ui import formats
from desktop.ui.articles.media.crop import Ratio
from desktop.ui.articles.media.crop_view import CropView
from desktop.ui.parts.buttons import button, wear
from desktop.ui.parts.inputs import Choice
from desktop.ui.parts.labels import column, label, row
from desktop.ui.theme.theme import Theme

RATIOS = {"1:1": Ratio(1, 1), "4:3": Ratio(4, 3), "3:4": Ratio(3, 4), "16:9": Ratio(16, 9)}


class CropDialog(QDialog):
    """Answers with a recipe when it is accepted."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        size: tuple[int, int],
        recipe: Recipe,
        apply: Callable[[Recipe], None],
    ) -> None:
        """Show a picture of `size` pixels as `recipe` makes it; `apply` is told what is wanted."""
        super().__init__(parent)
        self._apply = apply
        title = self.tr("Turn and crop")
        self.setWindowTitle(title)
        self.setObjectName("cropDialog")
        self.setAccessibleName(title)
        self.resize(720, 560)
        self.view = CropView(theme, size, recipe)
        self.view.changed.connect(self._tell)
        layout = column(self, margin=16, gap=12)
        layout.addLayout(self._tools(theme))
        layout.addWidget(self.view, 1)
        foot = row(gap=8)
        self._size = label("", "muted", name="cropSize")
        foot.addWidget(self._size)
        foot.addStretch(1)
        foot.addWidget(button("cropCancel", self.tr("Cancel"), self.reject))
        done = button("cropApply", self.tr("Apply"), self._accept, role="primary")
        done.setDefault(True)
        foot.addWidget(done)
        layout.addLayout(foot)
        for keys, turns in (("R", 1), ("Shift+R", 3)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda turns=turns: self.view.turn(turns))
        self.view.setFocus()
        self._tell()

    def show_picture(self, pixmap: QPixmap) -> None:
        """Show the picture once it is ready."""
        self.view.show_picture(pixmap)

    def _tools(self, theme: Theme) -> QHBoxLayout:
        tools = row(gap=8)
        left = button("turnLeft", self.tr("Turn left"), lambda: self.view.turn(3))
        left.setToolTip("Shift+R")
        wear(theme, left, "turn-left")
        right = button("turnRight", self.tr("Turn right"), lambda: self.view.turn(1))
        right.setToolTip("R")
        wear(theme, right, "turn-right")
        self._ratio = Choice()
        self._ratio.setObjectName("cropRatio")
        self._ratio.setAccessibleName(self.tr("Ratio"))
        self._ratio.offer([("", self.tr("Free")), ("1:1", self.tr("Square")),
                           *((key, key) for key in RATIOS if key != "1:1")])  # fmt: skip
        self._ratio.setMinimumContentsLength(8)
        self._ratio.picked.connect(self._hold)
        whole = button("cropReset", self.tr("As it was at first"), self._reset)
        wear(theme, whole, "undo")
        for part in (left, right, self._ratio, whole):
            tools.addWidget(part)
        tools.addStretch(1)
        return tools

    def _hold(self, key: str) -> None:
        self.view.hold(RATIOS.get(key))

    def _reset(self) -> None:
        self._ratio.put("")
        self.view.show_all()

    def _tell(self) -> None:
        left, top, right, bottom = self.view.frame()
        words = self.tr("%1 × %2 pixels").replace("%1", formats.count(right - left))
        self._size.setText(words.replace("%2", formats.count(bottom - top)))

    def _accept(self) -> None:
        self._apply(self.view.recipe)
        self.accept()
