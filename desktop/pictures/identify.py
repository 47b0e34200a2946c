"""Finds the article whose reference, part number, bar code or TID a file's path bears."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath

from desktop.domain.ids import ArticleId
from desktop.pictures.candidates import Candidate
from desktop.pictures.names import (
    Place,
    folders,
    marks,
    only_place,
    place_in_folder,
    readings,
    stem,
    windows,
)

# What told, from the strongest.
_STRENGTH = ("tid", "reference", "barcode", "brand-and-part-number", "part-number")
_GTIN_LENGTHS = (8, 12, 13, 14)

# A mark shorter than this is met by chance.
_SHORT = 3
_SHORT_INSIDE = 5


@dataclass(frozen=True, slots=True)
class Found:
    """An article that the path names: what told, and the place the name asks for."""

    article_id: ArticleId
    by: str
    sure: bool
    place: Place


@dataclass(frozen=True, slots=True)
class Unclear:
    """Articles that the path may name, and why no one of them is taken."""

    article_ids: tuple[ArticleId, ...]
    reason: str


class Identifiers:
    """The marks of all articles, looked up in one step each."""

    def __init__(self, articles: Iterable[Candidate]) -> None:
        self._owners: dict[str, list[tuple[ArticleId, str]]] = defaultdict(list)
        self._barcodes: dict[str, list[ArticleId]] = defaultdict(list)
        self._brands: dict[ArticleId, frozenset[str]] = {}
        for article in articles:
            self._add(article)
        self._known_brands = frozenset(mark for found in self._brands.values() for mark in found)

    def identify(self, file: PurePath) -> Found | Unclear | None:
        """The article the path names, those it may name, or none."""
        name = stem(file.name)
        above = folders(file)
        brands = {mark for folder in above for mark in marks(folder)} & self._known_brands
        inside = self._by_folder(name, above)
        by_name = [] if inside and only_place(name) else self._by_name(name)
        hits = [*by_name, *inside]
        fitting = [hit for hit in hits if self._fits(hit, brands)]
        if hits and not fitting:
            return _unclear(hits, "brand-disagrees")
        if not fitting:
            return self._hidden((name, *above))
        return self._one_of(fitting, by_name, inside, brands)

    def _one_of(
        self, fitting: list[Found], by_name: list[Found], inside: list[Found], brands: set[str]
    ) -> Found | Unclear:
        """The only article left, by the strongest of what told."""
        in_name = {hit.article_id for hit in fitting if hit in by_name}
        in_folder = {hit.article_id for hit in fitting if hit in inside}
        articles = in_name & in_folder or in_name | in_folder
        if len(articles) > 1:
            disagree = in_name and in_folder and not in_name & in_folder
            reason = "folder-and-name-disagree" if disagree else "several-articles"
            return _unclear([hit for hit in fitting if hit.article_id in articles], reason)
        (article,) = articles
        best = min(
            (hit for hit in fitting if hit.article_id == article),
            key=lambda hit: (_STRENGTH.index(hit.by.removesuffix("-folder")), hit.place),
        )
        if best.by.startswith("part-number") and self._brands[article] & brands:
            return Found(article, f"brand-and-{best.by}", sure=True, place=best.place)
        return best

    def _fits(self, hit: Found, brands: set[str]) -> bool:
        """Whether no folder names another brand than that of a bare part number's article."""
        return (
            not brands
            or not hit.by.startswith("part-number")
            or bool(self._brands[hit.article_id] & brands)
        )

    def _by_name(self, name: str) -> list[Found]:
        whole = marks(name)
        return [
            Found(article, by, sure, reading.place)
            for reading in readings(name)
            if len(reading.mark) >= _SHORT or reading.mark in whole
            for article, by, sure in self._owned(reading.mark)
        ]

    def _by_folder(self, name: str, above: tuple[str, ...]) -> list[Found]:
        """The articles of the nearest folder that names any."""
        for folder in above:
            found = [
                Found(article, f"{by}-folder", sure, place_in_folder(name))
                for mark in marks(folder)
                for article, by, sure in self._owned(mark)
            ]
            if found:
                return found
        return []

    def _hidden(self, names: tuple[str, ...]) -> Unclear | None:
        """Articles whose mark is only a part of the first name that bears any."""
        for candidates in (found for name in names for found in windows(name)):
            found = {
                article
                for mark in candidates
                if len(mark) >= _SHORT_INSIDE and any(sign.isdigit() for sign in mark)
                for article, _, _ in self._owned(mark)
            }
            if found:
                return Unclear(tuple(sorted(found)), "only-part-of-name")
        return None

    def _owned(self, mark: str) -> list[tuple[ArticleId, str, bool]]:
        """Who bears the mark, as what, and whether that is beyond doubt."""
        long = len(mark) >= _SHORT
        found = [
            (article, by, long and by != "part-number")
            for article, by in self._owners.get(mark, ())
        ]
        if (gtin := _gtin(mark)) is not None:
            found += [(article, "barcode", True) for article in self._barcodes.get(gtin, ())]
        return found

    def _add(self, article: Candidate) -> None:
        brands = marks(article.brand or "")
        parts = marks(article.part_number or "")
        self._brands[article.id] = frozenset(brands)
        told = {
            "tid": marks(article.tid or ""),
            "reference": marks(article.seller_reference or ""),
            "brand-and-part-number": tuple(brand + part for brand in brands for part in parts),
            "part-number": parts,
        }
        for by, own in told.items():
            for mark in own:
                self._owners[mark].append((article.id, by))
        for mark in marks(article.barcode or ""):
            if (gtin := _gtin(mark)) is not None:
                self._barcodes[gtin].append(article.id)


def _gtin(mark: str) -> str | None:
    """The bar code in fourteen digits, for 8, 12 and 13 digits are short forms of it."""
    return mark.zfill(14) if mark.isdecimal() and len(mark) in _GTIN_LENGTHS else None


def _unclear(hits: list[Found], reason: str) -> Unclear:
    return Unclear(tuple(sorted({hit.article_id for hit in hits})), reason)
