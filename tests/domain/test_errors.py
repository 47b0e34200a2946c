"""Errors carry a code and facts, and print as both."""

from desktop.domain.errors import DesktopError, InputRefused, LocalTrouble, MarketplaceUnavailable


def test_an_error_names_its_code_and_facts():
    error = InputRefused("not-a-price", path="price", value="cheap", limit=4)
    assert error.code == "not-a-price"
    assert error.facts == {"path": "price", "value": "cheap", "limit": "4"}
    assert str(error) == "not-a-price path='price' value='cheap' limit='4'"


def test_every_kind_of_error_is_an_expected_one():
    assert all(
        issubclass(kind, DesktopError)
        for kind in (InputRefused, LocalTrouble, MarketplaceUnavailable)
    )
