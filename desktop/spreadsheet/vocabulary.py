"""The words of `resources/headings.json`: what people write above and inside columns."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.base.data import resource
from desktop.domain.document import Document, JsonValue, mapping, parse_document, text, text_list
from desktop.domain.taxonomy import fold

NUMBER = "#"


@dataclass(frozen=True, slots=True)
class Spelling:
    """A column's template path, such as `names` or `images.#`, and the languages that write it."""

    path: str
    languages: frozenset[str]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All words, folded, so that case, accents and punctuation do not matter.

    Only `placeholders` are compared with their punctuation, for many consist of nothing else.
    """

    spellings: Mapping[str, Spelling]
    languages: Mapping[str, str]
    units: Mapping[str, str]
    currency_signs: Mapping[str, str]
    warehouse_prefixes: frozenset[str]
    not_a_warehouse: frozenset[str]
    placeholders: frozenset[str]
    on_request: frozenset[str]
    sold_out: frozenset[str]
    totals: frozenset[str]
    single_packs: frozenset[str]
    pack_words: frozenset[str]
    categories: Mapping[str, str]
    subcategories: Mapping[str, str]
    values: Mapping[str, Mapping[str, str]]
    alternatives: Mapping[str, tuple[str, ...]]

    def is_placeholder(self, written: str) -> bool:
        """Tell whether a cell's text only says that nothing is known."""
        return " ".join(written.split()).casefold() in self.placeholders


def shipped_vocabulary() -> Vocabulary:
    """Return the words shipped with the program."""
    return read_vocabulary(parse_document(resource("headings.json").read_bytes()))


def read_vocabulary(document: Document) -> Vocabulary:
    """Build the word lists from the document; unknown parts of it are left aside."""
    return Vocabulary(
        spellings=dict(_spellings(document)),
        languages=_inverted(document, "languages"),
        units=_inverted(document, "units"),
        currency_signs={
            sign: text(code) for sign, code in mapping(document.get("currency_signs")).items()
        },
        warehouse_prefixes=_words(document, "warehouse_prefixes"),
        not_a_warehouse=_words(document, "not_a_warehouse"),
        placeholders=frozenset(
            " ".join(word.split()).casefold() for word in text_list(document.get("placeholders"))
        ),
        on_request=_words(document, "on_request"),
        sold_out=_words(document, "sold_out"),
        totals=_words(document, "totals"),
        single_packs=_words(document, "single_packs"),
        pack_words=_words(document, "pack_words"),
        categories=_inverted(document, "categories"),
        subcategories=_inverted(document, "subcategories"),
        values={
            path: {fold(word): text(value) for word, value in mapping(words).items()}
            for path, words in mapping(document.get("values")).items()
        },
        alternatives={
            path: tuple(text_list(paths))
            for path, paths in mapping(document.get("alternatives")).items()
        },
    )


def pattern(written: str) -> str:
    """Fold a spelling, keeping `#` as the stand-in for a number."""
    return " ".join(part for part in map(_folded, _cut(written)) if part)


def _cut(written: str) -> Iterator[str]:
    for place, part in enumerate(written.split(NUMBER)):
        if place:
            yield NUMBER
        yield part


def _folded(part: str) -> str:
    return part if part == NUMBER else fold(part)


def _spellings(document: Document) -> Iterator[tuple[str, Spelling]]:
    found: dict[str, tuple[str, set[str]]] = {}
    for path, by_language in mapping(document.get("headings")).items():
        for language, written in mapping(by_language).items():
            for each in text_list(written):
                found.setdefault(pattern(each), (path, set()))[1].add(language)
    return (
        (written, Spelling(path, frozenset(languages)))
        for written, (path, languages) in found.items()
    )


def _words(document: Document, name: str) -> frozenset[str]:
    return frozenset(fold(word) for word in text_list(document.get(name)))


def _inverted(document: Document, name: str) -> Mapping[str, str]:
    groups: dict[str, JsonValue] = mapping(document.get(name))
    return {fold(word): key for key, words in groups.items() for word in text_list(words)}
