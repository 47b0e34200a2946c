"""The command line as a real program: streams, exit codes, signals, the variable of the shop."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.app.command_line import process
from tests.spreadsheet.books import Value, book
from tests.workflows.test_imports import ARTICLES
from tests.worlds import workstation_at


def test_the_shop_is_taken_from_the_variable_and_the_option_wins(tmp_path: Path):
    environment = {"TWOOSK_SHOP": str(tmp_path / "one")}
    file = str(book(tmp_path / "a.xlsx", ARTICLES))
    said = process("import", "articles", file, "--json", environment=environment)
    assert (said.code, said.err, said.document["created"]) == (0, "", 3)
    assert process("list", "--json", environment=environment).document["total"] == 3
    other = process("--shop", str(tmp_path / "two"), "list", "--json", environment=environment)
    assert other.document["total"] == 0


def test_a_refusal_of_a_real_program_is_one_line(tmp_path: Path):
    shop = str(tmp_path / "shop")
    (tmp_path / "price-list.xlsx").write_bytes(b"%PDF-1.7")
    file = str(tmp_path / "price-list.xlsx")
    assert "price-list.xlsx" in process("--shop", shop, "import", "articles", file).refused(2)
    process("--shop", shop, "sync").refused(3)
    process("--shop", "/dev/null/shop", "status").refused(4)
    process("--shop", shop, "fly").refused(2)


def test_a_reader_that_has_enough_makes_no_noise(tmp_path: Path):
    with workstation_at(tmp_path / "shop") as at:
        at.shop.edit.clone(at.shop.edit.create({"names.en": "A cord " * 20}), times=2000)
    listing = subprocess.Popen(
        [sys.executable, "-m", "desktop", "--shop", str(tmp_path / "shop"), "list"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert listing.stdout is not None
    assert listing.stderr is not None
    listing.stdout.readline()
    listing.stdout.close()
    assert listing.stderr.read() == b""
    listing.stderr.close()
    assert listing.wait() == 0


@pytest.fixture
def ctrl_c_is_heard() -> Generator[None]:
    """Tests in the background of a shell inherit, and hand on, that nobody hears it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent as a POSIX signal")
@pytest.mark.usefixtures("ctrl_c_is_heard")
def test_ctrl_c_during_an_import_leaves_nothing_half_done(tmp_path: Path):
    many = (["A-" + n, "Acme", "P-" + n, "Cord", "1.00", "new"] for n in map(str, range(6000)))
    rows: list[list[Value]] = [ARTICLES[0], *(list[Value](row) for row in many)]
    file = str(book(tmp_path / "a.xlsx", rows))
    shop = tmp_path / "shop"
    with workstation_at(shop):
        pass
    importing = subprocess.Popen(
        [sys.executable, "-m", "desktop", "--shop", str(shop), "import", "articles", file],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    journal = Path(f"{shop / 'shop.sqlite'}-journal")
    log = Path(f"{shop / 'shop.sqlite'}-wal")
    until = time.monotonic() + 30
    while not (journal.exists() or log.exists()) and time.monotonic() < until:
        os.sched_yield()
    importing.send_signal(signal.SIGINT)
    out, err = importing.communicate(timeout=60)
    assert importing.returncode != 0
    assert out == ""
    assert "Traceback" not in err
    assert err.count("\n") == 1
    with workstation_at(shop) as at:
        assert at.finds() == []
        assert at.problems() == ()
        assert at.shop.history.undo_verb() == ""
