"""What holds for every merge of two edits, whatever they are."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.conflict_paths import GROUPS, is_held, side
from desktop.domain.document import Document, JsonValue, canonical, same, text_list
from desktop.domain.fields import SELLER_FIELDS, WAREHOUSE_FIELDS
from desktop.domain.leaves import flatten, seller_part
from desktop.sync.merge import Merged, merge_articles, merge_plain
from desktop.sync.merge_lists import merge_members, merge_rows
from tests.sync.documents import PICTURES, articles, three_sides

Sides = tuple[Document, Document, Document]
LISTS = ("images", "offers", "price_breaks")

warehouses = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["A", "B"]),
        "city": st.sampled_from(["Aveiro", "Porto", None]),
        "availability": st.sampled_from([None, {"amount": 48, "unit": "h"}]),
        "version": st.integers(1, 3),
    }
)


def paths(merged: Merged) -> set[str]:
    return {clash.path for clash in merged.clashes}


def held(merged: Merged) -> frozenset[str]:
    return frozenset(part for path in paths(merged) for part in GROUPS.get(path, (path,)))


@given(three_sides())
def test_an_edit_on_one_side_only_is_taken_whole(sides: Sides) -> None:
    base, mine, _ = sides
    assert seller_part(merge_articles(base, mine, base).document) == seller_part(mine)
    assert merge_articles(base, base, mine).document == mine
    assert merge_articles(base, mine, base).clashes == ()
    assert merge_articles(base, base, mine).clashes == ()


@given(three_sides())
def test_the_same_edit_on_both_sides_is_agreement(sides: Sides) -> None:
    base, mine, _ = sides
    assert merge_articles(base, mine, mine) == Merged(mine, ())


@given(three_sides())
def test_nothing_is_invented(sides: Sides) -> None:
    base, mine, theirs = sides
    merged = merge_articles(base, mine, theirs).document
    known = [flatten(document) for document in sides]
    for path, value in flatten(merged).items():
        if path in LISTS:
            members = [canonical(item) for leaves in known for item in _list(leaves.get(path))]
            assert all(canonical(item) in members for item in _list(value))
        else:
            assert any(same(value, leaves.get(path)) for leaves in known)


@given(three_sides())
def test_swapping_the_sides_swaps_mine_and_theirs_and_nothing_else(sides: Sides) -> None:
    base, mine, theirs = sides
    one, other = merge_articles(base, mine, theirs), merge_articles(base, theirs, mine)
    assert [(c.path, c.base, c.mine, c.theirs) for c in one.clashes] == [
        (c.path, c.base, c.theirs, c.mine) for c in other.clashes
    ]
    here, there = flatten(one.document), flatten(other.document)
    for path in here.keys() | there.keys():
        if not is_held(path, held(one)):
            assert same(here.get(path), there.get(path)), path


@given(three_sides())
def test_a_single_value_clashes_exactly_when_both_changed_it_differently(sides: Sides) -> None:
    base, mine, theirs = sides
    merged = merge_articles(base, mine, theirs)
    grouped = {"category", "subcategory", "price"}
    old, own, other = (flatten(document) for document in sides)
    for path in old.keys() | own.keys() | other.keys():
        name = path.partition(".")[0]
        if name not in SELLER_FIELDS or name == "specs" or name in grouped or path in LISTS:
            continue
        both = not same(own.get(path), old.get(path)) and not same(other.get(path), old.get(path))
        assert (path in paths(merged)) == (both and not same(own.get(path), other.get(path)))


@given(three_sides())
def test_a_clash_keeps_mine_in_sight_and_theirs_beside_it(sides: Sides) -> None:
    base, mine, theirs = sides
    merged = merge_articles(base, mine, theirs)
    for clash in merged.clashes:
        assert same(side(merged.document, clash.path), side(mine, clash.path))
        assert same(clash.mine, side(mine, clash.path))
        assert same(clash.theirs, side(theirs, clash.path))
        assert not same(clash.mine, clash.theirs)


@given(three_sides())
def test_specifications_never_come_under_a_foreign_category(sides: Sides) -> None:
    """Two edits, one of which moved the article: its specifications are of one side, whole."""
    base, mine, theirs = sides
    merged = merge_articles(base, mine, theirs).document
    where = _category(merged)
    assert where in {_category(base), _category(mine), _category(theirs)}
    if _category(mine) != _category(theirs):
        assert merged["specs"] in [
            document["specs"] for document in sides if _category(document) == where
        ]


@given(three_sides())
def test_sound_prices_merge_to_sound_prices_or_clash(sides: Sides) -> None:
    base, mine, theirs = sides
    merged = merge_articles(base, mine, theirs)
    if not paths(merged) & {"price", "price_breaks"}:
        assert _is_sound(merged.document)


@given(three_sides())
def test_the_marketplace_keeps_what_is_its_own(sides: Sides) -> None:
    base, mine, theirs = sides
    theirs["rating"] = {"stars": "4"}
    merged = merge_articles(base, mine, theirs).document
    assert (merged["version"], merged["review"]) == (theirs["version"], theirs["review"])
    assert merged["rating"] == {"stars": "4"}


@given(three_sides(), st.data())
def test_of_what_may_have_been_taken_before_only_agreement_is_silent(
    sides: Sides, data: st.DataObject
) -> None:
    base, mine, theirs = sides
    known = sorted(flatten(mine).keys() - {"category", "subcategory", "price", *LISTS})
    known = [path for path in known if not path.startswith("specs.")]
    unsure = frozenset(data.draw(st.lists(st.sampled_from(known), unique=True)) if known else ())
    merged = merge_articles(base, mine, theirs, unsure)
    own, other = flatten(mine), flatten(theirs)
    for path in unsure:
        assert (path in paths(merged)) == (not same(own.get(path), other.get(path)))


@given(PICTURES, PICTURES, PICTURES)
def test_a_picture_added_by_anyone_and_removed_by_no_one_is_there_once(
    base: list[str], mine: list[str], theirs: list[str]
) -> None:
    merged, is_clash = merge_members(list(base), list(mine), list(theirs), "", 5)
    if is_clash:
        assert merged == mine
        return
    kept = {name for name in base if name in mine and name in theirs}
    added = (set(mine) | set(theirs)) - set(base)
    names = text_list(merged)
    assert len(names) == len(set(names)) <= 5
    assert set(names) == kept | added


@given(PICTURES, PICTURES, PICTURES)
def test_pictures_keep_the_order_of_whoever_moved_them(
    base: list[str], mine: list[str], theirs: list[str]
) -> None:
    merged, is_clash = merge_members(list(base), list(mine), list(theirs), "", 5)
    if is_clash:
        return
    names = text_list(merged)
    kept = [name for name in base if name in names]
    orders = [[name for name in side if name in kept] for side in (mine, theirs)]
    assert [name for name in names if name in kept] in orders


@given(three_sides(), st.sampled_from([("offers", "warehouse"), ("price_breaks", "from")]))
def test_a_row_only_one_side_changed_is_that_sides(sides: Sides, table: tuple[str, str]) -> None:
    name, key = table
    base, mine, theirs = (document[name] for document in sides)
    merged, is_clash = merge_rows(base, mine, theirs, key)
    if is_clash:
        assert same(merged, mine)
        return
    old, own, other = (_rows(value, key) for value in (base, mine, theirs))
    found = _rows(merged, key)
    for row in old.keys() | own.keys() | other.keys():
        mine_changed = not same(own.get(row), old.get(row))
        assert same(found.get(row), own.get(row) if mine_changed else other.get(row))


@given(warehouses, warehouses, warehouses)
def test_warehouses_merge_value_by_value(base: Document, mine: Document, theirs: Document) -> None:
    merged = merge_plain(base, mine, theirs, WAREHOUSE_FIELDS)
    clashes = paths(merged)
    for name in ("name", "city", "availability"):
        old, own, other = base[name], mine[name], theirs[name]
        both = not same(own, old) and not same(other, old)
        assert (name in clashes) == (both and not same(own, other))
        assert same(merged.document[name], other if same(own, old) else own)
    assert merged.document["version"] == theirs["version"]
    assert merge_plain(base, base, theirs, WAREHOUSE_FIELDS).document == theirs


@given(articles())
def test_merging_is_idempotent(article: Document) -> None:
    assert merge_articles(article, article, article) == Merged(article, ())


def _list(value: JsonValue) -> list[JsonValue]:
    return value if isinstance(value, list) else []


def _rows(value: JsonValue, key: str) -> dict[str, JsonValue]:
    return {str(item[key]): item for item in _list(value) if isinstance(item, dict)}


def _category(document: Document) -> tuple[JsonValue, JsonValue]:
    return document["category"], document["subcategory"]


def _is_sound(document: Document) -> bool:
    price = document["price"]
    assert isinstance(price, dict)
    last_quantity, last_price = Decimal(0), Decimal(str(price["amount"]))
    for row in _rows(document["price_breaks"], "from").values():
        assert isinstance(row, dict)
        quantity, amount = Decimal(str(row["from"])), Decimal(str(row["price"]))
        if quantity <= last_quantity or amount > last_price:
            return False
        last_quantity, last_price = quantity, amount
    return True
