"""`check` and `suggest` on the command line, as a script sees them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.app.cli import main
from tests.worlds import workstation_at

Run = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on the shop and return its exit code and document."""

    def command(*arguments: str) -> tuple[int, dict[str, Any]]:
        code = main([*arguments, "--shop", str(tmp_path / "shop"), "--json"])
        said = capsys.readouterr()
        assert code in {0, 1} or said.err.count("\n") == 1
        return code, json.loads(said.out) if said.out else {}

    return command


@pytest.fixture
def cord(tmp_path: Path) -> str:
    """A patch cord with everything a review asks for, called by its seller's reference."""
    with workstation_at(tmp_path / "shop") as person:
        article = person.complete_article()
        person.types(article, "seller_reference", "FO-1")
        person.types(article, "specs.length", "3 m")
    return "FO-1"


@pytest.mark.usefixtures("cord")
def test_a_check_lists_score_gaps_and_risks_with_their_sentences(run: Run) -> None:
    code, said = run("check")

    (article,) = said["articles"]
    assert (code, article["missing"]) == (0, [])
    assert 0 < article["score"] < 100
    by_code = {one["code"]: one for one in article["warnings"]}
    assert by_code["few-images"]["field"] == "images"
    for one in article["warnings"]:
        assert one["message"].endswith("."), one
        assert one["code"] not in one["message"]


@pytest.mark.usefixtures("cord")
def test_a_check_leaves_with_one_where_something_required_is_missing(run: Run) -> None:
    run("set", "", "price=")
    code, said = run("check")

    assert code == 1
    assert said["articles"][0]["missing"] == ["price"]


def test_a_check_of_nothing_is_fine(run: Run) -> None:
    assert run("check", "brand:Nobody") == (0, {"articles": []})


def test_a_suggestion_is_only_shown_until_it_is_accepted(run: Run, cord: str) -> None:
    code, shown = run("suggest", cord)
    before = run("show", cord)[1]["names"]
    accepted = run("suggest", cord, "--accept")[1]

    assert code == 0
    assert shown == accepted
    assert before == {"en": "Patch cord OM4 LC-LC 3 m"}
    assert run("show", cord)[1]["names"] == accepted["names"]
    run("undo")
    assert run("show", cord)[1]["names"] == before


def test_accepting_where_nothing_is_known_is_refused(run: Run, tmp_path: Path) -> None:
    with workstation_at(tmp_path / "shop") as person:
        person.new_article(seller_reference="X-1")

    assert run("suggest", "X-1") == (0, {"names": {}})
    assert run("suggest", "X-1", "--accept") == (2, {})
    assert run("suggest", "nobody")[0] == 2
