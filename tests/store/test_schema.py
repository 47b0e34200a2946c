"""Opening a shop's file: today's schema, or a refusal that leaves the file as it was."""

import os
import sqlite3
import stat
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, event, text

from desktop.base.paths import ShopFolder
from desktop.domain.errors import LocalTrouble
from desktop.store.database import APPLICATION_ID
from desktop.store.migrations import run
from desktop.store.open import open_shop
from desktop.store.schema import HEAD
from desktop.store.soundness import misspelt
from desktop.store.tables import metadata
from tests.worlds import workstation_at


@pytest.fixture
def folder(tmp_path: Path) -> ShopFolder:
    return ShopFolder(tmp_path / "shop")


def existing(folder: ShopFolder, content: bytes) -> bytes:
    folder.create()
    folder.database.write_bytes(content)
    return content


def refusal(folder: ShopFolder) -> str:
    with pytest.raises(LocalTrouble) as refused:
        open_shop(folder)
    return refused.value.code


def test_the_migrations_make_exactly_the_tables_the_program_uses(folder: ShopFolder):
    open_shop(folder).close()
    engine = create_engine(f"sqlite:///{folder.database}")
    with engine.connect() as connection:

        def is_ours(thing: object, name: str | None, *_rest: object) -> bool:
            return thing is not None and not (name or "").startswith("article_text")

        context = MigrationContext.configure(
            connection, opts={"include_object": is_ours, "compare_server_default": True}
        )
        assert compare_metadata(context, metadata) == []
        for kind in ("table", "index"):
            query = text("SELECT count(*) FROM sqlite_master WHERE type = :kind AND sql != ''")
            assert connection.execute(query, {"kind": kind}).scalar_one() > 0
    engine.dispose()


def test_checks_and_defaults_of_the_migrations_are_those_of_the_tables(folder: ShopFolder):
    with closing(open_shop(folder)) as made, made.reading() as connection:
        assert misspelt(connection) == []


def test_the_program_knows_the_newest_migration():
    versions = Path(run.__file__).parent / "versions"
    assert max(path.name[:4] for path in versions.glob("0*.py")) == HEAD


def test_a_new_shop_is_readable_by_its_owner_only(folder: ShopFolder):
    open_shop(folder).close()
    assert stat.S_IMODE(folder.root.stat().st_mode) == 0o700
    assert stat.S_IMODE(folder.database.stat().st_mode) == 0o600


def test_a_shop_opens_again_with_what_was_in_it(folder: ShopFolder):
    with workstation_at(folder.root) as first:
        article = first.new_article(brand="Acme")
    with workstation_at(folder.root) as second:
        assert second.sees(article)["brand"] == "Acme"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"This is not a database. " * 100, "database-damaged"),
        (b"SQLite format 3\x00" + b"\xff" * 4080, "database-damaged"),
    ],
)
def test_a_damaged_file_is_refused_and_left_as_it_is(folder: ShopFolder, content: bytes, code: str):
    before = existing(folder, content)
    assert refusal(folder) == code
    assert folder.database.read_bytes() == before


def test_a_shop_whose_tables_are_damaged_is_refused_and_left_as_it_is(folder: ShopFolder):
    with workstation_at(folder.root) as at:
        for number in range(10):
            at.new_article(brand="Acme", part_number=f"P-{number}")
    content = bytearray(folder.database.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    before = existing(folder, bytes(content))
    with pytest.raises(LocalTrouble) as refused, workstation_at(folder.root):
        pass
    assert refused.value.code == "database-damaged"
    assert folder.database.read_bytes() == before


def test_a_database_of_another_program_is_refused_and_left_as_it_is(folder: ShopFolder):
    folder.create()
    foreign = sqlite3.connect(folder.database)
    foreign.execute("CREATE TABLE stamps (country TEXT)")
    foreign.close()
    before = folder.database.read_bytes()
    assert refusal(folder) == "database-foreign"
    assert folder.database.read_bytes() == before


def test_a_shop_of_a_newer_program_is_refused_and_left_as_it_is(folder: ShopFolder):
    open_shop(folder).close()
    newer = sqlite3.connect(folder.database)
    newer.execute("UPDATE alembic_version SET version_num = '9999'")
    newer.commit()
    newer.close()
    before = folder.database.read_bytes()
    assert refusal(folder) == "database-newer"
    assert folder.database.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    assert refusal(ShopFolder(tmp_path / "file" / "shop")) == "folder-not-writable"
    assert refusal(ShopFolder(tmp_path / "file")) == "folder-not-writable"


OPEN = """
import os, sys
from pathlib import Path
from desktop.base.paths import ShopFolder
from desktop.domain.errors import LocalTrouble
from desktop.store.open import open_shop
if os.geteuid() == 0:
    os.setuid(65534)
try:
    with open_shop(ShopFolder(Path(sys.argv[1]))).transaction() as tx:
        tx.connection.exec_driver_sql("INSERT INTO meta VALUES ('a', 'b')")
except LocalTrouble as trouble:
    print(trouble.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file modes are POSIX's")
def test_a_read_only_file_is_refused_and_left_as_it_is():
    with tempfile.TemporaryDirectory() as place:
        folder = ShopFolder(Path(place))
        open_shop(folder).close()
        folder.database.chmod(0o444)
        folder.root.chmod(0o755)
        before = folder.database.read_bytes()
        done = subprocess.run(
            [sys.executable, "-c", OPEN, place], capture_output=True, text=True, check=False
        )
        assert done.stdout.strip() == "database-not-writable", done.stderr
        assert folder.database.read_bytes() == before


def test_a_migration_that_fails_leaves_an_empty_file_and_says_why(
    folder: ShopFolder, monkeypatch: pytest.MonkeyPatch
):
    def fill_the_disk(url: str, **options: object) -> object:
        engine = create_engine(url, **options)

        @event.listens_for(engine, "before_cursor_execute")
        def refuse(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
            if "CREATE TABLE journal" in statement:
                raise sqlite3.OperationalError("database or disk is full")

        return engine

    monkeypatch.setattr(run, "create_engine", fill_the_disk)
    assert refusal(folder) == "disk-full"
    assert folder.database.read_bytes() == b""
    monkeypatch.undo()
    open_shop(folder).close()


FIRST = """
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from desktop.base.paths import ShopFolder
from desktop.store.open import open_shop
database = open_shop(ShopFolder(Path(sys.argv[1])))
print(len(database.check()))
"""


def test_two_programs_may_open_a_new_shop_at_once(folder: ShopFolder):
    both = [
        subprocess.Popen(
            [sys.executable, "-c", FIRST, str(folder.root)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ},
        )
        for _ in range(2)
    ]
    assert [process.communicate() for process in both] == [("0\n", ""), ("0\n", "")]


def test_the_file_says_whose_it_is(folder: ShopFolder):
    open_shop(folder).close()
    made = sqlite3.connect(folder.database)
    assert made.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    made.close()
