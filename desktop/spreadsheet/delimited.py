"""CSV files: encoding and delimiter found from the content, every cell text."""

import csv
import io
from pathlib import Path

from desktop.domain.errors import InputRefused

DELIMITERS = (";", ",", "\t", "|")
_SAMPLE = 200_000
_SAMPLE_ROWS = 60
_MAX_FIELD = 1_000_000


def read_delimited(path: Path) -> list[list[str]]:
    """Return the rows of a CSV file; quoted cells keep their line breaks.

    Raises InputRefused: not-a-workbook for binary content, damaged-workbook with the line.
    """
    text = _decoded(path.read_bytes(), path.name)
    delimiter, text = _delimiter(text)
    csv.field_size_limit(_MAX_FIELD)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        return list(reader)
    except csv.Error as error:
        raise InputRefused("damaged-workbook", file=path.name, line=reader.line_num) from error


def _decoded(content: bytes, file: str) -> str:
    encoding = _encoding(content)
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        try:
            text = content.decode("cp1252")
        except UnicodeDecodeError as error:
            raise InputRefused("not-a-workbook", file=file, found="binary") from error
    if "\x00" in text:
        raise InputRefused("not-a-workbook", file=file, found="binary")
    return text


def _encoding(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    sample = content[:1000]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > len(sample) // 4 > even:
        return "utf-16-le"
    if even > len(sample) // 4 > odd:
        return "utf-16-be"
    return "utf-8-sig"


def _delimiter(text: str) -> tuple[str, str]:
    first, _, rest = text.partition("\n")
    declared = first.strip().removeprefix("sep=")
    if first.startswith("sep=") and declared in DELIMITERS:
        return declared, rest
    sample = text[:_SAMPLE]
    return max(DELIMITERS, key=lambda mark: _fit(sample, mark)), text


def _fit(sample: str, delimiter: str) -> tuple[int, int]:
    """How many rows share the commonest width above one, and that width."""
    widths: dict[int, int] = {}
    try:
        for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter):
            widths[len(row)] = widths.get(len(row), 0) + (1 if len(row) > 1 else 0)
            if sum(widths.values()) >= _SAMPLE_ROWS:
                break
    except csv.Error:
        return 0, 0
    return max(((count, width) for width, count in widths.items()), default=(0, 0))
