"""What an open conflict holds back, and its two sides."""

from desktop.domain.conflict_paths import GROUPS, held_by, is_held, side, with_side
from desktop.domain.leaves import complete

MINE = complete({"category": "fibre", "subcategory": "fo-patch-cord", "brand": "Acme"})


def test_a_conflict_about_one_field_holds_that_field_alone():
    held = frozenset(held_by("names.fr"))
    assert is_held("names.fr", held)
    assert not is_held("names.de", held)


def test_a_conflict_about_the_category_holds_all_that_hangs_on_it():
    held = frozenset(held_by("category"))
    assert all(is_held(path, held) for path in ("category", "subcategory", "specs.length"))
    assert not is_held("brand", held)


def test_a_deletion_holds_everything():
    assert is_held("brand", frozenset(held_by("deleted")))
    assert not is_held("brand", frozenset())


def test_taking_over_a_side_makes_the_sides_equal():
    theirs = complete({"category": "active", "specs": {"ports": "24"}, "brand": "Other"})
    for path in (*GROUPS, "brand"):
        assert side(with_side(MINE, path, side(theirs, path)), path) == side(theirs, path)
