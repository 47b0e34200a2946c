"""Sentences for cloning as a series; a table beside `sentences.py`."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.ui.marking import QT_TRANSLATE_NOOP

SERIES_SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "not-a-series": QT_TRANSLATE_NOOP(
            "words",
            "“{value}” is no series. Name a specification and its values, like length=1,2,3.",
        ),
        "series-too-long": QT_TRANSLATE_NOOP(
            "words",
            "These values make {found} articles; at most {limit} are created at once. Take fewer "
            "values.",
        ),
        "series-not-steppable": QT_TRANSLATE_NOOP(
            "words",
            "{field} has no single value that could be stepped. Choose another specification.",
        ),
        "series-is-source": QT_TRANSLATE_NOOP(
            "words", "This is the article itself, so it is not created again."
        ),
        "series-part-taken": QT_TRANSLATE_NOOP(
            "words",
            "An article of this brand has the part number “{value}” already. Change the pattern.",
        ),
        "series-reference-taken": QT_TRANSLATE_NOOP(
            "words", "An article has the reference “{value}” already. Change the pattern."
        ),
    }
)
