"""What nobody else has is written twice, before the commit, and forgotten when it is sent."""

from pathlib import Path

import pytest

from desktop.app.wiring import Outside, Shop
from desktop.base.paths import ShopFolder
from desktop.domain.document import object_list, parse_document
from desktop.domain.errors import LocalTrouble
from desktop.store import safety_file
from desktop.store.safety_file import SafetyFile
from tests.sync.world import Crash, Station, World
from tests.worlds import COMPLETE, Workstation


def kept(root: Path) -> tuple[set[str], list[str]]:
    """The things kept, and the verbs of the commands."""
    found = [parse_document(line) for line in SafetyFile(root / "unsynced.jsonl").living()]
    things = {str(item["entity"]) for item in found if "command" not in item}
    return things, [str(item["verb"]) for item in found if "command" in item]


def test_every_verb_writes_what_it_leaves_unsent(workstation: Workstation):
    root = workstation.shop.folder.root
    place = workstation.warehouse()
    article = workstation.new_article(COMPLETE)
    workstation.counts(article, place, 5)
    assert kept(root) == ({place, article}, ["stock-count"])
    workstation.undoes()
    assert kept(root) == ({place, article}, [])
    workstation.shop.edit.remove([article])
    assert kept(root) == ({place}, [])


def test_what_the_marketplace_has_taken_is_no_longer_kept(world: World, office: Station):
    place = office.opens_warehouse()
    article = office.creates_with_picture()
    office.adjusts(article, place, 3)
    office.submits(article)
    assert kept(office.folder.root)[0] == {place, article}
    office.syncs()
    assert kept(office.folder.root) == (set(), [])
    office.types(article, "brand", "Acme")
    assert kept(office.folder.root) == ({article}, [])
    office.types(article, "brand", "")
    assert kept(office.folder.root) == (set(), [])
    world.they_agree()


def test_an_open_conflict_is_kept_with_both_sides(office: Station, warehouse: Station):
    article = office.creates()
    office.syncs()
    warehouse.syncs()
    office.types(article, "brand", "Mine")
    warehouse.types(article, "brand", "Theirs")
    warehouse.syncs()
    office.syncs()
    (line,) = SafetyFile(office.folder.unsynced).living()
    (clash,) = object_list(parse_document(line)["conflicts"])
    assert clash["theirs"] == "Theirs"


def test_a_transaction_that_is_not_committed_leaves_no_trace(tmp_path: Path):
    folder = ShopFolder(tmp_path / "shop")
    written: list[bytes] = []

    def end(label: str) -> None:
        if label == "C1" and written:
            written.append(folder.unsynced.read_bytes())
            raise Crash

    shop = Shop(folder, outside=Outside(at=end))
    article = shop.edit.create(COMPLETE)
    written.append(folder.unsynced.read_bytes())
    with pytest.raises(Crash):
        shop.edit.enter(article, "brand", "Acme")
    shop.close()
    before, during = written
    assert before != during
    assert folder.unsynced.read_bytes() == before


def test_no_room_for_the_copy_means_not_saved(
    workstation: Workstation, monkeypatch: pytest.MonkeyPatch
):
    article = workstation.new_article(COMPLETE)
    before = workstation.tables()

    def no_room(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(safety_file.os, "fsync", no_room)
    with pytest.raises(LocalTrouble, match="disk-full"):
        workstation.types(article, "price", "7")
    monkeypatch.undo()
    assert workstation.tables() == before
    assert workstation.types(article, "price", "7")
    assert kept(workstation.shop.folder.root) == ({article}, [])


def test_the_token_is_in_none_of_the_files(world: World, office: Station):
    office.creates_with_picture()
    office.syncs()
    office.creates()
    texts = {
        path.name: path.read_bytes()
        for path in office.folder.root.rglob("*")
        if path.is_file() and path.name != "practice-token"
    }
    assert {"shop.sqlite", "unsynced.jsonl", "shop.json"} <= texts.keys()
    assert [name for name, content in texts.items() if world.token.encode() in content] == []
