"""Pictures that another article shows too: said under a picture, in the form and by `check`.

Within one kind and brand that is no slip, for a series shares its pictures; elsewhere a buyer would
take the one article for the other.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from desktop.domain.article import Article
from desktop.domain.ids import ArticleId
from desktop.domain.looks import ALIKE, distance, neighbours
from desktop.domain.rules import Finding
from desktop.queries.look_alikes import may_look_like
from desktop.store.blobs import load_many
from desktop.store.tables import article_index, article_picture, blob

SAME, ALIKE_TO = "picture-twin-same", "picture-twin-alike"


@dataclass(frozen=True, slots=True)
class Owner:
    """An article that shows a picture."""

    article: ArticleId
    brand: str
    subcategory: str
    name: str

    def is_of_a_series_with(self, other: "Owner") -> bool:
        """Tell whether both are of one kind and brand."""
        kind = self.brand, self.subcategory
        return all(kind) and kind == (other.brand, other.subcategory)


@dataclass(frozen=True, slots=True)
class Twin:
    """Another article that shows the same picture (`is_same`) or one that looks like it."""

    article: ArticleId
    name: str
    is_same: bool


@dataclass(frozen=True, slots=True)
class PictureTwins:
    """Which pictures look like which, the closest first, and which articles show them."""

    alike: Mapping[str, Sequence[str]]
    owners: Mapping[str, Sequence[Owner]]

    def of(self, identity: ArticleId, article: Article) -> Iterator[Finding]:
        """Give what of an article's pictures others show, one finding for each place."""
        owner = Owner(identity, article.brand, article.subcategory, "")
        for place, digest in enumerate(article.images, start=1):
            twin = self.twin(owner, digest)
            if twin is not None:
                facts = (("picture", str(place)), ("article", twin.name or "–"))
                yield Finding("images", SAME if twin.is_same else ALIKE_TO, facts=facts)

    def twin(self, owner: Owner, digest: str) -> Twin | None:
        """Return the closest other article for a picture of `owner`."""
        for shown in (digest, *self.alike.get(digest, ())):
            for other in self.owners.get(shown, ()):
                if other.article != owner.article and not owner.is_of_a_series_with(other):
                    return Twin(other.article, other.name, shown == digest)
        return None


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
    return PictureTwins(alike, _owners(connection, None, "en"))


def twins_of(connection: Connection, digests: Sequence[str], language: str = "en") -> PictureTwins:
    """Compare these pictures with those of the shop."""
    if not digests:
        return PictureTwins({}, {})
    own = [item.look for item in load_many(connection, digests).values()]
    looks = may_look_like(connection, own)
    alike = {digest: _closest(digest, looks) for digest in digests if digest in looks}
    wanted = {*digests, *(other for near in alike.values() for other in near)}
    return PictureTwins(alike, _owners(connection, wanted, language))


def owner_of(connection: Connection, article: ArticleId) -> Owner:
    """Return an article as one that shows pictures."""
    columns = article_index.c
    query = select(columns.brand, columns.subcategory).where(columns.article_id == article)
    row = connection.execute(query).one_or_none()
    return Owner(article, row.brand, row.subcategory, "") if row else Owner(article, "", "", "")


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
    connection: Connection, digests: Collection[str] | None, language: str
) -> Mapping[str, Sequence[Owner]]:
    columns = article_index.c
    query = (
        select(
            article_picture.c.sha256,
            columns.article_id,
            columns.brand,
            columns.subcategory,
            columns[f"name_{language}"],
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
