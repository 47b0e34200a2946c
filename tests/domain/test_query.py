"""The query language understands every text, or says which word it does not."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InputRefused
from desktop.domain.query import NUMBER_FIELDS, TEXT_FIELDS, Term, parse_query

plain = st.text(st.characters(blacklist_characters='"'), min_size=1).filter(lambda t: t.strip())


@given(st.text())
def test_any_text_is_a_query_or_is_refused(text: str):
    with suppress(InputRefused):
        assert all(term.value for term in parse_query(text) if not term.field)


@given(words=plain, negated=st.booleans())
def test_quotes_keep_any_words_together(words: str, *, negated: bool):
    sign = "-" if negated else ""
    assert parse_query(f'{sign}"{words}"') == (Term("", ":", words, negated),)


@given(st.sampled_from(sorted(TEXT_FIELDS)), plain)
def test_quotes_keep_the_words_of_a_field_together(field: str, words: str):
    assert parse_query(f'{field}:"{words}"') == (Term(field, ":", words, negated=False),)


@pytest.mark.parametrize("field", sorted(NUMBER_FIELDS))
@pytest.mark.parametrize("op", [":", "=", "<", "<=", ">", ">="])
def test_numbers_compare_in_every_way(field: str, op: str):
    assert parse_query(f"{field}{op}12,5") == (Term(field, op, "12,5", negated=False),)


def test_the_example_of_the_contract():
    assert parse_query('brand:Panduit stock<5 state:refused -"patch panel"') == (
        Term("brand", ":", "Panduit", negated=False),
        Term("stock", "<", "5", negated=False),
        Term("state", ":", "refused", negated=False),
        Term("", ":", "patch panel", negated=True),
    )


@pytest.mark.parametrize(
    ("alias", "field"),
    [("part", "part_number"), ("pn", "part_number"), ("sku", "seller_reference"),
     ("ean", "barcode"), ("sub", "subcategory"), ("names", "name")],
)  # fmt: skip
def test_short_names_stand_for_fields(alias: str, field: str):
    assert parse_query(f"{alias}:x")[0].field == field


@pytest.mark.parametrize(
    ("query", "code"),
    [("colour:red", "query-unknown-field"), ("price>cheap", "query-not-a-number"),
     ("stock:", "query-not-a-number"), ("brand>5", "query-not-comparable")],
)  # fmt: skip
def test_what_has_no_meaning_is_refused(query: str, code: str):
    with pytest.raises(InputRefused) as refusal:
        parse_query(query)
    assert refusal.value.code == code


def test_an_address_is_words_to_look_for_and_not_a_field():
    (found,) = parse_query("https://vimeo.com/1")
    assert found == Term("", ":", "https://vimeo.com/1", negated=False)


@pytest.mark.parametrize("query", ["", "   ", "-", '"', '""', '-"'])
def test_nothing_asked_is_everything(query: str):
    assert parse_query(query) == ()
