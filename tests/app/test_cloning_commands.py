"""`clone` and `preview`, as a script uses them."""

from pathlib import Path

import pytest

from tests.app.command_line import Prompt
from tests.worlds import workstation_at


@pytest.fixture
def cord(prompt: Prompt) -> Prompt:
    """A shop with one patch cord of 3 m, offered in one place, with a picture."""
    with workstation_at(prompt.shop) as at:
        article = at.new_article(
            {
                "category": "fibre",
                "subcategory": "fo-patch-cord",
                "specs.length": "3 m",
                "part_number": "FO-1010/3",
                "seller_reference": "PC-3M",
                "price": "4.10",
                "price_breaks": "10:3.90",
                "descriptions.fr.usage": "Pour **baies** :\n\n- 3 m\n- <script>alert(1)</script>",
            },
            brand="Optavelle",
        )
        at.shop.naming.accept(article)
        at.shop.pictures.add(article, [at.picture()])
        at.shop.edit.set_offer(article, at.warehouse(), "23")
    return prompt


def test_a_series_is_created_and_listed(cord: Prompt) -> None:
    said = cord("clone", "PC-3M", "--series", "length=1,2,3,5,10")
    assert (said.code, said.err) == (0, "")
    document = said.document
    assert len(document["created"]) == 4
    assert document["patterns"]["seller_reference"] == "PC-{length}M"
    assert [item["code"] for item in document["skipped"]] == ["series-is-source"]
    names = cord("show", "PC-10M").document["names"]
    assert set(names) == {"en", "fr", "de", "es", "pt"}
    assert all(name.endswith("10 m") or "10\u202fm" in name for name in names.values())


def test_a_preview_of_a_series_changes_nothing(cord: Prompt) -> None:
    said = cord("clone", "PC-3M", "--series", "length=1,2", "--preview")
    assert (said.code, said.document["created"]) == (0, [])
    assert [item["part_number"] for item in said.document["articles"]] == [
        "FO-1010/1",
        "FO-1010/2",
    ]
    assert cord("list").document["total"] == 1


def test_codes_in_use_are_left_out_with_a_reason(cord: Prompt) -> None:
    cord("clone", "PC-3M", "--series", "length=1")
    said = cord("clone", "PC-3M", "--series", "length=1,2")
    assert said.code == 1
    (skipped,) = said.document["skipped"]
    assert skipped["code"] == "series-reference-taken"
    assert "PC-1M" in skipped["reason"]


def test_a_pattern_is_taken_from_the_person(cord: Prompt) -> None:
    cord("clone", "PC-3M", "--series", "length=1", "--pattern", "part_number=OPT-{length:03}")
    assert cord("show", "PC-1M").document["part_number"] == "OPT-001"


@pytest.mark.parametrize(
    "words",
    [
        ["--series", "length"],
        ["--series", "length=far"],
        ["--series", "ports=3"],
        ["--series", "length=1", "--times", "2"],
        ["--series", "length=1", "--pattern", "brand=x"],
        ["--preview"],
    ],
)
def test_what_is_no_series_is_refused(cord: Prompt, words: list[str]) -> None:
    cord("clone", "PC-3M", *words).refused(2)
    assert cord("list").document["total"] == 1


def test_a_person_reads_the_series(cord: Prompt) -> None:
    said = cord.plain("clone", "PC-3M", "--series", "length=1,3")
    assert "1 created, 1 left out" in said.out
    assert "FO-1010/1" in said.out


def test_a_page_is_shown_in_a_language(cord: Prompt) -> None:
    document = cord("preview", "PC-3M", "--language", "fr").document
    assert document["name"].startswith("Jarretière")
    assert document["prices"]["ladder"][0] == {
        "from": "10",
        "price": "3.90",
        "pack": None,
        "saves_percent": "4.9",
    }
    assert document["offers"][0]["price_with_vat"] == "5.043"
    assert "warranty" in document["missing"]


def test_a_page_is_one_file_with_every_text_escaped(cord: Prompt, tmp_path: Path) -> None:
    file = tmp_path / "new" / "page.html"
    assert cord("preview", "PC-3M", "--language", "SP", "--output", str(file)).code == 0
    spanish = file.read_text(encoding="utf-8")
    assert '<html lang="es">' in spanish
    cord("preview", "PC-3M", "--language", "fr", "--output", str(file))
    page = file.read_text(encoding="utf-8")
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert "<strong>baies</strong>" in page
    assert "data:image/" in page
    assert "Livraison" in page or "Disponibilité" in page


def test_a_person_reads_the_page(cord: Prompt) -> None:
    out = cord.plain("preview", "PC-3M", "--language", "de").out
    assert "LWL-Patchkabel" in out
    assert "4,10\u00a0€" in out
    assert "Missing: Guarantee" in out


def test_a_page_that_cannot_be_written_is_refused(cord: Prompt, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cord("preview", "PC-3M", "--output", str(tmp_path / "file" / "x.html")).refused(2)
    cord("preview", "PC-3M", "--language", "xx").refused(2)
