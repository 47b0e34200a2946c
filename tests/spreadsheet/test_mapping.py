"""A saved mapping overrides what would be recognised, and is checked."""

import json
from pathlib import Path

import pytest

from desktop.domain.errors import InputRefused
from desktop.spreadsheet.mapping import read_mapping
from tests.spreadsheet.books import articles, codes


def saved(folder: Path, content: object) -> Path:
    path = folder / "mapping.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


@pytest.mark.parametrize("wrapped", [False, True])
def test_both_forms_of_the_file_are_read(tmp_path: Path, wrapped: bool) -> None:
    columns = {"Libre": "names.fr", "Obs.": None}
    path = saved(tmp_path, {"columns": columns} if wrapped else columns)
    assert read_mapping(path) == {"Libre": "names.fr", "Obs.": "-"}


@pytest.mark.parametrize("content", [[], "x", {}, {"a": 1}, {"columns": {"a": ["b"]}}])
def test_what_is_no_mapping_is_refused(tmp_path: Path, content: object) -> None:
    with pytest.raises(InputRefused, match="not-a-mapping"):
        read_mapping(saved(tmp_path, content))


def test_a_missing_or_broken_mapping_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="file-missing"):
        read_mapping(tmp_path / "none.json")
    (tmp_path / "mapping.json").write_text("{", encoding="utf-8")
    with pytest.raises(InputRefused, match="not-a-mapping"):
        read_mapping(tmp_path / "mapping.json")


def test_mapped_columns_go_where_the_mapping_says(tmp_path: Path) -> None:
    sheet = articles(
        tmp_path,
        ["Nr", "Free", "Price", "Len", "Spanish", "Pic", "Code"],
        ["7", "Cord", 99, 3, "Latiguillo", "x.png", "X"],
        mapping={
            "NR": "seller_reference",
            "Free": "names.en",
            "Price": "-",
            "Len": "specs.length",
            "Spanish": "names.SP",
            "Pic": "images.2",
            "Absent": "brand",
        },
    )
    (row,) = sheet.rows
    assert row.keys.seller_reference == "7"
    assert row.values["names.en"] == "Cord"
    assert row.values["names.es"] == "Latiguillo"
    assert "price" not in row.values
    assert row.pictures == ("x.png",)
    assert codes(sheet.warnings) == [
        "unknown-heading",
        "mapping-not-used",
        "specification-not-of-subcategory",
    ]


def test_a_mapping_to_an_unknown_field_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="unknown-field"):
        articles(tmp_path, ["Nr", "Name"], ["1", "x"], mapping={"Nr": "colour_of_box"})
