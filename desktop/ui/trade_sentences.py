"""Sentences for prices, ladders, offers and VAT rates; a table beside `sentences.py`."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.ui.marking import QT_TRANSLATE_NOOP

TRADE_SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "control-characters-dropped": QT_TRANSLATE_NOOP(
            "words",
            "Invisible control characters were left out ({fact}), for nobody could see them. "
            "Compare the text with where it came from.",
        ),
        "discount-without-price": QT_TRANSLATE_NOOP(
            "words",
            "“{value}” is taken from the unit price, and there is none yet. Enter it first.",
        ),
        "figure-of-before": QT_TRANSLATE_NOOP(
            "words",
            "{field} is still the figure of before, though the unit or the pack changed. Look at "
            "it again.",
        ),
        "ladder-above-price": QT_TRANSLATE_NOOP(
            "words",
            "From {fact} on, the price is above the unit price. Lower it or take the step out.",
        ),
        "not-a-country": QT_TRANSLATE_NOOP(
            "words", "“{value}” is not a country code. Write two letters, like FR."
        ),
        "not-a-discount": QT_TRANSLATE_NOOP(
            "words", "“{value}” is not a discount. Write it with a minus and below 100, like -10 %."
        ),
        "not-a-pasted-ladder": QT_TRANSLATE_NOOP(
            "words",
            "“{value}” is not a row of quantity and price. Copy two columns from the spreadsheet; "
            "nothing was changed.",
        ),
        "not-offers": QT_TRANSLATE_NOOP(
            "words",
            "“{value}” is too long for a list of warehouses. Write them like Lyon:20; Aveiro.",
        ),
        "promotion-incomplete": QT_TRANSLATE_NOOP(
            "words", "A promotion has a price, a first day and a last day. Give all three at once."
        ),
        "step-of-nothing": QT_TRANSLATE_NOOP(
            "words", "A step begins at a quantity above zero; “{value}” is none."
        ),
        "step-twice": QT_TRANSLATE_NOOP(
            "words", "There are two steps from {value} on. Change one of the quantities."
        ),
        "too-many-steps": QT_TRANSLATE_NOOP(
            "words", "The marketplace takes {limit} steps and there are {found}. Leave some out."
        ),
        "too-many-vat-rows": QT_TRANSLATE_NOOP(
            "words", "The table has {found} rates; {limit} fit in. Take out those long past."
        ),
        "vat-day-twice": QT_TRANSLATE_NOOP(
            "words", "{country} has two rates from {day} on. Take one of them out."
        ),
        "warehouse-twice": QT_TRANSLATE_NOOP(
            "words", "{warehouse} is named twice. Name each warehouse once."
        ),
    }
)
