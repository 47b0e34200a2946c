"""Matches picture files to articles by name; what is ambiguous is left to a person."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath

from desktop.domain.fields import MAX_IMAGES
from desktop.domain.ids import ArticleId
from desktop.pictures.candidates import Candidate, Doubt, Match, Matching
from desktop.pictures.expected import Named, Rivals, find_expected
from desktop.pictures.identify import Found, Identifiers, Unclear
from desktop.pictures.names import Place


@dataclass(frozen=True, slots=True)
class _Claim:
    """A file for an article, before its slot is known; `slot` is what the workbook said."""

    file: PurePath
    by: str
    sure: bool
    slot: int | None
    place: Place

    def order(self) -> tuple[int, Place, str]:
        return self.slot or MAX_IMAGES + 1, self.place, self.file.as_posix()


def match_pictures(files: Iterable[PurePath], articles: Iterable[Candidate]) -> Matching:
    """Every file matched, doubtful or orphan; the order of the input does not matter.

    Paths are relative to the folder of pictures. A name that the workbook gave wins over
    everything else; then speak TID, seller reference, bar code and part number, in the file's
    name (with `-1`, `.2`, `_3`, ` (4)`, `.front` and the like behind) or in its folder's.
    """
    ordered = tuple(sorted(set(files), key=PurePath.as_posix))
    known = tuple(sorted(articles, key=lambda article: article.id))
    claims: dict[ArticleId, list[_Claim]] = defaultdict(list)
    orphans: list[PurePath] = []
    named, rivals = find_expected(ordered, known)
    for name in named:
        if all(other.file != name.file for other in claims[name.article.id]):
            claims[name.article.id].append(_expected(name))
    placed = {name.file for name in named}
    doubts = _rivalries(rivals)
    identifiers = Identifiers(known)
    for file in ordered:
        if file in placed or file in doubts:
            continue
        match identifiers.identify(file):
            case Found(article_id, by, sure, place):
                claims[article_id].append(_Claim(file, by, sure, None, place))
            case Unclear(ids, reason):
                doubts[file] = Doubt(file, ids, reason)
            case None:
                orphans.append(file)
    matched: list[Match] = []
    for article in known:
        fitting, too_many = _slots(article, claims.get(article.id, []))
        matched += fitting
        doubts.update((doubt.file, doubt) for doubt in too_many)
    taken = {match.file for match in matched}
    return Matching(
        tuple(sorted(matched, key=lambda match: (match.file.as_posix(), match.article_id))),
        tuple(doubts[file] for file in ordered if file in doubts and file not in taken),
        tuple(orphans),
    )


def _expected(name: Named) -> _Claim:
    by = "expected-name-loosely" if name.loosely else "expected-name"
    return _Claim(name.file, by, not name.loosely, name.slot, Place())


def _rivalries(rivals: list[Rivals]) -> dict[PurePath, Doubt]:
    """A doubt for each file that shares an expected name with another file."""
    articles: dict[PurePath, set[ArticleId]] = defaultdict(set)
    for rival in rivals:
        for file in rival.files:
            articles[file].add(rival.article.id)
    return {
        file: Doubt(file, tuple(sorted(found)), "several-files") for file, found in articles.items()
    }


def _slots(article: Candidate, claims: list[_Claim]) -> tuple[list[Match], list[Doubt]]:
    """The article's pictures in their slots; those beyond the fifth are doubtful.

    A file outside the workbook's names first takes a slot the workbook left free.
    """
    slots = range(1, MAX_IMAGES + 1)
    used = {claim.slot for claim in claims}
    named = {slot for slot, name in enumerate(article.expected, start=1) if name.strip()}
    free = [slot for slot in slots if slot not in used and slot not in named]
    free += [slot for slot in slots if slot not in used and slot in named]
    matched: list[Match] = []
    doubtful: list[Doubt] = []
    for claim in sorted(claims, key=_Claim.order):
        slot = claim.slot or (free.pop(0) if free else None)
        if slot is None or slot not in slots:
            doubtful.append(Doubt(claim.file, (article.id,), "too-many"))
        else:
            matched.append(Match(claim.file, article.id, slot, claim.by, claim.sure))
    return matched, doubtful
