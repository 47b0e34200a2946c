"""The structure of descriptions: what is read, and that nothing is lost in reading."""

import time

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.text_structure import (
    Bullets,
    Paragraph,
    Run,
    read_blocks,
    read_line,
    words_of,
    write_blocks,
    write_line,
)

texts = st.one_of(
    st.text(),
    st.text(alphabet="ab* -•\n\t\u2028\r\x00é🙂ש"),
    st.lists(st.sampled_from(["**", "- ", "a", " ", "\n", "\n\n", "*", "  "])).map("".join),
)


def test_a_blank_line_parts_paragraphs_and_line_breaks_are_kept() -> None:
    assert read_blocks("One\ntwo\n\n\nthree") == (
        Paragraph(((Run("One"),), (Run("two"),))),
        Paragraph(((Run("three"),),)),
    )


def test_points_make_a_list_whatever_mark_a_word_processor_left() -> None:
    assert read_blocks("Features:\n- LC\n• SC\n* ST\n  polished") == (
        Paragraph(((Run("Features:"),),)),
        Bullets(((Run("LC"),), (Run("SC"),), (Run("ST polished"),))),
    )


def test_a_negative_number_is_no_point_of_a_list() -> None:
    assert read_blocks("-40 °C to +70 °C") == (Paragraph(((Run("-40 °C to +70 °C"),),)),)


def test_bold_stands_between_two_marks() -> None:
    assert read_line("Type **OM4** or **OS2**") == (
        Run("Type "),
        Run("OM4", bold=True),
        Run(" or "),
        Run("OS2", bold=True),
    )


def test_a_mark_without_a_partner_is_text() -> None:
    assert read_line("2 ** 3 and **open") == (Run("2 ** 3 and **open"),)


def test_a_reader_sees_no_marks() -> None:
    assert words_of(read_blocks("A **bold**\n\n- point")) == "A bold\npoint"


def test_control_characters_are_not_shown() -> None:
    assert words_of(read_blocks("a\x00b\x07c")) == "abc"


@given(texts)
def test_writing_what_was_read_reads_the_same_again(text: str) -> None:
    blocks = read_blocks(text)
    assert read_blocks(write_blocks(blocks)) == blocks


@given(texts)
def test_writing_twice_changes_nothing_more(text: str) -> None:
    once = write_blocks(read_blocks(text))
    assert write_blocks(read_blocks(once)) == once


@given(texts)
def test_no_word_is_lost(text: str) -> None:
    def letters(said: str) -> str:
        return "".join(char for char in said if char.isalnum())

    assert letters(words_of(read_blocks(text))) == letters(text)


@given(st.text(alphabet="ab* "))
def test_a_line_is_written_as_it_was_read(line: str) -> None:
    assert write_line(read_line(line)) == line


def test_a_megabyte_of_marks_takes_no_longer_than_a_megabyte_of_words() -> None:
    def seconds(text: str) -> float:
        begun = time.process_time()
        read_blocks(text)
        return time.process_time() - begun

    plain = min(seconds("word " * 200_000) for _ in range(3))
    unclosed = min(seconds("**a " * 250_000) for _ in range(3))
    continued = min(seconds("- a\n" + " b\n" * 300_000) for _ in range(3))
    assert max(unclosed, continued) < 40 * plain + 1
