"""Translations of an article's texts: what they were made from, and how they stand.

A mark remembers the fingerprint of the source a translation was made from, and that of the
translation itself: a text that has come from elsewhere since (an import, a colleague) is not the
one the mark speaks of. A text without a mark counts as current at first sight; when its source
changes here, it gets a mark with the old source and is outdated from then on.
"""

import hashlib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from desktop.domain.document import Document, JsonValue, mapping, text
from desktop.domain.fields import LANGUAGES, TABS
from desktop.domain.leaves import leaf
from desktop.domain.text_structure import read_blocks, words_of

PARTS: tuple[str, ...] = ("name", *TABS)
"""What is translated of an article, in the order of the form."""


class State(Enum):
    """How a text stands; `NOTHING` where the source is empty too."""

    NOTHING = "nothing"
    MISSING = "missing"
    DRAFT = "draft"
    CURRENT = "current"
    OUTDATED = "outdated"


OPEN: frozenset[State] = frozenset({State.MISSING, State.DRAFT, State.OUTDATED})
"""What still needs a translator."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What a translation was made from."""

    source_language: str
    source_fingerprint: str
    text_fingerprint: str
    is_draft: bool = False

    def as_document(self) -> Document:
        """Return the mark as the history keeps it."""
        return {
            "source_language": self.source_language,
            "source_fingerprint": self.source_fingerprint,
            "text_fingerprint": self.text_fingerprint,
            "is_draft": self.is_draft,
        }


@dataclass(frozen=True, slots=True)
class Completeness:
    """How many of the texts the source has are current in a language."""

    done: int
    wanted: int

    def percent(self) -> int:
        """Return 0 to 100; an article without texts is complete."""
        return self.done * 100 // self.wanted if self.wanted else 100


def read_mark(value: JsonValue) -> Mark | None:
    """Read a mark as the history keeps it; None for anything else."""
    raw = mapping(value)
    if not raw:
        return None
    return Mark(
        text(raw.get("source_language")),
        text(raw.get("source_fingerprint")),
        text(raw.get("text_fingerprint")),
        raw.get("is_draft") is True,
    )


def fingerprint(said: str) -> str:
    """Return what tells one text from another: its words, neither bold nor blanks."""
    words = " ".join(words_of(read_blocks(said)).split())
    return hashlib.sha256(unicodedata.normalize("NFC", words).encode()).hexdigest()[:24]


def path_of(part: str, language: str) -> str:
    """Return the leaf path of a part in a language."""
    return f"names.{language}" if part == "name" else f"descriptions.{language}.{part}"


def part_of(path: str) -> tuple[str, str] | None:
    """Return part and language of a leaf path; None for one that is not translated."""
    name, _, rest = path.partition(".")
    language, _, tab = rest.partition(".")
    if name == "names" and language in LANGUAGES and not tab:
        return "name", language
    if name == "descriptions" and language in LANGUAGES and tab in TABS:
        return tab, language
    return None


def text_at(document: Mapping[str, JsonValue], path: str) -> str:
    """Return the text at a leaf path, empty where there is none."""
    return text(leaf(document, path))


def source_of(document: Mapping[str, JsonValue], preferred: str = "") -> str:
    """Return the language with the most texts; among equals the preferred, then the first."""
    filled = _filled(document)
    most = max(filled.values())
    among = [language for language in LANGUAGES if filled[language] == most]
    return preferred if preferred in among else among[0]


def state_of(
    document: Mapping[str, JsonValue], path: str, source_language: str, mark: Mark | None
) -> State:
    """Return how the text at a path stands to its source."""
    found = part_of(path)
    assert found is not None
    part, language = found
    said = text_at(document, path)
    if language == source_language:
        return State.CURRENT if said else State.NOTHING
    if not said:
        has_source = bool(text_at(document, path_of(part, source_language)))
        return State.MISSING if has_source else State.NOTHING
    if mark is None or mark.text_fingerprint != fingerprint(said):
        return State.CURRENT
    source = text_at(document, path_of(part, mark.source_language))
    if source and fingerprint(source) != mark.source_fingerprint:
        return State.OUTDATED
    return State.DRAFT if mark.is_draft else State.CURRENT


def states_of(
    document: Mapping[str, JsonValue], source_language: str, marks: Mapping[str, Mark]
) -> dict[str, State]:
    """Return how every text stands, by leaf path, language by language."""
    paths = [path_of(part, language) for language in LANGUAGES for part in PARTS]
    return {path: state_of(document, path, source_language, marks.get(path)) for path in paths}


def completeness(states: Mapping[str, State]) -> dict[str, Completeness]:
    """Return how complete each language is, of what at least one language says."""
    said = {
        found[0]
        for path, state in states.items()
        if (found := part_of(path)) and state is not State.NOTHING
    }
    return {
        language: Completeness(
            sum(states[path_of(part, language)] is State.CURRENT for part in said), len(said)
        )
        for language in LANGUAGES
    }


def made_from(
    document: Mapping[str, JsonValue], path: str, source_language: str, *, is_draft: bool = False
) -> Mark | None:
    """Return the mark of a text as it now stands beside its source; None without either."""
    found = part_of(path)
    said = text_at(document, path)
    if found is None or not said:
        return None
    source = text_at(document, path_of(found[0], source_language))
    if not source:
        return None
    return Mark(source_language, fingerprint(source), fingerprint(said), is_draft)


def marks_of_edit(
    before: Mapping[str, JsonValue],
    changed: Iterable[str],
    marks: Mapping[str, Mark],
    source_language: str = "",
) -> dict[str, Mark]:
    """Return the marks that an edit of a source makes necessary: its old self, for each sibling.

    Without a `source_language` every language with the most texts counts as a source. A text that
    changes in the same edit, or has a mark that speaks of it, is left alone.
    """
    paths = set(changed)
    filled = _filled(before)
    most = max(filled.values())
    made: dict[str, Mark] = {}
    for part, language in sorted(
        (found for path in paths if (found := part_of(path))),
        key=lambda found: LANGUAGES.index(found[1]),
    ):
        path = path_of(part, language)
        is_source = language == source_language if source_language else filled[language] == most
        if not is_source or not text_at(before, path):
            continue
        for other in LANGUAGES:
            sibling = path_of(part, other)
            if other == language or sibling in paths or sibling in made:
                continue
            said = text_at(before, sibling)
            known = marks.get(sibling)
            if said and (known is None or known.text_fingerprint != fingerprint(said)):
                made[sibling] = Mark(
                    language, fingerprint(text_at(before, path)), fingerprint(said)
                )
    return made


def _filled(document: Mapping[str, JsonValue]) -> dict[str, int]:
    return {
        language: sum(bool(text_at(document, path_of(part, language)).strip()) for part in PARTS)
        for language in LANGUAGES
    }
