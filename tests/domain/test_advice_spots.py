"""Where in a text the advice points."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.advice_spots import phrases_in
from desktop.domain.advice_words import phrases
from desktop.domain.taxonomy import fold

PATTERN = phrases(["best price", "meilleur prix"])
noise = st.text(alphabet="ab é🙂ß½-*.,\n\u0301Å", max_size=30)


@given(noise, st.sampled_from(["Best  PRICE", "méilleur-prix", "best\nprice"]), noise)
def test_a_phrase_is_found_where_it_stands(before: str, phrase: str, after: str) -> None:
    text = f"{before} {phrase} {after}"
    spots = list(phrases_in(text, "advertising", PATTERN))
    assert [fold(text[spot.start : spot.end]) for spot in spots] == [fold(phrase)]


@given(noise)
def test_nothing_is_found_where_nothing_stands(text: str) -> None:
    assert list(phrases_in(text, "advertising", PATTERN)) == []
