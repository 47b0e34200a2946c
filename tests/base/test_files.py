"""Files are whole or not there; a lock ends with its holder."""

import os
import stat
from pathlib import Path

import pytest

from desktop.base.files import exclusive, write_atomically


def test_a_file_is_replaced_whole_and_is_its_owners(tmp_path: Path):
    path = tmp_path / "new" / "file"
    for content in (b"first", b"second"):
        write_atomically(path, content)
        assert path.read_bytes() == content
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert list(path.parent.iterdir()) == [path]


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path):
    path = tmp_path / "folder"
    path.mkdir()
    with pytest.raises(OSError, match="folder"):
        write_atomically(path, b"new")
    assert list(tmp_path.iterdir()) == [path]


def test_a_lock_has_one_holder_at_a_time(tmp_path: Path):
    lock = tmp_path / "shop" / "lock"
    with exclusive(lock) as mine:
        assert mine
        with exclusive(lock) as theirs:
            assert not theirs
    with exclusive(lock) as mine:
        assert mine


def test_what_a_killed_program_left_half_written_is_taken_away_and_nothing_else(tmp_path: Path):
    path = tmp_path / "facts.json"
    names = (".facts.json.abcdefgh", ".facts.json.12345678", "facts.json.abcdefgh", ".other.abcd")
    for name in names:
        (tmp_path / name).write_bytes(b"half")
        os.utime(tmp_path / name, (0, 0))
    os.utime(tmp_path / names[1])
    write_atomically(path, b"whole")
    assert {file.name for file in tmp_path.iterdir()} == {"facts.json", *names[1:]}
