"""Accepting the suggested name."""

import pytest

from desktop.domain.errors import InputRefused
from tests.worlds import Workstation


def test_accepting_names_the_article_in_every_language_as_one_step(
    workstation: Workstation,
) -> None:
    article = workstation.new_article(
        subcategory="fo-patch-cord", brand="Optavelle", names__en="My cord"
    )
    workstation.types(article, "specs.length", "3 m")

    names = workstation.shop.naming.accept(article)

    assert workstation.sees(article)["names"] == dict(names)
    assert set(names) == {"en", "fr", "de", "es", "pt"}
    workstation.undoes()
    assert workstation.sees(article)["names"] == {"en": "My cord"}


def test_accepting_twice_changes_nothing_more(workstation: Workstation) -> None:
    article = workstation.new_article(subcategory="ae-ont", brand="Optavelle")
    workstation.shop.naming.accept(article)
    workstation.news.clear()

    workstation.shop.naming.accept(article)

    workstation.undoes()
    assert workstation.sees(article)["names"] == {}


def test_there_is_nothing_to_accept_without_a_subcategory(workstation: Workstation) -> None:
    article = workstation.new_article(brand="Optavelle", names__en="My cord")

    with pytest.raises(InputRefused, match="nothing-to-suggest"):
        workstation.shop.naming.accept(article)
    assert workstation.sees(article)["names"] == {"en": "My cord"}
