"""A file is opened by what it holds, exactly, or refused by a name for what is wrong."""

import zipfile
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from desktop.domain.errors import InputRefused
from desktop.spreadsheet.cells import column_index, column_letter, exact, text_of
from desktop.spreadsheet.workbook import Sheet, read_workbook
from tests.spreadsheet.books import book, book_bytes

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def first(path: Path) -> Sheet:
    return read_workbook(path).sheets[0]


def refusal(path: Path) -> InputRefused:
    with pytest.raises(InputRefused) as caught:
        read_workbook(path)
    return caught.value


def placed(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_cells_keep_their_types_and_numbers_are_exact(tmp_path: Path) -> None:
    row = [
        "00123",
        7,
        12.34,
        True,
        date(2026, 1, 31),
        datetime.fromisoformat("2026-01-31T08:05"),
        None,
        "x",
    ]
    sheet = first(book(tmp_path / "a.xlsx", [row]))
    assert sheet.rows == (
        (
            "00123",
            Decimal(7),
            Decimal("12.34"),
            True,
            date(2026, 1, 31),
            datetime.fromisoformat("2026-01-31T08:05"),
            None,
            "x",
        ),
    )


def test_binary_noise_of_a_computed_price_is_not_kept(tmp_path: Path) -> None:
    assert first(book(tmp_path / "a.xlsx", [[0.1 + 0.2, 1.1 * 3]])).rows == (
        (Decimal("0.3"), Decimal("3.3")),
    )


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=4))
def test_every_number_with_four_decimals_survives_a_workbook(number: Decimal) -> None:
    assert exact(float(number)) == number


@given(st.integers(min_value=0, max_value=16_383))
def test_column_letters_read_back(index: int) -> None:
    assert column_index(column_letter(index)) == index


def test_cells_read_as_a_person_sees_them() -> None:
    assert text_of(Decimal("3.980")) == "3.98"
    assert text_of(datetime.fromisoformat("2026-01-31")) == "2026-01-31"
    assert text_of(datetime.fromisoformat("2026-01-31T08:05")) == "2026-01-31 08:05:00"
    assert text_of("  x ") == "x"
    assert [text_of(cell) for cell in (False, None)] == ["false", ""]


def test_rows_and_columns_keep_their_place_when_the_sheet_starts_late(tmp_path: Path) -> None:
    sheet = first(book(tmp_path / "a.xlsx", [[], [], [None, None, "here"]]))
    assert sheet.rows[2] == (None, None, "here")


def test_a_formula_saved_without_its_result_is_noticed(tmp_path: Path) -> None:
    sheet = first(book(tmp_path / "a.xlsx", [["price"], ["=10*1.2"], [12]]))
    assert sheet.unfinished == {(2, 0)}
    assert sheet.rows[1][0] is None


def test_hidden_rows_columns_and_sheets_are_known(tmp_path: Path) -> None:
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    for row in (["a", "b", "c"], [1, 2, 3], [4, 5, 6]):
        sheet.append(row)
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["B"].hidden = True
    workbook.create_sheet("secret").append(["x"])
    workbook.worksheets[1].sheet_state = "hidden"
    workbook.save(tmp_path / "a.xlsx")
    shown, secret = read_workbook(tmp_path / "a.xlsx").sheets
    assert (shown.hidden_rows, shown.hidden_columns) == ({3}, {1})
    assert (shown.visible, secret.visible) == (True, False)


def test_zeros_that_only_a_number_format_shows_are_read(tmp_path: Path) -> None:
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet["A1"] = 4830906
    sheet["A1"].number_format = "00000000"
    workbook.save(tmp_path / "a.xlsx")
    assert first(tmp_path / "a.xlsx").rows == (("04830906",),)


def test_the_name_of_a_file_decides_nothing(tmp_path: Path) -> None:
    assert first(placed(tmp_path, "a.csv", book_bytes([["x", 1]]))).rows == (("x", Decimal(1)),)
    assert first(placed(tmp_path, "a.xlsx", b"x;1\n")).rows == (("x", "1"),)


@pytest.mark.parametrize(
    ("content", "code", "found"),
    [
        (b"", "empty-workbook", ""),
        (b" \r\n\n", "empty-workbook", ""),
        (b"%PDF-1.7\n...", "not-a-workbook", "pdf"),
        (b"\x89PNG\r\n\x1a\n", "not-a-workbook", "png"),
        (b"\xff\xd8\xff\xe0JFIF", "not-a-workbook", "jpeg"),
        (b"<html><table><tr><td>1</td></tr></table>", "not-a-workbook", "html"),
        (b"<?xml version='1.0'?><Workbook/>", "not-a-workbook", "xml"),
        (b"\x00\x01\x02\x03" * 50, "not-a-workbook", "binary"),
        (OLE + "Workbook".encode("utf-16-le"), "old-xls-format", ""),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted-workbook", ""),
        (OLE + b"something else", "not-a-workbook", "ole"),
        (b"PK\x03\x04 and nothing more", "damaged-workbook", ""),
    ],
)
def test_other_files_are_refused_by_what_they_are(
    tmp_path: Path, content: bytes, code: str, found: str
) -> None:
    error = refusal(placed(tmp_path, "a.xlsx", content))
    assert (error.code, error.facts.get("found", "")) == (code, found)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.xlsx").code == "file-missing"
    assert refusal(tmp_path).code == "file-missing"


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_workbook_cut_short_is_damaged(tmp_path: Path, share: float) -> None:
    whole = book_bytes([["a", "b"], *([n, "text"] for n in range(200))])
    path = placed(tmp_path, "a.xlsx", whole[: int(len(whole) * share)])
    assert refusal(path).code == "damaged-workbook"


