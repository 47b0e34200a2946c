"""A picture the marketplace never gets: said with its article, and set right."""

from pathlib import Path

import pytest

from desktop.domain.ids import Sha256
from desktop.queries.outbox import Parked
from tests.practice.market import picture
from tests.sync.world import Station, World


def refused(station: Station) -> tuple[Parked, ...]:
    return station.shop.outbox.decisions().parked


@pytest.fixture
def content() -> bytes:
    return picture()


@pytest.fixture
def digest(office: Station, content: bytes) -> Sha256:
    """An article whose picture was spoilt on the disk before it could go."""
    article = office.creates(names__en="Cable")
    found = office.adds_picture(article, content)
    office.shop.blobs.path(found).write_bytes(b"spoilt")
    office.syncs()
    return found


def test_it_is_a_decision_that_names_the_article(office: Station, digest: Sha256):
    (item,) = refused(office)
    assert (item.content, item.article_name, item.field) == (digest, "Cable", "images")
    assert item.error["code"] == "blob-damaged"
    assert office.shop.shop.status().decisions == 1


def test_another_picture_in_its_place_goes_out(
    world: World, office: Station, digest: Sha256, tmp_path: Path
):
    article = office.articles()[0]
    (tmp_path / "new.png").write_bytes(picture())
    office.shop.refused_media.replace(article, digest, tmp_path / "new.png")
    assert refused(office) == ()
    office.syncs()
    images = world.there()["article", article]["images"]
    assert isinstance(images, list)
    assert len(images) == 1
    assert digest not in images


def test_a_sound_copy_of_the_same_picture_will_do(
    world: World, office: Station, digest: Sha256, content: bytes, tmp_path: Path
):
    (tmp_path / "same.png").write_bytes(content)
    office.shop.refused_media.replace(office.articles()[0], digest, tmp_path / "same.png")
    office.syncs()
    assert refused(office) == ()
    assert world.there()["article", office.articles()[0]]["images"] == [digest]


def test_what_is_tried_again_as_it_was_is_refused_again(office: Station, digest: Sha256):
    office.shop.refused_media.retry(digest)
    assert refused(office) == ()
    office.syncs()
    assert [item.content for item in refused(office)] == [digest]


def test_an_article_can_do_without_it_and_take_that_back(office: Station, digest: Sha256):
    article = office.articles()[0]
    office.shop.refused_media.take_off(article, digest)
    assert refused(office) == ()
    office.shop.undoing.undo()
    assert [item.content for item in refused(office)] == [digest]
