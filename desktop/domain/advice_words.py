"""The words behind the advice on texts: data, read from `resources/advice.json`."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from re import Pattern
from types import MappingProxyType

from desktop.domain.document import Document, JsonValue, mapping, object_list, text, text_list
from desktop.domain.taxonomy import fold

NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class CodeFamily:
    """Codes of one kind (`OM3`, `OM4`) and the specifications that say which one it is."""

    specs: tuple[str, ...]
    own: Pattern[str]
    pattern: Pattern[str]


@dataclass(frozen=True, slots=True)
class AdviceWords:
    """Compiled once; phrases are compared folded (no case, accents, punctuation)."""

    advertising: Pattern[str]
    buying_elsewhere: Pattern[str]
    telephone: Pattern[str]
    web: Pattern[str]
    video_hosts: frozenset[str]
    shop_hosts: frozenset[str]
    shop_labels: frozenset[str]
    shop_paths: tuple[str, ...]
    hedges: Mapping[str, Pattern[str]]
    free_units: frozenset[str]
    unit_words: Mapping[str, tuple[str, ...]]
    families: tuple[CodeFamily, ...]
    keywords: Mapping[str, tuple[str, ...]]


def read_advice_words(document: Document) -> AdviceWords:
    """Read the shipped file; a pattern that cannot be read raises re.error."""
    telephone = "|".join(map(re.escape, text_list(document.get("telephone"))))
    domains = "|".join(map(re.escape, text_list(document.get("domains"))))
    return AdviceWords(
        advertising=phrases(_all_languages(document.get("advertising"))),
        buying_elsewhere=phrases(_all_languages(document.get("buying_elsewhere"))),
        telephone=re.compile(
            rf"(?<!\w)(?:{telephone})\b\W{{0,6}}\+?\d[\d\s()./-]{{6,18}}\d", re.IGNORECASE
        ),
        web=re.compile(
            rf"https?://[^\s<>\"')\]]{{1,500}}|www\.[\w.-]{{3,100}}\S{{0,400}}"
            rf"|(?<![\w@.-])(?:[a-z0-9-]{{2,63}}\.){{1,4}}(?:{domains})(?![\w.-]*\w)(?:/\S{{0,400}})?",
            re.IGNORECASE,
        ),
        video_hosts=frozenset(text_list(document.get("video_hosts"))),
        shop_hosts=frozenset(text_list(document.get("shop_hosts"))),
        shop_labels=frozenset(text_list(document.get("shop_labels"))),
        shop_paths=tuple(text_list(document.get("shop_paths"))),
        hedges=MappingProxyType(
            {
                language: phrases(text_list(raw), at_end=True)
                for language, raw in mapping(document.get("hedges")).items()
            }
        ),
        free_units=frozenset(text_list(document.get("free_units"))),
        unit_words=_lists(document.get("unit_words")),
        families=tuple(_family(raw) for raw in object_list(document.get("families"))),
        keywords=_lists(document.get("keywords")),
    )


def phrases(wanted: Iterable[str], *, at_end: bool = False) -> Pattern[str]:
    """Return a pattern that finds whole phrases in folded text; only at its end if so asked."""
    folded = sorted({fold(one) for one in wanted} - {""}, key=len, reverse=True)
    if not folded:
        return NEVER
    either = "|".join(map(re.escape, folded))
    return re.compile(rf"(?<!\w)(?:{either})" + ("$" if at_end else r"(?!\w)"))


def _all_languages(value: JsonValue) -> list[str]:
    return [one for raw in mapping(value).values() for one in text_list(raw)]


def _lists(value: JsonValue) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({key: tuple(text_list(raw)) for key, raw in mapping(value).items()})


def _family(raw: Document) -> CodeFamily:
    return CodeFamily(
        specs=tuple(text_list(raw.get("specs"))),
        own=re.compile(text(raw.get("own"))),
        pattern=re.compile(text(raw.get("pattern"))),
    )
