"""Article rows: good values in stored spelling, doubtful cells left out and said, bad rows wait."""

from pathlib import Path

import pytest

from desktop.domain.document import JsonValue
from desktop.domain.errors import InputRefused
from desktop.domain.fields import LANGUAGES
from desktop.domain.taxonomy import Specification
from tests.spreadsheet.books import TAXONOMY, Value, article, articles, codes

SWITCH = "Active equipment > Ethernet switches"


def test_a_full_row_is_read_in_stored_spelling(tmp_path: Path) -> None:
    row = article(
        tmp_path,
        Category="Équipement actif",
        Sub_category="Commutateurs Ethernet (switches)",
        Brand="Acme",
        Part_number="AC-24",
        Bar_code="2047944430782",
        Name="Switch Acme AC-24",
        UoM="PCE",
        Weight=6.94,
        Weight_unit="KG",
        Condition="Refurbished",
        Warranty_type="Manufacturer warranty",
        Warranty="2 ans",
        Unit_price=368.9,
        Currency="EUR",
        Video_URL="https://youtu.be/abc",
    )
    assert row.refused == row.warnings == ()
    assert row.assumed == frozenset()
    assert dict(row.values) == {
        "seller_reference": "A-1",
        "category": "active",
        "subcategory": "ae-switch",
        "brand": "Acme",
        "part_number": "AC-24",
        "barcode": "2047944430782",
        "names.en": "Switch Acme AC-24",
        "unit": "pce",
        "weight": {"value": "6.94", "unit": "kg"},
        "condition": "refurbished",
        "warranty": {"kind": "manufacturer", "months": 24},
        "price": {"amount": "368.90", "currency": "EUR"},
        "videos": ["https://www.youtube.com/watch?v=abc"],
    }


def test_empty_cells_and_placeholders_are_blanks_not_values(tmp_path: Path) -> None:
    row = article(tmp_path, Name="x", Weight="n.c.", Price="-", Brand="  ", Warranty="?", Unit=None)
    assert set(row.values) == {"seller_reference", "names.en"}
    assert row.blanks == {"weight", "price", "brand", "warranty", "unit"}
    assert row.warnings == ()


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"Price": "twelve"}, "not-a-price"),
        ({"Price": 0}, "not-a-price"),
        ({"Price": -3}, "not-a-price"),
        ({"Price": "1,234"}, "ambiguous-number"),
        ({"Price": 1.23456}, "too-many-decimals"),
        ({"Price": "12 USD", "Currency": "EUR"}, "currencies-differ"),
        ({"Price": "=1/3"}, "formula-not-computed"),
        ({"Category": "Kitchen"}, "unknown-category"),
    ],
)
def test_a_price_or_category_that_cannot_be_read_refuses_the_row(
    tmp_path: Path, cells: dict[str, Value], code: str
) -> None:
    row = article(tmp_path, Name="x", **cells)
    (issue,) = row.refused
    assert (issue.code, issue.row, issue.column) == (code, 2, "C")
    assert issue.facts["heading"] in cells


def test_a_row_without_name_and_reference_is_refused(tmp_path: Path) -> None:
    sheet = articles(tmp_path, ["Item No.", "Name", "Brand", "Price"], [None, None, "Acme", 5])
    assert codes(sheet.rows[0].refused) == ["no-name-and-no-reference"]


