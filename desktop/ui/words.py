"""Codes into words, in the person's language; works without a window, for the command line too."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from desktop.domain.errors import DesktopError
from desktop.domain.rules import Finding
from desktop.domain.taxonomy import Taxonomy, label_in
from desktop.ui.advice_sentences import ADVICE_SENTENCES
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.media_sentences import MEDIA_SENTENCES
from desktop.ui.sentences import GENERAL, SENTENCES
from desktop.ui.series_sentences import SERIES_SENTENCES
from desktop.ui.sync_sentences import SYNC_SENTENCES
from desktop.ui.trade_sentences import TRADE_SENTENCES
from desktop.ui.translation_sentences import TRANSLATION_SENTENCES

Words = Mapping[str, str]
TITLED = QT_TRANSLATE_NOOP("words", "{title}: {said}")
LONGEST_FACT = 200
"""A sentence quotes no more than this of what was typed: somebody may have pasted a book."""

STATES: Words = MappingProxyType(
    {
        "local": QT_TRANSLATE_NOOP("words", "Only here"),
        "waiting": QT_TRANSLATE_NOOP("words", "Waiting"),
        "sending": QT_TRANSLATE_NOOP("words", "Sending"),
        "taken": QT_TRANSLATE_NOOP("words", "In process"),
        "confirmed": QT_TRANSLATE_NOOP("words", "Confirmed"),
        "parked": QT_TRANSLATE_NOOP("words", "Refused"),
        "conflict": QT_TRANSLATE_NOOP("words", "Conflict"),
    }
)
STATE_MEANINGS: Words = MappingProxyType(
    {
        "taken": QT_TRANSLATE_NOOP(
            "words",
            "The marketplace has this and says later what became of it. Nothing needs doing.",
        ),
    }
)
"""What a state means, where its word alone may leave somebody waiting for nothing."""
REVIEWS: Words = MappingProxyType(
    {
        "draft": QT_TRANSLATE_NOOP("words", "Draft"),
        "pending": QT_TRANSLATE_NOOP("words", "Pending"),
        "approved": QT_TRANSLATE_NOOP("words", "Approved"),
        "refused": QT_TRANSLATE_NOOP("words", "Not approved"),
        "suspended": QT_TRANSLATE_NOOP("words", "Suspended"),
    }
)
FIELDS: Words = MappingProxyType(
    {
        "category": QT_TRANSLATE_NOOP("words", "Category"),
        "subcategory": QT_TRANSLATE_NOOP("words", "Sub-category"),
        "specs": QT_TRANSLATE_NOOP("words", "Specifications"),
        "seller_reference": QT_TRANSLATE_NOOP("words", "Your reference"),
        "brand": QT_TRANSLATE_NOOP("words", "Brand"),
        "part_number": QT_TRANSLATE_NOOP("words", "Part number"),
        "manufacturer_reference": QT_TRANSLATE_NOOP("words", "Manufacturer reference"),
        "barcode": QT_TRANSLATE_NOOP("words", "Bar code"),
        "unit": QT_TRANSLATE_NOOP("words", "Unit"),
        "weight": QT_TRANSLATE_NOOP("words", "Weight"),
        "dimensions": QT_TRANSLATE_NOOP("words", "Dimensions"),
        "names": QT_TRANSLATE_NOOP("words", "Name"),
        "descriptions": QT_TRANSLATE_NOOP("words", "Description"),
        "images": QT_TRANSLATE_NOOP("words", "Pictures"),
        "documents": QT_TRANSLATE_NOOP("words", "Documents"),
        "videos": QT_TRANSLATE_NOOP("words", "Videos"),
        "condition": QT_TRANSLATE_NOOP("words", "Condition"),
        "warranty": QT_TRANSLATE_NOOP("words", "Guarantee"),
        "price": QT_TRANSLATE_NOOP("words", "Price"),
        "offers": QT_TRANSLATE_NOOP("words", "Warehouses and VAT"),
        "pack": QT_TRANSLATE_NOOP("words", "Sold in packs"),
        "order_limits": QT_TRANSLATE_NOOP("words", "Limited order"),
        "promotion": QT_TRANSLATE_NOOP("words", "Promotion"),
        "price_breaks": QT_TRANSLATE_NOOP("words", "Pay less by quantity"),
        "tid": QT_TRANSLATE_NOOP("words", "TID"),
        "stock": QT_TRANSLATE_NOOP("words", "Stock"),
        "deleted": QT_TRANSLATE_NOOP("words", "Removal"),
        "created": QT_TRANSLATE_NOOP("words", "Article"),
        "submit": QT_TRANSLATE_NOOP("words", "Submission"),
        "review": QT_TRANSLATE_NOOP("words", "Review"),
        "conflict": QT_TRANSLATE_NOOP("words", "Conflict"),
        "retry": QT_TRANSLATE_NOOP("words", "Try again"),
        "discard": QT_TRANSLATE_NOOP("words", "Given up"),
        "mark": QT_TRANSLATE_NOOP("words", "Translation"),
        "refused": QT_TRANSLATE_NOOP("words", "Refused"),
        "name": QT_TRANSLATE_NOOP("words", "Name"),
        "country": QT_TRANSLATE_NOOP("words", "Country"),
        "city": QT_TRANSLATE_NOOP("words", "City"),
        "availability": QT_TRANSLATE_NOOP("words", "Availability time"),
        "remarks": QT_TRANSLATE_NOOP("words", "Remarks"),
        "active": QT_TRANSLATE_NOOP("words", "In use"),
    }
)
TAB_WORDS: Words = MappingProxyType(
    {
        "description": QT_TRANSLATE_NOOP("words", "Description"),
        "usage": QT_TRANSLATE_NOOP("words", "Usage"),
        "characteristics": QT_TRANSLATE_NOOP("words", "Characteristics"),
        "composition": QT_TRANSLATE_NOOP("words", "Composition"),
    }
)
LANGUAGE_WORDS: Words = MappingProxyType(
    {
        "en": QT_TRANSLATE_NOOP("words", "English"),
        "fr": QT_TRANSLATE_NOOP("words", "French"),
        "de": QT_TRANSLATE_NOOP("words", "German"),
        "es": QT_TRANSLATE_NOOP("words", "Spanish"),
        "pt": QT_TRANSLATE_NOOP("words", "Portuguese"),
    }
)
VERBS: Words = MappingProxyType(
    {
        "create-article": QT_TRANSLATE_NOOP("words", "New article"),
        "edit": QT_TRANSLATE_NOOP("words", "Edit"),
        "batch": QT_TRANSLATE_NOOP("words", "Batch"),
        "translate": QT_TRANSLATE_NOOP("words", "Translate"),
        "clone": QT_TRANSLATE_NOOP("words", "Clone"),
        "remove": QT_TRANSLATE_NOOP("words", "Remove"),
        "order-pictures": QT_TRANSLATE_NOOP("words", "Change pictures"),
        "add-pictures": QT_TRANSLATE_NOOP("words", "Add pictures"),
        "edit-picture": QT_TRANSLATE_NOOP("words", "Turn or crop a picture"),
        "replace-picture": QT_TRANSLATE_NOOP("words", "Replace a picture"),
        "add-documents": QT_TRANSLATE_NOOP("words", "Add documents"),
        "order-documents": QT_TRANSLATE_NOOP("words", "Change documents"),
        "order-videos": QT_TRANSLATE_NOOP("words", "Change videos"),
        "stock-adjust": QT_TRANSLATE_NOOP("words", "Adjust stock"),
        "stock-count": QT_TRANSLATE_NOOP("words", "Count stock"),
        "submit": QT_TRANSLATE_NOOP("words", "Submit for review"),
        "resolve": QT_TRANSLATE_NOOP("words", "Settle conflict"),
        "retry": QT_TRANSLATE_NOOP("words", "Try again"),
        "discard": QT_TRANSLATE_NOOP("words", "Discard"),
        "create-warehouse": QT_TRANSLATE_NOOP("words", "New warehouse"),
        "edit-warehouse": QT_TRANSLATE_NOOP("words", "Edit warehouse"),
        "edit-vat-rates": QT_TRANSLATE_NOOP("words", "Change VAT rates"),
        "import": QT_TRANSLATE_NOOP("words", "Import"),
        "import-articles": QT_TRANSLATE_NOOP("words", "Import articles"),
        "import-quantities": QT_TRANSLATE_NOOP("words", "Import quantities"),
        "import-pictures": QT_TRANSLATE_NOOP("words", "Import pictures"),
        "pull": QT_TRANSLATE_NOOP("words", "From the marketplace"),
        "sync": QT_TRANSLATE_NOOP("words", "From the marketplace"),
        "observe": QT_TRANSLATE_NOOP("words", "From the marketplace"),
        "create": QT_TRANSLATE_NOOP("words", "New article"),
        "patch": QT_TRANSLATE_NOOP("words", "Changes"),
        "delete": QT_TRANSLATE_NOOP("words", "Remove"),
        "media": QT_TRANSLATE_NOOP("words", "Picture"),
    }
)
TRANSLATION_STATES: Words = MappingProxyType(
    {
        "missing": QT_TRANSLATE_NOOP("words", "Missing"),
        "draft": QT_TRANSLATE_NOOP("words", "Draft"),
        "current": QT_TRANSLATE_NOOP("words", "Current"),
        "outdated": QT_TRANSLATE_NOOP("words", "Outdated"),
    }
)
STOCK_REASONS: Words = MappingProxyType(
    {
        "received": QT_TRANSLATE_NOOP("words", "Received"),
        "damaged": QT_TRANSLATE_NOOP("words", "Damaged"),
        "lost": QT_TRANSLATE_NOOP("words", "Lost"),
        "found": QT_TRANSLATE_NOOP("words", "Found"),
        "returned": QT_TRANSLATE_NOOP("words", "Returned"),
        "correction": QT_TRANSLATE_NOOP("words", "Correction"),
    }
)
CONDITIONS: Words = MappingProxyType(
    {
        "new": QT_TRANSLATE_NOOP("words", "New"),
        "refurbished": QT_TRANSLATE_NOOP("words", "Refurbished"),
    }
)
WARRANTIES: Words = MappingProxyType(
    {
        "manufacturer": QT_TRANSLATE_NOOP("words", "Manufacturer’s guarantee"),
        "seller": QT_TRANSLATE_NOOP("words", "Seller’s guarantee"),
    }
)


_EVERY_SENTENCE: Words = MappingProxyType(
    {
        **ADVICE_SENTENCES,
        **MEDIA_SENTENCES,
        **TRADE_SENTENCES,
        **SERIES_SENTENCES,
        **TRANSLATION_SENTENCES,
        **SYNC_SENTENCES,
        **SENTENCES,
    }
)


class _Blanks(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "–"


def translated(text: str) -> str:
    """Return a text of the tables in the person's language."""
    return QCoreApplication.translate("words", text)


