"""How the translations of a shop's articles stand."""

from tests.worlds import Workstation


def codes_of(workstation: Workstation) -> set[tuple[str, str, str]]:
    (item,) = workstation.shop.quality.check()
    return {
        (one.path, one.code, one.fact)
        for one in item.assessment.warnings
        if one.code.startswith(("translation-", "code-"))
    }


def test_a_check_names_field_and_code_that_was_altered(workstation: Workstation) -> None:
    workstation.new_article(
        names__en="Patch cord OM4 3 m",
        names__fr="Cordon OM3 3 m",
        descriptions__en__usage="Between racks",
        descriptions__fr__usage="Entre baies",
    )
    found = codes_of(workstation)
    assert ("names.fr", "code-altered", "OM4") in found
    assert ("descriptions.de.usage", "translation-missing", "en") in found


def test_a_check_names_what_is_outdated(workstation: Workstation) -> None:
    article = workstation.new_article(names__en="Cord")
    workstation.shop.translating.translate(article, "names.fr", "Cordon", "en")
    workstation.types(article, "names.en", "Long cord")
    assert ("names.fr", "translation-outdated", "en") in codes_of(workstation)


def test_completeness_counts_current_texts_by_language(workstation: Workstation) -> None:
    article = workstation.new_article(names__en="Cord", descriptions__en__usage="Racks")
    workstation.shop.translating.translate(article, "names.fr", "Cordon", "en")
    sheet = workstation.shop.translations.sheet(article)
    assert sheet.source_language == "en"
    percent = {language: one.percent() for language, one in sheet.completeness.items()}
    assert percent == {"en": 100, "fr": 50, "de": 0, "es": 0, "pt": 0}
