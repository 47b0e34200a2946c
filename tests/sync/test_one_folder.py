"""Two programs at one folder at once: every edit of both is there, and each is sent once."""

import subprocess
import sys

from tests.sync.two_hands import LANGUAGES
from tests.sync.world import Station, World

ROUNDS = 8


def work_at_once(station: Station) -> None:
    """Two more programs open the folder and work in it, while the first has it open too."""
    hands = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.sync.two_hands", station.folder.root, name, str(ROUNDS)],
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in LANGUAGES
    ]
    for hand in hands:
        _, said = hand.communicate(timeout=120)
        assert hand.returncode == 0, said


def test_no_edit_of_either_program_is_lost(world: World, office: Station) -> None:
    place = office.opens_warehouse()
    common = office.creates(names__en="Common", brand="Common")
    office.syncs()
    work_at_once(office)
    names = {row.name for row in office.shop.articles.rows(office.articles())}
    assert names == {"Common"} | {
        f"{name} {number}" for name in LANGUAGES for number in range(ROUNDS)
    }
    assert office.stock(common) == {place: (0, 2 * ROUNDS)}
    for name, language in LANGUAGES.items():
        assert office.sees(common, f"names.{language}") == f"{name} {ROUNDS - 1}"
        past = office.shop.history.of_field(common, f"names.{language}")
        assert len(past) == ROUNDS
    office.syncs()
    assert office.stock(common) == {place: (2 * ROUNDS, 2 * ROUNDS)}
    world.they_agree()


def test_only_one_of_two_programs_syncs_and_nothing_is_sent_twice(
    world: World, office: Station
) -> None:
    place = office.opens_warehouse()
    article = office.creates()
    office.syncs()
    for _ in range(ROUNDS):
        office.adjusts(article, place, 1)
    syncs = [
        subprocess.Popen(
            [sys.executable, "-m", "desktop", "--shop", office.folder.root, "--json", "sync"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    said = {sync.communicate(timeout=120)[1]: sync.returncode for sync in syncs}
    assert 0 in said.values(), said
    assert all(
        code == 0 or "Another program is syncing" in words for words, code in said.items()
    ), said
    office.syncs()
    assert office.stock(article) == {place: (ROUNDS, ROUNDS)}
    world.they_agree()
