"""The glossary of the trade: whole, and found in running text."""

import pytest

from desktop.base.data import resource
from desktop.domain.document import parse_document, text_list
from desktop.domain.fields import LANGUAGES
from desktop.domain.glossary import Hit, read_glossary, stem
from tests.domain.name_samples import taxonomy

SHIPPED = parse_document(resource("glossary.json").read_text(encoding="utf-8"))
GLOSSARY = read_glossary(SHIPPED, taxonomy())


def rows() -> list[list[str]]:
    raw = SHIPPED["terms"]
    return [text_list(row) for row in raw] if isinstance(raw, list) else []


def hits(said: str, source: str = "en", target: str = "de") -> dict[str, str]:
    return {hit.term: hit.translation for hit in GLOSSARY.hits(said, source, target)}


def test_the_shipped_terms_are_many_and_whole_in_every_language() -> None:
    assert text_list(SHIPPED["languages"]) == list(LANGUAGES)
    assert len(rows()) >= 150
    assert [row for row in rows() if len(row) != 5 or not all(cell.strip() for cell in row)] == []


def test_no_term_stands_twice() -> None:
    terms = [row[0] for row in rows()]
    assert len(terms) == len(set(terms))


def test_the_longest_term_counts() -> None:
    assert hits("A splice closure for 24 fibres") == {"splice closure": "Muffe", "fibre": "Faser"}


def test_many_and_one_are_the_same_term() -> None:
    assert hits("Wall outlets and patch panels")["wall outlet"] == "Wanddose"
    assert hits("Conectores y bobinas", "es", "en")["conector"] == "connector"
    assert hits("deux câbles d’extérieur", "fr", "en")["câble d’extérieur"] == "outdoor cable"


def test_american_spelling_is_understood() -> None:
    assert hits("fiber count")["fibre count"] == "Faseranzahl"


def test_names_of_the_taxonomy_are_terms() -> None:
    assert hits("Operating temperature")["operating temperature"] == "Betriebstemperatur"


def test_a_term_that_stays_the_same_is_no_hint() -> None:
    assert "duplex" not in hits("duplex")


@pytest.mark.parametrize(
    ("one", "many", "language"),
    [("fibre", "fibres", "en"), ("conexao", "conexoes", "pt"), ("faser", "fasern", "de")],
)
def test_stems(one: str, many: str, language: str) -> None:
    assert stem(one, language) == stem(many, language)


def test_hits_come_in_the_order_of_the_text() -> None:
    found = GLOSSARY.hits("Waterproof splice closure", "en", "fr")
    assert found == (
        Hit("waterproof", "étanche"),
        Hit("splice closure", "boîtier de protection d’épissures"),
    )
