"""What is to be looked at after unit or pack changed is remembered until it was."""

from desktop.domain.ids import ArticleId
from tests.worlds import Workstation


def cable(shop: Workstation) -> ArticleId:
    return shop.new_article(names__en="Cable", unit="pce", price="450", weight="12 kg")


def due(shop: Workstation, article: ArticleId) -> tuple[str, ...]:
    return shop.shop.review_due.due(article).paths


def test_every_figure_per_unit_is_due_until_it_is_changed_or_looked_at(workstation: Workstation):
    article = cable(workstation)
    workstation.types(article, "unit", "m")
    assert due(workstation, article) == ("price", "weight")
    workstation.types(article, "price", "0.90")
    assert due(workstation, article) == ("weight",)
    workstation.shop.unit_reviews.looked_at(article, "weight")
    assert due(workstation, article) == ()


def test_going_back_by_hand_or_by_undo_leaves_nothing_to_look_at(workstation: Workstation):
    article = cable(workstation)
    workstation.types(article, "unit", "m")
    workstation.types(article, "unit", "pce")
    assert due(workstation, article) == ()
    workstation.types(article, "unit", "m")
    workstation.undoes()
    assert due(workstation, article) == ()


def test_it_can_be_dismissed_and_goes_with_the_article(workstation: Workstation):
    article, other = cable(workstation), cable(workstation)
    for one in (article, other):
        workstation.types(one, "unit", "m")
    workstation.shop.unit_reviews.dismiss(article)
    assert due(workstation, article) == ()
    assert due(workstation, other) != ()
    workstation.shop.edit.remove([other])
    assert due(workstation, other) == ()
    assert workstation.problems() == ()
