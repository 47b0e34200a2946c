"""Articles as the marketplace would take them, few values each, so that two edits often meet."""

from hypothesis import strategies as st

from desktop.domain.document import Document, JsonValue
from desktop.domain.leaves import complete

WORDS = st.sampled_from(["red", "green", "blue", None])
PICTURES = st.lists(st.sampled_from("abcdef"), unique=True, max_size=5)
THREE_METRES: JsonValue = {"value": "3", "unit": "m"}
SPEC: st.SearchStrategy[JsonValue] = st.sampled_from(["OM3", "OM4", True, THREE_METRES])
SPECS = st.dictionaries(st.sampled_from(["length", "colour"]), SPEC)
KILO: JsonValue = {"value": "1", "unit": "kg"}
GRAMS: JsonValue = {"value": "900", "unit": "g"}
WEIGHTS: st.SearchStrategy[JsonValue] = st.sampled_from([None, KILO, GRAMS])
OFFERS = st.dictionaries(st.sampled_from(["w1", "w2", "w3"]), st.sampled_from(["6", "20", None]))
AMOUNTS = st.sampled_from(["10.00", "8.00", "5.00"])


def _offers(rates: dict[str, str | None]) -> JsonValue:
    return [{"warehouse": name, "vat_rate": rate} for name, rate in sorted(rates.items())]


@st.composite
def _prices(draw: st.DrawFn) -> Document:
    """A unit price and a ladder that is sound below it."""
    amount = draw(AMOUNTS)
    steps = draw(st.lists(st.sampled_from(["10", "50", "100"]), unique=True, max_size=3))
    falling = [price for price in ("9.00", "7.00", "5.00", "4.00") if float(price) < float(amount)]
    rows: list[JsonValue] = [
        {"from": step, "price": price}
        for step, price in zip(sorted(steps, key=int), falling, strict=False)
    ]
    return {"price": {"amount": amount, "currency": "EUR"}, "price_breaks": rows}


@st.composite
def articles(draw: st.DrawFn) -> Document:
    """A whole article."""
    category = draw(st.sampled_from([("fibre", "cord"), ("fibre", "box"), ("copper", "cable")]))
    texts = draw(st.dictionaries(st.sampled_from(["en", "fr"]), st.sampled_from(["One", "Two"])))
    usage = draw(st.dictionaries(st.sampled_from(["en", "fr"]), st.sampled_from(["Lay", "Pull"])))
    fields: Document = {
        "category": category[0],
        "subcategory": category[1],
        "specs": dict(draw(SPECS)),
        "brand": draw(WORDS),
        "names": dict(texts),
        "descriptions": {language: {"usage": text} for language, text in usage.items()},
        "images": list(draw(PICTURES)),
        "weight": draw(WEIGHTS),
        "offers": _offers(draw(OFFERS)),
        **draw(_prices()),
        "version": draw(st.integers(1, 9)),
        "review": {"state": draw(st.sampled_from(["draft", "approved"])), "reasons": []},
    }
    return complete(fields)


@st.composite
def edited(draw: st.DrawFn, base: Document) -> Document:
    """The article after somebody changed some of its fields, perhaps none."""
    other = draw(articles())
    names = sorted(base.keys() - {"category", "subcategory", "price", "price_breaks"})
    changed = set(draw(st.lists(st.sampled_from(names), unique=True, max_size=4)))
    if draw(st.booleans()):
        changed |= {"category", "subcategory"}
    if draw(st.booleans()):
        changed |= {"price", "price_breaks"}
    return {name: other[name] if name in changed else value for name, value in base.items()}


@st.composite
def three_sides(draw: st.DrawFn) -> tuple[Document, Document, Document]:
    """A base and two edits of it; sometimes both sides made the same one."""
    base = draw(articles())
    mine = draw(edited(base))
    theirs = draw(st.one_of(edited(base), st.just(mine), edited(mine)))
    return base, mine, theirs
