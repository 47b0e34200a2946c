"""Three-way merge of article documents, driven by the table of field kinds. Pure.

`base` is the last document seen from the marketplace, `mine` what the person sees, `theirs` the
newest from the marketplace. A conflict keeps mine visible and theirs beside it. Source: sync
design, §2.6.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.article import read_article
from desktop.domain.conflict_paths import side
from desktop.domain.document import Document, JsonValue, copy_of, same
from desktop.domain.fields import FIELDS, MAX_DOCUMENTS, MAX_IMAGES, SELLER_FIELDS, Kind
from desktop.domain.leaves import Leaves, complete, flatten, with_leaves
from desktop.domain.rules import ladder_fault
from desktop.sync.merge_lists import merge_members, merge_rows

LIST_LIMITS: Mapping[str, int] = {"images": MAX_IMAGES, "documents": MAX_DOCUMENTS}
CATEGORY = ("category", "subcategory")
LADDER = ("price", "price_breaks")


@dataclass(frozen=True, slots=True)
class Clash:
    """Both sides changed a path, differently."""

    path: str
    base: JsonValue
    mine: JsonValue
    theirs: JsonValue


@dataclass(frozen=True, slots=True)
class Merged:
    """The merged document, mine where there is a clash, and the clashes by path."""

    document: Document
    clashes: tuple[Clash, ...]


def merge_articles(
    base: Document,
    mine: Document,
    theirs: Document,
    unsure: frozenset[str] = frozenset(),
    *,
    is_answer: bool = False,
) -> Merged:
    """Merge; the marketplace's own fields and fields this version does not know are theirs.

    `unsure` paths were sent and nobody knows whether they took effect: the base says nothing about
    them, so anything but agreement is a clash. `is_answer`: theirs is what the marketplace made of
    the base, our own write, so that price and ladder are no two people's.
    """
    sides = _Sides(base, mine, theirs, unsure)
    values: dict[str, JsonValue] = {}
    clashed: list[str] = []
    _merge_category(sides, values, clashed)
    for path in sorted(sides.paths()):
        if path not in values:
            value, is_clash = _merge_leaf(sides, path)
            values[path] = value
            if is_clash:
                clashed.append(path)
    if not is_answer:
        _merge_ladder(sides, values, clashed)
    document = with_leaves(_foreign_part(theirs), values)
    return Merged(document, tuple(_clash(path, base, mine, theirs) for path in clashed))


def merge_plain(
    base: Document,
    mine: Document,
    theirs: Document,
    names: Sequence[str],
    unsure: frozenset[str] = frozenset(),
) -> Merged:
    """Merge documents whose fields are all single values (warehouses)."""
    document = copy_of(theirs)
    clashes: list[Clash] = []
    for name in names:
        old, own, other = base.get(name), mine.get(name), theirs.get(name)
        if same(own, other) or (same(own, old) and name not in unsure):
            continue
        document[name] = own
        if not same(other, old) or name in unsure:
            clashes.append(Clash(name, old, own, other))
    return Merged(document, tuple(clashes))


class _Sides:
    """The three documents taken apart once."""

    def __init__(
        self, base: Document, mine: Document, theirs: Document, unsure: frozenset[str]
    ) -> None:
        self.unsure = unsure
        self.base: Leaves = flatten(base)
        self.mine: Leaves = flatten(mine)
        self.theirs: Leaves = flatten(theirs)

    def paths(self) -> set[str]:
        known = self.base.keys() | self.mine.keys() | self.theirs.keys()
        return {path for path in known if path.partition(".")[0] in SELLER_FIELDS}

    def of(self, path: str) -> tuple[JsonValue, JsonValue, JsonValue]:
        return self.base.get(path), self.mine.get(path), self.theirs.get(path)

    def mine_changed(self, path: str) -> bool:
        return path in self.unsure or not same(self.mine.get(path), self.base.get(path))

    def theirs_changed(self, path: str) -> bool:
        return path in self.unsure or not same(self.theirs.get(path), self.base.get(path))

    def specs(self) -> list[str]:
        return [path for path in self.paths() if path.startswith("specs.")]


def _clash(path: str, base: Document, mine: Document, theirs: Document) -> Clash:
    return Clash(path, side(base, path), side(mine, path), side(theirs, path))


def _foreign_part(theirs: Document) -> Document:
    return {name: value for name, value in complete(theirs).items() if name not in SELLER_FIELDS}


def _merge_leaf(sides: _Sides, path: str) -> tuple[JsonValue, bool]:
    base, mine, theirs = sides.of(path)
    if same(mine, theirs) or not sides.mine_changed(path):
        return theirs, False
    if path in sides.unsure:
        return mine, True
    if not sides.theirs_changed(path):
        return mine, False
    field = FIELDS[path.partition(".")[0]]
    if field.kind is Kind.ORDERED:
        return merge_members(base, mine, theirs, field.key, LIST_LIMITS.get(field.name))
    if field.kind is Kind.TABLE:
        return merge_rows(base, mine, theirs, field.key)
    return mine, True


def _merge_category(sides: _Sides, values: dict[str, JsonValue], clashed: list[str]) -> None:
    """Keep category and specifications together when one side moved the article elsewhere."""
    mine_moved = any(sides.mine_changed(path) for path in CATEGORY)
    theirs_moved = any(sides.theirs_changed(path) for path in CATEGORY)
    if not mine_moved and not theirs_moved:
        return
    specs = sides.specs()
    mine_touched = mine_moved or any(sides.mine_changed(path) for path in specs)
    theirs_touched = theirs_moved or any(sides.theirs_changed(path) for path in specs)
    group = [*CATEGORY, *specs]
    agree = all(same(sides.mine.get(path), sides.theirs.get(path)) for path in group)
    if mine_touched and theirs_touched and not agree:
        if all(same(sides.mine.get(path), sides.theirs.get(path)) for path in CATEGORY):
            return
        values.update({path: sides.mine.get(path) for path in group})
        clashed.append("category")
        return
    winner = sides.mine if mine_touched else sides.theirs
    values.update({path: winner.get(path) for path in group})


def _merge_ladder(sides: _Sides, values: dict[str, JsonValue], clashed: list[str]) -> None:
    """Check price and ladder as a whole: each side's change may be right and both together not."""
    mine_price, mine_steps = (sides.mine_changed(path) for path in LADDER)
    their_price, their_steps = (sides.theirs_changed(path) for path in LADDER)
    if same(_price_part(sides.mine), _price_part(sides.theirs)) or not (mine_steps or their_steps):
        return
    crossed = (mine_price and their_steps) or (their_price and mine_steps)
    met = crossed or (mine_steps and their_steps)
    if (
        not set(LADDER).isdisjoint(clashed)
        or (crossed and values.get("price_breaks"))
        or (met and not _is_sound_ladder(values))
    ):
        # One question about both: a ladder beside the other side's price is nobody's offer.
        values.update({path: sides.mine.get(path) for path in LADDER})
        clashed[:] = [*(path for path in clashed if path not in LADDER), "price_breaks"]


def _price_part(leaves: Leaves) -> JsonValue:
    return [leaves.get("price"), leaves.get("price_breaks")]


def _is_sound_ladder(values: Mapping[str, JsonValue]) -> bool:
    part: Document = {name: values.get(name) for name in ("price", "price_breaks")}
    return ladder_fault(read_article(part)) is None
