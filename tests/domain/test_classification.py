"""What moving an article to another sub-category drops."""

from desktop.domain.classification import dropped_specs, with_consequences
from desktop.domain.document import Document
from tests.domain.test_entry import TAXONOMY

CORD: Document = {
    "category": "fibre",
    "subcategory": "fo-patch-cord",
    "specs": {"length": {"value": "3", "unit": "m"}, "fibre_type": "OM4", "uniboot": True},
}


def dropped(values: Document) -> Document:
    return dropped_specs(CORD, with_consequences(CORD, values, TAXONOMY))


def test_what_does_not_exist_there_is_dropped_with_its_value():
    assert dropped({"subcategory": "fo-pigtail"}) == {"specs.uniboot": True}
    assert set(dropped({"subcategory": "ae-switch"})) == {
        "specs.length",
        "specs.fibre_type",
        "specs.uniboot",
    }


def test_a_category_the_sub_category_is_not_in_drops_everything():
    assert len(dropped({"category": "tools"})) == 3
    assert dropped({"category": "fibre"}) == {}


def test_nothing_is_dropped_without_a_move():
    assert dropped({"brand": "Acme", "specs.length": None}) == {
        "specs.length": {"value": "3", "unit": "m"}
    }
    assert dropped({"brand": "Acme"}) == {}
