"""The file of the safety copy: only the last line of a thing counts, and no torn line does."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.document import parse_document
from desktop.store import safety_file
from desktop.store.safety_file import Line, SafetyFile


def line(name: str, value: int) -> Line:
    return Line(f'{{"entity":"{name}"', f',"value":{value}')


def over(name: str) -> Line:
    return Line(f'{{"entity":"{name}"', "", over=True)


def living(path: Path) -> dict[str, int]:
    found = [parse_document(text) for text in SafetyFile(path).living()]
    return {str(item["entity"]): int(str(item["value"])) for item in found}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "unsynced.jsonl"


def test_the_last_line_of_a_thing_counts(path: Path):
    file = SafetyFile(path)
    file.add([line("a", 1), line("b", 2)])
    file.keep()
    file.add([line("a", 3)])
    file.keep()
    assert living(path) == {"a": 3, "b": 2}


def test_when_everything_is_over_nothing_is_left(path: Path):
    file = SafetyFile(path)
    file.add([line("a", 1)])
    file.keep()
    file.add([over("a")])
    file.keep()
    assert path.read_bytes() == b""


def test_what_was_never_there_needs_no_end(path: Path):
    SafetyFile(path).add([over("a"), over("b")])
    assert not path.exists()


def test_lines_of_a_transaction_that_was_not_committed_are_taken_back(path: Path):
    file = SafetyFile(path)
    file.add([line("a", 1), line("b", 1)])
    file.keep()
    before = path.read_bytes()
    file.add([line("a", 2), over("b"), line("c", 3)])
    file.take_back()
    assert path.read_bytes() == before
    file.add([over("b")])
    file.keep()
    assert living(path) == {"a": 1}


def test_two_programs_add_by_turns(path: Path):
    first, second = SafetyFile(path), SafetyFile(path)
    for number in range(5):
        first.add([line("a", number), line(f"f{number}", number)])
        first.keep()
        second.add([over(f"f{number}"), line("b", number)])
        second.keep()
    assert living(path) == {"a": 4, "b": 4}


def test_most_of_the_past_is_forgotten(path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(safety_file, "SLACK", 1000)
    file = SafetyFile(path)
    for number in range(500):
        file.add([line("a", number), line("b", number)])
        file.keep()
    assert path.stat().st_size < 1300
    assert living(path) == {"a": 499, "b": 499}


def test_a_line_torn_by_a_crash_does_not_spoil_the_next(path: Path):
    file = SafetyFile(path)
    file.add([line("a", 1), line("b", 2)])
    file.keep()
    path.write_bytes(path.read_bytes()[:-9])
    again = SafetyFile(path)
    assert again.damaged_lines() == 1
    again.add([line("c", 3)])
    again.keep()
    assert living(path) == {"a": 1, "c": 3}


@given(data=st.data())
def test_a_flipped_bit_costs_one_line_at_most_two(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
):
    path = tmp_path_factory.mktemp("flip") / "unsynced.jsonl"
    file = SafetyFile(path)
    file.add([line(f"n{number}", number) for number in range(20)])
    file.keep()
    content = bytearray(path.read_bytes())
    at = data.draw(st.integers(0, len(content) - 1))
    content[at] ^= 1 << data.draw(st.integers(0, 7))
    path.write_bytes(bytes(content))
    found = living(path)
    # A flipped line end makes one line of two.
    assert len(found) >= 18
    assert all(name == f"n{value}" for name, value in found.items())
    assert SafetyFile(path).damaged_lines() >= 1
