"""Headings in five languages mean what the list of spellings says, in every usual form."""

from collections.abc import Iterator

import pytest

from desktop.base.data import resource
from desktop.domain.document import mapping, parse_document, text_list
from desktop.domain.fields import LANGUAGES, SELLER_FIELDS, TABS
from desktop.domain.taxonomy import fold
from desktop.spreadsheet.headings import SPEC_NAMED, HeadingReader
from desktop.spreadsheet.vocabulary import NUMBER, pattern, shipped_vocabulary
from tests.spreadsheet.books import TAXONOMY

WORDS = shipped_vocabulary()
READER = HeadingReader(WORDS, TAXONOMY)


def spellings() -> Iterator[tuple[str, str, str]]:
    document = parse_document(resource("headings.json").read_bytes())
    for path, by_language in mapping(document.get("headings")).items():
        for language, written in mapping(by_language).items():
            for each in text_list(written):
                yield path, language, each


@pytest.mark.parametrize(("path", "language", "written"), list(spellings()))
def test_every_listed_spelling_is_recognised(path: str, language: str, written: str) -> None:
    for number, form in ((3, written), (3, written.upper()), (3, f"  {written}\n")):
        found = READER.recognise(form.replace(NUMBER, str(number)))
        assert found is not None, form
        assert (found.path, language in found.languages) == (path, True)
        assert found.number == (number if NUMBER in written else found.number)


def test_no_spelling_means_two_things() -> None:
    paths: dict[str, set[str]] = {}
    for path, _, written in spellings():
        paths.setdefault(pattern(written), set()).add(path)
    assert {written: found for written, found in paths.items() if len(found) > 1} == {}


def test_every_field_of_an_article_has_a_heading_in_every_language() -> None:
    listed = {(path.partition(".")[0], language) for path, language, _ in spellings()}
    fields = set(SELLER_FIELDS) - {"offers"}
    fields = {"spec_name" if name == "specs" else name for name in fields}
    assert {(name, language) for name in fields for language in LANGUAGES} <= listed
    tabs = {path for path, _, _ in spellings() if path.startswith("descriptions.")}
    assert tabs == {f"descriptions.{tab}" for tab in TABS}


@pytest.mark.parametrize(
    ("heading", "path", "language"),
    [
        ("Nom de l'article (FR)", "names", "fr"),
        ("Nom de l’article (SP)", "names", "es"),
        ("Name EN", "names", "en"),
        ("name_de", "names", "de"),
        ("Nombre (SP)", "names", "es"),
        ("Bezeichnung DE", "names", "de"),
        ("EN - Name", "names", "en"),
        ("Nom en français", "names", "fr"),
        ("Nombre en inglés", "names", "en"),
        ("Name (English)", "names", "en"),
        ("Désignation anglais", "names", "en"),
        ("Descrição PT", "descriptions.description", "pt"),
        ("Caractéristiques (SP)", "descriptions.characteristics", "es"),
        ("Composition [DE]", "descriptions.composition", "de"),
    ],
)
def test_a_language_beside_the_heading_is_understood(
    heading: str, path: str, language: str
) -> None:
    found = READER.recognise(heading)
    assert found is not None
    assert (found.path, found.language) == (path, language)


@pytest.mark.parametrize(
    ("heading", "path", "unit"),
    [
        ("Poids (kg)", "weight", "kg"),
        ("Weight lb", "weight", "lb"),
        ("Weight in kg", "weight", "kg"),
        ("Gewicht [g]", "weight", "g"),
        ("Prix (EUR)", "price.amount", "EUR"),
        ("Price EUR", "price.amount", "EUR"),
        ("Prix €", "price.amount", "EUR"),
        ("Price (£)", "price.amount", "GBP"),
        ("Länge (mm)", "dimensions.length", "mm"),
        ("Stock (pcs)", "stock", "pce"),
        ("Puissance (kW)", "", ""),
    ],
)
def test_a_unit_beside_the_heading_is_understood(heading: str, path: str, unit: str) -> None:
    found = READER.recognise(heading)
    assert (found.path, found.unit) == (path, unit) if found else path == ""


@pytest.mark.parametrize(
    ("heading", "path", "number"),
    [
        ("Spécification 1", "spec_name.#", 1),
        ("Valeur 12", "spec_value.#", 12),
        ("Image5", "images.#", 5),
        ("Picture 1", "images.#", 1),
        ("Photo(s)", "images.#", 0),
        ("Palier 2 – quantité", "price_breaks.#.from", 2),
        ("Palier 2 - prix", "price_breaks.#.price", 2),
        ("Prix par 10", "price_breaks.at.#", 10),
    ],
)
def test_numbered_groups_are_understood(heading: str, path: str, number: int) -> None:
    found = READER.recognise(heading)
    assert found is not None
    assert (found.path, found.number) == (path, number)


@pytest.mark.parametrize(
    "heading",
    ["Price ($)", "Ports summary", "Col1", "Vérifié ?", "Purchase price", "Prix TTC", "42", "…"],
)
def test_what_is_not_known_is_not_guessed(heading: str) -> None:
    assert READER.recognise(heading) is None


def test_the_names_of_specifications_are_headings_in_every_language() -> None:
    for spec in TAXONOMY.specs.values():
        for name in spec.names.values():
            assert READER.recognise(name) is not None, name
    found = READER.recognise("Tensile strength (kN)")
    assert found is None or found.path == SPEC_NAMED


@pytest.mark.parametrize(
    ("heading", "warehouse"),
    [
        ("Dépôt AVEIRO", "AVEIRO"),
        ("Stock Lyon", "Lyon"),
        ("Lager Köln-Süd", "Köln-Süd"),
        ("Almacén: Madrid", "Madrid"),
        ("Stock total", ""),
        ("Stock min", ""),
        ("Qté totale", ""),
        ("Stock", ""),
        ("Stock pcs", ""),
        ("Prix Lyon", ""),
    ],
)
def test_a_warehouse_in_a_heading_is_understood(heading: str, warehouse: str) -> None:
    assert READER.warehouse(heading) == warehouse


def test_synonyms_name_kinds_that_exist() -> None:
    assert set(WORDS.categories.values()) <= set(TAXONOMY.categories)
    assert set(WORDS.subcategories.values()) <= set(TAXONOMY.subcategories)
    for path, others in WORDS.alternatives.items():
        assert path.startswith("specs.")
        assert {other.partition(".")[2] for other in others} <= set(TAXONOMY.specs)


def test_no_synonym_contradicts_the_taxonomy() -> None:
    for name, key in WORDS.subcategories.items():
        found = TAXONOMY.find_subcategory(name)
        assert found is None or found.key == key, name
    for name, key in WORDS.categories.items():
        found = TAXONOMY.find_category(fold(name))
        assert found is None or found.key == key, name
