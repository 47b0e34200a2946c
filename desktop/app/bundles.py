"""A whole shop in one file: database, pictures and documents; waiting work is in the database.

The token is not in it. What a bundle holds is named with its digest, and nothing of a bundle is
used before all of it was found sound.
"""

import hashlib
import io
import re
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop.app.repairing import alone, new_database, put_in_place
from desktop.base.files import write_atomically
from desktop.base.paths import ShopFolder
from desktop.domain.document import canonical, mapping, parse_document, text
from desktop.domain.errors import DAMAGE, InputRefused, LocalTrouble
from desktop.domain.ids import Sha256
from desktop.pictures.blobs import BlobFolder
from desktop.store.backups import copy_database
from desktop.store.facts import fact, set_fact
from desktop.store.open import open_shop
from desktop.store.rebuilding import DOUBTFUL, kept_facts
from desktop.store.safety import SafetyCopy
from desktop.store.safety_file import SafetyFile

DATABASE, MANIFEST = "shop.sqlite", "manifest.json"
FORMAT = 1
_CONTENT = re.compile(r"blobs/[0-9a-f]{64}")
LARGEST = 8 * 1024**3
"""Bytes of one entry at most: beyond it is no shop."""
PIECE = 1024 * 1024

Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a bundle holds: pictures and documents, bytes; where the old database lies now."""

    contents: int
    size: int
    set_aside: Path | None = None


def pack(folder: ShopFolder, target: Path, told: Told) -> Bundle:
    """Write a shop's bundle; `target` is there whole or not at all."""
    temporary = folder.root / "backup.tmp"
    unfinished = target.with_name(f".{target.name}.tmp")
    try:
        copy_database(folder.database, temporary)
        digests = list(BlobFolder(folder.root).all())
        listed: dict[str, str] = {}
        with zipfile.ZipFile(unfinished, "w") as bundle:
            _add(bundle, DATABASE, temporary, listed, zipfile.ZIP_DEFLATED)
            for number, digest in enumerate(digests, start=1):
                path = BlobFolder(folder.root).path(digest)
                _add(bundle, f"blobs/{digest}", path, listed, zipfile.ZIP_STORED)
                told(number, len(digests))
            manifest = canonical({"format": FORMAT, "files": dict(listed)})
            bundle.writestr(MANIFEST, manifest)
        unfinished.chmod(0o600)
        unfinished.replace(target)
        return Bundle(len(digests), target.stat().st_size)
    except OSError as error:
        raise LocalTrouble("backup-not-written", path=target, reason=error.strerror) from error
    finally:
        temporary.unlink(missing_ok=True)
        unfinished.unlink(missing_ok=True)


def unpack(folder: ShopFolder, source: Path, stamp: str, told: Told) -> Bundle:
    """Put a bundle's shop in the place of this one, which is set aside.

    What waited when the bundle was made may have been sent since: the next sync asks about it
    instead of sending it blindly. Raises InputRefused for a file that is no sound bundle; nothing
    was changed then.
    """
    try:
        with zipfile.ZipFile(source) as bundle:
            listed = _checked(bundle, source, told)
            folder.create()
            with alone(folder):
                with new_database(folder):
                    pass
                folder.rebuilding.database.unlink()
                _extract(bundle, folder.rebuilding.database)
                _mark(folder)
                blobs = BlobFolder(folder.root)
                digests = [name for name in listed if _CONTENT.fullmatch(name)]
                for name in digests:
                    if not blobs.verify(Sha256(name[6:])):
                        blobs.write(bundle.read(name))
                place = _put_in_place(folder, stamp)
            return Bundle(len(digests), source.stat().st_size, place)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError) as error:
        raise InputRefused("not-a-backup", path=source) from error
    except FileNotFoundError as error:
        raise InputRefused("no-such-file", path=source) from error