@pytest.mark.parametrize(
    ("cells", "path", "code"),
    [
        ({"Bar_code": "2047944430783"}, "barcode", "barcode-check-digit"),
        ({"Video": "https://example.com/film"}, "videos", "not-a-video-address"),
        ({"Unit": "fathom"}, "unit", "unknown-unit"),
        ({"Condition": "so-so"}, "condition", "unknown-condition"),
        ({"Warranty": "lifelong"}, "warranty", "not-a-number-of-months"),
        ({"Weight": "heavy"}, "weight", "not-a-number"),
        ({"Weight": 5, "Weight_unit": "-"}, "weight", "unit-missing"),
        ({"Weight": 0, "Weight_unit": None}, "weight", "not-a-weight"),
        ({"Weight": "2 kg", "Weight_unit": "lb"}, "weight", "units-differ"),
        ({"Weight": "1.250 kg"}, "weight", "ambiguous-number"),
        ({"Dimensions": "10 x 20 mm"}, "dimensions", "not-dimensions"),
        ({"Dimensions": "10 x 20 x 30"}, "dimensions", "unit-missing"),
        ({"Sub_category": "Teapots"}, "subcategory", "unknown-subcategory"),
        ({"Name_FR": "Point dâ€™accÃ¨s"}, "names.fr", "garbled-text"),
        ({"Price_": "on request"}, "price", "price-on-request"),
    ],
)
def test_a_doubtful_cell_is_left_out_and_said(
    tmp_path: Path, cells: dict[str, Value], path: str, code: str
) -> None:
    row = article(tmp_path, Name="x", **cells)
    assert row.refused == ()
    assert path not in row.values
    (issue,) = row.warnings
    assert (issue.code, issue.row) == (code, 2)
    assert issue.value


@pytest.mark.parametrize(
    ("written", "amount", "currency"),
    [
        ("EUR 2 209,90", "2209.90", "EUR"),
        ("1.913,50", "1913.50", "EUR"),
        ("2\u202f176,90\u202f€", "2176.90", "EUR"),
        ("602,90", "602.90", "EUR"),
        ("12.5 CHF", "12.50", "CHF"),
        ("£9.99", "9.99", "GBP"),
        (0.0175, "0.0175", "EUR"),
        (12, "12.00", "EUR"),
    ],
)
def test_prices_are_read_as_people_write_them(
    tmp_path: Path, written: Value, amount: str, currency: str
) -> None:
    row = article(tmp_path, Name="x", Price=written)
    assert row.values["price"] == {"amount": amount, "currency": currency}
    stated = isinstance(written, str) and any(mark in written for mark in ("EUR", "CHF", "€", "£"))
    assert ("price.currency" in row.assumed) is not stated


@pytest.mark.parametrize(
    ("cells", "value", "unit"),
    [
        ({"Weight_(kg)": 3.98}, "3.98", "kg"),
        ({"Weight": "14,30 kg"}, "14.3", "kg"),
        ({"Weight": "1.64KG"}, "1.64", "kg"),
        ({"Weight": "1\u00a0700\u00a0g"}, "1700", "g"),
        ({"Weight": 17.3, "Weight_UoM": "LBS"}, "17.3", "lb"),
        ({"Weight": 800, "Weight_UoM": "gr"}, "800", "g"),
    ],
)
def test_weights_take_their_unit_from_cell_column_or_heading(
    tmp_path: Path, cells: dict[str, Value], value: str, unit: str
) -> None:
    assert article(tmp_path, Name="x", **cells).values["weight"] == {"value": value, "unit": unit}


def test_other_cells_of_the_column_tell_what_a_comma_means(tmp_path: Path) -> None:
    headings = ["Réf.", "Désignation", "Poids (kg)", "Prix HT"]
    sheet = articles(tmp_path, headings, ["1", "a", "3,980", "1.234"], ["2", "b", "0,720", "12,50"])
    assert sheet.rows[0].values["weight"] == {"value": "3.98", "unit": "kg"}
    assert sheet.rows[0].values["price"] == {"amount": "1234.00", "currency": "EUR"}


def test_number_cells_are_exact_whatever_the_texts_of_the_column_say(tmp_path: Path) -> None:
    headings = ["Réf.", "Désignation", "Poids (kg)", "Prix HT", "Longueur (m)", "Famille"]
    sheet = articles(
        tmp_path,
        headings,
        ["1", "a", "2,5", "12,50", None, "Fibre > Jarretières optiques"],
        ["2", "b", 1.234, 1.234, 1.234, "Fibre > Jarretières optiques"],
    )
    assert sheet.rows[1].values["weight"] == {"value": "1.234", "unit": "kg"}
    assert sheet.rows[1].values["price"] == {"amount": "1.234", "currency": "EUR"}
    assert sheet.rows[1].values["specs.length"] == {"value": "1.234", "unit": "m"}


