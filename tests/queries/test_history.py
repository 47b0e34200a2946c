"""What happened to an article, newest first, by whom and by which verb."""

from tests.worlds import Workstation


def test_every_change_is_there_with_both_values(workstation: Workstation):
    article = workstation.new_article(brand="Acme")
    workstation.types(article, "brand", "Bolt")
    place = workstation.warehouse()
    workstation.counts(article, place, 5)
    workstation.shop.rename_device("Ana's desk")
    workstation.undoes()
    lines = workstation.shop.history.of_article(article)
    assert [(line.verb, line.origin, line.path, line.before, line.after) for line in lines[:4]] == [
        ("stock-count", "undo", f"stock.{place}", "5", "0"),
        ("stock-count", "user", f"stock.{place}", "0", "5"),
        ("edit", "user", "brand", "Acme", "Bolt"),
        ("edit", "user", "brand", None, "Acme"),
    ]
    assert lines[-1].verb == "create-article"
    assert lines[0].author == "Ana's desk"
    assert len({line.step for line in lines}) == len(lines)


def test_the_history_of_one_article_is_not_that_of_another(workstation: Workstation):
    first, second = workstation.new_article(brand="A"), workstation.new_article(brand="B")
    afters = [line.after for line in workstation.shop.history.of_article(first)]
    assert "A" in afters
    assert "B" not in afters
    assert len(workstation.shop.history.of_article(second, limit=1)) == 1


def test_the_next_undo_and_redo_are_named(workstation: Workstation):
    workstation.new_article(brand="A")
    assert workstation.shop.history.undo_verb() == "edit"
    workstation.undoes()
    assert workstation.shop.history.undo_verb() == "create-article"
    assert workstation.shop.history.redo_verb() == "edit"
