"""What pictures are matched with, and what comes of it."""

from dataclasses import dataclass
from pathlib import PurePath

from desktop.domain.ids import ArticleId, Tid


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article as file names may speak of it; `expected` are the names for slots 1 to 5."""

    id: ArticleId
    tid: Tid | None = None
    seller_reference: str | None = None
    brand: str | None = None
    part_number: str | None = None
    barcode: str | None = None
    expected: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """A picture found for an article.

    `slot` is its place, 1 to 5. `by` is what told: `expected-name`, `expected-name-loosely`,
    `tid`, `reference`, `barcode`, `brand-and-part-number`, `part-number`, and these five with
    `-folder` behind. `sure` is false where a second article could bear the same mark unknown to
    this shop: a part number without its brand, a very short mark, an expected name in other
    punctuation or another format.
    """

    file: PurePath
    article_id: ArticleId
    slot: int
    by: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Doubt:
    """A picture that a person must place; nothing is guessed.

    `reason`: `several-articles`, `several-files` (with one expected name), `too-many`,
    `folder-and-name-disagree`, `brand-disagrees`, `only-part-of-name` (or of its folder's).
    """

    file: PurePath
    article_ids: tuple[ArticleId, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Matching:
    """Every file once or more in `matched` (a picture may be named by two articles), or once
    in `doubtful` or in `orphans`; all in the order of the files' paths.
    """

    matched: tuple[Match, ...]
    doubtful: tuple[Doubt, ...]
    orphans: tuple[PurePath, ...]
