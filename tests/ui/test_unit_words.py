"""Units of sale and packs in words."""

from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.article import Pack
from desktop.ui.unit_words import UnitWords
from desktop.ui.values import Speaker
from tests.domain.test_entry import TAXONOMY

WORDS = UnitWords(TAXONOMY, "en")


@pytest.fixture(autouse=True)
def _window(qtbot: QtBot) -> None:
    """Words are translated by the running program."""


def test_a_unit_of_sale_is_said_by_its_symbol_or_its_word() -> None:
    assert [WORDS.per(key) for key in ("m", "pce", "")] == ["per m", "per piece", "per unit"]
    assert UnitWords(TAXONOMY, "fr").unit("pce") == "unité"
    assert Speaker(TAXONOMY, "fr").say("unit", "pce") == "unité"


def test_a_unit_the_program_does_not_know_stands_for_itself() -> None:
    assert WORDS.per("roll") == "per roll"


def test_amounts_are_said_with_their_unit() -> None:
    assert WORDS.amount(Decimal(500), "m") == "500\u00a0m"
    assert WORDS.amount(Decimal(1), "pce") == "1 piece"
    assert WORDS.amount(Decimal(10), "pce") == "10 pieces"


def test_a_pack_is_said_both_ways() -> None:
    reel = Pack(Decimal(500), "reel")
    assert WORDS.pack(reel, "m") == "reel of 500\u00a0m"
    assert WORDS.per_pack(reel) == "per reel"


def test_a_pack_by_another_name_keeps_it_and_one_without_is_a_pack() -> None:
    assert WORDS.per_pack(Pack(Decimal(10), "Trommel")) == "per Trommel"
    assert WORDS.per_pack(Pack(Decimal(10), "")) == "per pack"
