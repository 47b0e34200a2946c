"""The program speaks every language of the marketplace in full. Source: `make texts`."""

import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

from desktop.domain.fields import LANGUAGES
from tests.rules.tree import PROGRAM, ROOT

FILES = {code: ROOT / "translations" / f"twoosk_{code}.ts" for code in LANGUAGES if code != "en"}
BLANK = re.compile(r"%\d|%L\d|%n|\{\w*\}")
LINE = re.compile(r"\n|&(?=\w)")


class Message(NamedTuple):
    """A text of the program, and what stands for it; plural forms stand behind one another."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    is_finished: bool


def messages(file: Path) -> list[Message]:
    return [
        _message(context.findtext("name", ""), found)
        for context in ElementTree.parse(file).getroot().iter("context")
        for found in context.iter("message")
    ]


def _message(context: str, found: ElementTree.Element) -> Message:
    translation = found.find("translation")
    assert translation is not None
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return Message(
        context,
        found.findtext("source", ""),
        found.findtext("comment", ""),
        tuple(plural or [translation.text or ""]),
        "type" not in translation.attrib,
    )


def tool(name: str, *arguments: str | Path) -> str:
    """Run one of Qt's own tools; returns all it said."""
    command = [Path(sys.executable).with_name(name), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    return done.stdout + done.stderr


def test_every_language_of_the_marketplace_has_a_file():
    assert set((ROOT / "translations").glob("*.ts")) == set(FILES.values())


@pytest.mark.parametrize("code", FILES)
def test_nothing_is_left_in_english(code: str):
    open_ = [
        found.source
        for found in messages(FILES[code])
        if not (found.is_finished and all(form.strip() for form in found.forms))
    ]
    assert open_ == []


@pytest.mark.parametrize("code", FILES)
def test_blanks_and_line_breaks_are_those_of_the_source(code: str):
    def shape(text: str) -> Counter[str]:
        return Counter(BLANK.findall(text) + LINE.findall(text))

    changed = [
        (found.source, form)
        for found in messages(FILES[code])
        for form in found.forms
        if shape(form) != shape(found.source)
    ]
    assert changed == []


@pytest.mark.parametrize("code", FILES)
def test_the_file_compiles_without_a_warning(code: str, tmp_path: Path):
    said = tool("pyside6-lrelease", "-silent", FILES[code], "-qm", tmp_path / "texts.qm")
    assert said == ""


@pytest.mark.parametrize("code", FILES)
def test_the_file_holds_the_texts_of_the_program_and_no_others(code: str, tmp_path: Path):
    fresh = tmp_path / FILES[code].name
    shutil.copy(FILES[code], fresh)
    program = sorted(
        path for room in ("ui", "app") for path in (PROGRAM / room).rglob("*.py") if path.is_file()
    )
    tool("pyside6-lupdate", "-silent", "-no-obsolete", "-locations", "none", *program, "-ts", fresh)
    assert _texts(FILES[code]) == _texts(fresh)


def _texts(file: Path) -> set[tuple[str, str, str]]:
    return {(found.context, found.source, found.comment) for found in messages(file)}


def test_french_signs_never_part_from_their_words():
    parted = re.compile(r"« | »| [:;?!]")
    found = [form for one in messages(FILES["fr"]) for form in one.forms if parted.search(form)]
    assert found == []
