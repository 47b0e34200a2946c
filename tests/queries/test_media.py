"""Pictures that other articles show too, and those that only look alike."""

import io

import pytest
from PIL import Image, ImageOps

from desktop.domain.ids import ArticleId
from tests.pictures.drawing import jpeg, opened, png
from tests.worlds import Workstation


def housing(seed: int) -> Image.Image:
    """A picture with something to see; another seed, another thing."""
    values = bytes((seed * 37 + place * 61 * (seed + 3)) % 256 for place in range(54))
    tiles = Image.frombytes("L", (9, 6), values)
    return ImageOps.scale(tiles, 100, Image.Resampling.BICUBIC).convert("RGB")


def saved_again(data: bytes) -> bytes:
    small = ImageOps.scale(opened(data), 0.7)
    target = io.BytesIO()
    small.save(target, "JPEG", quality=70)
    return target.getvalue()


def article_with(workstation: Workstation, name: str, data: bytes) -> tuple[ArticleId, str]:
    article = workstation.new_article(names__en=name)
    digest = workstation.shop.pictures.take_bytes(data, f"{name}.png")
    workstation.shop.pictures.add(article, [digest])
    return article, digest


@pytest.fixture
def first(workstation: Workstation) -> ArticleId:
    return article_with(workstation, "Switch", png(housing(1)))[0]


def test_a_picture_saved_again_is_found_in_the_other_article(
    workstation: Workstation, first: ArticleId
):
    article, digest = article_with(workstation, "Other", saved_again(png(housing(1))))
    (facts,) = workstation.shop.media.pictures(article, [digest])
    assert facts.twin is not None
    assert (facts.twin.article, facts.twin.name, facts.twin.is_same) == (first, "Switch", False)


def test_the_very_same_picture_is_told_as_such(workstation: Workstation, first: ArticleId):
    article, digest = article_with(workstation, "Other", png(housing(1)))
    (facts,) = workstation.shop.media.pictures(article, [digest])
    assert facts.twin is not None
    assert (facts.twin.article, facts.twin.is_same) == (first, True)


def test_another_picture_has_no_twin(workstation: Workstation, first: ArticleId):
    article, digest = article_with(workstation, "Other", jpeg(housing(2)))
    (facts,) = workstation.shop.media.pictures(article, [digest])
    assert facts.twin is None
    assert workstation.sees(first)["images"] != []


def test_a_twin_that_was_taken_off_is_forgotten(workstation: Workstation, first: ArticleId):
    article, digest = article_with(workstation, "Other", saved_again(png(housing(1))))
    workstation.shop.edit.set_images(first, [])
    (facts,) = workstation.shop.media.pictures(article, [digest])
    assert facts.twin is None


def twins_told(workstation: Workstation, article: ArticleId) -> list[tuple[str, dict[str, str]]]:
    """What `check` says of it, which is what the form says of it."""
    (checked,) = [item for item in workstation.shop.quality.check() if item.id == article]
    counsel = workstation.shop.quality.counsel(workstation.shop.articles.sheet(article))
    told = [one for one in checked.assessment.warnings if one.code.startswith("picture-twin")]
    assert told == [
        one for one in counsel.assessment.warnings if one.code.startswith("picture-twin")
    ]
    assert {one.path for one in told} <= {"images"}
    return [(one.code, dict(one.facts)) for one in told]


def test_a_check_names_the_article_with_a_picture_that_looks_the_same(
    workstation: Workstation, first: ArticleId
):
    article, _ = article_with(workstation, "Other", saved_again(png(housing(1))))
    about = {"picture": "1", "article": "Switch"}
    assert twins_told(workstation, article) == [("picture-twin-alike", about)]
    assert twins_told(workstation, first) == [("picture-twin-alike", about | {"article": "Other"})]


@pytest.mark.parametrize("shown", [png(housing(1)), saved_again(png(housing(1)))])
def test_a_series_may_share_its_pictures_and_no_one_else(
    workstation: Workstation, first: ArticleId, shown: bytes
):
    other, digest = article_with(workstation, "Other", shown)
    for article in (first, other):
        workstation.types(article, "subcategory", "fo-patch-cord")
        workstation.types(article, "brand", "Optavelle")
    assert twins_told(workstation, other) == []
    assert workstation.shop.media.pictures(other, [digest])[0].twin is None
    workstation.types(first, "brand", "Acme")
    assert [facts["article"] for _, facts in twins_told(workstation, other)] == ["Switch"]


def test_the_same_file_is_told_by_check_as_the_same(workstation: Workstation, first: ArticleId):
    article, _ = article_with(workstation, "Other", png(housing(1)))
    assert twins_told(workstation, article) == [
        ("picture-twin-same", {"picture": "1", "article": "Switch"})
    ]
    assert twins_told(workstation, first)[0][0] == "picture-twin-same"


def test_a_twin_costs_no_score(workstation: Workstation, first: ArticleId):
    def score() -> int:
        return next(i.assessment.score for i in workstation.shop.quality.check() if i.id == first)

    before = score()
    article, _ = article_with(workstation, "Other", saved_again(png(housing(1))))
    assert twins_told(workstation, article) != []
    assert score() == before
