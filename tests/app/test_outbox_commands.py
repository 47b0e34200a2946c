"""`outbox` and `reverse` on the command line."""

from pathlib import Path

from tests.app.command_line import Prompt
from tests.spreadsheet.books import book

ROWS = [["Seller reference", "Brand", "Name (EN)"], ["A-1", "Acme", "One"], ["A-2", "Acme", "Two"]]


def test_what_waits_is_listed_by_change_set_and_reversed(prompt: Prompt, tmp_path: Path):
    prompt("import", "articles", str(book(tmp_path / "a.xlsx", [[*row] for row in ROWS])))
    (found,) = prompt("outbox").document["change_sets"]
    assert (found["verb"], found["origin"]) == ("import-articles", "import")
    assert (found["articles"], found["fields"], found["refused"]) == (2, 2, 0)
    number = str(found["step"])
    changes = prompt("outbox", "--step", number).document["changes"]
    assert {item["name"] for item in changes} == {"One", "Two"}
    assert {item["state"] for item in changes} == {"waiting"}
    assert "Import articles: 2 articles, 2 fields" in prompt.plain("outbox").out
    assert prompt("outbox", "--sent").document["change_sets"] == []
    assert prompt("reverse", number).document["left"] == []
    assert prompt("outbox").document["change_sets"] == []
    assert "reversed already" in prompt("reverse", number).refused(2)