def titled(title: str, said: str) -> str:
    """Return a title and what is said under it on one line, as the language sets its colon."""
    return translated(TITLED).format(title=title, said=said)


def word(words: Words, code: str) -> str:
    """Return the word of a code in one of the tables; an unknown code stands for itself."""
    return translated(words[code]) if code in words else code


def sentence(error: DesktopError) -> str:
    """Return what happened, what it means and what to do."""
    return sentence_of(error.code, error.facts)


def sentence_of(code: str, facts: Mapping[str, str]) -> str:
    """Return the sentence of a code; one that is not known says so without losing the code."""
    known = _EVERY_SENTENCE
    text = known.get(code) or (known["picture-is"] if code.startswith("picture-is-") else GENERAL)
    blanks = _Blanks({"code": code, **{name: _clipped(fact) for name, fact in facts.items()}})
    if "field" not in facts:
        blanks["field"] = field_word(facts.get("path", ""))
    return translated(text).format_map(blanks)


def _clipped(fact: str) -> str:
    return fact if len(fact) <= LONGEST_FACT else f"{fact[:LONGEST_FACT]}…"


def is_known(code: str) -> bool:
    """Tell whether there is a sentence for a code."""
    return code in _EVERY_SENTENCE or code.startswith("picture-is-")


def warning_sentence(finding: Finding) -> str:
    """Return what is risky and why."""
    facts = {"path": finding.path, "fact": finding.fact, **dict(finding.facts)}
    return about(sentence_of(finding.code, facts), facts)


