"""Pictures on articles: five at most, each once, in the order of the person."""

from pathlib import Path

import pytest

from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId
from tests.pictures.drawing import jpeg, png, scene
from tests.worlds import Workstation


@pytest.fixture
def article(workstation: Workstation) -> ArticleId:
    return workstation.new_article(part_number="WS-C2960")


def test_pictures_come_at_the_end_or_where_they_are_dropped(
    workstation: Workstation, article: ArticleId
):
    first, second, third = (workstation.picture(str(number)) for number in range(3))
    workstation.shop.pictures.add(article, [first, second])
    workstation.shop.pictures.add(article, [third], at=1)
    assert workstation.sees(article)["images"] == [first, third, second]


def test_the_same_picture_twice_is_there_once(workstation: Workstation, article: ArticleId):
    one = workstation.picture()
    assert workstation.shop.pictures.add(article, [one, one]) == 1
    assert workstation.shop.pictures.add(article, [one]) == 0
    assert workstation.sees(article)["images"] == [one]


def test_a_sixth_picture_is_refused_and_nothing_changes(
    workstation: Workstation, article: ArticleId
):
    images = [workstation.picture(str(number)) for number in range(6)]
    other = workstation.new_article(brand="Acme")
    before = workstation.tables()
    with pytest.raises(InputRefused, match="too-many-pictures"):
        workstation.shop.pictures.add_many({other: images[:1], article: images})
    assert workstation.tables() == before


def test_files_that_are_no_pictures_are_refused_by_name(workstation: Workstation, tmp_path: Path):
    good, bad, gone = tmp_path / "a.png", tmp_path / "b.png", tmp_path / "c.png"
    good.write_bytes(png())
    bad.write_text("not a picture")
    taken = workstation.shop.pictures.take([good, bad, gone])
    assert [file for file, _ in taken.pictures] == [good]
    assert [refusal.file for refusal in taken.refused] == [bad, gone]


def fill(folder: Path, **pictures: bytes) -> Path:
    folder.mkdir()
    for name, content in pictures.items():
        (folder / name.replace("__", ".")).write_bytes(content)
    return folder


def test_a_folder_finds_its_articles_by_name(
    workstation: Workstation, article: ArticleId, tmp_path: Path
):
    folder = fill(
        tmp_path / "in",
        **{"WS-C2960_2__jpg": jpeg(), "ws-c2960__png": png(), "holiday__jpg": jpeg(scene(70, 50)),
           "WS-C2960_3__png": b"no picture", "notes__txt": b"x"},
    )  # fmt: skip
    before = workstation.tables()
    rehearsal = workstation.shop.picture_import.run(folder, rehearse=True)
    assert workstation.tables() == before
    report = workstation.shop.picture_import.run(folder)
    assert (report.files, len(rehearsal.matched), len(report.matched)) == (4, 3, 2)
    assert [path.name for path in report.orphans] == ["holiday.jpg"]
    assert [refusal.file.name for refusal in report.refused] == ["WS-C2960_3.png"]
    images = workstation.sees(article)["images"]
    assert isinstance(images, list)
    assert len(images) == 2
    assert workstation.problems() == ()


def test_a_second_import_of_the_same_folder_changes_nothing(
    workstation: Workstation, article: ArticleId, tmp_path: Path
):
    folder = fill(tmp_path / "in", **{"ws-c2960__png": png()})
    assert workstation.shop.picture_import.run(folder).articles_changed == 1
    before = workstation.sees(article)
    assert workstation.shop.picture_import.run(folder).articles_changed == 0
    assert workstation.sees(article) == before


def test_an_article_that_would_get_too_many_is_left_to_the_person(
    workstation: Workstation, article: ArticleId, tmp_path: Path
):
    mine = [workstation.picture(str(number)) for number in range(4)]
    workstation.shop.pictures.add(article, mine)
    names = {f"WS-C2960_{number}__png": png(scene(90 + number, 70)) for number in (1, 2)}
    report = workstation.shop.picture_import.run(fill(tmp_path / "in", **names))
    assert report.articles_changed == 0
    assert [doubt.reason for doubt in report.doubtful] == ["too-many", "too-many"]
    assert workstation.sees(article)["images"] == mine


def test_an_import_of_pictures_is_one_step(
    workstation: Workstation, article: ArticleId, tmp_path: Path
):
    other = workstation.new_article(part_number="AB-1234")
    workstation.shop.picture_import.run(
        fill(tmp_path / "in", **{"ws-c2960__png": png(), "AB-1234__jpg": jpeg()})
    )
    workstation.undoes()
    assert [workstation.sees(item)["images"] for item in (article, other)] == [[], []]


def test_what_is_no_folder_is_refused(workstation: Workstation, tmp_path: Path):
    with pytest.raises(InputRefused, match="not-a-folder"):
        workstation.shop.picture_import.run(tmp_path / "nowhere")
