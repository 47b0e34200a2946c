"""How complete and sound an article is, as a figure a seller can work on.

The marketplace refuses for pictures, inconsistent information and missing information (help
centre); the weights follow that order of what a review and a buyer look at first.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from desktop.domain.article import Article
from desktop.domain.fields import LANGUAGES, TABS
from desktop.domain.rules import SUBMIT_REQUIRES, Finding, missing
from desktop.domain.taxonomy import Taxonomy

GOOD_IMAGES = 3
"""One picture is enough for a review; this many show an article from its sides."""
SOFT: frozenset[str] = frozenset(
    {
        "outside-link",
        "picture-twin-alike",
        "picture-twin-same",
        "tab-empty",
        "translation-draft",
        "translation-missing",
    }
)
"""Advice that costs nothing: an empty tab is weighed among the tabs already, a translation is
recommended, not asked for, and two articles may well look the same."""
RISK_COST = 3
RISK_COST_MAX = 15
_REQUIRED, _SPECS, _LANGUAGES, _TABS, _IMAGES = 40, 20, 10, 10, 10
_IDENTITY = (("brand", 4), ("part_number", 3), ("barcode", 3))
_FEW_IMAGES = (Fraction(0), Fraction(6, 10), Fraction(8, 10))


@dataclass(frozen=True, slots=True)
class Assessment:
    """Score from 0 to 100, the required fields that are missing, gaps and risks by path."""

    score: int
    missing: tuple[str, ...]
    warnings: tuple[Finding, ...]


def assess(
    article: Article,
    taxonomy: Taxonomy,
    risks: Iterable[Finding] = (),
    requires: Iterable[str] = SUBMIT_REQUIRES,
) -> Assessment:
    """Weigh what is filled in; `risks` come from the advice on texts and the guard rails.

    Filling a field never lowers the score, a risk never raises it.
    """
    required = tuple(requires)
    lacking = missing(article, required)
    specs = _recommended(article, taxonomy)
    empty_specs = [key for key in specs if article.specs.get(key) in (None, "", ())]
    languages = [language for language in LANGUAGES if not article.names.get(language)]
    gaps = [
        *(Finding(f"specs.{key}", "recommended-spec-missing") for key in empty_specs),
        *(Finding(name, "identity-missing") for name, _ in _IDENTITY if not _has(article, name)),
        *(Finding(f"names.{language}", "language-missing") for language in languages),
        *_images(article),
    ]
    found = (*gaps, *risks)
    weighed = (
        _REQUIRED * _share(len(required) - len(lacking), len(required))
        + _SPECS * (_share(len(specs) - len(empty_specs), len(specs)) if article.subcategory else 0)
        + _LANGUAGES * _share(len(LANGUAGES) - len(languages), len(LANGUAGES))
        + _TABS * _share(_tabs(article), len(TABS))
        + _IMAGES * _image_share(article)
        + sum(weight for name, weight in _IDENTITY if _has(article, name))
    )
    counted = {(risk.path, risk.code) for risk in found[len(gaps) :] if risk.code not in SOFT}
    cost = min(RISK_COST_MAX, RISK_COST * len(counted))
    return Assessment(max(0, int(weighed) - cost), lacking, found)


def _recommended(article: Article, taxonomy: Taxonomy) -> list[str]:
    kind = taxonomy.subcategories.get(article.subcategory)
    return [key for key in kind.specs if key in kind.recommended] if kind else []


def _has(article: Article, name: str) -> bool:
    return bool(getattr(article, name).strip())


def _images(article: Article) -> list[Finding]:
    count = len(article.images)
    return [Finding("images", "few-images", str(count))] if 0 < count < GOOD_IMAGES else []


def _image_share(article: Article) -> Fraction:
    count = len(article.images)
    return _FEW_IMAGES[count] if count < len(_FEW_IMAGES) else Fraction(1)


def _tabs(article: Article) -> int:
    filled = (
        sum(bool(tabs.get(tab, "").strip()) for tab in TABS)
        for tabs in article.descriptions.values()
    )
    return max(filled, default=0)


def _share(part: int, whole: int) -> Fraction:
    return Fraction(part, whole) if whole else Fraction(1)
