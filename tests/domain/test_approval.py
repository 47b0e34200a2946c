"""Obstacles to an approval, under the marketplace's reasons."""

from desktop.domain.approval import REQUIRED, Obstacle, Reason, obstacles, reason_of
from desktop.domain.article import read_article
from desktop.domain.quality import Assessment, assess
from desktop.domain.rules import Finding
from tests.domain.name_samples import taxonomy


def test_findings_fall_under_the_reasons_of_the_help_centre() -> None:
    assert reason_of(Finding("images", REQUIRED)) is Reason.IMAGE
    assert reason_of(Finding("images", "few-images")) is Reason.IMAGE
    assert reason_of(Finding("specs.length", "recommended-spec-missing")) is Reason.MISSING
    assert reason_of(Finding("descriptions.fr.usage", "tab-empty")) is Reason.MISSING
    assert reason_of(Finding("names.fr", "advertising")) is Reason.CONTENT
    assert reason_of(Finding("price_breaks", "ladder-not-falling")) is Reason.INCONSISTENT
    assert reason_of(Finding("brand", "never-heard-of")) is Reason.INCONSISTENT


def test_what_blocks_comes_first_and_is_named_once() -> None:
    found = obstacles(
        Assessment(
            10,
            ("names", "images"),
            (Finding("names.fr", "language-missing"), Finding("images", "few-images", "0")),
        )
    )
    assert found[Reason.IMAGE][0] == Obstacle(Finding("images", REQUIRED), blocks=True)
    assert found[Reason.MISSING] == (Obstacle(Finding("names", REQUIRED), blocks=True),)


def test_nothing_of_an_assessment_is_lost() -> None:
    article = read_article({"subcategory": "fo-patch-cord", "names": {"en": "Cord"}})
    assessment = assess(article, taxonomy(), [Finding("names.en", "advertising", "best")])
    told = {one.finding.path for group in obstacles(assessment).values() for one in group}
    assert {*assessment.missing, *(one.path for one in assessment.warnings)} == told


def test_a_sound_article_has_no_obstacles() -> None:
    assert obstacles(Assessment(100, (), ())) == {}
