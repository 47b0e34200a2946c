"""A glossary of the trade: which of its terms stand in a text, and what they are elsewhere."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desktop.domain.document import Document, mapping, text, text_list
from desktop.domain.taxonomy import Names, Taxonomy, fold

_PARENTHESIS = re.compile(r"\s*\([^)]*\)")
LONGEST = 6
"""Words of a term at most."""
READ = 20_000


@dataclass(frozen=True, slots=True)
class Hit:
    """A term as the glossary has it in the source's language, and what it is in the other."""

    term: str
    translation: str


@dataclass(frozen=True, slots=True)
class Glossary:
    """Terms by their stems, language by language."""

    terms: Mapping[str, Mapping[tuple[str, ...], Names]]
    spellings: Mapping[str, str]

    def hits(self, said: str, source: str, target: str) -> tuple[Hit, ...]:
        """Return the terms in a text, the longest where several begin, each once, in order."""
        known = self.terms.get(source, {})
        stems = self.stems(said[:READ], source)
        found: dict[str, Hit] = {}
        place = 0
        while place < len(stems):
            for length in range(min(LONGEST, len(stems) - place), 0, -1):
                names = known.get(tuple(stems[place : place + length]))
                if names is not None:
                    _keep(found, names, source, target)
                    place += length - 1
                    break
            place += 1
        return tuple(found.values())

    def stems(self, said: str, language: str) -> list[str]:
        """Return the words of a text as terms are compared."""
        return [stem(self.spellings.get(word, word), language) for word in fold(said).split()]


def read_glossary(document: Document, taxonomy: Taxonomy) -> Glossary:
    """Build the glossary from the shipped terms and the names of the marketplace's taxonomy."""
    spellings = {key: text(value) for key, value in mapping(document.get("spellings")).items()}
    languages = text_list(document.get("languages"))
    raw = document.get("terms")
    rows = [text_list(row) for row in raw] if isinstance(raw, list) else []
    shipped = [dict(zip(languages, row, strict=False)) for row in rows]
    terms: dict[str, dict[tuple[str, ...], Names]] = {language: {} for language in languages}
    glossary = Glossary(MappingProxyType(terms), MappingProxyType(spellings))
    for names in (*shipped, *_of_taxonomy(taxonomy)):
        for language, name in names.items():
            key = tuple(glossary.stems(_PARENTHESIS.sub("", name), language))
            if 0 < len(key) <= LONGEST and language in terms:
                terms[language].setdefault(key, names)
    return glossary


def stem(word: str, language: str) -> str:
    """Return a folded word without the ending that makes it many; short words stay."""
    if len(word) < 4:
        return word
    if language == "de":
        return re.sub(r"(?:er|e)$", "", re.sub(r"[ns]$", "", word))
    if language == "pt" and word.endswith("oes"):
        return f"{word[:-3]}ao"
    if language in {"es", "pt"} and re.search(r"[rlndz]es$", word):
        return word[:-2]
    if language == "en" and re.search(r"(?:ch|sh|x|s)es$", word):
        return word[:-2]
    if language == "en" and word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if word[-1] == "s" or (language == "fr" and word[-1] == "x") else word


def _keep(found: dict[str, Hit], names: Names, source: str, target: str) -> None:
    term, translation = names.get(source, ""), names.get(target, "")
    if translation and fold(term) != fold(translation):
        found.setdefault(term, Hit(term, translation))


def _of_taxonomy(taxonomy: Taxonomy) -> Iterable[Names]:
    for kind in taxonomy.subcategories.values():
        yield kind.names
    for spec in taxonomy.specs.values():
        yield spec.names
        yield from (choice.names for choice in spec.choices if choice.names)
