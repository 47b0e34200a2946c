"""The shop checks itself and says what is wrong."""

from dataclasses import replace

from sqlalchemy import text

from desktop.queries.verification import verify
from desktop.store import entities
from tests.worlds import Workstation


def test_a_sound_shop_has_no_problems(workstation: Workstation):
    workstation.complete_article()
    found = verify(workstation.shop.database, workstation.shop.blobs.verify)
    assert (found.articles, found.pictures, found.problems) == (1, 1, ())


def test_a_damaged_and_a_missing_picture_are_named(workstation: Workstation):
    article = workstation.new_article()
    damaged, missing = workstation.picture("one"), workstation.picture("two")
    workstation.shop.pictures.add(article, [damaged, missing])
    workstation.shop.blobs.path(damaged).chmod(0o600)
    workstation.shop.blobs.path(damaged).write_bytes(b"scratched")
    workstation.shop.blobs.path(missing).unlink()
    problems = workstation.problems()
    assert len(problems) == 2
    assert {damaged[:12], missing[:12]} == {problem.split()[1][:12] for problem in problems}


def test_stray_missing_and_stale_rows_of_the_index_are_found(workstation: Workstation):
    for name in ("A", "B", "C"):
        workstation.new_article(brand=name)
    for statement in (
        "DELETE FROM article_index WHERE brand = 'A'",
        "UPDATE article_index SET touched_seq = 0 WHERE brand = 'B'",
        "UPDATE article_index SET article_id = 'stray' WHERE brand = 'C'",
        "DELETE FROM article_text",
    ):
        with workstation.shop.database.transaction() as tx:
            point = tx.connection.begin_nested()
            tx.connection.execute(text(statement))
            point.commit()
        assert len(workstation.problems()) == 1, statement


def test_words_that_are_missing_from_the_full_text_index_are_found(workstation: Workstation):
    workstation.new_article(brand="A")
    with workstation.shop.database.transaction() as tx:
        tx.connection.execute(text("DELETE FROM article_text"))
    assert len(workstation.problems()) == 1


def test_a_change_that_forgot_its_place_in_the_order_would_be_found(workstation: Workstation):
    article = workstation.new_article(brand="A")
    with workstation.shop.database.transaction() as tx:
        item = entities.load(tx.connection, article)
        assert item is not None
        entities.save(tx, replace(item))
        tx.articles.clear()
    assert len(workstation.problems()) == 1
