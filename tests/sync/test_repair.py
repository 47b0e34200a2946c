"""A database is damaged, lost or brought back from long ago: nothing unsent is lost or doubled."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.app.bundles import pack, unpack
from desktop.app.repairing import look, repair
from desktop.app.wiring import Shop
from desktop.base.paths import ShopFolder
from desktop.domain.errors import InputRefused, LocalTrouble
from desktop.domain.ids import ArticleId
from tests.practice.market import Market
from tests.sync.world import Station, World
from tests.worlds import workstation_at

STAMP = "2026-03-01T10:00:00Z"


def breaks(station: Station) -> None:
    """The middle of the database file is overwritten, as a failing disk does."""
    station.closes()
    path = station.folder.database
    content = bytearray(path.read_bytes())
    content[200:] = b"\x55" * (len(content) - 200)
    path.write_bytes(bytes(content))


def is_repaired(station: Station) -> None:
    """The damage is found, said, and repaired; the program starts again."""
    with pytest.raises(LocalTrouble) as trouble:
        Shop(station.folder)
    assert trouble.value.code in {"database-damaged", "database-missing"}
    found = repair(station.folder, STAMP)
    assert found.damage
    station.shop = Shop(station.folder)


def test_everything_unsent_survives_a_damaged_database(
    world: World, office: Station, warehouse: Station
):
    place = office.opens_warehouse()
    known, clashing = office.creates(), office.creates(names__en="Clashing")
    office.adjusts(known, place, 10)
    world.everybody_syncs()
    warehouse.types(clashing, "brand", "Theirs")
    warehouse.syncs()
    office.types(clashing, "brand", "Mine")
    office.syncs()
    fresh = office.creates_with_picture()
    office.types(known, "brand", "Acme")
    office.counts(known, place, 12)
    breaks(office)
    is_repaired(office)
    assert office.sees(known, "brand") == "Acme"
    assert office.conflicts() == {"brand": ("Mine", "Theirs")}
    office.resolves(clashing, "brand", "mine")
    world.everybody_syncs()
    assert office.stock(known) == {place: (12, 12)}
    assert warehouse.sees(clashing, "brand") == "Mine"
    assert fresh in warehouse.articles()
    world.they_agree()


def test_a_write_whose_answer_was_lost_is_not_done_twice(world: World, office: Station):
    place = office.opens_warehouse()
    article = office.creates()
    office.syncs()
    office.adjusts(article, place, 5)
    office.syncs_lost_at("C5")
    breaks(office)
    is_repaired(office)
    office.syncs()
    assert office.stock(article) == {place: (5, 5)}
    world.they_agree()


def test_a_database_that_is_gone_is_not_begun_anew(world: World, office: Station):
    article = office.creates()
    office.syncs()
    office.types(article, "brand", "Acme")
    office.closes()
    office.folder.database.unlink()
    is_repaired(office)
    assert office.sees(article, "brand") == "Acme"
    office.syncs()
    world.they_agree()


def test_a_damaged_shop_that_was_never_connected_keeps_everything(tmp_path: Path):
    folder = ShopFolder(tmp_path / "shop")
    with workstation_at(folder.root) as at:
        article = at.complete_article()
        before = at.shown()
    folder.database.write_bytes(b"no database at all" * 100)
    assert look(folder).articles == 1
    repair(folder, STAMP)
    with workstation_at(folder.root) as at:
        assert at.shown() == before
        assert at.problems() == ()
        assert at.shop.edit.enter(article, "brand", "Acme")


def test_what_was_damaged_is_kept(office: Station):
    office.creates()
    breaks(office)
    damaged = office.folder.database.read_bytes()
    found = repair(office.folder, STAMP)
    assert found.set_aside is not None
    assert (found.set_aside / "shop.sqlite").read_bytes() == damaged
    office.shop = Shop(office.folder)


def test_a_sound_shop_is_left_alone(office: Station):
    article = office.creates()
    office.closes()
    assert repair(office.folder, STAMP).damage == ""
    assert not office.folder.set_aside.exists()
    office.shop = Shop(office.folder)
    assert office.articles() == [article]


def test_a_shop_that_somebody_has_open_is_not_repaired(office: Station):
    office.creates()
    breaks(office)
    lent = office.folder.database.read_bytes()
    office.folder.database.unlink()
    office.folder.connection.unlink()
    office.folder.unsynced.rename(office.folder.root / "kept")
    other = Shop(office.folder)
    (office.folder.root / "kept").rename(office.folder.unsynced)
    office.folder.database.write_bytes(lent)
    with pytest.raises(LocalTrouble, match="shop-in-use"):
        repair(office.folder, STAMP)
    assert office.folder.database.read_bytes() == lent
    other.close()


def test_a_document_that_changed_by_itself_is_found_after_a_crash(office: Station):
    article = office.creates(names__en="Cable", brand="Acme")
    office.closes()
    (office.folder.presence / "1-00.open").touch()
    with closing(sqlite3.connect(office.folder.database)) as raw:
        raw.execute("UPDATE entity SET local = replace(local, 'Acme', 'Acmf')")
        raw.commit()
    is_repaired(office)
    assert office.sees(article, "brand") == "Acme"


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return tmp_path / "shop.backup"


def nothing(_done: int, _of: int) -> None:
    """Tell nobody."""


def packs(station: Station, bundle: Path) -> None:
    pack(station.folder, bundle, nothing)


def goes_back(station: Station, bundle: Path) -> None:
    """The workstation is brought back to what it was."""
    station.closes()
    unpack(station.folder, bundle, STAMP, nothing)
    station.shop = Shop(station.folder)


def test_a_bundle_brings_everything_to_another_machine(
    world: World, office: Station, bundle: Path, tmp_path: Path
):
    article = office.creates_with_picture()
    office.syncs()
    office.types(article, "brand", "Acme")
    packs(office, bundle)
    folder = ShopFolder(tmp_path / "another")
    unpack(folder, bundle, STAMP, nothing)
    with workstation_at(folder.root) as at:
        assert at.sees(article)["brand"] == "Acme"
        assert at.problems() == ()
    assert world.token.encode() not in bundle.read_bytes()


def test_what_was_sent_after_the_backup_is_not_sent_again(
    world: World, office: Station, warehouse: Station, bundle: Path
):
    place = office.opens_warehouse()
    article = office.creates()
    office.adjusts(article, place, 10)
    world.everybody_syncs()
    fresh = office.creates_with_picture()
    office.types(article, "brand", "Acme")
    office.adjusts(article, place, 5)
    office.submits(fresh)
    packs(office, bundle)
    world.everybody_syncs()
    goes_back(office, bundle)
    world.everybody_syncs()
    assert office.stock(article) == {place: (15, 15)}
    assert warehouse.articles() == sorted([article, fresh])
    assert office.conflicts() == {}
    world.they_agree()


def test_a_colleague_who_set_it_back_is_asked_about_after_a_restore(
    world: World, office: Station, warehouse: Station, bundle: Path
):
    article = office.creates(names__en="Cable", brand="Old")
    world.everybody_syncs()
    office.types(article, "brand", "New")
    packs(office, bundle)
    world.everybody_syncs()
    warehouse.types(article, "brand", "Old")
    world.everybody_syncs()
    goes_back(office, bundle)
    office.syncs()
    assert office.conflicts() == {"brand": ("New", "Old")}
    office.resolves(article, "brand", "theirs")
    world.everybody_syncs()
    world.they_agree()


def test_a_bundle_of_another_account_is_refused(
    world: World, office: Station, bundle: Path, market: Market, tmp_path: Path
):
    office.creates()
    packs(office, bundle)
    other = World(market, tmp_path / "others", world.url)
    other.folder.mkdir()
    with other.opened:
        stranger = other.station("stranger")
        stranger.syncs()
        stranger.closes()
        before = stranger.folder.database.read_bytes()
        with pytest.raises(LocalTrouble, match="other-account"):
            unpack(stranger.folder, bundle, STAMP, nothing)
        assert stranger.folder.database.read_bytes() == before


@pytest.mark.parametrize("spoil", ["cut", "flip", "text", "missing"])
def test_a_spoilt_bundle_changes_nothing(office: Station, bundle: Path, spoil: str):
    article: ArticleId = office.creates_with_picture()
    packs(office, bundle)
    content = bytearray(bundle.read_bytes())
    if spoil == "cut":
        bundle.write_bytes(bytes(content[:-100]))
    elif spoil == "flip":
        content[len(content) // 2] ^= 16
        bundle.write_bytes(bytes(content))
    elif spoil == "text":
        bundle.write_text("no bundle")
    else:
        bundle.unlink()
    office.closes()
    before = office.folder.database.read_bytes()
    with pytest.raises(InputRefused):
        unpack(office.folder, bundle, STAMP, nothing)
    assert office.folder.database.read_bytes() == before
    office.shop = Shop(office.folder)
    assert office.articles() == [article]
