"""What the window remembers between two starts, typed; a file in the shop's folder."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from desktop.ui.theme.theme import Choice, named


class Preferences:
    """Language, theme, device name, and where things were."""

    def __init__(self, file: Path) -> None:
        """Keep everything in `file` (INI)."""
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """Language code of the program; empty = the system's."""
        return self._text("language")

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def theme(self) -> Choice:
        """Light, dark, or as the system says."""
        return named(self._text("theme"))

    @theme.setter
    def theme(self, choice: Choice) -> None:
        self._settings.setValue("theme", choice)

    @property
    def device(self) -> str:
        """The name of this workstation, as colleagues see it in the history."""
        return self._text("device")

    @device.setter
    def device(self, name: str) -> None:
        self._settings.setValue("device", name)

    def layout(self, name: str) -> QByteArray:
        """Return a remembered geometry or header state; empty at first."""
        value = self._settings.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Remember a geometry or header state."""
        self._settings.setValue(f"layout/{name}", state)

    def words(self, name: str) -> list[str]:
        """Return a remembered list of words; empty at first."""
        return [part for part in self._text(f"lists/{name}").split(" ") if part]

    def keep_words(self, name: str, words: list[str]) -> None:
        """Remember a list of words."""
        self._settings.setValue(f"lists/{name}", " ".join(words))

    def has(self, name: str) -> bool:
        """Tell whether a list was ever remembered."""
        return self._settings.contains(f"lists/{name}")

    def _text(self, name: str) -> str:
        value = self._settings.value(name, "")
        return value if isinstance(value, str) else ""
