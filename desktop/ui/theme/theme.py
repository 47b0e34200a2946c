"""The theme in force: light, dark or as the system says; asked for by everything that paints."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from desktop.ui.theme.icons import icon
from desktop.ui.theme.palette import DARK, LIGHT, Palette, Tone
from desktop.ui.theme.sheet import BODY, style_sheet

Choice = Literal["system", "light", "dark"]
CHOICES: tuple[Choice, ...] = ("system", "light", "dark")
_NAMED: Mapping[str, Choice] = {choice: choice for choice in CHOICES}


def named(name: str) -> Choice:
    """Return the choice of a name; the system's for any other."""
    return _NAMED.get(name, "system")


class Theme(QObject):
    """Dresses the application and says with which colours to paint."""

    changed = Signal()

    def __init__(
        self, application: QApplication, parent: QObject, drawings: Path, choice: Choice
    ) -> None:
        """Dress `application`; `drawings` is a folder for the few pictures the sheet needs."""
        super().__init__(parent)
        self._application = application
        self._drawings = drawings
        self._choice: Choice = choice
        self.palette = LIGHT
        application.setStyle("Fusion")
        font = QFont(application.font())
        font.setPixelSize(BODY)
        application.setFont(font)
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._dress()

    @property
    def choice(self) -> Choice:
        """What the person chose."""
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Change the theme at once."""
        self._choice = choice
        self._dress()
        self.changed.emit()

    def icon(self, name: str, *, muted: bool = False, colour: str = "") -> QIcon:
        """Return an icon in the text colour of the theme, or in `colour`."""
        ink = colour or (self.palette.muted if muted else self.palette.text)
        return icon(name, ink, on=self.palette.accent_ink if muted else ink)

    def tone(self, name: str) -> Tone:
        """Return the colours of a state."""
        return self.palette.tones[name]

    def _follow_system(self) -> None:
        if self._choice == "system":
            self._dress()
            self.changed.emit()

    def _dress(self) -> None:
        scheme = self._application.styleHints().colorScheme()
        is_dark = self._choice == "dark" or (
            self._choice == "system" and scheme is Qt.ColorScheme.Dark
        )
        self.palette = DARK if is_dark else LIGHT
        self._application.setPalette(_qt_palette(self.palette))
        arrow = self._drawing("down", self.palette.muted, 16)
        tick = self._drawing("check", self.palette.on_accent, 14)
        self._application.setStyleSheet(style_sheet(self.palette, arrow, tick))

    def _drawing(self, name: str, colour: str, edge: int) -> str:
        self._drawings.mkdir(parents=True, exist_ok=True)
        path = self._drawings / f"{name}-{self.palette.name}.png"
        if not path.exists():
            icon(name, colour).pixmap(QSize(edge * 3, edge * 3)).save(str(path))
        return path.as_posix()


def _qt_palette(p: Palette) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: p.page,
        QPalette.ColorRole.WindowText: p.text,
        QPalette.ColorRole.Base: p.surface,
        QPalette.ColorRole.AlternateBase: p.sunken,
        QPalette.ColorRole.Text: p.text,
        QPalette.ColorRole.Button: p.surface,
        QPalette.ColorRole.ButtonText: p.text,
        QPalette.ColorRole.Highlight: p.accent,
        QPalette.ColorRole.HighlightedText: p.on_accent,
        QPalette.ColorRole.Link: p.accent_ink,
        QPalette.ColorRole.PlaceholderText: p.muted,
        QPalette.ColorRole.ToolTipBase: p.toast,
        QPalette.ColorRole.ToolTipText: p.on_toast,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(p.muted))
    return palette
