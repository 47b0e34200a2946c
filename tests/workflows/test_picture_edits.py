"""Turning and cropping: always from the first picture, undone like anything else."""

from pathlib import Path

import pytest

from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, Sha256
from desktop.domain.recipe import Recipe
from tests.pictures.drawing import jpeg, opened, png, scene
from tests.worlds import Workstation


@pytest.fixture
def article(workstation: Workstation) -> ArticleId:
    return workstation.new_article(part_number="WS-C2960")


def with_picture(workstation: Workstation, article: ArticleId, data: bytes) -> Sha256:
    digest = workstation.shop.pictures.take_bytes(data, "front.png")
    workstation.shop.pictures.add(article, [digest])
    return digest


def main_of(workstation: Workstation, article: ArticleId) -> Sha256:
    return workstation.shop.articles.sheet(article).article.images[0]


def size_of(workstation: Workstation, digest: Sha256) -> tuple[int, int]:
    return opened(workstation.shop.blobs.read(digest)).size


def test_four_quarter_turns_bring_the_first_picture_back(
    workstation: Workstation, article: ArticleId
):
    first = with_picture(workstation, article, jpeg(scene(120, 80)))
    sizes: list[tuple[int, int]] = []
    for _ in range(4):
        workstation.shop.picture_edits.turn(article, main_of(workstation, article), 1)
        sizes.append(size_of(workstation, main_of(workstation, article)))
    assert sizes == [(80, 120), (120, 80), (80, 120), (120, 80)]
    assert main_of(workstation, article) == first


def test_a_later_cut_starts_from_the_first_picture(workstation: Workstation, article: ArticleId):
    first = with_picture(workstation, article, png(scene(120, 80)))
    small = workstation.shop.picture_edits.edit(article, first, Recipe(crop=(0, 0, 40, 40)))
    large = workstation.shop.picture_edits.edit(article, small, Recipe(crop=(10, 0, 110, 80)))
    assert size_of(workstation, large) == (100, 80)
    whole = opened(workstation.shop.blobs.read(first)).crop((10, 0, 110, 80))
    assert opened(workstation.shop.blobs.read(large)).tobytes() == whole.tobytes()
    (facts,) = workstation.shop.media.pictures(article, [large])
    assert (facts.source, facts.recipe.crop) == (first, (10, 0, 110, 80))


def test_a_part_cut_out_turns_along(workstation: Workstation, article: ArticleId):
    first = with_picture(workstation, article, png(scene(120, 80)))
    cut = workstation.shop.picture_edits.edit(article, first, Recipe(crop=(10, 20, 60, 50)))
    shown = opened(workstation.shop.blobs.read(cut))
    turned = workstation.shop.picture_edits.turn(article, cut, 3)
    assert opened(workstation.shop.blobs.read(turned)).tobytes() == shown.rotate(
        90, expand=True
    ).tobytes()  # fmt: skip


def test_an_edit_is_undone_and_done_again(workstation: Workstation, article: ArticleId):
    first = with_picture(workstation, article, png(scene(120, 80)))
    turned = workstation.shop.picture_edits.turn(article, first, 1)
    workstation.undoes()
    assert main_of(workstation, article) == first
    workstation.redoes()
    assert main_of(workstation, article) == turned


def test_a_cut_of_nearly_nothing_changes_nothing(workstation: Workstation, article: ArticleId):
    first = with_picture(workstation, article, png(scene(120, 80)))
    before = workstation.tables()
    with pytest.raises(InputRefused, match="crop-too-small"):
        workstation.shop.picture_edits.edit(article, first, Recipe(crop=(0, 0, 4, 80)))
    assert workstation.tables() == before


def test_a_picture_is_replaced_in_its_place(
    workstation: Workstation, article: ArticleId, tmp_path: Path
):
    first = with_picture(workstation, article, png(scene(120, 80)))
    second = workstation.picture("second")
    workstation.shop.pictures.add(article, [second])
    file = tmp_path / "better.png"
    file.write_bytes(png(scene(140, 90)))
    better = workstation.shop.pictures.replace(article, first, file)
    assert workstation.sees(article)["images"] == [better, second]
    with pytest.raises(InputRefused, match="picture-already-there"):
        workstation.shop.pictures.replace(article, second, file)


def test_files_beyond_the_fifth_and_twins_are_left_out_by_name(
    workstation: Workstation, article: ArticleId, tmp_path: Path
):
    files = [tmp_path / f"{number}.png" for number in range(6)]
    for number, file in enumerate(files):
        file.write_bytes(png(scene(60 + number, 40)))
    twin = tmp_path / "twin.png"
    twin.write_bytes(files[0].read_bytes())
    taken = workstation.shop.pictures.add_files(article, [files[0], twin, *files[1:]])
    assert [(item.file.name, item.reason.code) for item in taken.refused] == [
        ("twin.png", "picture-already-there"), ("5.png", "picture-no-room"),
    ]  # fmt: skip
    assert len(list(workstation.shop.blobs.all())) == 5
