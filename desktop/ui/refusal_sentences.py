"""Sentences for what the marketplace finds wrong with a field: codes of the contract.

Only those that say all there is to say; a code with a figure comes with the marketplace's sentence.
"""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.ui.marking import QT_TRANSLATE_NOOP

REFUSAL_SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "missing": QT_TRANSLATE_NOOP("words", "It must not be left out."),
        "empty": QT_TRANSLATE_NOOP("words", "It has no value."),
        "read-only": QT_TRANSLATE_NOOP("words", "Only the marketplace changes it."),
        "duplicate": QT_TRANSLATE_NOOP("words", "It is there twice."),
        "not-whole": QT_TRANSLATE_NOOP("words", "It must be a whole number."),
        "negative": QT_TRANSLATE_NOOP("words", "It must not be negative."),
        "not-positive": QT_TRANSLATE_NOOP("words", "It must be more than zero."),
        "zero": QT_TRANSLATE_NOOP("words", "It must not be zero."),
        "other-category": QT_TRANSLATE_NOOP(
            "words", "The sub-category belongs to another category."
        ),
        "unknown-spec": QT_TRANSLATE_NOOP("words", "The marketplace has no such specification."),
        "foreign-spec": QT_TRANSLATE_NOOP("words", "The sub-category has no such specification."),
        "needs-subcategory": QT_TRANSLATE_NOOP("words", "Specifications need a sub-category."),
        "unknown-condition": QT_TRANSLATE_NOOP("words", "The marketplace has no such condition."),
        "unknown-country": QT_TRANSLATE_NOOP(
            "words", "The marketplace does not know this country."
        ),
        "not-a-gtin": QT_TRANSLATE_NOOP("words", "A bar code has 8, 12, 13 or 14 digits."),
        "check-digit": QT_TRANSLATE_NOOP("words", "The check digit of the bar code is wrong."),
        "incomplete": QT_TRANSLATE_NOOP("words", "A part of it is missing."),
        "dates-reversed": QT_TRANSLATE_NOOP("words", "It ends before it begins."),
        "not-below-price": QT_TRANSLATE_NOOP("words", "It must be below the price."),
        "above-price": QT_TRANSLATE_NOOP("words", "It must not be above the price."),
        "not-rising": QT_TRANSLATE_NOOP("words", "Quantities must rise from step to step."),
        "not-falling": QT_TRANSLATE_NOOP("words", "Prices must fall from step to step."),
        "minimum-over-maximum": QT_TRANSLATE_NOOP("words", "The minimum is above the maximum."),
        "unknown-media": QT_TRANSLATE_NOOP("words", "The file has not arrived there. Try again."),
        "wrong-media": QT_TRANSLATE_NOOP("words", "The file is of another kind."),
        "not-a-video": QT_TRANSLATE_NOOP("words", "Only https addresses of YouTube and Vimeo."),
        "nothing-to-identify": QT_TRANSLATE_NOOP(
            "words", "Give a name, your own reference or the part number."
        ),
    }
)
