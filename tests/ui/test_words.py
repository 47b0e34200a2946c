"""Every code has a sentence, and every sentence can be said."""

import ast
import re
from pathlib import Path

import pytest

from desktop.domain.errors import DesktopError, InputRefused
from desktop.domain.fields import FIELDS, SELLER_FIELDS
from desktop.ui import words
from desktop.ui.sentences import SENTENCES
from desktop.ui.sync_sentences import SYNC_SENTENCES
from desktop.ui.words import field_word, is_known, sentence, sentence_of

ROOT = Path(__file__).resolve().parents[2] / "desktop"
ROOMS = (
    "domain",
    "store",
    "workflows",
    "queries",
    "pictures",
    "spreadsheet",
    "sync",
    "marketplace",
)
RAISED = {"InputRefused", "LocalTrouble", "MarketplaceUnavailable", "Finding", "Remark"}
CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def codes() -> list[str]:
    """Collect the literal codes of everything raised or found."""
    found: set[str] = set()
    for room in ROOMS:
        for file in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                found.update(_codes_of(node))
    return sorted(found)


def _codes_of(node: ast.AST) -> list[str]:
    if not isinstance(node, ast.Call):
        return []
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    places = {"Finding": [1], "Issue": [3]}.get(str(name), [0] if name in RAISED else [])
    literals = [node.args[place] for place in places if place < len(node.args)]
    return [
        item.value
        for item in literals
        if isinstance(item, ast.Constant)
        and isinstance(item.value, str)
        and CODE.fullmatch(item.value)
    ]


def test_codes_are_found_in_the_source() -> None:
    assert {"not-a-price", "database-damaged", "picture-small"} <= set(codes())


def test_every_code_raised_has_a_sentence() -> None:
    assert [code for code in codes() if not is_known(code)] == []


@pytest.mark.parametrize("code", sorted({*SENTENCES, *SYNC_SENTENCES}))
def test_a_sentence_can_be_said_without_a_window(code: str) -> None:
    said = sentence_of(code, {})
    assert said.endswith((".", "?", "–"))
    assert "{" not in said


def test_a_sentence_names_what_was_typed() -> None:
    said = sentence(InputRefused("not-a-price", path="price", value="cheap"))
    assert said == "“cheap” is not a price. Write an amount above zero, like 12.50."


def test_an_unknown_code_is_said_without_losing_it() -> None:
    assert "(brand-new-code)" in sentence(DesktopError("brand-new-code"))


def test_every_field_of_the_seller_has_a_word() -> None:
    assert [name for name in SELLER_FIELDS if name in FIELDS and name not in words.FIELDS] == []


def test_a_path_is_said_with_its_language() -> None:
    assert field_word("descriptions.fr.usage") == "Usage (French)"
