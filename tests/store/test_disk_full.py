"""A disk that is really full: nothing is half stored, and with room again the next edit goes in."""

import json
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import suppress
from pathlib import Path

import pytest

from desktop.base.paths import ShopFolder
from desktop.domain.errors import LocalTrouble
from desktop.store.rebuilding import read_safety_copy
from desktop.ui.words import sentence
from tests.worlds import Workstation, workstation_at

MOST = 400
UNLIMITED = 1_073_741_823


def names(at: Workstation) -> set[str]:
    return {row.name for row in at.shop.articles.rows(at.shop.articles.ids())}


def works_until_refused(at: Workstation) -> tuple[set[str], LocalTrouble]:
    """The names of the articles that were saved, and why the next one was not."""
    saved: set[str] = set()
    while len(saved) < MOST:
        name = f"Cable {len(saved)} " + "x" * 200
        try:
            at.shop.edit.create({"names.en": name})
        except LocalTrouble as trouble:
            return saved, trouble
        saved.add(name)
    raise AssertionError("the disk was never full")


def is_whole(at: Workstation, saved: set[str]) -> None:
    """Just what was saved is there, in the database and in the safety copy."""
    assert names(at) == saved
    assert at.problems() == ()
    kept = read_safety_copy(at.shop.folder)
    assert (len(kept.entities), kept.unreadable) == (len(saved), 0)


def test_a_database_that_may_not_grow(workstation: Workstation) -> None:
    def may_have(pages: int) -> None:
        with workstation.shop.database.transaction() as tx:
            tx.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    may_have(workstation.shop.folder.database.stat().st_size // 4096 + 4)
    saved, trouble = works_until_refused(workstation)
    assert trouble.code == "disk-full"
    assert "disk is full" in sentence(trouble)
    is_whole(workstation, saved)
    may_have(UNLIMITED)
    workstation.shop.edit.create({"names.en": "Last one"})
    is_whole(workstation, saved | {"Last one"})


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not limit the size of files")
@pytest.mark.parametrize("margin", [0, 5_000, 40_000, 160_000])
def test_files_that_may_not_grow(tmp_path: Path, margin: int) -> None:
    """In a process of its own, for the limit holds for all its files: database, journal, copy."""
    folder = tmp_path / "shop"
    with workstation_at(folder):
        pass
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.filling", str(folder), str(margin)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["refused"] in {"disk-full", "database-not-writable"}
    with workstation_at(folder) as at:
        is_whole(at, {*said["saved"], "Last one"})


@pytest.fixture
def small_disk(tmp_path: Path) -> Generator[Path]:
    """A disk of three megabytes of its own."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)]
    try:
        mounted = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        pytest.skip(f"no disk can be mounted here: {error}")
    if mounted.returncode:
        pytest.skip(f"no disk can be mounted here: {mounted.stderr.strip()}")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def fills(disk: Path) -> Callable[[], None]:
    """Leave no room at all; returns what makes room again."""
    rest = disk / "something else"
    with suppress(OSError), rest.open("wb", buffering=0) as file:
        while True:
            file.write(b"\0" * 1024)
    return rest.unlink


def test_a_small_disk(small_disk: Path) -> None:
    with workstation_at(small_disk / "shop") as at:
        makes_room = fills(small_disk)
        saved, trouble = works_until_refused(at)
        assert trouble.code == "disk-full"
        is_whole(at, saved)
        with pytest.raises(LocalTrouble) as refused:
            at.picture("a picture that finds no room")
        assert refused.value.code == "disk-full"
        assert [file for file in at.shop.folder.root.glob("blobs/**/*") if file.is_file()] == []
        makes_room()
        at.shop.edit.create({"names.en": "Last one"})
        at.picture("a picture that finds room")
        is_whole(at, saved | {"Last one"})
    with workstation_at(small_disk / "shop") as again:
        assert names(again) == saved | {"Last one"}


def test_a_shop_that_was_full_when_it_was_killed(small_disk: Path) -> None:
    """The program ends without closing; the next one looks through the shop and goes on."""
    folder = ShopFolder(small_disk / "shop")
    with workstation_at(folder.root) as at:
        fills(small_disk)
        saved, _ = works_until_refused(at)
        (folder.presence / "1-left.open").touch()
        (small_disk / "something else").unlink()
    with workstation_at(folder.root) as again:
        is_whole(again, saved)
