"""CSV files in the encodings and with the delimiters that sellers' programs write."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.errors import InputRefused
from desktop.spreadsheet.delimited import DELIMITERS, read_delimited

ROWS = [
    ["Réf.", "Désignation", "Prix"],
    ["00123", "Câble « été » ; 2,5 m\nsur deux lignes", "1,5"],
    ["00124", 'Rack 19" à visser', "12"],
]


def written(folder: Path, rows: list[list[str]], delimiter: str, encoding: str) -> Path:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter).writerows(rows)
    path = folder / "a.csv"
    path.write_bytes(stream.getvalue().encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("delimiter", DELIMITERS)
def test_encoding_and_delimiter_are_found(tmp_path: Path, encoding: str, delimiter: str) -> None:
    assert read_delimited(written(tmp_path, ROWS, delimiter, encoding)) == ROWS


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.lists(
            st.text(st.characters(codec="utf-8", exclude_characters="\x00\r"), max_size=12),
            min_size=3,
            max_size=3,
        ),
        min_size=2,
        max_size=6,
    )
)
def test_every_text_comes_back(tmp_path: Path, rows: list[list[str]]) -> None:
    headings = [["Reference", "Name", "Price"]]
    path = written(tmp_path, headings + rows, ";", "utf-8-sig")
    assert read_delimited(path) == headings + rows


def test_a_declared_delimiter_is_believed(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("sep=|\na,b|c;d;e\n", encoding="utf-8")
    assert read_delimited(tmp_path / "a.csv") == [["a,b", "c;d;e"]]


def test_a_quote_that_never_ends_is_damage_not_a_long_cell(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('a;b\n"never ends;c\nd;e\n', encoding="utf-8")
    with pytest.raises(InputRefused, match="damaged-workbook"):
        read_delimited(tmp_path / "a.csv")
