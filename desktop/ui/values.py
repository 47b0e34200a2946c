"""Stored values in words: what a person reads in conflicts, history and the outbox."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from desktop.domain.document import Document, JsonValue, mapping, object_list, text
from desktop.domain.leaves import LeafChange
from desktop.domain.numbers import parse_decimal
from desktop.domain.taxonomy import Taxonomy, label_in
from desktop.ui import formats
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.refusals import stock_sentence
from desktop.ui.unit_words import UnitWords
from desktop.ui.words import CONDITIONS, WARRANTIES, field_word, translated, word

NOTHING = "–"
LONGEST = 400
CHANGED_SINCE = QT_TRANSLATE_NOOP("words", "You changed it since: {before} → {after}")
NOT_CHANGED_SINCE = QT_TRANSLATE_NOOP("words", "Not changed since.")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says values in a language, with the names of the marketplace's tree."""

    taxonomy: Taxonomy
    language: str

    def field(self, path: str) -> str:
        """Return a path in words."""
        return field_word(path, self.taxonomy, self.language)

    def say(self, path: str, value: JsonValue) -> str:
        """Return a value in words; nothing is a dash."""
        if value is None or value in ("", [], {}):
            return NOTHING
        name, _, rest = path.partition(".")
        if name == "stock" and isinstance(value, str):
            return _number(value)
        if name == "specs" and rest:
            return self._spec(rest, value)
        if name == "unit" and isinstance(value, str):
            return UnitWords(self.taxonomy, self.language).unit(value)
        if name == "category" and isinstance(value, dict):
            return self._kind(value)
        teller = _TELLERS.get(name)
        if teller is not None:
            return teller(value)
        if name in {"category", "subcategory"} and isinstance(value, str):
            return self._tree_name(name, value)
        return self._plain(value)

    def since(self, path: str, changes: Iterable[LeafChange]) -> str:
        """Return what became of a refused field since the refusal."""
        for change in changes:
            if change.path == path or change.path.startswith(f"{path}."):
                before, after = (self.say(path, one) for one in (change.before, change.after))
                return translated(CHANGED_SINCE).format(before=before, after=after)
        return translated(NOT_CHANGED_SINCE)

    def _plain(self, value: JsonValue) -> str:
        if isinstance(value, bool):
            return translated("Yes") if value else translated("No")
        if isinstance(value, str):
            return value if len(value) <= LONGEST else f"{value[:LONGEST]}…"
        if isinstance(value, int):
            return formats.count(value)
        if isinstance(value, list):
            return ", ".join(self._plain(item) for item in value)
        return " ".join(self._plain(item) for item in mapping(value).values() if item)

    def _spec(self, key: str, value: JsonValue) -> str:
        if isinstance(value, dict) and "value" in value:
            return f"{_number(text(value.get('value')))} {text(value.get('unit'))}".strip()
        spec = self.taxonomy.specs.get(key)
        names = {item.value: item.label(self.language) for item in spec.choices} if spec else {}
        if isinstance(value, list):
            return ", ".join(names.get(text(item), text(item)) for item in value)
        return names.get(value, value) if isinstance(value, str) else self._plain(value)

    def _tree_name(self, name: str, key: str) -> str:
        if name == "category":
            category = self.taxonomy.categories.get(key)
            return label_in(category.names, self.language) if category else key
        subcategory = self.taxonomy.subcategories.get(key)
        return label_in(subcategory.names, self.language) if subcategory else key

    def _kind(self, value: Document) -> str:
        parts = [
            self._tree_name(name, text(value.get(name)))
            for name in ("category", "subcategory")
            if value.get(name)
        ]
        specs = [
            f"{self.field(f'specs.{key}')} {self._spec(key, item)}"
            for key, item in mapping(value.get("specs")).items()
        ]
        return " · ".join([*parts, *specs])


def _number(plain: str) -> str:
    value = parse_decimal(plain)
    return formats.number(value) if value is not None else plain


def _price(value: JsonValue) -> str:
    raw = mapping(value)
    amount = parse_decimal(text(raw.get("amount")))
    return formats.price(amount, text(raw.get("currency"))) if amount is not None else NOTHING


def _weight(value: JsonValue) -> str:
    raw = mapping(value)
    return f"{_number(text(raw.get('value')))} {text(raw.get('unit'))}".strip()


def _dimensions(value: JsonValue) -> str:
    raw = mapping(value)
    sides = " × ".join(_number(text(raw.get(side))) for side in ("length", "width", "height"))
    return f"{sides} {text(raw.get('unit'))}"


def _warranty(value: JsonValue) -> str:
    raw = mapping(value)
    months = raw.get("months")
    amount = translated("{months} months").format(months=months)
    return f"{amount}, {word(WARRANTIES, text(raw.get('kind')))}"


def _pack(value: JsonValue) -> str:
    raw = mapping(value)
    return f"{_number(text(raw.get('quantity')))} / {text(raw.get('unit'))}"


def _limits(value: JsonValue) -> str:
    raw = mapping(value)
    low, high = (
        _number(text(raw.get(key))) if raw.get(key) else "" for key in ("minimum", "maximum")
    )
    return f"{low} – {high}"


def _promotion(value: JsonValue) -> str:
    raw = mapping(value)
    price = parse_decimal(text(raw.get("price")))
    shown = formats.typed_money(price) if isinstance(price, Decimal) else NOTHING
    return f"{shown}, {text(raw.get('starts'))} – {text(raw.get('ends'))}"


def _ladder(value: JsonValue) -> str:
    if isinstance(value, dict):
        rows, unit = object_list(value.get("price_breaks")), _price(value.get("price"))
        return f"{unit}; {_ladder([*rows])}"
    return ", ".join(
        f"≥ {_number(text(row.get('from')))}: {_number(text(row.get('price')))}"
        for row in object_list(value)
    )


def _offers(value: JsonValue) -> str:
    rates = [text(row.get("vat_rate")) for row in object_list(value)]
    return ", ".join(f"{_number(rate)} %" if rate else NOTHING for rate in rates)


def _pictures(value: JsonValue) -> str:
    number = len(value) if isinstance(value, list) else 0
    return translated("{number} pictures").format(number=number)


def _documents(value: JsonValue) -> str:
    return ", ".join(text(item.get("name")) for item in object_list(value))


def _condition(value: JsonValue) -> str:
    return word(CONDITIONS, text(value))


def _refused(value: JsonValue) -> str:
    raw = mapping(value)
    return stock_sentence(mapping(raw.get("payload")), mapping(raw.get("error"))) or NOTHING


_TELLERS: Mapping[str, Callable[[JsonValue], str]] = {
    "price": _price,
    "weight": _weight,
    "dimensions": _dimensions,
    "warranty": _warranty,
    "pack": _pack,
    "order_limits": _limits,
    "promotion": _promotion,
    "price_breaks": _ladder,
    "offers": _offers,
    "images": _pictures,
    "documents": _documents,
    "condition": _condition,
    "refused": _refused,
}
