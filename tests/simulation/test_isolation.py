"""One thing is broken for ever: everything else still comes to agree (I9)."""

import random
from collections.abc import Generator
from dataclasses import replace

import pytest

from desktop.domain.ids import ArticleId
from tests.simulation.end import Ending
from tests.simulation.kit import Kit, kit, names_from
from tests.simulation.options import BROKEN
from tests.simulation.scene import Scene
from tests.simulation.small_scope import CALM
from tests.simulation.station import Station


@pytest.fixture(scope="module")
def ready() -> Generator[Kit]:
    with kit() as found:
        yield found


def works(scene: Scene, station: Station) -> None:
    """A picture, a translation and a figure on three articles."""
    station.by_person = True
    for number in range(3):
        article = ArticleId(f"article{number:02d}")
        digest = station.pictures.take_bytes(scene.kit.files[number + 1], "picture.png")
        station.pictures.add(article, [digest])
        station.articles.enter(article, "names.fr", f"Cable {station.name}")
    station.by_person = False


@pytest.mark.parametrize("what", BROKEN)
def test_the_rest_comes_to_agree(ready: Kit, what: str) -> None:
    with names_from(random.Random(1)):
        scene = Scene(ready, replace(CALM, articles=3, broken=""))
        first, second = scene.stations
        for station in (first, second):
            scene.syncs(station, random.Random(0))
        scene.breaks(what)
        for station in (first, second):
            works(scene, station)
            scene.syncs(station, random.Random(0))
        # An article frozen for the wire whose answer never comes, and news of it.
        works(scene, second)
        scene.syncs(second, random.Random(0))
        Ending(scene).comes()
    there = scene.market.books.things["article", "article01"].document
    names = there["names"]
    assert isinstance(names, dict)
    assert "fr" in names