def bring_back(folder: ShopFolder, source: Path, stamp: str, told: Told) -> Bundle:
    """Put a bundle, or a copy of the database alone, in the place of this shop's, as `unpack` does.

    Pictures and documents of the shop stay where they are.
    """
    if not source.is_file() or zipfile.is_zipfile(source):
        return unpack(folder, source, stamp, told)
    folder.create()
    with alone(folder):
        with new_database(folder):
            pass
        folder.rebuilding.database.unlink()
        try:
            copy_database(source, folder.rebuilding.database)
            _mark(folder)
        except LocalTrouble as trouble:
            if trouble.code in {*DAMAGE, "database-foreign", "database"}:
                raise InputRefused("not-a-backup", path=source) from trouble
            raise
        place = _put_in_place(folder, stamp)
    return Bundle(0, source.stat().st_size, place)


def _add(
    bundle: zipfile.ZipFile, name: str, path: Path, listed: dict[str, str], method: int
) -> None:
    seen = hashlib.sha256()
    entry = zipfile.ZipInfo(name)
    entry.compress_type = method
    with path.open("rb") as file, bundle.open(entry, "w", force_zip64=True) as packed:
        while piece := file.read(PIECE):
            seen.update(piece)
            packed.write(piece)
    listed[name] = seen.hexdigest()


def _checked(bundle: zipfile.ZipFile, source: Path, told: Told) -> dict[str, str]:
    """Return the files of a bundle after reading all of them; InputRefused unless all are sound."""
    entries = {entry.filename: entry for entry in bundle.infolist()}
    if MANIFEST not in entries or entries[MANIFEST].file_size > LARGEST // 1024:
        raise InputRefused("not-a-backup", path=source)
    manifest = parse_document(bundle.read(MANIFEST))
    listed = {name: text(digest) for name, digest in mapping(manifest.get("files")).items()}
    is_whole = entries.keys() == listed.keys() | {MANIFEST} and DATABASE in listed
    if manifest.get("format") != FORMAT or not is_whole:
        raise InputRefused("not-a-backup", path=source)
    for number, (name, digest) in enumerate(listed.items(), start=1):
        is_known = name == DATABASE or _CONTENT.fullmatch(name)
        if not is_known or _digest_of(bundle, name) != digest:
            raise InputRefused("backup-damaged", path=source, name=name)
        told(number, len(listed))
    return listed


def _digest_of(bundle: zipfile.ZipFile, name: str) -> str:
    seen, size = hashlib.sha256(), 0
    with bundle.open(name) as packed:
        while piece := packed.read(PIECE):
            size += len(piece)
            if size > LARGEST:
                return ""
            seen.update(piece)
    return seen.hexdigest()


def _extract(bundle: zipfile.ZipFile, target: Path) -> None:
    held = io.BytesIO(bundle.read(DATABASE))
    write_atomically(target, held.getvalue())


def _mark(folder: ShopFolder) -> None:
    """Open the restored database as its program would, and note that its work is doubtful."""
    here = kept_facts(folder).get("account", "")
    database = open_shop(folder.rebuilding)
    try:
        if database.quick_check():
            raise InputRefused("backup-damaged", path=folder.root, name=DATABASE)
        with database.reading() as connection:
            theirs = fact(connection, "account")
        if here and theirs != here:
            raise LocalTrouble("other-account", known=here, found=theirs)
        with database.transaction() as tx:
            set_fact(tx, DOUBTFUL, "1")
    finally:
        database.close()


def _put_in_place(folder: ShopFolder, stamp: str) -> Path | None:
    place = put_in_place(folder, stamp)
    if place is not None and folder.unsynced.is_file():
        # What waited here before belongs to the database that was set aside.
        folder.unsynced.rename(place / folder.unsynced.name)
    with closing(open_shop(folder)) as database, database.transaction() as tx:
        SafetyCopy(SafetyFile(folder.unsynced), folder.connection).write_anew(tx)
    return place
