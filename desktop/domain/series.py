"""A series of siblings of one article: 1, 2, 3, 5, 10 m of the same patch cord, planned exactly.

Everything but stock is copied; the stepped specifications take their values, standard names are
composed anew, other texts follow word by word, codes follow a visible pattern. Pure: nothing is
written. Source: help centre, "Cloner".
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import product
from types import MappingProxyType

from desktop.domain.article import Article, SpecValue, read_article
from desktop.domain.document import Document, JsonValue, same
from desktop.domain.entry import Entry, read_entry
from desktop.domain.errors import InputRefused
from desktop.domain.fields import LANGUAGES, TABS
from desktop.domain.leaves import LeafChange, changes_between, leaf, seller_part, with_leaves
from desktop.domain.name_templates import Inflected
from desktop.domain.query_text import folded_code
from desktop.domain.series_codes import filled, proposed_pattern
from desktop.domain.series_words import Stepped, restated
from desktop.domain.taxonomy import Specification, SpecType, Taxonomy

LONGEST = 200
"""A series of more is a slip of the key."""
CODES: tuple[str, ...] = ("part_number", "manufacturer_reference", "seller_reference")
"""What is stepped by a pattern; a bar code is never made up."""
NOTHING_INFLECTED: Inflected = MappingProxyType({})
IS_SOURCE = "series-is-source"
PART_TAKEN = "series-part-taken"
REFERENCE_TAKEN = "series-reference-taken"
Compose = Callable[[Article], Mapping[str, str]]
"""Gives the standard name of an article by language."""


@dataclass(frozen=True, slots=True)
class SeriesOrder:
    """What a person asks for: values as typed by specification, and patterns they have changed."""

    steps: Mapping[str, tuple[str, ...]]
    patterns: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Planned:
    """One sibling; `problem` is empty, or the code of why it is left out (`fact`: the value)."""

    values: Mapping[str, JsonValue]
    document: Document
    changes: tuple[LeafChange, ...]
    problem: str = ""
    fact: str = ""


@dataclass(frozen=True, slots=True)
class SeriesPlan:
    """The siblings in order, and the patterns of their codes; an empty one leaves a code out."""

    siblings: tuple[Planned, ...]
    patterns: Mapping[str, str]

    def wanted(self) -> tuple[Planned, ...]:
        """Return what is to be created."""
        return tuple(item for item in self.siblings if not item.problem)


@dataclass(frozen=True, slots=True)
class Taken:
    """Codes that articles of the shop have: references, and brand with part number, folded."""

    references: frozenset[str]
    parts: frozenset[tuple[str, str]]


def read_steps(written: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Read `length=1,2,3` and `length=0,5;1;2`; a semicolon parts values that hold a comma."""
    steps: dict[str, tuple[str, ...]] = {}
    for item in written:
        key, found, values = item.partition("=")
        several = tuple(
            value.strip() for value in values.split(";" if ";" in values else ",") if value.strip()
        )
        if not found or not key.strip() or not several:
            raise InputRefused("not-a-series", value=item)
        steps[key.strip().removeprefix("specs.")] = several
    return steps


def plan_series(
    source: Document,
    order: SeriesOrder,
    taxonomy: Taxonomy,
    compose: Compose,
    inflected: Inflected = NOTHING_INFLECTED,
) -> SeriesPlan:
    """Plan every combination of values, in the order given; InputRefused for a value that is none.

    The sibling that is the source itself is named as a problem; `checked` finds codes in use.
    """
    steps = {
        spec.key: _values(source, spec, typed, taxonomy)
        for spec, typed in _specs(source, order.steps, taxonomy)
    }
    rows = [dict(zip(steps, values, strict=True)) for values in product(*steps.values())]
    if not rows or not steps:
        raise InputRefused("not-a-series", value="")
    if len(rows) > LONGEST:
        raise InputRefused("series-too-long", found=len(rows), limit=LONGEST)
    article = read_article(source)
    maker = _Maker(source, article, taxonomy, compose, dict(order.patterns), inflected)
    patterns = maker.all_patterns(steps)
    siblings = [maker.sibling(values, patterns) for values in rows]
    return SeriesPlan(tuple(siblings), patterns)


def checked(plan: SeriesPlan, taken: Taken) -> SeriesPlan:
    """Name the siblings whose reference, or brand and part number, shop or series has already."""
    references, parts = set(taken.references), set(taken.parts)
    siblings: list[Planned] = []
    for item in plan.siblings:
        reference, part = code_keys(item.document)
        problem, fact = item.problem, item.fact
        if not problem and reference and reference in references:
            problem, fact = REFERENCE_TAKEN, reference
        elif not problem and part and part in parts:
            problem, fact = PART_TAKEN, read_article(item.document).part_number
        siblings.append(replace(item, problem=problem, fact=fact))
        if not problem:
            references.update({reference} - {""})
            parts.update({part} if part else set())
    return replace(plan, siblings=tuple(siblings))


