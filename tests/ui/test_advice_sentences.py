"""Every piece of advice is said in words."""

import re
from pathlib import Path

import pytest

import desktop.domain
import desktop.queries
from desktop.domain.rules import Finding
from desktop.ui.advice_sentences import ADVICE_SENTENCES
from desktop.ui.words import is_known, warning_sentence

_MODULES = (
    "advice", "advice_links", "advice_specs", "guard_rails", "identity_risks", "quality", "rules",
)  # fmt: skip
_CODE = re.compile(r'"([a-z]+(?:-[a-z]+)+|advertising)"')


def codes() -> list[str]:
    """Return the codes written in the modules that give advice."""
    rooms = [Path(folder) for folder in (*desktop.domain.__path__, *desktop.queries.__path__)]
    modules = [path for room in rooms for path in room.glob("*.py") if path.stem in _MODULES]
    return sorted(
        {code for path in modules for code in _CODE.findall(path.read_text(encoding="utf-8"))}
    )


@pytest.mark.parametrize("code", codes())
def test_a_finding_has_a_sentence_without_a_gap(code: str) -> None:
    about = (("article", "Antenna"),) if code.startswith("picture-twin") else ()
    said = warning_sentence(Finding("descriptions.fr.usage", code, "10", about))

    assert is_known(code)
    assert "–" not in said
    assert said.endswith((".", "?"))


def test_there_is_no_sentence_nobody_says() -> None:
    assert set(ADVICE_SENTENCES) - {"nothing-to-suggest"} <= set(codes())
