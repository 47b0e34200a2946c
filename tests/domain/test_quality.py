"""The score: what a review and a buyer look at first weighs most; a risk never raises it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.article import Article, read_article
from desktop.domain.document import Document
from desktop.domain.ids import Sha256
from desktop.domain.quality import Assessment, assess
from desktop.domain.rules import SUBMIT_REQUIRES, Finding
from tests.domain.name_samples import sample, taxonomy

RISKS = tuple(Finding(f"names.{language}", "advertising") for language in ("en", "fr", "de"))
PICTURES = tuple(Sha256(f"{number:064x}") for number in range(5))


def whole() -> Article:
    """Return an article with everything a seller can fill in."""
    rest: Document = {
        "barcode": "4006381333931",
        "unit": "pce",
        "condition": "new",
        "price": {"amount": "12.50", "currency": "EUR"},
        "names": dict.fromkeys(("en", "fr", "de", "es", "pt"), "Patch cord"),
        "descriptions": {
            "en": {"description": "a", "usage": "b", "characteristics": "c", "composition": "d"}
        },
    }
    filled = read_article(rest)
    article = sample("fo-patch-cord", whole=True)
    return replace(
        article,
        barcode=filled.barcode, unit=filled.unit, condition=filled.condition, price=filled.price,
        names=filled.names, descriptions=filled.descriptions, images=PICTURES[:3],
    )  # fmt: skip


def score(article: Article, risks: tuple[Finding, ...] = ()) -> int:
    return assess(article, taxonomy(), risks).score


def codes(found: Assessment) -> set[tuple[str, str]]:
    return {(one.path, one.code) for one in found.warnings}


def test_a_whole_article_has_the_full_score_and_nothing_to_say() -> None:
    assert assess(whole(), taxonomy()) == Assessment(100, (), ())


def test_an_empty_article_has_none_and_lacks_what_a_review_asks_for() -> None:
    found = assess(read_article({}), taxonomy())

    assert found.score == 0
    assert found.missing == SUBMIT_REQUIRES


def test_the_marketplaces_own_list_of_requirements_counts() -> None:
    assert assess(whole(), taxonomy(), requires=["weight"]).missing == ("weight",)
    assert assess(whole(), taxonomy(), requires=[]).score == 100


def test_one_picture_is_enough_and_three_are_good() -> None:
    scores = [score(replace(whole(), images=PICTURES[:count])) for count in range(6)]

    assert scores == sorted(scores)
    assert scores[1] < scores[2] < scores[3] == scores[5] == 100
    few = assess(replace(whole(), images=PICTURES[:1]), taxonomy())
    assert few.warnings == (Finding("images", "few-images", "1"),)


def test_gaps_are_named_by_field() -> None:
    gappy = replace(whole(), barcode="", names={"en": "Patch cord"})
    gappy = replace(
        gappy, specs={key: value for key, value in gappy.specs.items() if key != "length"}
    )

    assert codes(assess(gappy, taxonomy())) == {
        ("specs.length", "recommended-spec-missing"),
        ("barcode", "identity-missing"),
        *((f"names.{language}", "language-missing") for language in ("fr", "de", "es", "pt")),
    }


def test_risks_cost_something_but_not_everything_and_soft_advice_nothing() -> None:
    soft = (Finding("descriptions.en.usage", "tab-empty"), Finding("names.en", "outside-link"))
    many = tuple(Finding(f"specs.{number}", "advertising") for number in range(50))

    assert score(whole(), RISKS) == 91
    assert score(whole(), RISKS + RISKS) == 91
    assert score(whole(), many) == 85
    assert score(whole(), soft) == 100
    assert assess(whole(), taxonomy(), RISKS).warnings == RISKS


@pytest.mark.parametrize("key", sorted(taxonomy().subcategories))
def test_every_subcategory_can_reach_the_full_score_of_its_specifications(key: str) -> None:
    found = assess(sample(key), taxonomy())

    assert not [one for one in found.warnings if one.code == "recommended-spec-missing"]


@given(st.sets(st.sampled_from(["brand", "part_number", "barcode", "unit", "condition"])))
def test_filling_a_field_never_lowers_the_score(emptied: set[str]) -> None:
    less = whole()
    before = score(less)
    for name in sorted(emptied):
        less = replace(less, **{name: ""})
        assert score(less) < before
        before = score(less)
    assert 0 <= before <= 100
