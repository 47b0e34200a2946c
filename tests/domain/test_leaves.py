"""Taking documents apart and putting them together loses and invents nothing."""

from hypothesis import given

from desktop.domain.document import Document, JsonValue, canonical, copy_of
from desktop.domain.leaves import (
    LeafChange,
    changes_between,
    complete,
    flatten,
    leaf,
    merge_patch,
    seller_part,
    with_leaves,
)
from tests.domain.documents import documents


def patched(target: JsonValue, patch: JsonValue) -> JsonValue:
    """RFC 7396, section 2, word for word."""
    if not isinstance(patch, dict):
        return patch
    result: Document = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = patched(result.get(name), value)
    return result


def without_nulls(value: JsonValue) -> JsonValue:
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    return value


@given(documents, documents)
def test_the_leaves_that_differ_lead_from_one_document_to_the_other(
    before: Document, after: Document
):
    changes = {change.path: change.after for change in changes_between(before, after)}
    assert with_leaves(before, changes) == after


@given(documents, documents)
def test_the_way_back_is_the_same_changes_reversed(before: Document, after: Document):
    changes = {change.path: change.before for change in changes_between(before, after)}
    assert with_leaves(after, changes) == before


@given(documents, documents)
def test_a_patch_brings_the_marketplaces_document_to_what_is_wanted(
    before: Document, after: Document
):
    received = patched(before, merge_patch(changes_between(before, after)))
    assert isinstance(received, dict)
    assert without_nulls(complete(received)) == without_nulls(after)


@given(documents)
def test_a_document_does_not_differ_from_itself(document: Document):
    assert changes_between(document, copy_of(document)) == ()


@given(documents)
def test_completing_twice_is_completing_once(document: Document):
    assert complete(complete(document)) == complete(document)
    assert canonical(seller_part(document)) == canonical(seller_part(seller_part(document)))


@given(documents, documents)
def test_setting_leaves_leaves_the_original_alone(before: Document, after: Document):
    spelling = canonical(before)
    with_leaves(before, flatten(after))
    assert canonical(before) == spelling


def test_an_atom_whose_keys_differ_keeps_no_half_of_the_old_one():
    patch = merge_patch([LeafChange("weight", {"value": "1", "unit": "kg"}, {"grams": "1000"})])
    assert patched({"weight": {"value": "1", "unit": "kg"}}, patch) == {"weight": {"grams": "1000"}}


def test_a_cleared_list_is_sent_empty_and_a_cleared_text_as_null():
    before = complete({"images": ["a"], "brand": "Acme", "names": {"fr": "Cordon"}})
    assert merge_patch(changes_between(before, complete({}))) == {
        "images": [],
        "brand": None,
        "names": {"fr": None},
    }


def test_absent_null_and_empty_are_the_same_fact():
    assert changes_between({"brand": "", "images": [], "names": {}}, {"unit": None}) == ()


def test_a_field_of_a_newer_marketplace_is_kept_whole():
    document = complete({"energy_label": {"class": "A", "scale": ["A", "B"]}})
    assert document["energy_label"] == {"class": "A", "scale": ["A", "B"]}
    assert with_leaves(document, {"brand": "Acme"})["energy_label"] == document["energy_label"]


def test_what_belongs_to_the_marketplace_is_never_a_change_of_mine():
    assert changes_between({"tid": "1", "review": {"state": "draft"}}, {"version": 7}) == ()


def test_a_path_through_something_that_is_no_object_is_nothing():
    assert leaf({"names": "Cordon"}, "names.fr") is None
    assert with_leaves({"names": "Cordon"}, {"names.fr": "Câble"})["names"] == {"fr": "Câble"}