@pytest.mark.parametrize(
    ("category", "subcategory", "expected"),
    [
        ("Équipements actifs", "Switchs", ("active", "ae-switch")),
        ("materiel actif", "Parefeu", ("active", "ae-firewall")),
        ("Accessoires & outils", "PDU", ("tools", "ao-pdu")),
        ("Glasfasertechnik (LWL)", "LWL-Patchkabel", ("fibre", "fo-patch-cord")),
        ("Radio frecuencia", "Puntos de acceso Wi-Fi", ("rf", "rf-ap")),
        ("Active equipment > Ethernet switches", None, ("active", "ae-switch")),
        ("Ethernet switches", None, ("active", "ae-switch")),
        (None, "Firewalls", ("active", "ae-firewall")),
        ("Fibre optics", None, ("fibre", None)),
    ],
)
def test_categories_are_found_by_name_synonym_and_path(
    tmp_path: Path, category: Value, subcategory: Value, expected: tuple[str, str | None]
) -> None:
    row = article(tmp_path, Name="x", Category=category, Subcategory=subcategory)
    assert (row.values.get("category"), row.values.get("subcategory")) == expected
    assert row.warnings == row.refused == ()


def test_a_subcategory_of_another_category_is_left_out(tmp_path: Path) -> None:
    row = article(tmp_path, Name="x", Category="Fibre", Subcategory="Firewall")
    assert codes(row.warnings) == ["subcategory-of-other-category"]
    assert row.values["category"] == "fibre"
    assert "subcategory" not in row.values


def test_specifications_come_from_pairs_headings_and_shop_columns(tmp_path: Path) -> None:
    row = article(
        tmp_path,
        Item_category=SWITCH,
        **{
            "Specification 1": "SFP+ ports (10 Gbit/s)",
            "Value 1": 4,
            "Specification 2": "Format",
            "Value 2": "Montage en baie",
            "Number of PoE ports": "8",
            "Height (RU)": 1,
            "Airflow": "front-to-rear",
            "PoE": "type2-ieee802.3at",
        },
    )
    assert row.warnings == ()
    found: dict[str, JsonValue] = {
        path: value for path, value in row.values.items() if path.startswith("specs.")
    }
    assert found == {
        "specs.ports_sfp_plus": {"value": "4", "unit": None},
        "specs.form": "rack",
        "specs.poe_ports": {"value": "8", "unit": None},
        "specs.rack_units": {"value": "1", "unit": "U"},
        "specs.airflow": "front-to-rear",
        "specs.poe_output": "IEEE 802.3at",
    }


def test_poe_of_a_device_that_is_fed_goes_to_the_fitting_specification(tmp_path: Path) -> None:
    kind = "Radio frequency > Wi-Fi access points"
    row = article(tmp_path, Item_category=kind, PoE="type1-ieee802.3af")
    assert row.values["specs.poe_input"] == "IEEE 802.3af"


def test_unknown_specifications_are_left_out_and_said(tmp_path: Path) -> None:
    pairs = {"Spec 1": "Taste", "Value 1": "sweet", "Spec 2": "Airflow", "Value 2": "upwards"}
    row = article(tmp_path, Item_category=SWITCH, **pairs)
    assert codes(row.warnings) == ["unknown-specification", "not-a-choice"]
    assert not any(path.startswith("specs.") for path in row.values)


def test_a_specification_given_twice_with_two_values_is_said(tmp_path: Path) -> None:
    pairs = {"Spec 1": "Height in rack units", "Value 1": 2, "Height (RU)": 1}
    row = article(tmp_path, Item_category=SWITCH, **pairs)
    assert row.values["specs.rack_units"] == {"value": "2", "unit": "U"}
    assert codes(row.warnings) == ["specification-twice"]


def test_columns_that_do_not_fit_the_subcategory_are_counted_once(tmp_path: Path) -> None:
    rows = [[n, "Structured cabling > Copper patch panels", "passive"] for n in range(3)]
    sheet = articles(tmp_path, ["Item No.", "Item category", "Airflow"], *rows)
    (issue,) = sheet.warnings
    assert (issue.code, issue.facts["count"]) == ("specification-not-of-subcategory", "3")


