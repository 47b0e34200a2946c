"""Databases damaged in every way a disk can: said in a sentence, repaired, nothing unsent lost.

`make damage N=2000` runs as many as one likes.
"""

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.base.paths import ShopFolder
from desktop.domain.document import JsonValue
from desktop.store.rebuilding import read_safety_copy
from tests.app.command_line import Prompt, Said
from tests.worlds import COMPLETE, workstation_at

ROUNDS = int(os.environ.get("DAMAGES", "60"))
PAGE = 4096
Damage = Callable[[Path, random.Random], None]


def flips_a_bit(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 1, 8, 200))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(bytes(content))


def empties_a_page(path: Path, chance: random.Random) -> None:
    _overwrite(path, chance, bytes(PAGE))


def scribbles_on_a_page(path: Path, chance: random.Random) -> None:
    _overwrite(path, chance, chance.randbytes(PAGE))


def swaps_pages(path: Path, chance: random.Random) -> None:
    content = path.read_bytes()
    pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
    one, other = chance.randrange(len(pages)), chance.randrange(len(pages))
    pages[one], pages[other] = pages[other], pages[one]
    path.write_bytes(b"".join(pages))


def cuts_off(path: Path, chance: random.Random) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: chance.randrange(len(content))])


def empties(path: Path, _chance: random.Random) -> None:
    path.write_bytes(b"")


def takes_away(path: Path, _chance: random.Random) -> None:
    path.unlink()


def is_something_else(path: Path, chance: random.Random) -> None:
    path.write_bytes(b"PK\x03\x04" + chance.randbytes(9000))


def is_a_folder(path: Path, _chance: random.Random) -> None:
    path.unlink()
    path.mkdir()


DAMAGES: tuple[Damage, ...] = (
    flips_a_bit,
    flips_a_bit,
    flips_a_bit,
    empties_a_page,
    scribbles_on_a_page,
    swaps_pages,
    cuts_off,
    empties,
    takes_away,
    is_something_else,
    is_a_folder,
)


def _overwrite(path: Path, chance: random.Random, page: bytes) -> None:
    content = bytearray(path.read_bytes())
    at = chance.randrange(len(content) // PAGE) * PAGE
    content[at : at + PAGE] = page
    path.write_bytes(bytes(content))


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop with all kinds of unsent work."""
    folder = tmp_path_factory.mktemp("sound") / "shop"
    with workstation_at(folder) as at:
        place = at.warehouse()
        article = at.new_article(COMPLETE)
        for number in range(12):
            article = at.new_article(COMPLETE, seller_reference=f"A-{number}", brand="Acme")
            at.counts(article, place, number + 1)
        at.adjusts(article, place, 3)
        at.undoes()
    return folder


def unsent(folder: Path) -> dict[str, JsonValue]:
    """What waits, by thing and command, as it would be sent."""
    kept = read_safety_copy(ShopFolder(folder))
    assert not kept.unreadable
    return {
        **{str(line["entity"]): line["local"] for line in kept.entities},
        **{str(line["command"]): line["payload"] for line in kept.commands},
    }


def shown(prompt: Prompt) -> set[str]:
    """The articles with their stock as the person sees them."""
    listed = prompt("list", "--fields", "seller_reference,brand,stock,price").document
    return {repr(sorted(item.items())) for item in listed["articles"]}


def is_said_well(said: Said) -> None:
    assert said.code in {0, 4}, said
    assert "Traceback" not in said.err
    assert said.code == 0 or said.err or not said.document["ok"], said


@pytest.mark.timeout(20 + ROUNDS)
def test_whatever_happens_to_the_database_nothing_unsent_is_lost(
    sound: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    expected = unsent(sound)
    with workstation_at(shutil.copytree(sound, tmp_path / "sight")):
        sight = shown(Prompt(tmp_path / "sight", capsys))
    for number in range(ROUNDS):
        chance = random.Random(number)
        folder = shutil.copytree(sound, tmp_path / f"shop-{number}")
        DAMAGES[number % len(DAMAGES)](folder / "shop.sqlite", chance)
        prompt = Prompt(folder, capsys)
        for command in ("status", "verify"):
            is_said_well(prompt(command))
        is_said_well(prompt("repair"))
        assert unsent(folder) == expected, number
        assert shown(prompt) == sight, number
        assert prompt("verify").code == 0, number
        shutil.rmtree(folder)