def code_keys(document: Document) -> tuple[str, tuple[str, str] | None]:
    """Return the reference, and brand with part number as they are compared; empty where none."""
    article = read_article(document)
    folded = folded_code(article.part_number)
    part = (article.brand.casefold(), folded) if folded else None
    return article.seller_reference, part


@dataclass(frozen=True, slots=True)
class _Maker:
    source: Document
    article: Article
    taxonomy: Taxonomy
    compose: Compose
    patterns: Mapping[str, str]
    inflected: Inflected

    def all_patterns(self, steps: Mapping[str, list[JsonValue]]) -> Mapping[str, str]:
        """A pattern for every code the source has; only those that really vary are stepped."""
        varied = [
            self._stepped(key, values[0])
            for key, values in steps.items()
            if len(values) > 1 or not same(values[0], leaf(self.source, f"specs.{key}"))
        ]
        known = [step for step in varied if step is not None]
        complete = len(known) == len(varied)
        found: dict[str, str] = {}
        for name in CODES:
            code = leaf(self.source, name)
            own = ""
            if isinstance(code, str) and complete:
                own = proposed_pattern(code, known, is_own=name == "seller_reference")
            found[name] = self.patterns.get(name, own)
        return MappingProxyType(found)

    def sibling(self, values: Mapping[str, JsonValue], patterns: Mapping[str, str]) -> Planned:
        changes: dict[str, JsonValue] = {f"specs.{key}": value for key, value in values.items()}
        if all(same(leaf(self.source, path), value) for path, value in changes.items()):
            return Planned(values, seller_part(self.source), (), IS_SOURCE)
        changes.update(dict.fromkeys(("barcode", *CODES)))
        stepped = with_leaves(self.source, changes)
        after = read_article(stepped)
        for name in CODES:
            code = filled(patterns[name], after.specs)
            stepped = with_leaves(stepped, {name: code or None})
        stepped = with_leaves(stepped, self._texts(values, read_article(stepped)))
        document = seller_part(stepped)
        return Planned(values, document, changes_between(seller_part(self.source), document))

    def _texts(self, values: Mapping[str, JsonValue], after: Article) -> dict[str, JsonValue]:
        steps = [
            Stepped(
                self.taxonomy.specs[key],
                self.article.specs[key],
                after.specs[key],
                self.inflected.get(key, {}),
            )
            for key in values
            if key in self.article.specs and key in after.specs
        ]
        others = [
            (self.taxonomy.specs[key], value)
            for key, value in self.article.specs.items()
            if key not in values and key in self.taxonomy.specs
        ]
        was, now = self.compose(self.article), self.compose(after)
        found: dict[str, JsonValue] = {}
        for language in LANGUAGES:
            name = self.article.names.get(language, "")
            is_standard = bool(name) and name == was.get(language) and language in now
            if name:
                again = now[language] if is_standard else restated(name, language, steps, others)
                found[f"names.{language}"] = again
            for tab in TABS:
                body = self.article.descriptions.get(language, {}).get(tab, "")
                if body:
                    path = f"descriptions.{language}.{tab}"
                    found[path] = restated(body, language, steps, others)
        return found

    def _stepped(self, key: str, value: JsonValue) -> Stepped | None:
        before = self.article.specs.get(key)
        spec = self.taxonomy.specs[key]
        after: SpecValue | None = read_article({"specs": {key: value}}).specs.get(key)
        return Stepped(spec, before, after) if before is not None and after is not None else None


def _specs(
    source: Document, steps: Mapping[str, tuple[str, ...]], taxonomy: Taxonomy
) -> Iterable[tuple[Specification, tuple[str, ...]]]:
    subcategory = str(leaf(source, "subcategory") or "")
    for name, typed in steps.items():
        spec = taxonomy.find_spec(name, subcategory)
        if spec is None or spec not in taxonomy.specs_of(subcategory):
            raise InputRefused("unknown-specification", path=f"specs.{name}", value=typed[0])
        if spec.multiple or spec.type is SpecType.BOOLEAN:
            raise InputRefused("series-not-steppable", path=f"specs.{spec.key}")
        yield spec, typed


def _values(
    source: Document, spec: Specification, typed: Iterable[str], taxonomy: Taxonomy
) -> list[JsonValue]:
    found: list[JsonValue] = []
    for text in typed:
        _, value = read_entry(f"specs.{spec.key}", text, Entry(taxonomy, source))
        if not any(same(value, known) for known in found):
            found.append(value)
    return found
