"""How translations stand to their source."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.document import Document
from desktop.domain.translation import (
    Mark,
    State,
    completeness,
    fingerprint,
    made_from,
    marks_of_edit,
    path_of,
    read_mark,
    source_of,
    state_of,
    states_of,
)

marks = st.builds(Mark, st.sampled_from(["en", "fr"]), st.text(), st.text(), st.booleans())


def article(**names: str) -> Document:
    return {"names": dict(names), "descriptions": {}}


@given(st.text())
def test_a_text_and_its_fingerprint_differ_by_words_alone(text: str) -> None:
    assert fingerprint(f"  {text}\n\n") == fingerprint(text)
    assert fingerprint(f"{text} more") != fingerprint(text)


def test_bold_makes_no_other_text() -> None:
    assert fingerprint("a **bold** word") == fingerprint("a bold word")


@given(marks)
def test_a_mark_survives_the_history(mark: Mark) -> None:
    assert read_mark(mark.as_document()) == mark


def test_the_source_is_what_says_most() -> None:
    document: Document = {"names": {"en": "A", "fr": "A"}, "descriptions": {"fr": {"usage": "U"}}}
    assert source_of(document, "en") == "fr"
    assert source_of(article(en="A", de="A"), "de") == "de"
    assert source_of({}, "pt") == "pt"


def test_a_text_is_missing_only_where_the_source_has_one() -> None:
    document = article(en="Cord")
    assert state_of(document, "names.fr", "en", None) is State.MISSING
    assert state_of(document, "descriptions.fr.usage", "en", None) is State.NOTHING


def test_a_text_nobody_knows_the_source_of_is_current_at_first_sight() -> None:
    assert state_of(article(en="Cord", fr="Cordon"), "names.fr", "en", None) is State.CURRENT


def test_a_translation_is_outdated_once_its_source_says_otherwise() -> None:
    before = article(en="Cord", fr="Cordon")
    mark = made_from(before, "names.fr", "en")
    assert state_of(before, "names.fr", "en", mark) is State.CURRENT
    after = article(en="Long cord", fr="Cordon")
    assert state_of(after, "names.fr", "en", mark) is State.OUTDATED


def test_a_text_from_elsewhere_is_not_the_one_the_mark_speaks_of() -> None:
    mark = made_from(article(en="Cord", fr="Cordon"), "names.fr", "en")
    assert state_of(article(en="Long", fr="Jarretière"), "names.fr", "en", mark) is State.CURRENT


def test_a_draft_is_no_finished_translation() -> None:
    document = article(en="Cord", fr="Cord")
    mark = made_from(document, "names.fr", "en", is_draft=True)
    states = states_of(document, "en", {"names.fr": mark} if mark else {})
    assert states["names.fr"] is State.DRAFT
    assert completeness(states)["fr"].percent() == 0
    assert completeness(states)["en"].percent() == 100


def test_an_edit_of_the_source_marks_what_was_made_from_it() -> None:
    before = article(en="Cord", fr="Cordon", de="Kabel")
    made = marks_of_edit(before, ["names.en", "names.de"], {})
    assert set(made) == {"names.fr"}
    assert made["names.fr"].source_fingerprint == fingerprint("Cord")


def test_an_edit_of_a_lesser_language_is_no_edit_of_the_source() -> None:
    before: Document = {
        "names": {"en": "Cord", "fr": "Cordon"},
        "descriptions": {"en": {"usage": "U"}},
    }
    assert marks_of_edit(before, ["names.fr"], {}) == {}
    assert set(marks_of_edit(before, ["names.fr"], {}, "fr")) == {"names.en"}


@given(st.sampled_from(["name", "usage"]), st.sampled_from(["en", "pt"]))
def test_completeness_is_whole_when_nothing_is_said(part: str, language: str) -> None:
    assert states_of({}, language, {})[path_of(part, language)] is State.NOTHING
    assert completeness(states_of({}, language, {}))[language].percent() == 100
