"""The standard name of an article, composed from sub-category, brand and specifications.

One pure function for form, batch and import. Source: help centre, "Nom de l'article": the
suggested name follows standardised references, so that similar articles are found together.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.domain.article import Article, SpecValue
from desktop.domain.fields import LANGUAGES
from desktop.domain.name_templates import (
    Alternative,
    Group,
    NameTemplate,
    NameTemplates,
    Part,
    Piece,
    Rank,
    Slot,
    part,
)
from desktop.domain.spec_wording import Wording
from desktop.domain.taxonomy import Specification, Subcategory, Taxonomy, label_in

_ENDS = " ,–-/(+×&"
SAYS_SOMETHING = 2
"""Parts a name has at least: a noun alone names no article."""
Facts = Mapping[str, tuple[Specification, SpecValue]]


@dataclass(frozen=True, slots=True)
class _Said:
    """A part in words."""

    text: str
    comma: bool
    rank: Rank
    tells: bool


def compose(article: Article, taxonomy: Taxonomy, templates: NameTemplates) -> Mapping[str, str]:
    """Return the standard name in every language; nothing where there is too little to say.

    A name is at most `templates.limit` characters long, holds no double blanks and no gaps for
    what is not known, and does not depend on the order of the specifications.
    """
    subcategory = taxonomy.subcategories.get(article.subcategory)
    if subcategory is None:
        return {}
    template = templates.templates.get(subcategory.key) or _plain_template(subcategory)
    facts = {
        key: (taxonomy.specs[key], article.specs[key])
        for key in subcategory.specs
        if key in article.specs and key in taxonomy.specs
    }
    names = {
        language: _Composer(Wording(language, templates), article, template, facts).name()
        for language in LANGUAGES
    }
    return {language: name for language, name in names.items() if name}


def _plain_template(subcategory: Subcategory) -> NameTemplate:
    """Serve a sub-category the marketplace has added since: its own name, what it recommends."""
    keys = [key for key in subcategory.specs if key in subcategory.recommended]
    return NameTemplate(
        noun=subcategory.names,
        noun_spec="",
        nouns={},
        parts=(part("{noun}"), part("{brand}"), *(part(f", {{{key}}}") for key in keys)),
    )


@dataclass(frozen=True, slots=True)
class _Composer:
    """Fills one template in one language."""

    wording: Wording
    article: Article
    template: NameTemplate
    facts: Facts

    def name(self) -> str:
        said = [one for one in map(self._part, self.template.parts) if one is not None]
        if not any(one.tells for one in said):
            number = self.wording.text(self.article.part_number)
            if number:
                said.append(_Said(f"({number})", comma=False, rank=Rank.ESSENTIAL, tells=True))
        if len(said) < SAYS_SOMETHING:
            return ""
        limit = self.wording.templates.limit
        return _cut(_joined(_shortened(said, limit)), limit)

    def _part(self, wanted: Part) -> _Said | None:
        for way in wanted.ways[self.wording.language]:
            text = self._filled(way.pieces)
            if text:
                return _Said(text, way.comma, wanted.rank, self._tells(way))
        return None

    def _filled(self, pieces: Iterable[Piece]) -> str:
        """Return the pieces in words; empty as soon as one of them has none."""
        found: list[str] = []
        for piece in pieces:
            if isinstance(piece, Group):
                found.append(self._filled(piece.pieces))
                continue
            text = piece if isinstance(piece, str) else self._slot(piece)
            if not text:
                return ""
            found.append(text)
        return "".join(found)

    def _slot(self, slot: Slot) -> str:
        if slot.key == "noun":
            return self._noun()
        if slot.key == "brand":
            return self.wording.text(self.article.brand)
        fact = self.facts.get(slot.key)
        if fact is None:
            return ""
        if not slot.other:
            return self.wording.said(*fact, slot.term)
        other = self.facts.get(slot.other)
        return self.wording.pair(fact, other, slot.joiner) if other else ""

    def _noun(self) -> str:
        fact = self.facts.get(self.template.noun_spec)
        value = fact[1] if fact else None
        special = self.template.nouns.get(value) if isinstance(value, str) else None
        return self.wording.noun(label_in(special or self.template.noun, self.wording.language))

    def _tells(self, way: Alternative) -> bool:
        return not any(
            isinstance(piece, Slot) and piece.key in {"noun", "brand"} for piece in way.pieces
        )


def _shortened(said: list[_Said], limit: int) -> list[_Said]:
    """Leave out luxuries, then usual parts, always the last first, until the name fits."""
    kept = list(said)
    for rank in (Rank.LUXURY, Rank.USUAL):
        for one in reversed(said):
            if len(_joined(kept)) <= limit:
                return kept
            if one.tells and one.rank is rank:
                kept.remove(one)
    return kept


def _joined(said: Iterable[_Said]) -> str:
    name = ""
    for one in said:
        glue = ", " if one.comma else " "
        name = f"{name}{glue}{one.text}" if name else one.text
    return name


def _cut(name: str, limit: int) -> str:
    if len(name) <= limit:
        return name
    return (name[: limit + 1].rpartition(" ")[0] or name[:limit]).rstrip(_ENDS)
