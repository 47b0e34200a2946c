"""Matches technical documents to articles by file name, by the same marks as pictures."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath

from desktop.domain.ids import ArticleId
from desktop.pictures.candidates import Candidate, Doubt
from desktop.pictures.identify import Found, Identifiers, Unclear

ENDING = ".pdf"
_LANGUAGES = {"en": "en", "fr": "fr", "de": "de", "es": "es", "sp": "es", "pt": "pt"}
# What documents are called in the languages of the marketplace, before or behind the mark.
_KINDS = frozenset(
    {
        "anleitung", "brochure", "catalog", "catalogue", "ce", "certificado", "certificat",
        "certificate", "data", "datasheet", "datenblatt", "datos", "declaration", "doc",
        "document", "ds", "ficha", "fiche", "guide", "handbuch", "hoja", "installation",
        "instructions", "manual", "manuel", "notice", "produktdatenblatt", "prospekt", "sheet",
        "spec", "specification", "specs", "tds", "technical", "technique", "tecnica", "técnica",
        "user", "zertifikat",
    }
)  # fmt: skip
_WORDS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class DocumentMatch:
    """A document found for an article; `language` where the file's name tells it, else empty."""

    file: PurePath
    article_id: ArticleId
    by: str
    language: str


@dataclass(frozen=True, slots=True)
class DocumentMatching:
    """Every file once: matched, doubtful or orphan, each in the order of the files' paths."""

    matched: tuple[DocumentMatch, ...]
    doubtful: tuple[Doubt, ...]
    orphans: tuple[PurePath, ...]


def match_documents(files: Iterable[PurePath], articles: Iterable[Candidate]) -> DocumentMatching:
    """Match by TID, reference, bar code or part number; what is ambiguous is left to a person.

    Words such as `datasheet` or `fr` may stand before or behind the mark.
    """
    identifiers = Identifiers(sorted(articles, key=lambda article: article.id))
    matched: list[DocumentMatch] = []
    doubts: list[Doubt] = []
    orphans: list[PurePath] = []
    for file in sorted(set(files), key=PurePath.as_posix):
        whole = file.with_name(file.name[: -len(ENDING)] or file.name)
        bare, language = _bare(whole.name)
        found = identifiers.identify(whole)
        if not isinstance(found, Found) and bare != whole.name:
            found = identifiers.identify(file.with_name(bare)) or found
        match found:
            case Found(article, by, _, _):
                matched.append(DocumentMatch(file, article, by, language))
            case Unclear(ids, reason):
                doubts.append(Doubt(file, ids, reason))
            case None:
                orphans.append(file)
    return DocumentMatching(tuple(matched), tuple(doubts), tuple(orphans))


def _bare(name: str) -> tuple[str, str]:
    """A name without the words around the mark, and the language that one of them tells."""
    words = list(_WORDS.finditer(name))
    told: list[str] = []
    while len(words) > 1 and _is_said(words[0]):
        told.append(words.pop(0)[0].casefold())
    while len(words) > 1 and _is_said(words[-1]):
        told.append(words.pop()[0].casefold())
    language = next((_LANGUAGES[word] for word in told if word in _LANGUAGES), "")
    return (name[words[0].start() : words[-1].end()] if words else name), language


def _is_said(word: re.Match[str]) -> bool:
    said = word[0].casefold()
    return said in _KINDS or said in _LANGUAGES
