"""`resolve` for many conflicts alike, and for refused changes of stock."""

from dataclasses import replace

from desktop.domain.ids import ArticleId
from desktop.store import entities
from desktop.store.conflicts import OpenConflict, open_all
from desktop.store.outbox import of_entity, park
from tests.app.command_line import Prompt
from tests.worlds import Workstation, workstation_at

PLACE = "PT - Box - Acme - Aveiro"


def dispute(at: Workstation, *names: str) -> list[ArticleId]:
    """Articles whose brand two people changed, with their names as references."""
    found = [at.new_article(seller_reference=name, brand="Mine") for name in names]
    with at.shop.database.transaction() as tx:
        open_all(tx, [OpenConflict(item, "brand", None, "Theirs", 2, "Ana", "") for item in found])
        for article in found:
            item = entities.load(tx.connection, article)
            assert item is not None
            entities.save(tx, replace(item, base={**item.local, "brand": "Theirs"}, version=2))
    return found


def refused_count(at: Workstation) -> None:
    """25 counted when 19 was on file, and 16 are there now."""
    article, place = at.new_article(seller_reference="A-1"), at.warehouse(PLACE)
    at.hears(article, place, 19, 1)
    at.counts(article, place, 25)
    at.hears(article, place, 16, 2)
    with at.shop.database.transaction() as tx:
        (row,) = of_entity(tx.connection, article)
        park(tx, row, {"code": "stock-changed", "current": {"on_hand": "16", "version": 2}})


def test_one_choice_settles_the_field_in_every_article_and_undo_takes_it_back(prompt: Prompt):
    with workstation_at(prompt.shop) as at:
        dispute(at, "A-1", "A-2", "A-3")
    said = prompt("resolve", "A-1", "brand", "theirs", "--all-like")
    assert (said.code, said.document) == (0, {"settled": 3, "left": []})
    assert prompt("show", "A-3").document["brand"] == "Theirs"
    prompt("undo")
    assert len(prompt("conflicts").document["conflicts"]) == 3
    assert prompt("show", "A-2").document["brand"] == "Mine"


def test_a_refused_count_is_settled_by_warehouse_name(prompt: Prompt):
    for choice, figure in (("counted", "25"), ("difference", "22"), ("discard", "16")):
        with workstation_at(prompt.shop) as at:
            if not at.finds():
                refused_count(at)
        said = prompt("resolve", "A-1", "stock.Aveiro", choice)
        assert said.code == 0
        (line,) = said.document["stock"]
        assert line["shown"] == figure
        prompt("undo")
