"""Words of the window in a language other than the person's: a page as its buyer reads it."""

from PySide6.QtCore import QTranslator

from desktop.base.data import translation
from desktop.ui.words import Words


class Tongue:
    """Speaks one language, whatever the window speaks; English is what the program is written in.

    A word without a translation is said in English.
    """

    def __init__(self, language: str) -> None:
        """Load the translation of `language`."""
        self.language = language
        self._translator = QTranslator()
        self._is_loaded = language != "en" and self._translator.load(
            str(translation(f"twoosk_{language}.qm"))
        )

    def say(self, text: str, context: str = "words", **blanks: str) -> str:
        """Return a text of the tables, with its `{blanks}` filled."""
        found = self._translator.translate(context, text) if self._is_loaded else ""
        return (found or text).format(**blanks) if blanks else found or text

    def word(self, words: Words, code: str) -> str:
        """Return the word of a code in a table; an unknown code stands for itself."""
        return self.say(words[code]) if code in words else code
