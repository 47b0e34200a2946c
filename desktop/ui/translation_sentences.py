"""Sentences for translations; a table beside `advice_sentences.py`."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.ui.marking import QT_TRANSLATE_NOOP

TRANSLATION_SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "translation-missing": QT_TRANSLATE_NOOP(
            "words",
            "{field} is not translated yet, so buyers in that language do not read it. Translate "
            "it in the section Translations.",
        ),
        "translation-outdated": QT_TRANSLATE_NOOP(
            "words",
            "The source of {field} has changed since it was translated. Adapt the translation, or "
            "say that it still fits.",
        ),
        "translation-draft": QT_TRANSLATE_NOOP(
            "words", "{field} is a draft so far. Check it, then say that it fits."
        ),
        "code-altered": QT_TRANSLATE_NOOP(
            "words",
            "{field} lacks {fact}, which stands in the source. Codes and numbers stay as they are.",
        ),
        "no-source-text": QT_TRANSLATE_NOOP(
            "words",
            "There is no text in the source language yet. Write it there first, then translate it.",
        ),
    }
)
