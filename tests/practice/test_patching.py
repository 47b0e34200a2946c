"""Merge patches keep the laws of RFC 7396."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.practice.canonical import Json
from desktop.practice.patching import merged

LEAVES = st.none() | st.booleans() | st.integers() | st.text(max_size=3)
VALUES: st.SearchStrategy[Json] = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3)
    ),
    max_leaves=10,
)


def without_null(value: Json) -> bool:
    return not isinstance(value, dict) or all(
        item is not None and without_null(item) for item in value.values()
    )


@given(VALUES, VALUES)
def test_patching_twice_is_patching_once(target: Json, patch: Json) -> None:
    once = merged(target, patch)
    assert merged(once, patch) == once


@given(VALUES)
def test_an_empty_patch_changes_no_object(target: Json) -> None:
    if isinstance(target, dict):
        assert merged(target, {}) == target


@given(VALUES, VALUES)
def test_a_patch_leaves_no_null_of_its_own(target: Json, patch: Json) -> None:
    if isinstance(patch, dict) and without_null(target):
        assert without_null(merged(target, patch))


def test_the_example_of_the_standard() -> None:
    target: Json = {
        "title": "Goodbye!",
        "author": {"givenName": "John", "familyName": "Doe"},
        "tags": ["example", "sample"],
        "content": "This will be unchanged",
    }
    patch: Json = {
        "title": "Hello!",
        "phoneNumber": "+01-123-456-7890",
        "author": {"familyName": None},
        "tags": ["example"],
    }
    assert merged(target, patch) == {
        "title": "Hello!",
        "author": {"givenName": "John"},
        "tags": ["example"],
        "content": "This will be unchanged",
        "phoneNumber": "+01-123-456-7890",
    }
