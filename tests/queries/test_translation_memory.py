"""What the shop once translated serves again, and is found quickly in a large shop."""

import time
from collections.abc import Callable

import pytest

from desktop.domain.document import Document
from desktop.domain.ids import new_article_id
from desktop.queries.translation_memory import Match
from tests.worlds import Workstation


def suggested(shop: Workstation, said: str, part: str = "name") -> tuple[Match, ...]:
    return shop.shop.memory.suggest(part, said, "en", "fr")


def test_the_same_source_gives_the_same_translation(workstation: Workstation) -> None:
    workstation.new_article(names__en="Patch cord duplex", names__fr="Cordon duplex")
    (match,) = suggested(workstation, "patch cord  Duplex")
    assert (match.text, match.percent) == ("Cordon duplex", 100)


def test_numbers_are_adapted_and_said_to_be(workstation: Workstation) -> None:
    workstation.new_article(names__en="Patch cord OM4 3 m", names__fr="Cordon OM4 3 m")
    (match,) = suggested(workstation, "Patch cord OM4 5 m")
    assert (match.text, match.is_adapted) == ("Cordon OM4 5 m", True)
    assert 95 <= match.percent < 100


def test_something_alike_is_offered_with_its_likeness(workstation: Workstation) -> None:
    workstation.new_article(
        names__en="Patch cord OM4 LC duplex blue", names__fr="Cordon OM4 LC duplex bleu"
    )
    (match,) = suggested(workstation, "Patch cord OM4 LC duplex green")
    assert match.text == "Cordon OM4 LC duplex bleu"
    assert 70 <= match.percent < 95


def test_nothing_alike_is_nothing_offered(workstation: Workstation) -> None:
    workstation.new_article(names__en="Patch cord duplex", names__fr="Cordon duplex")
    assert suggested(workstation, "Fusion splicer") == ()
    assert suggested(workstation, "") == ()


def test_an_article_is_not_its_own_memory(workstation: Workstation) -> None:
    article = workstation.new_article(names__en="Patch cord", names__fr="Cordon")
    memory = workstation.shop.memory
    assert memory.suggest("name", "Patch cord", "en", "fr", article=article) == ()


def test_a_language_without_a_name_of_its_own_is_no_memory(workstation: Workstation) -> None:
    workstation.new_article(names__en="Patch cord duplex")
    assert suggested(workstation, "Patch cord duplex") == ()


def test_a_description_is_put_together_from_lines(workstation: Workstation) -> None:
    first = workstation.new_article(names__en="A")
    workstation.types(first, "descriptions.en.usage", "- Data centres\n- Access networks")
    workstation.types(first, "descriptions.fr.usage", "- Centres de données\n- Réseaux d’accès")
    second = workstation.new_article(names__en="B")
    workstation.types(second, "descriptions.en.usage", "Street cabinets of 19 inches")
    workstation.types(second, "descriptions.fr.usage", "Armoires de rue de 19 pouces")

    found = suggested(workstation, "- Access networks\n- Street cabinets of 21 inches", "usage")

    assert "- Réseaux d’accès\n- Armoires de rue de 21 pouces" in [one.text for one in found]


def test_whole_descriptions_are_remembered(workstation: Workstation) -> None:
    first = workstation.new_article(names__en="A")
    workstation.types(first, "descriptions.en.usage", "For **racks**.\n\nAnd desks.")
    workstation.types(first, "descriptions.fr.usage", "Pour **baies**.\n\nEt bureaux.")
    (match,) = suggested(workstation, "For **racks**.\n\nAnd desks.", "usage")
    assert (match.text, match.percent) == ("Pour **baies**.\n\nEt bureaux.", 100)


@pytest.mark.timed
def test_a_large_shop_answers_as_quickly_as_a_search(workstation: Workstation) -> None:
    """Compared with a search of the same shop, so that the machine's own pace is out."""
    kinds = ("Patch cord", "Pigtail", "Trunk cable", "Loopback")
    colours = ("blue", "yellow", "aqua", "violet", "green")

    def article(number: int) -> Document:
        kind, colour = kinds[number % 4], colours[number % 5]
        name = f"{kind} OM4 LC/UPC duplex {colour} {number % 300} m"
        return {
            "names": {"en": name, "fr": f"fr {name}"},
            "descriptions": {
                "en": {"usage": f"{kind} for racks\n{number % 300} m of {colour}"},
                "fr": {"usage": f"fr {kind}\n{number % 300} m de {colour}"},
            },
        }

    with workstation.shop.desk.step("import-articles", "import") as work:
        for number in range(20_000):
            work.create_article(new_article_id(), article(number))

    def seconds(act: Callable[[], object]) -> float:
        begun = time.perf_counter()
        act()
        return time.perf_counter() - begun

    said = "Patch cord OM4 LC/UPC duplex red 7 m"
    search = min(seconds(lambda: workstation.shop.articles.ids("patch cord")) for _ in range(3))
    name = min(seconds(lambda: suggested(workstation, said)) for _ in range(3))
    usage = "Patch cord for racks\n7 m of red"
    text = min(seconds(lambda: suggested(workstation, usage, "usage")) for _ in range(3))
    assert suggested(workstation, said)
    assert name < 4 * search + 0.05
    assert text < 8 * search + 0.1