def test_a_workbook_with_a_broken_byte_in_a_sheet_is_damaged(tmp_path: Path) -> None:
    whole = bytearray(book_bytes([["a", "b"], *([n, "text"] for n in range(2000))]))
    with zipfile.ZipFile(placed(tmp_path, "whole.xlsx", bytes(whole))) as archive:
        info = archive.getinfo("xl/worksheets/sheet1.xml")
    middle = info.header_offset + info.compress_size // 2
    whole[middle] ^= 0xFF
    assert refusal(placed(tmp_path, "a.xlsx", bytes(whole))).code == "damaged-workbook"


def test_a_sheet_that_is_no_xml_is_damaged(tmp_path: Path) -> None:
    path = with_entry(tmp_path, "xl/worksheets/sheet1.xml", b"<worksheet><sheetData><row r=")
    assert refusal(path).code == "damaged-workbook"


def with_entry(folder: Path, name: str, content: bytes, times: int = 1) -> Path:
    """A workbook in which one part is replaced or added, `times` times under other names."""
    source, path = placed(folder, "source.xlsx", book_bytes([["a"]])), folder / "a.xlsx"
    with (
        zipfile.ZipFile(source) as old,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for info in old.infolist():
            if info.filename != name:
                new.writestr(info.filename, old.read(info))
        for number in range(times):
            new.writestr(name if times == 1 else f"{number}-{name}", content)
    return path


def test_bombs_are_refused_before_they_are_unpacked(tmp_path: Path) -> None:
    bomb = with_entry(tmp_path, "xl/worksheets/sheet1.xml", b" " * 5_000_000)
    assert refusal(bomb).code == "workbook-too-large"
    many = with_entry(tmp_path, "picture.bin", b"x", times=1001)
    assert refusal(many).code == "workbook-too-large"


def test_a_bomb_that_lies_about_its_size_is_damaged(tmp_path: Path) -> None:
    path = with_entry(tmp_path, "xl/worksheets/sheet1.xml", b" " * 5_000_000)
    content = path.read_bytes()
    size = (5_000_000).to_bytes(4, "little")
    path.write_bytes(content.replace(size, (900).to_bytes(4, "little")))
    assert refusal(path).code == "damaged-workbook"


def test_a_sheet_whose_last_cell_lies_at_the_end_of_the_world_is_too_large(tmp_path: Path) -> None:
    sheet = b'<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    path = with_entry(tmp_path, "xl/worksheets/sheet1.xml", sheet + b"</sheetData></worksheet>")
    assert refusal(path).code == "workbook-too-large"


def test_a_number_beyond_all_numbers_is_no_number(tmp_path: Path) -> None:
    sheet = b'<worksheet><sheetData><row r="1"><c r="A1"><v>1e999</v></c><c r="B1"><v>2</v></c>'
    path = with_entry(
        tmp_path, "xl/worksheets/sheet1.xml", sheet + b"</row></sheetData></worksheet>"
    )
    assert first(path).rows == ((None, Decimal(2)),)


@pytest.mark.parametrize("name", ["../evil.xml", "/etc/evil.xml", "C:\\evil.xml"])
def test_paths_out_of_the_workbook_are_refused(tmp_path: Path, name: str) -> None:
    assert refusal(with_entry(tmp_path, name, b"<x/>")).code == "damaged-workbook"


def test_entities_in_a_workbook_are_refused(tmp_path: Path) -> None:
    evil = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook>&a;</workbook>'
    assert refusal(with_entry(tmp_path, "xl/workbook.xml", evil)).code == "damaged-workbook"


def test_an_encrypted_entry_is_named_so(tmp_path: Path) -> None:
    content = bytearray(book_bytes([["a"]]))
    place = content.find(b"PK\x01\x02")
    content[place + 8] |= 1
    assert refusal(placed(tmp_path, "a.xlsx", bytes(content))).code == "encrypted-workbook"


def test_other_office_files_are_named(tmp_path: Path) -> None:
    path = tmp_path / "letter.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    error = refusal(path)
    assert (error.code, error.facts["found"]) == ("not-a-workbook", "docx")


def test_a_workbook_without_a_filled_cell_is_empty(tmp_path: Path) -> None:
    assert refusal(book(tmp_path / "a.xlsx", [])).code == "empty-workbook"
