"""Where a shop lies."""

import stat
from pathlib import Path

import pytest

from desktop.base.data import resource, translation
from desktop.base.paths import ShopFolder, data_folder, default_shop


def test_the_variable_names_the_shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TWOOSK_SHOP", str(tmp_path))
    assert default_shop().root == tmp_path
    monkeypatch.setenv("TWOOSK_SHOP", "")
    assert default_shop().root == data_folder() / "shop"


def test_a_shop_folder_is_its_owners(tmp_path: Path):
    folder = ShopFolder(tmp_path / "a" / "shop")
    folder.create()
    folder.create()
    assert stat.S_IMODE(folder.root.stat().st_mode) == 0o700


def test_everything_of_a_shop_lies_in_its_folder(tmp_path: Path):
    folder = ShopFolder(tmp_path)
    places = (folder.database, folder.pictures, folder.log, folder.sync_lock, folder.rejects)
    assert {place.parent for place in places} == {tmp_path}
    assert len(set(places)) == len(places)


@pytest.mark.parametrize("name", ["taxonomy.json", "headings.json", "openapi.json"])
def test_shipped_files_are_found(name: str):
    assert resource(name).is_file()


def test_a_translation_has_a_place():
    assert translation("fr.qm").name == "fr.qm"
