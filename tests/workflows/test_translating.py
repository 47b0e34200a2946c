"""Translating: text and mark are one step, and undo brings both back."""

import pytest

from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId
from desktop.domain.translation import State
from tests.worlds import Workstation


def state(shop: Workstation, article: ArticleId, path: str, source: str = "en") -> State:
    return shop.shop.translations.sheet(article, source).states[path]


def translate(
    shop: Workstation, article: ArticleId, path: str, text: str, source: str = "en"
) -> bool:
    return shop.shop.translating.translate(article, path, text, source)


def test_a_translation_is_outdated_when_its_source_changes(workstation: Workstation) -> None:
    article = workstation.new_article(names__en="Cord")
    assert state(workstation, article, "names.fr") is State.MISSING

    translate(workstation, article, "names.fr", "Cordon")
    assert state(workstation, article, "names.fr") is State.CURRENT

    workstation.types(article, "names.en", "Long cord")
    assert state(workstation, article, "names.fr") is State.OUTDATED


def test_undo_brings_back_text_and_mark(workstation: Workstation) -> None:
    article = workstation.new_article(names__en="Cord")
    translate(workstation, article, "names.fr", "Cordon")
    workstation.types(article, "names.en", "Long cord")
    translate(workstation, article, "names.fr", "Long cordon")
    assert state(workstation, article, "names.fr") is State.CURRENT

    workstation.undoes()
    assert workstation.sees(article)["names"] == {"en": "Long cord", "fr": "Cordon"}
    assert state(workstation, article, "names.fr") is State.OUTDATED
    workstation.undoes()
    assert state(workstation, article, "names.fr") is State.CURRENT
    workstation.redoes()
    workstation.redoes()
    assert workstation.sees(article)["names"] == {"en": "Long cord", "fr": "Long cordon"}
    assert state(workstation, article, "names.fr") is State.CURRENT


def test_undo_leaves_no_mark_behind(workstation: Workstation) -> None:
    article = workstation.new_article(names__en="Cord")
    before = workstation.tables()["translation_mark"]
    translate(workstation, article, "names.fr", "Cordon")
    workstation.undoes()
    assert workstation.tables()["translation_mark"] == before == []


def test_texts_of_unknown_origin_are_outdated_once_their_source_changes_here(
    workstation: Workstation,
) -> None:
    article = workstation.new_article(
        names__en="Cord", names__fr="Cordon", descriptions__en__usage="Racks"
    )
    assert state(workstation, article, "names.fr") is State.CURRENT

    workstation.types(article, "names.en", "Long cord")
    assert state(workstation, article, "names.fr") is State.OUTDATED
    workstation.undoes()
    assert state(workstation, article, "names.fr") is State.CURRENT


def test_saying_that_a_text_still_fits_changes_no_word(workstation: Workstation) -> None:
    article = workstation.new_article(names__en="Cord")
    translate(workstation, article, "names.fr", "Cordon")
    workstation.types(article, "names.en", "Cord ")
    workstation.types(article, "names.en", "Long cord")

    assert workstation.shop.translating.confirm(article, "names.fr", "en")
    assert state(workstation, article, "names.fr") is State.CURRENT
    assert not workstation.shop.translating.confirm(article, "names.fr", "en")
    workstation.undoes()
    assert state(workstation, article, "names.fr") is State.OUTDATED


def test_a_copy_of_the_source_is_a_draft(workstation: Workstation) -> None:
    article = workstation.new_article(names__en="Cord")
    workstation.shop.translating.copy_source(article, "names.de", "en")
    assert workstation.sees(article)["names"] == {"en": "Cord", "de": "Cord"}
    assert state(workstation, article, "names.de") is State.DRAFT


def test_there_is_nothing_to_copy_from_an_empty_source(workstation: Workstation) -> None:
    article = workstation.new_article(names__en="Cord")
    with pytest.raises(InputRefused, match="no-source-text"):
        workstation.shop.translating.copy_source(article, "descriptions.de.usage", "en")


def test_the_standard_name_is_accepted_in_one_language(workstation: Workstation) -> None:
    article = workstation.new_article(
        subcategory="fo-patch-cord", brand="Optavelle", names__en="My cord"
    )
    workstation.types(article, "specs.length", "3 m")

    name = workstation.shop.translating.accept_name(article, "fr", "en")

    assert workstation.sees(article)["names"] == {"en": "My cord", "fr": name}
    assert state(workstation, article, "names.fr") is State.CURRENT


def test_a_translation_too_long_is_refused_and_nothing_kept(workstation: Workstation) -> None:
    article = workstation.new_article(names__en="Cord")
    with pytest.raises(InputRefused, match="too-long"):
        translate(workstation, article, "names.fr", "x" * 201)
    assert workstation.sees(article)["names"] == {"en": "Cord"}
    assert workstation.tables()["translation_mark"] == []


def test_emptying_a_translation_makes_it_missing_again(workstation: Workstation) -> None:
    article = workstation.new_article(names__en="Cord")
    translate(workstation, article, "names.fr", "Cordon")
    translate(workstation, article, "names.fr", "")
    assert state(workstation, article, "names.fr") is State.MISSING
    assert workstation.tables()["translation_mark"] == []


def test_a_removed_article_comes_back_with_its_marks(workstation: Workstation) -> None:
    article = workstation.new_article(names__en="Cord")
    translate(workstation, article, "names.fr", "Cordon")
    workstation.types(article, "names.en", "Long cord")
    workstation.shop.edit.remove([article])
    workstation.undoes()
    assert state(workstation, article, "names.fr") is State.OUTDATED


def test_the_history_of_an_article_speaks_of_texts_alone(workstation: Workstation) -> None:
    article = workstation.new_article(names__en="Cord")
    translate(workstation, article, "names.fr", "Cordon")
    paths = [line.path for line in workstation.shop.history.of_article(article)]
    assert paths[0] == "names.fr"
    assert not [path for path in paths if path.startswith("mark")]