def about(said: str, facts: Mapping[str, str]) -> str:
    """Return a sentence with the picture or document it is about before it."""
    if "picture" in facts:
        return translated("Picture {picture}: {said}").format(said=said, **facts)
    return f"{facts['document']}: {said}" if "document" in facts else said


def field_word(path: str, taxonomy: Taxonomy | None = None, language: str = "en") -> str:
    """Return a leaf path in words: `names.fr` is “Name (French)”."""
    name, _, rest = path.partition(".")
    if name == "names" and rest:
        return f"{word(FIELDS, name)} ({word(LANGUAGE_WORDS, rest)})"
    if name == "descriptions" and rest:
        spoken, _, tab = rest.partition(".")
        return f"{word(TAB_WORDS, tab)} ({word(LANGUAGE_WORDS, spoken)})"
    if name == "specs" and rest:
        spec = taxonomy.specs.get(rest) if taxonomy else None
        return label_in(spec.names, language) if spec else rest.replace("_", " ")
    return word(FIELDS, name) if name in FIELDS else path


def missing_sentence(path: str, taxonomy: Taxonomy | None = None, language: str = "en") -> str:
    """Return that a field is missing, in place of its value."""
    return translated("Missing: {field}").format(field=field_word(path, taxonomy, language))


LOOSE: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("words", "Yes"),
    QT_TRANSLATE_NOOP("words", "No"),
    QT_TRANSLATE_NOOP("words", "{months} months"),
    QT_TRANSLATE_NOOP("words", "{number} pictures"),
    QT_TRANSLATE_NOOP("words", "Missing: {field}"),
    QT_TRANSLATE_NOOP("words", "Picture {picture}: {said}"),
)
"""Words of values, listed so that they are translated."""
