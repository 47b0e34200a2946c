"""What the marketplace stores otherwise than it was sent, on the command line."""

import pytest

from desktop.app.wiring import opened
from desktop.base.paths import ShopFolder
from desktop.domain.document import JsonValue
from desktop.domain.ids import ArticleId
from desktop.store.differences import Difference, record
from tests.app.command_line import Prompt

SENT: JsonValue = {"amount": "12.4567", "currency": "EUR"}
FOUND: JsonValue = {"amount": "12.46", "currency": "EUR"}


@pytest.fixture
def article(prompt: Prompt) -> ArticleId:
    """One whose price was sent exactly and is kept to the cent."""
    with opened(ShopFolder(prompt.shop)) as shop:
        found = shop.edit.create({"names.en": "Antenna", "price": FOUND})
        with shop.database.transaction() as tx:
            record(tx, [Difference(found, "price", SENT, FOUND, "2026-11-25T09:30:00Z")])
    return found


def test_a_difference_is_told_wherever_a_person_looks(prompt: Prompt, article: ArticleId) -> None:
    said = {
        "ref": article,
        "path": "price",
        "sent": SENT,
        "found": FOUND,
        "at": "2026-11-25T09:30:00Z",
    }
    for words in (("outbox",), ("show", article), ("verify",)):
        assert prompt(*words).document["differences"] == [said]
    assert prompt("status").document["differences"] == 1
    assert "stored differently: Antenna: Price" in prompt.plain("outbox").out


@pytest.mark.parametrize(("side", "price"), [("mine", SENT), ("theirs", FOUND)])
def test_it_is_settled_as_a_conflict_is(
    prompt: Prompt, article: ArticleId, side: str, price: JsonValue
) -> None:
    assert prompt("resolve", article, "price", side).document["price"] == price
    assert prompt("status").document["differences"] == 0
