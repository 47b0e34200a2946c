"""Specifications are read by their type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.document import JsonValue
from desktop.domain.errors import InputRefused
from desktop.domain.spec_entry import read_spec
from desktop.domain.taxonomy import SpecType, read_taxonomy
from tests.domain.test_entry import TAXONOMY

OWN = read_taxonomy(
    {
        "specs": {
            "ports": {"type": "number", "integer": True},
            "length": {"type": "number", "unit": "m"},
            "band": {"type": "number", "unit": "GHz"},
            "shield": {
                "type": "enum",
                "values": [
                    {"value": "none", "names": {"en": "Unshielded", "fr": "Non blindé"}},
                    {"value": "F/UTP"},
                ],
            },
            "plugs": {
                "type": "enum", "multiple": True, "values": [{"value": "LC"}, {"value": "SC"}],
            },
            "outdoor": {"type": "boolean"},
            "remark": {"type": "text"},
        }
    }
)  # fmt: skip


@pytest.mark.parametrize(
    ("key", "typed", "stored"),
    [
        ("ports", "24", {"value": "24", "unit": None}),
        ("length", "1,5", {"value": "1.5", "unit": "m"}),
        ("length", "0,305 km", {"value": "305", "unit": "m"}),
        ("length", "10 ft", {"value": "3.048", "unit": "m"}),
        ("length", "1 in", {"value": "0.0254", "unit": "m"}),
        ("band", "2400 MHz", {"value": "2.4", "unit": "GHz"}),
        ("shield", "non blinde", "none"),
        ("shield", "f/utp", "F/UTP"),
        ("plugs", "sc; lc", ["LC", "SC"]),
        ("plugs", "LC", ["LC"]),
        ("outdoor", "oui", True),
        ("outdoor", "não", False),
        ("remark", "IP67", "IP67"),
    ],
)
def test_values_are_read_by_type(key: str, typed: str, stored: JsonValue):
    assert read_spec(f"specs.{key}", typed, OWN, "") == stored


@pytest.mark.parametrize(
    ("key", "typed", "code"),
    [
        ("ports", "24.5", "not-a-whole-number"),
        ("ports", "24 kg", "unknown-unit"),
        ("length", "long", "not-a-number"),
        ("length", "1234567890123", "not-a-number"),
        ("length", "999999999999 km", "not-a-number"),
        ("band", "1 Hz", "not-a-number"),
        ("shield", "lead", "not-a-choice"),
        ("plugs", "LC, XX", "not-a-choice"),
        ("plugs", ";", "not-a-choice"),
        ("outdoor", "perhaps", "not-yes-or-no"),
        ("remark", "x" * 201, "too-long"),
        ("missing", "x", "unknown-specification"),
    ],
)
def test_other_values_are_refused_by_code(key: str, typed: str, code: str):
    with pytest.raises(InputRefused) as refused:
        read_spec(f"specs.{key}", typed, OWN, "")
    assert refused.value.code == code


@given(st.sampled_from(sorted(TAXONOMY.specs)), st.text())
def test_any_text_in_any_specification_is_a_value_or_refused(key: str, typed: str):
    try:
        value = read_spec(f"specs.{key}", typed, TAXONOMY, "")
    except InputRefused:
        return
    assert isinstance(value, str | bool | list | dict)


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "pt"])
def test_every_choice_of_every_specification_is_understood_by_its_word(language: str):
    for spec in TAXONOMY.specs.values():
        if spec.type is SpecType.ENUM:
            for choice in spec.choices:
                stored = read_spec(f"specs.{spec.key}", choice.label(language), TAXONOMY, "")
                assert stored in (choice.value, [choice.value]), (spec.key, choice.value)