def test_texts_lose_tags_and_link_targets_but_not_their_lines(tmp_path: Path) -> None:
    row = article(
        tmp_path,
        Name="<b>Switch &amp; more</b>",
        Description_2="See [the sheet](https://example.com/a_(b).pdf)",
        Long_text="(Data sheet (en))[https://example.com/x]",
        Characteristics="<ul><li>Ports : 48</li><li>Height < 2 U</li></ul>",
    )
    assert row.values["names.en"] == "Switch & more"
    assert row.values["descriptions.en.description"] == "See the sheet\n\nData sheet (en)"
    assert row.values["descriptions.en.characteristics"] == "Ports : 48\nHeight < 2 U"


def test_a_characteristics_block_stays_text(tmp_path: Path) -> None:
    block = "Ports cuivre 1 Gbit/s (RJ45) : 48\nFormat : Montage en baie"
    row = article(tmp_path, Caractéristiques_FR=block, Item_category=SWITCH)
    assert row.values["descriptions.fr.characteristics"] == block
    assert not any(path.startswith("specs.") for path in row.values)


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("a.jpg", ("a.jpg",)),
        ("Photos\\a.jpg, Photos\\b.png", ("a.jpg", "b.png")),
        ("C:\\My files\\a b+c.PNG; /home/x/d.jpeg", ("a b+c.PNG", "d.jpeg")),
        ("a.jpg\nb.jpg\n", ("a.jpg", "b.jpg")),
        ("switch, front view.jpg", ("switch, front view.jpg",)),
        ("a.jpg; a.jpg", ("a.jpg",)),
    ],
)
def test_picture_names_lose_their_folders(
    tmp_path: Path, written: str, names: tuple[str, ...]
) -> None:
    assert article(tmp_path, **{"Picture 1": written}).pictures == names


def test_pictures_keep_the_order_of_their_slots_and_five_are_the_most(tmp_path: Path) -> None:
    cells = {"Picture 2": "b.png", "Picture 1": "a.png", "Picture 3": "c.png;d.png;e.png;f.png"}
    row = article(tmp_path, **cells)
    assert row.pictures == ("a.png", "b.png", "c.png", "d.png", "e.png")
    assert codes(row.warnings) == ["too-many-files"]


def test_codes_keep_leading_zeros_and_lose_stray_marks(tmp_path: Path) -> None:
    row = article(tmp_path, MPN="037332116673", GTIN="'0 212659 401712")
    assert row.values["part_number"] == "037332116673"
    assert row.values["barcode"] == "0212659401712"


def test_codes_that_lost_their_zeros_in_a_number_cell_are_not_stored(tmp_path: Path) -> None:
    sheet = articles(
        tmp_path,
        ["Item No.", "MPN", "GTIN", "Name"],
        ["04808892", "X-1", "2047944430782", "first"],
        ["76066824", 37332116673, 212659401712, "second"],
        [4830906, "X-3", "0212659401712", "third"],
    )
    first, second, third = sheet.rows
    assert first.warnings == first.refused == ()
    assert codes(second.warnings) == ["leading-zeros-lost", "leading-zeros-lost"]
    assert {"part_number", "barcode"}.isdisjoint(second.values)
    assert codes(third.refused) == ["leading-zeros-lost"]


def test_twelve_digit_codes_of_an_american_file_are_bar_codes(tmp_path: Path) -> None:
    sheet = articles(tmp_path, ["SKU", "UPC"], ["1", 37332116673], ["2", 743172069184])
    assert codes(sheet.rows[0].warnings) == ["barcode-length"]
    assert sheet.rows[1].values["barcode"] == "743172069184"


