"""The derived index always says what the articles say, whatever was done in whatever order."""

import random
from collections.abc import Callable

import pytest

from desktop.domain.ids import ArticleId, WarehouseId
from desktop.store.article_index import rebuild
from desktop.workflows.articles import Assignment
from tests.worlds import Workstation

STEPS = 60


def anything(
    at: Workstation, chance: random.Random, places: list[WarehouseId]
) -> Callable[[], object]:
    """Think of something a person might do next."""
    articles = at.finds()
    if not articles or chance.random() < 0.2:
        return lambda: at.shop.edit.create(
            {"brand": "Acme", "names.fr": f"Câble {chance.random()}"}
        )
    article = chance.choice(articles)
    few = chance.sample(articles, min(3, len(articles)))
    return chance.choice(
        [
            lambda: at.types(article, "names.de", f"Kabel {chance.randrange(99)} µm"),
            lambda: at.types(article, "part_number", f"WS-{chance.randrange(99)}"),
            lambda: at.types(article, "price", str(chance.randrange(1, 999))),
            lambda: at.types(article, "weight", f"{chance.randrange(1, 9)} lb"),
            lambda: at.counts(article, chance.choice(places), chance.randrange(20)),
            lambda: at.adjusts(article, chance.choice(places), chance.randrange(5)),
            lambda: at.shop.edit.batch(few, [Assignment("brand", "=", f"B{chance.randrange(3)}")]),
            lambda: at.shop.edit.clone(article),
            lambda: at.shop.edit.remove(few[:2]),
            lambda: at.shop.submissions.submit(few, ["names"]),
            at.undoes,
            at.undoes,
            at.redoes,
        ]
    )


@pytest.mark.parametrize("seed", range(3))
def test_the_index_is_what_rebuilding_it_would_give(workstation: Workstation, seed: int):
    chance = random.Random(seed)
    places = [workstation.warehouse(f"PT - Box - Acme - {city}") for city in ("Aveiro", "Porto")]
    for _ in range(STEPS):
        anything(workstation, chance, places)()
        assert workstation.problems() == ()
    before = index_of(workstation)
    assert before["rows"]
    with workstation.shop.database.transaction() as tx:
        rebuild(tx)
    assert index_of(workstation) == before


def index_of(at: Workstation) -> dict[str, object]:
    tables = at.tables()
    words = ["kabel", "cable", "um", "µm", "ws", *(f"ws{number}" for number in range(10, 99, 9))]
    return {
        "rows": tables["article_index"],
        "texts": sorted(str(row) for row in tables["article_text"]),
        "found": {word: sorted(at.finds(word)) for word in words},
    }


def test_a_removed_article_is_not_found_any_more(workstation: Workstation):
    article: ArticleId = workstation.new_article(brand="Acme")
    assert workstation.finds("acme") == [article]
    workstation.shop.edit.remove([article])
    assert workstation.finds("acme") == []
