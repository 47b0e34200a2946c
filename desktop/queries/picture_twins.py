"""Pictures that another article shows too, as findings for the form and `check`.

The very same file in articles of one kind and brand is no slip: a series shares its pictures. It is
told where kind or brand differ. A picture that only looks the same is told wherever it is.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from desktop.domain.article import Article
from desktop.domain.ids import ArticleId
from desktop.domain.looks import ALIKE, distance, neighbours
from desktop.domain.rules import Finding
from desktop.store.tables import article_index, article_picture, blob

SAME, ALIKE_TO = "picture-twin-same", "picture-twin-alike"


@dataclass(frozen=True, slots=True)
class Owner:
    """An article that shows a picture."""

    article: ArticleId
    brand: str
    subcategory: str
    name: str

    def is_of_a_series_with(self, article: Article) -> bool:
        """Tell whether both are of one kind and brand."""
        return (self.brand, self.subcategory) == (article.brand, article.subcategory)


@dataclass(frozen=True, slots=True)
class PictureTwins:
    """Which pictures look like which, the closest first, and which articles show them."""

    alike: Mapping[str, Sequence[str]]
    owners: Mapping[str, Sequence[Owner]]

    def of(self, article: Article) -> Iterator[Finding]:
        """Give what of an article's pictures others show, one finding for each place."""
        for place, digest in enumerate(article.images, start=1):
            code, owner = next(self._found(article, digest), ("", None))
            if owner is not None:
                facts = (("picture", str(place)), ("article", owner.name or "–"))
                yield Finding("images", code, facts=facts)

    def _found(self, article: Article, digest: str) -> Iterator[tuple[str, Owner]]:
        for owner in self.owners.get(digest, ()):
            if owner.article != article.id and not owner.is_of_a_series_with(article):
                yield SAME, owner
        for other in self.alike.get(digest, ()):
            for owner in self.owners.get(other, ()):
                if owner.article != article.id:
                    yield ALIKE_TO, owner


def twins_in_shop(connection: Connection) -> PictureTwins:
    """Compare every picture of the shop with every other."""
    looks = dict(_looks(connection))
    near, named = neighbours(looks.values()), _by_look(looks)
    alike = {
        digest: [
            other for one in (look, *near.get(look, ())) for other in named[one] if other != digest
        ]
        for digest, look in looks.items()
        if look in near or len(named[look]) > 1
    }
    return PictureTwins(alike, _owners(connection, None))


def twins_of(connection: Connection, article: Article) -> PictureTwins:
    """Compare the pictures of one article with those of the shop."""
    if not article.images:
        return PictureTwins({}, {})
    looks = dict(_looks(connection))
    own: list[str] = [digest for digest in article.images if digest in looks]
    alike = {digest: _closest(digest, looks) for digest in own}
    wanted = {*article.images, *(other for near in alike.values() for other in near)}
    return PictureTwins(alike, _owners(connection, wanted))


def _looks(connection: Connection) -> Iterator[tuple[str, int]]:
    query = select(blob.c.sha256, blob.c.look).where(blob.c.look.is_not(None))
    for digest, look in connection.execute(query):
        yield digest, int(look, 16)


def _by_look(looks: Mapping[str, int]) -> Mapping[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for digest, look in looks.items():
        found[look].append(digest)
    return found


def _closest(digest: str, looks: Mapping[str, int]) -> list[str]:
    own = looks[digest]
    near = [
        (distance(own, look), other)
        for other, look in looks.items()
        if other != digest and distance(own, look) <= ALIKE
    ]
    return [other for _, other in sorted(near)]


def _owners(
    connection: Connection, digests: Collection[str] | None
) -> Mapping[str, Sequence[Owner]]:
    columns = article_index.c
    query = (
        select(
            article_picture.c.sha256,
            columns.article_id,
            columns.brand,
            columns.subcategory,
            columns.name_en,
            columns.part_number,
        )
        .join(article_index, columns.article_id == article_picture.c.article_id)
        .order_by(columns.article_id)
    )
    if digests is not None:
        query = query.where(article_picture.c.sha256.in_(digests))
    found: defaultdict[str, list[Owner]] = defaultdict(list)
    for digest, article, brand, subcategory, name, part in connection.execute(query):
        found[digest].append(Owner(ArticleId(article), brand, subcategory, name or part))
    return found
