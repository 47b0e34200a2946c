"""`repair`, `backup`, `restore` on the command line."""

from pathlib import Path

import pytest

from tests.app.command_line import Prompt
from tests.worlds import COMPLETE, workstation_at


@pytest.fixture
def damaged(prompt: Prompt) -> str:
    """A shop with one unsent article, whose database is broken; returns the article."""
    with workstation_at(prompt.shop) as at:
        article = at.new_article(COMPLETE)
    (prompt.shop / "shop.sqlite").write_bytes(b"\x55" * 50_000)
    return article


@pytest.mark.parametrize("command", [["list"], ["verify"], ["status"], ["backup", "b.zip"]])
def test_a_damaged_shop_says_what_to_do(prompt: Prompt, damaged: str, command: list[str]):
    assert damaged
    assert "twoosk-desktop repair" in prompt(*command).refused(4)


def test_a_rehearsal_of_a_repair_changes_nothing(prompt: Prompt, damaged: str):
    before = (prompt.shop / "shop.sqlite").read_bytes()
    said = prompt("repair", "--rehearse")
    assert damaged
    assert (said.code, said.document["damage"]) == (4, "database-damaged")
    assert said.document["articles_kept"] == 1
    assert (prompt.shop / "shop.sqlite").read_bytes() == before


def test_a_repair_brings_back_what_was_unsent(prompt: Prompt, damaged: str):
    said = prompt("repair")
    assert said.code == 0
    assert Path(said.document["set_aside"]).is_dir()
    assert [item["ref"] for item in prompt("list").document["articles"]] == [damaged]
    assert prompt("verify").code == 0
    assert "is sound" in prompt.plain("repair").out


def test_a_shop_goes_through_a_backup_and_back(prompt: Prompt, tmp_path: Path):
    with workstation_at(prompt.shop) as at:
        at.complete_article("Kept")
    file = tmp_path / "there" / "shop.backup"
    file.parent.mkdir()
    assert prompt("backup", str(file)).document["contents"] == 1
    with workstation_at(prompt.shop) as at:
        at.new_article(COMPLETE)
    assert prompt("restore", str(file)).code == 0
    assert prompt("list").document["total"] == 1
    assert prompt("verify").code == 0
    assert len(list((prompt.shop / "set-aside").iterdir())) == 1


def test_a_backup_that_cannot_be_written_says_so(prompt: Prompt, tmp_path: Path):
    words = prompt("backup", str(tmp_path / "nowhere" / "shop.backup")).refused(4)
    assert "could not be written" in words


def test_a_file_that_is_no_backup_is_refused(prompt: Prompt, tmp_path: Path):
    (tmp_path / "text").write_text("no")
    assert "not a backup" in prompt("restore", str(tmp_path / "text")).refused(2)
