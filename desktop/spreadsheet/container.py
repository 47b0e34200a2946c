"""What kind of file this is, by content, and the parts of a workbook once they are known safe.

A workbook is a zip of XML. Everything is refused before any of it is parsed: bombs by count, size
and ratio, encrypted or absolute entries, and files that only carry the name of a workbook.
"""

import io
import zipfile
import zlib
from collections.abc import Mapping
from enum import Enum
from pathlib import Path, PurePosixPath

from desktop.domain.errors import InputRefused

MAX_FILE = 200_000_000
MAX_ENTRIES = 1_000
MAX_TOTAL = 200_000_000
MAX_RATIO = 100
RATIO_FROM = 1_000_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF8", "gif"),
    (b"BM", "bmp"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"Rar!", "rar"),
    (b"7z\xbc\xaf", "7z"),
    (b"\x1f\x8b", "gzip"),
    (b"MZ", "exe"),
    (b"{\\rtf", "rtf"),
    (b"SQLite format 3", "sqlite"),
)
_MARKUP: tuple[tuple[bytes, str], ...] = (
    (b"<?xml", "xml"),
    (b"<!doctype html", "html"),
    (b"<html", "html"),
    (b"<table", "html"),
)


class Kind(Enum):
    """The two kinds of file that are read."""

    XLSX = "xlsx"
    CSV = "csv"


def kind_of(path: Path) -> Kind:
    """Return the kind by content, whatever the name says; InputRefused for anything else."""
    file = path.name
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise InputRefused("file-missing", file=file)
        with path.open("rb") as stream:
            head = stream.read(4096)
    except OSError as error:
        raise InputRefused("file-missing", file=file, reason=error.strerror or "") from error
    if size > MAX_FILE:
        raise InputRefused("workbook-too-large", file=file, limit="200 MB")
    if not head.strip():
        raise InputRefused("empty-workbook", file=file)
    if head.startswith(b"PK"):
        return Kind.XLSX
    if head.startswith(_OLE):
        raise _ole(path)
    _refuse_foreign(head, file)
    return Kind.CSV


def read_parts(path: Path) -> Mapping[str, bytes]:
    """Return the XML parts of an .xlsx by name, each within the limits.

    Raises InputRefused: damaged-workbook, encrypted-workbook, workbook-too-large, not-a-workbook.
    """
    file = path.name
    try:
        with zipfile.ZipFile(path) as archive:
            infos = archive.infolist()
            _check(infos, file)
            return {
                info.filename: archive.read(info)
                for info in infos
                if info.filename.endswith((".xml", ".rels"))
            }
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise InputRefused("damaged-workbook", file=file) from error


def packed(parts: Mapping[str, bytes]) -> io.BytesIO:
    """Return the checked parts as a zip of their own, so that a reader sees nothing unchecked."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    stream.seek(0)
    return stream


def _check(infos: list[zipfile.ZipInfo], file: str) -> None:
    names = [info.filename for info in infos]
    if len(infos) > MAX_ENTRIES:
        raise InputRefused("workbook-too-large", file=file, entries=len(infos))
    if sum(info.file_size for info in infos) > MAX_TOTAL:
        raise InputRefused("workbook-too-large", file=file, limit="200 MB")
    for info in infos:
        if info.flag_bits & 0x1:
            raise InputRefused("encrypted-workbook", file=file)
        path = PurePosixPath(info.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or info.filename[1:2] == ":":
            raise InputRefused("damaged-workbook", file=file, entry=info.filename)
        packed_size = max(info.compress_size, 1)
        if info.file_size > RATIO_FROM and info.file_size / packed_size > MAX_RATIO:
            raise InputRefused("workbook-too-large", file=file, entry=info.filename)
    if len(set(names)) != len(names):
        raise InputRefused("damaged-workbook", file=file)
    if "xl/workbook.xml" not in names:
        raise InputRefused("not-a-workbook", file=file, found=_office_kind(names))


def _office_kind(names: list[str]) -> str:
    if "word/document.xml" in names:
        return "docx"
    if "ppt/presentation.xml" in names:
        return "pptx"
    if "xl/workbook.bin" in names:
        return "xlsb"
    return "ods" if "content.xml" in names else "zip"


def _ole(path: Path) -> InputRefused:
    content = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in content:
        return InputRefused("encrypted-workbook", file=path.name)
    if any(name.encode("utf-16-le") in content for name in ("Workbook", "Book")):
        return InputRefused("old-xls-format", file=path.name)
    return InputRefused("not-a-workbook", file=path.name, found="ole")


def _refuse_foreign(head: bytes, file: str) -> None:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:20].lower()
    for magic, found in _MAGIC:
        if head.startswith(magic) and (len(magic) > 2 or b"\x00" in head):
            raise InputRefused("not-a-workbook", file=file, found=found)
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        raise InputRefused("not-a-workbook", file=file, found="webp")
    for magic, found in _MARKUP:
        if start.startswith(magic):
            raise InputRefused("not-a-workbook", file=file, found=found)