def test_brands_are_spelled_as_the_file_mostly_does(tmp_path: Path) -> None:
    headings = ["SKU", "Brand", "Name"]
    brands = ["Cisco", "Cisco", "CISCO", "Cisco Systems"]
    sheet = articles(tmp_path, headings, *([n, brand, "x"] for n, brand in enumerate(brands)))
    assert [row.values["brand"] for row in sheet.rows] == ["Cisco"] * 3 + ["Cisco Systems"]
    assert [codes(row.warnings) for row in sheet.rows] == [
        [],
        [],
        ["brand-spelling"],
        ["brand-variant"],
    ]


def test_the_second_row_of_an_article_waits(tmp_path: Path) -> None:
    headings = ["SKU", "Name", "Price"]
    sheet = articles(tmp_path, headings, ["1", "a", 5], ["2", "b", 6], ["1", "a", 7])
    assert [codes(row.refused) for row in sheet.rows] == [[], [], ["row-repeated"]]
    assert sheet.rows[2].refused[0].facts["first"] == "2"


def test_inactive_articles_are_counted_once(tmp_path: Path) -> None:
    sheet = articles(tmp_path, ["SKU", "Name", "Active"], ["1", "a", True], ["2", "b", False])
    (issue,) = sheet.warnings
    assert (issue.code, issue.facts["count"]) == ("inactive", "1")
    assert len(sheet.rows) == 2


def test_a_weight_column_without_any_unit_is_left_out_and_said_once(tmp_path: Path) -> None:
    sheet = articles(tmp_path, ["SKU", "Weight"], ["1", 5], ["2", 6], ["3", "7 kg"])
    (issue,) = sheet.warnings
    assert (issue.code, issue.facts["count"]) == ("unit-missing", "2")
    assert ["weight" in row.values for row in sheet.rows] == [False, False, True]


def test_codes_cut_short_by_a_narrow_column_are_not_stored(tmp_path: Path) -> None:
    headings = ["SKU", "MPN", "Name"]
    sheet = articles(tmp_path, headings, ["2,04741E+12", "x", "a"], ["7", "3.7332E+10", "b"])
    assert codes(sheet.rows[0].refused) == ["code-shortened"]
    assert codes(sheet.rows[1].warnings) == ["code-shortened"]
    assert "part_number" not in sheet.rows[1].values


def test_a_file_of_quantities_is_not_taken_for_articles(tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="file-holds-quantities"):
        articles(tmp_path, ["TID", "Réf.", "Nom", "Entrepôt", "Stock"], [None, "1", "a", "Lyon", 5])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_and_specification_is_understood_by_its_names(
    tmp_path: Path, language: str
) -> None:
    headings = ["SKU", "Category", "Subcategory"]
    headings += [f"{word} {n}" for n in range(1, 41) for word in ("Spec", "Value")]
    rows = [
        [sub.key, TAXONOMY.categories[sub.category].names[language], sub.names[language]]
        + [text for spec in TAXONOMY.specs_of(sub.key) for text in said(spec, language)]
        for sub in TAXONOMY.subcategories.values()
    ]
    for row in articles(tmp_path, headings, *rows).rows:
        sub = TAXONOMY.subcategories[row.keys.seller_reference]
        assert row.warnings == row.refused == ()
        assert (row.values["category"], row.values["subcategory"]) == (sub.category, sub.key)
        assert {f"specs.{key}" for key in sub.specs} <= set(row.values)


def said(spec: Specification, language: str) -> tuple[str, str]:
    """A specification's name and a value as they are shown in a language."""
    name = spec.names[language]
    if spec.choices:
        return name, spec.choices[-1].label(language)
    yes = {"en": "yes", "fr": "oui", "de": "ja", "es": "sí", "pt": "sim"}[language]
    return name, {"number": f"12 {spec.unit}", "boolean": yes}.get(spec.type.value, "text")


@pytest.mark.parametrize("heading", ["Brand", "Category", "Weight (kg)", "GTIN", "Name FR", "Unit"])
def test_a_formula_without_a_result_is_never_taken_for_an_empty_cell(
    tmp_path: Path, heading: str
) -> None:
    row = article(tmp_path, Name="x", **{heading: '=A1&"x"'})
    assert codes(row.warnings) == ["formula-not-computed"]
    assert set(row.values) == {"seller_reference", "names.en"}
