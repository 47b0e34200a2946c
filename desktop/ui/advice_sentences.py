"""Sentences for advice on texts, guard rails and gaps; a table beside `sentences.py`."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.ui.marking import QT_TRANSLATE_NOOP

_TEXTS = {
    "advertising": QT_TRANSLATE_NOOP(
        "words",
        "“{fact}” is advertising, which the marketplace does not allow in texts. Describe the "
        "article instead.",
    ),
    "buying-elsewhere": QT_TRANSLATE_NOOP(
        "words",
        "“{fact}” suggests buying outside the marketplace. Such articles are refused; take it out.",
    ),
    "contact-details": QT_TRANSLATE_NOOP(
        "words",
        "“{fact}” is a contact detail. Buyers write through the marketplace; take it out.",
    ),
    "commercial-link": QT_TRANSLATE_NOOP(
        "words", "{fact} is a shop. Links to commercial sites are refused; take it out."
    ),
    "outside-link": QT_TRANSLATE_NOOP(
        "words",
        "The text links to {fact}. That is allowed only as further information on the article.",
    ),
    "picture-content": QT_TRANSLATE_NOOP(
        "words",
        "There is a picture in the text. Search engines do not read it; add it to the pictures.",
    ),
    "html-content": QT_TRANSLATE_NOOP(
        "words",
        "The text contains HTML ({fact}). It would be shown as it stands; write plain text.",
    ),
    "name-without-keyword": QT_TRANSLATE_NOOP(
        "words", "The name does not say what it is ({fact}), so buyers who search will miss it."
    ),
    "tab-empty": QT_TRANSLATE_NOOP(
        "words", "{field} is empty. A complete description is found and chosen more often."
    ),
    "contradicts-specification": QT_TRANSLATE_NOOP(
        "words",
        "The text says otherwise than the specifications: {fact}. Correct one of the two.",
    ),
    "nothing-to-suggest": QT_TRANSLATE_NOOP(
        "words",
        "There is too little for a name. Choose a sub-category and fill in brand or "
        "specifications.",
    ),
}
_OFFER = {
    "price-ten-times": QT_TRANSLATE_NOOP(
        "words", "The price is ten times what it was ({fact}) or more. Is a decimal mark missing?"
    ),
    "price-a-tenth": QT_TRANSLATE_NOOP(
        "words",
        "The price is a tenth of what it was ({fact}) or less. Is a decimal mark misplaced?",
    ),
    "price-zero": QT_TRANSLATE_NOOP("words", "The price is zero. Nobody can buy for nothing."),
    "promotion-ended": QT_TRANSLATE_NOOP(
        "words", "The promotion ended on {fact}. Take it out or give it new days."
    ),
    "stock-not-a-multiple-of-pack": QT_TRANSLATE_NOOP(
        "words", "The stock is not a whole number of packs of {fact}; the rest cannot be sold."
    ),
    "warranty-missing": QT_TRANSLATE_NOOP(
        "words", "There is no guarantee for the condition chosen. Give its kind and months."
    ),
}
_GAPS = {
    "recommended-spec-missing": QT_TRANSLATE_NOOP(
        "words", "Buyers filter by this specification. Fill it in to be found."
    ),
    "language-missing": QT_TRANSLATE_NOOP(
        "words", "{field} is missing. Buyers in that language will hardly find the article."
    ),
    "identity-missing": QT_TRANSLATE_NOOP(
        "words", "{field} is missing. It tells the article from similar ones."
    ),
    "few-images": QT_TRANSLATE_NOOP(
        "words", "The article has {fact} of the three pictures that show it from its sides."
    ),
}
_IDENTITY = {
    "brand-alike": QT_TRANSLATE_NOOP(
        "words",
        "The brand is spelled almost like “{fact}”. Take that one, so that buyers find both; "
        "or keep yours as a new brand.",
    ),
    "part-number-twice": QT_TRANSLATE_NOOP(
        "words", "Another article of this brand has the part number “{fact}” too."
    ),
    "reference-twice": QT_TRANSLATE_NOOP(
        "words", "Another article has your reference “{fact}” too; imports cannot tell them apart."
    ),
    "barcode-twice": QT_TRANSLATE_NOOP("words", "Another article has the bar code {fact} too."),
}
ADVICE_SENTENCES: Mapping[str, str] = MappingProxyType({**_TEXTS, **_OFFER, **_GAPS, **_IDENTITY})
