"""The commands on articles and stock, from the import to the undo."""

from pathlib import Path

import pytest

from desktop.domain.fields import SELLER_FIELDS
from tests.app.command_line import Prompt
from tests.pictures.drawing import png
from tests.pictures.pdfs import pdf
from tests.spreadsheet.books import book
from tests.workflows.test_imports import ARTICLES, QUANTITIES
from tests.worlds import workstation_at

ISSUE = {"sheet", "row", "column", "code", "value", "message"}


@pytest.fixture
def filled(prompt: Prompt, tmp_path: Path) -> Prompt:
    """A shop of three articles with stock in two warehouses."""
    assert prompt("import", "articles", str(book(tmp_path / "a.xlsx", ARTICLES))).code == 0
    assert prompt("import", "quantities", str(book(tmp_path / "q.xlsx", QUANTITIES))).code == 0
    return prompt


def test_an_import_answers_with_its_counts(prompt: Prompt, tmp_path: Path):
    file = str(book(tmp_path / "a.xlsx", ARTICLES))
    for words, created in ((["--rehearse"], 3), ([], 3), ([], 0)):
        said = prompt("import", "articles", file, *words)
        assert (said.code, said.err) == (0, "")
        assert said.document == {
            "rows": 3,
            "created": created,
            "changed": 0,
            "unchanged": 3 - created,
            "refused": [],
            "warnings": [],
            "rejects": None,
        }


def test_refused_rows_are_listed_and_written_back(prompt: Prompt, tmp_path: Path):
    rows = [*ARTICLES, ["A-4", "Bolt", "PC-5M", "Patch cord 5 m", "cheap", "new"]]
    said = prompt("import", "articles", str(book(tmp_path / "a.xlsx", rows)))
    assert said.code == 1
    (issue,) = said.document["refused"]
    assert set(issue) == ISSUE
    assert (issue["row"], issue["column"], issue["code"]) == (5, "E", "not-a-price")
    assert Path(said.document["rejects"]).is_file()


def test_pictures_find_their_articles(filled: Prompt, tmp_path: Path):
    (tmp_path / "in").mkdir()
    for name, content in (("WS-C2960.png", png()), ("holiday.png", png()), ("PC-3M.png", b"x")):
        (tmp_path / "in" / name).write_bytes(content)
    said = filled("import", "pictures", str(tmp_path / "in"))
    assert said.code == 1
    document = said.document
    assert {"files", "matched", "doubtful", "orphans", "refused"} <= set(document)
    assert (document["files"], document["matched"], document["orphans"]) == (3, 1, ["holiday.png"])
    assert [item["file"] for item in document["refused"]] == ["PC-3M.png"]


def test_the_pdfs_of_the_folder_find_their_articles_too(filled: Prompt, tmp_path: Path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "datasheet PC-3M.pdf").write_bytes(pdf())
    (folder / "WS-C2960.pdf").write_bytes(b"no document")
    (folder / "holiday.pdf").write_bytes(pdf(2))
    rehearsed = filled("import", "pictures", str(folder), "--rehearse")
    assert (rehearsed.code, rehearsed.document["documents"]["matched"]) == (0, 2)
    said = filled("import", "pictures", str(folder))
    found = said.document["documents"]
    assert (said.code, said.document["files"], found["files"], found["articles"]) == (1, 0, 3, 1)
    assert found["orphans"] == ["holiday.pdf"]
    (refused,) = found["refused"]
    assert refused["message"].startswith("WS-C2960.pdf is not a PDF")
    shown = filled("show", "PC-3M").document["documents"]
    assert [row["name"] for row in shown] == ["datasheet PC-3M"]


def test_a_list_has_all_that_match_and_the_fields_asked_for(filled: Prompt):
    said = filled("list", "brand:acme price>100", "--fields", "part_number,price,names.en,weight")
    (article,) = said.document["articles"]
    assert said.document["total"] == 1
    ref = article.pop("ref")
    assert article == {
        "part_number": "WS-C2961",
        "price": "200.00",
        "names.en": "Switch 48 ports",
        "weight": None,
    }
    assert filled("show", ref).document["brand"] == "Acme"


@pytest.mark.parametrize(
    "fields", ["languages", "missing", "names", "images,stock,state", "offers"]
)
def test_any_field_can_be_listed(filled: Prompt, fields: str):
    assert filled("list", "", "--fields", fields).code == 0
    assert filled.plain("list", "--fields", fields).code == 0


def test_a_limit_shortens_the_list_and_not_the_total(filled: Prompt):
    for limit, length in (("2", 2), ("0", 0), ("9", 3)):
        document = filled("list", "--limit", limit).document
        assert (document["total"], len(document["articles"])) == (3, length)
    filled("list", "--limit", "-1").refused(2)


