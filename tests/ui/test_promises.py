"""What a poorer marketplace cannot do is said, where the connection is shown and where it bites."""

import pytest
from PySide6.QtWidgets import QLabel

from desktop.domain.document import Document, canonical
from desktop.store.facts import set_reference_data
from desktop.ui.refusals import refusals, stock_sentence
from desktop.ui.settings.promises import weaker_promises
from tests.ui.conftest import AtWindow
from tests.worlds import Workstation


def meta(limits: Document | None = None, **capabilities: object) -> Document:
    said: Document = {
        name: value for name, value in capabilities.items() if isinstance(value, str | bool)
    }
    return {"capabilities": said, "limits": limits or {}}


def test_nothing_is_said_of_a_marketplace_that_can_do_everything() -> None:
    whole = meta({"price_decimals": 4}, stock="compare-and-set", if_match=True, tombstones=True)
    assert weaker_promises(whole) == weaker_promises({}) == []


@pytest.mark.parametrize(
    ("poor", "words"),
    [
        (meta(stock="absolute"), "checked, not guaranteed"),
        (meta(if_match=False), "checked, not guaranteed"),
        (meta(tombstones=False), "now and then"),
        (meta(complete_changes=False), "now and then"),
        (meta(changes=False), "now and then"),
        (meta({"price_decimals": 2}), "at most 2 decimals"),
        (meta(immediate_answers=False), "as in process until"),
    ],
)
def test_each_weaker_promise_has_a_sentence(poor: Document, words: str) -> None:
    (sentence,) = weaker_promises(poor)
    assert words in sentence


def test_a_price_that_does_not_fit_is_named_with_its_field() -> None:
    error: Document = {
        "code": "invalid",
        "errors": [
            {
                "pointer": "/price_breaks/0/price",
                "code": "price-decimals",
                "value": "0.0175",
                "decimals": 2,
            }
        ],
    }
    ((path, words),) = refusals(error)
    assert path == "price_breaks.0.price"
    assert "2 decimals" in words
    assert "0.0175" in words


def test_what_cannot_be_known_of_stock_is_said_with_the_present_figure() -> None:
    words = stock_sentence(
        {"delta": "-3"}, {"code": "stock-unsure", "current": {"on_hand": "45", "version": 7}}
    )
    assert "cannot be known" in words
    assert "45" in words


def test_settings_show_every_weaker_promise_whole(at_window: AtWindow) -> None:
    poor = meta(stock="absolute", if_match=False, tombstones=False)

    def poorly_connected(shop: Workstation) -> None:
        with shop.shop.database.transaction() as tx:
            set_reference_data(tx, "meta", "", canonical(poor))

    person = at_window(poorly_connected)
    person.opened.window.show_page("settings")
    person.sees("weakerPromises", "Stock is checked, not guaranteed")
    lines = person.opened.window.findChildren(QLabel, "weakerPromises")
    assert len(lines) == 3
    assert all(line.height() >= line.heightForWidth(line.width()) for line in lines)
