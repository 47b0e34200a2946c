"""Two changes of a text are put together only where they leave each other alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.text_merge import MOST_WORDS, merge_texts

TEXTS = st.text(alphabet="ab \n.é", max_size=30)
BASE = "Patch cord OM4, 3 m long.\nFor racks."


@pytest.mark.parametrize(
    ("mine", "theirs", "together"),
    [
        (
            "Patch cord OM5, 3 m long.\nFor racks.",
            "Patch cord OM4, 3 m long.\nFor open racks.",
            "Patch cord OM5, 3 m long.\nFor open racks.",
        ),
        (BASE + "\nRed.", "Optical " + BASE, "Optical " + BASE + "\nRed."),
        ("Patch cord OM4.\nFor racks.", BASE.replace("racks", "cabinets"),
         "Patch cord OM4.\nFor cabinets."),
    ],
)  # fmt: skip
def test_changes_apart_are_put_together(mine: str, theirs: str, together: str) -> None:
    assert merge_texts(BASE, mine, theirs) == together


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (BASE.replace("3 m", "5 m"), BASE.replace("3 m", "10 m")),
        (BASE + " Red.", BASE + " Blue."),
        ("Antenna", "Bracket"),
    ],
)
def test_changes_of_the_same_words_are_left_to_the_person(mine: str, theirs: str) -> None:
    assert merge_texts(BASE, mine, theirs) is None


@given(TEXTS, TEXTS)
def test_one_change_alone_is_the_result(base: str, changed: str) -> None:
    assert merge_texts(base, changed, base) == changed
    assert merge_texts(base, base, changed) == changed
    assert merge_texts(base, changed, changed) == changed


@given(TEXTS, TEXTS, TEXTS)
def test_it_does_not_matter_who_is_asked(base: str, mine: str, theirs: str) -> None:
    assert merge_texts(base, mine, theirs) == merge_texts(base, theirs, mine)


def test_a_long_text_is_merged_by_lines() -> None:
    lines = [f"Line {number} of a long description.\n" for number in range(MOST_WORDS // 4)]
    mine, theirs = ["First. \n", *lines], [*lines, "Last.\n"]

    assert merge_texts("".join(lines), "".join(mine), "".join(theirs)) == "".join(
        ["First. \n", *lines, "Last.\n"]
    )