def test_an_article_is_shown_whole_by_any_reference(filled: Prompt):
    for reference in ("A-1", "WS-C2960"):
        document = filled("show", reference).document
        assert set(document) == {*SELLER_FIELDS, "ref", "tid", "stock", "state", "review"}
    assert filled("show", document["ref"]).document == document
    assert {line["shown"] for line in document["stock"]} == {"5", "2"}


def test_a_batch_answers_with_what_it_changed(filled: Prompt):
    preview = filled("set", "brand:acme", "price*=1.05", "names.fr=Commutateur", "--preview")
    assert filled("list", "name:commutateur").document["total"] == 0
    said = filled("set", "brand:acme", "price*=1.05", "names.fr=Commutateur")
    assert said.document == preview.document
    assert (said.code, said.document["matched"], said.document["changed"]) == (0, 2, 2)
    assert {change["field"] for change in said.document["changes"]} == {"price", "names.fr"}
    again = filled("set", "brand:acme", "names.fr=Commutateur").document
    assert (again["changed"], again["unchanged"]) == (0, 2)


def test_a_batch_names_what_it_skipped(filled: Prompt):
    filled("set", "A-1", "weight=1 kg")
    said = filled("set", "", "weight*=2")
    assert said.code == 1
    assert said.document["changed"] == 1
    assert {item["code"] for item in said.document["skipped"]} == {"nothing-to-reckon-with"}


def test_a_clone_has_no_stock(filled: Prompt):
    created = filled("clone", "A-1", "--times", "2").document["created"]
    assert len(created) == 2
    document = filled("show", created[0]).document
    assert (document["stock"], document["seller_reference"]) == ([], None)


def test_what_is_incomplete_is_not_submitted(filled: Prompt):
    said = filled("submit", "A-1")
    assert said.code == 1
    assert said.document["submitted"] == 0
    assert "images" in said.document["incomplete"][0]["missing"]


def test_stock_is_adjusted_and_counted(filled: Prompt):
    counted = filled("stock", "count", "A-1", "lyon", "7").document
    assert (counted["shown"], counted["on_hand"]) == ("7", "0")
    adjusted = filled("stock", "adjust", "A-1", "lyon", "-3", "--reason", "damaged").document
    assert adjusted["shown"] == "4"
    assert filled("stock", "count", "A-3", "lyon", "0").document["shown"] == "0"


def test_history_and_undo_tell_the_changes(filled: Prompt):
    filled("set", "A-1", "brand=Other")
    (change, *_) = filled("history", "A-1").document["changes"]
    assert (change["field"], change["before"], change["after"]) == ("brand", "Acme", "Other")
    undone = filled("undo").document
    assert [step["verb"] for step in undone["steps"]] == ["batch"]
    assert filled("show", "A-1").document["brand"] == "Acme"
    assert len(filled("undo", "--steps", "9").document["steps"]) == 2
    assert filled("list").document["total"] == 0
    filled("undo").refused(2)


def test_status_and_verify_of_an_offline_shop(filled: Prompt):
    status = filled("status").document
    assert status == {
        "articles": 3,
        "waiting": 3,
        "sending": 0,
        "parked": 0,
        "refused_media": 0,
        "conflicts": 0,
        "differences": 0,
        "review": {"draft": 3},
        "connected_to": None,
        "bytes_left": 0,
        "last_sync": None,
        "metered": False,
        "paused": False,
    }
    assert filled("verify").document["ok"] is True
    assert filled("conflicts").document == {"conflicts": []}


def test_a_damaged_picture_makes_verify_fail(filled: Prompt, tmp_path: Path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "WS-C2960.png").write_bytes(png())
    filled("import", "pictures", str(tmp_path / "in"))
    (digest,) = filled("show", "A-1").document["images"]
    (filled.shop / "blobs" / digest[:2] / digest).unlink()
    said = filled("verify")
    assert (said.code, said.document["ok"]) == (4, False)


def test_a_person_reads_words(filled: Prompt):
    assert "3 articles" in filled.plain("status").out
    assert "Acme" in filled.plain("show", "A-1").out
    assert "WS-C2960" in filled.plain("list").out


def test_a_preview_lists_the_specifications_that_a_move_would_drop(prompt: Prompt):
    with workstation_at(prompt.shop) as shop:
        shop.new_article(
            {"category": "fibre", "subcategory": "fo-patch-cord", "specs.length": "3 m"},
            names__en="Cord",
            specs__uniboot="yes",
        )
    said = prompt("set", "Cord", "subcategory=fo-pigtail", "--preview")
    changes = {item["field"]: (item["before"], item["after"]) for item in said.document["changes"]}
    assert changes == {
        "subcategory": ("fo-patch-cord", "fo-pigtail"),
        "specs.uniboot": (True, None),
    }
    assert prompt("show", prompt("list", "Cord").document["articles"][0]["ref"]).document[
        "specs"
    ] == {"length": {"value": "3", "unit": "m"}, "uniboot": True}
