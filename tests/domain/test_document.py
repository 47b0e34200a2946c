"""One spelling per value, and nothing that could not be written again."""

import json
import unicodedata

import pytest
from hypothesis import given

from desktop.domain.document import JsonValue, canonical, parse, parse_document, same
from tests.domain.documents import json_values


@given(json_values)
def test_the_canonical_text_reads_back_to_itself(value: JsonValue):
    spelling = canonical(value)
    assert canonical(parse(spelling)) == spelling
    assert same(parse(spelling), value)


@pytest.mark.parametrize("text", ["e\u0301", "🔌⚡ 10 m", "كابل ألياف ضوئية", "עברית", "\u202bRTL"])
def test_texts_of_any_script_have_one_spelling(text: str):
    spelling = canonical({"names": {"fr": text}})
    assert spelling == canonical({"names": {"fr": unicodedata.normalize("NFC", text)}})
    assert spelling == canonical({"names": {"fr": unicodedata.normalize("NFD", text)}})


def test_the_order_of_keys_makes_no_difference():
    assert canonical({"a": 1, "b": {"d": 2, "c": 3}}) == canonical({"b": {"c": 3, "d": 2}, "a": 1})


@pytest.mark.parametrize("text", ["1.5", "[0.1]", '{"price": 1e3}', "NaN", "-Infinity", "{", ""])
def test_floats_and_broken_json_are_refused(text: str):
    with pytest.raises(ValueError, match=r"."):
        parse(text)


def test_a_float_that_a_programmer_slips_in_is_refused():
    slipped: JsonValue = json.loads("0.5")
    with pytest.raises(ValueError, match="decimals"):
        canonical({"price": slipped})


@pytest.mark.parametrize("text", ["[1]", '"a"', "null", "12"])
def test_a_document_is_an_object(text: str):
    with pytest.raises(ValueError, match="object"):
        parse_document(text)


@pytest.mark.parametrize("text", ['{"fr": "\\ud83d"}', b'["\\uDD0C"]'])
def test_half_a_character_is_refused_for_it_could_not_be_stored(text: str | bytes):
    with pytest.raises(ValueError, match="surrogate"):
        parse(text)


def test_a_character_escaped_in_two_halves_is_whole():
    assert parse('{"fr": "\\ud83d\\udd0c"}') == {"fr": "🔌"}


def test_nesting_without_end_is_refused_like_any_other_nonsense():
    with pytest.raises(ValueError, match="nested"):
        parse("[" * 200_000 + "]" * 200_000)
