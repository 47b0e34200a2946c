"""Every picture lies once in its folder, whole or not at all."""

import errno
import hashlib
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import LocalTrouble
from desktop.domain.ids import Sha256
from desktop.pictures.blobs import BlobFolder, checked_digest

DATA = b"a picture, as far as this folder is concerned" * 50
DIGEST = Sha256(hashlib.sha256(DATA).hexdigest())


def files(root: Path) -> list[Path]:
    return sorted(path for path in root.rglob("*") if path.is_file())


def test_what_was_written_can_be_read_under_its_digest(tmp_path: Path):
    blobs = BlobFolder(tmp_path)
    assert not blobs.exists(DIGEST)
    assert blobs.write(DATA) == DIGEST
    assert blobs.exists(DIGEST)
    assert blobs.verify(DIGEST)
    assert blobs.read(DIGEST) == DATA
    assert files(tmp_path) == [tmp_path / "blobs" / DIGEST[:2] / DIGEST]


def test_the_same_picture_is_kept_once(tmp_path: Path):
    blobs = BlobFolder(tmp_path)
    blobs.write(DATA)
    before = blobs.path(DIGEST).stat()
    blobs.write(DATA)
    after = blobs.path(DIGEST).stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    assert list(blobs.all()) == [DIGEST]


def test_nobody_else_may_look(tmp_path: Path):
    shop = tmp_path / "shop"
    BlobFolder(shop).write(DATA)
    for path in (shop, *shop.rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)


def test_a_damaged_blob_is_noticed_and_healed_by_the_next_write(tmp_path: Path):
    blobs = BlobFolder(tmp_path)
    blobs.write(DATA)
    blobs.path(DIGEST).write_bytes(DATA[:-1])
    assert blobs.exists(DIGEST)
    assert not blobs.verify(DIGEST)
    with pytest.raises(LocalTrouble) as caught:
        blobs.read(DIGEST)
    assert caught.value.code == "blob-damaged"
    blobs.write(DATA)
    assert blobs.read(DIGEST) == DATA


def test_a_missing_blob_is_named(tmp_path: Path):
    blobs = BlobFolder(tmp_path)
    assert not blobs.verify(DIGEST)
    with pytest.raises(LocalTrouble) as caught:
        blobs.read(DIGEST)
    assert caught.value.code == "blob-missing"
    assert caught.value.facts == {"path": str(blobs.path(DIGEST))}


def test_a_blob_that_cannot_be_read_is_trouble_not_absence(tmp_path: Path):
    blobs = BlobFolder(tmp_path)
    blobs.path(DIGEST).mkdir(parents=True)
    for look in (blobs.read, blobs.verify):
        with pytest.raises(LocalTrouble) as caught:
            look(DIGEST)
        assert caught.value.code == "blob-unreadable"
        assert caught.value.facts["reason"] == "EISDIR"


@pytest.mark.parametrize(
    "name", ["", "ab", "../../etc/passwd", "A" * 64, "g" * 64, "a" * 65, "a" * 64 + "\n", "٣" * 64]
)
def test_only_a_digest_names_a_blob(tmp_path: Path, name: str):
    with pytest.raises(LocalTrouble) as caught:
        BlobFolder(tmp_path).read(Sha256(name))
    assert caught.value.code == "blob-name-invalid"


@given(st.binary())
def test_every_digest_is_a_name(data: bytes):
    digest = hashlib.sha256(data).hexdigest()
    assert checked_digest(digest) == digest


CRASH = """
import os, sys
from pathlib import Path
from desktop.pictures.blobs import BlobFolder
def crash(label):
    if label == sys.argv[2]:
        os._exit(9)
BlobFolder(Path(sys.argv[1]), crash).write(sys.stdin.buffer.read())
"""


@pytest.mark.parametrize(("label", "left", "whole"), [("M1", 1, False), ("M2", 0, True)])
def test_a_crash_leaves_the_whole_picture_or_none(
    tmp_path: Path, label: str, left: int, whole: bool
):
    ended = subprocess.run(
        [sys.executable, "-c", CRASH, str(tmp_path), label], input=DATA, check=False
    )
    assert ended.returncode == 9
    blobs = BlobFolder(tmp_path)
    assert blobs.verify(DIGEST) == blobs.exists(DIGEST) == whole
    assert list(blobs.all()) == ([DIGEST] if whole else [])
    assert blobs.tidy() == left
    assert blobs.tidy() == 0
    assert blobs.write(DATA) == DIGEST
    assert files(tmp_path) == [blobs.path(DIGEST)]


FILL = """
import resource, sys
from pathlib import Path
from desktop.domain.errors import LocalTrouble
from desktop.pictures.blobs import BlobFolder
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    BlobFolder(Path(sys.argv[1])).write(bytes(5000))
except LocalTrouble as error:
    sys.exit(error.code)
"""


def test_a_full_disk_is_called_so_and_nothing_is_left_behind(tmp_path: Path):
    ended = subprocess.run(
        [sys.executable, "-c", FILL, str(tmp_path)], check=False, capture_output=True, text=True
    )
    assert ended.stderr.strip() == "disk-full"
    assert files(tmp_path) == []


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "disk-full"), (errno.EROFS, "file-not-written")]
)
@pytest.mark.parametrize("label", ["M1", "M2"])
def test_trouble_with_the_disk_is_named_with_its_place(
    tmp_path: Path, number: int, code: str, label: str
):
    def fail(reached: str) -> None:
        if reached == label:
            raise OSError(number, "the disk says no")

    blobs = BlobFolder(tmp_path, fail)
    with pytest.raises(LocalTrouble) as caught:
        blobs.write(DATA)
    assert caught.value.code == code
    assert caught.value.facts["path"] == str(blobs.path(DIGEST))
    blobs.tidy()
    assert BlobFolder(tmp_path).write(DATA) == DIGEST


def test_something_in_the_way_is_trouble_with_a_reason(tmp_path: Path):
    (tmp_path / "blobs").write_text("a file where the folder should be")
    with pytest.raises(LocalTrouble) as caught:
        BlobFolder(tmp_path).write(DATA)
    assert caught.value.code == "file-not-written"
    assert caught.value.facts["reason"] in ("EEXIST", "ENOTDIR")


def test_a_name_that_is_taken_by_a_folder_leaves_nothing_unfinished(tmp_path: Path):
    blobs = BlobFolder(tmp_path)
    (blobs.path(DIGEST) / "full").mkdir(parents=True)
    with pytest.raises(LocalTrouble):
        blobs.write(DATA)
    assert files(tmp_path) == []


def test_tidying_names_what_will_not_go(tmp_path: Path):
    blobs = BlobFolder(tmp_path)
    (tmp_path / "blobs" / "tmp" / "folder").mkdir(parents=True)
    with pytest.raises(LocalTrouble) as caught:
        blobs.tidy()
    assert caught.value.code == "file-not-removed"


def test_threads_that_write_the_same_pictures_agree(tmp_path: Path):
    blobs = BlobFolder(tmp_path)
    pictures = [bytes((number % 10,)) * 5000 for number in range(200)]
    with ThreadPoolExecutor(8) as threads:
        digests = set(threads.map(blobs.write, pictures))
    assert set(blobs.all()) == digests
    assert len(files(tmp_path)) == len(digests) == 10
    assert all(blobs.verify(digest) for digest in digests)
