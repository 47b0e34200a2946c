"""Which picture belongs to which article, told by the names alone."""

import random
import time
from pathlib import PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.ids import ArticleId, Tid
from desktop.pictures.candidates import Candidate, Matching
from desktop.pictures.matching import match_pictures

SWITCH = Candidate(
    ArticleId("switch"),
    Tid("TW-100200"),
    "03172300",
    "Palo Alto",
    "PA-850",
    "0212659401712",
    ("front view.png", "palo-alto-pa-850.rear.png"),
)
CABLE = Candidate(ArticleId("cable"), None, "REF", "Acme", "AC/12.5 #3", None)
RADIO = Candidate(ArticleId("radio"), None, "77", "Bolt", "X1000", None)
TWIN = Candidate(ArticleId("twin"), None, "88", "Acme", "X1000", None)
TINY = Candidate(ArticleId("tiny"), None, "99", "Bolt", "X100", None)
PLUS = Candidate(ArticleId("plus"), None, "SG-2404+", "Zed & Sons", "L2+", None)
SHOP = (SWITCH, CABLE, RADIO, TWIN, TINY, PLUS)


def match(*files: str, shop: tuple[Candidate, ...] = SHOP) -> Matching:
    return match_pictures([PurePath(file) for file in files], shop)


def slots(matching: Matching) -> dict[str, tuple[str, int]]:
    return {item.file.as_posix(): (item.article_id, item.slot) for item in matching.matched}


def only(file: str, shop: tuple[Candidate, ...] = SHOP) -> tuple[str, str, bool]:
    """The article, what told and whether it is sure."""
    (found,) = match(file, shop=shop).matched
    return found.article_id, found.by, found.sure


@pytest.mark.parametrize(
    "file",
    [
        "front view.png",
        "FRONT VIEW.PNG",
        "front+view.png",
        "front%20view.png",
        "any folder/front view.png",
    ],
)
def test_the_name_the_workbook_gave_is_found_however_it_is_written(file: str):
    assert only(file) == ("switch", "expected-name", True)


@pytest.mark.parametrize("file", ["front_view.png", "front view.jpg", "Front-View.jpeg"])
def test_almost_the_name_the_workbook_gave_is_found_but_not_sure(file: str):
    assert only(file) == ("switch", "expected-name-loosely", False)


def test_names_from_the_workbook_take_the_slots_it_gave():
    found = slots(match("palo-alto-pa-850.rear.png", "front view.png"))
    assert found == {"palo-alto-pa-850.rear.png": ("switch", 2), "front view.png": ("switch", 1)}


def test_a_name_from_the_workbook_wins_over_another_articles_reference():
    shop = (CABLE, Candidate(ArticleId("other"), expected=("REF-1.jpg",)))
    assert only("REF-1.jpg", shop) == ("other", "expected-name", True)


def test_one_picture_may_serve_two_articles_that_name_it():
    shop = tuple(Candidate(ArticleId(name), expected=("both.jpg",)) for name in "ab")
    assert [item.article_id for item in match("x/both.jpg", shop=shop).matched] == ["a", "b"]


def test_a_picture_named_exactly_does_not_serve_a_name_that_is_only_alike():
    shop = (
        Candidate(ArticleId("a"), expected=("the front.jpg",)),
        Candidate(ArticleId("b"), expected=("the+front.jpg",)),
    )
    assert slots(match("the front.jpg", shop=shop)) == {"the front.jpg": ("a", 1)}


def test_two_files_with_one_expected_name_are_left_to_the_person():
    matching = match("old/front view.png", "new/front view.png")
    assert matching.matched == ()
    assert {(d.article_ids, d.reason) for d in matching.doubtful} == {
        (("switch",), "several-files")
    }


def test_the_articles_own_folder_tells_equal_names_apart():
    found = slots(match("backup/front view.png", "Palo Alto/front view.png"))
    assert found == {"Palo Alto/front view.png": ("switch", 1)}


def test_a_folder_in_the_workbooks_name_counts():
    shop = tuple(Candidate(ArticleId(name), expected=(f"{name}\\1.jpg",)) for name in "ab")
    assert slots(match("a/1.jpg", "b/1.jpg", shop=shop)) == {
        "a/1.jpg": ("a", 1),
        "b/1.jpg": ("b", 1),
    }


def test_small_and_capital_letters_tell_files_apart_where_both_exist():
    shop = tuple(Candidate(ArticleId(name), expected=(f"{name}.jpg",)) for name in "aA")
    assert slots(match("a.jpg", "A.jpg", shop=shop)) == {"A.jpg": ("A", 1), "a.jpg": ("a", 1)}


@pytest.mark.parametrize(
    "file",
    [
        "REF.jpg",
        "ref-1.JPG",
        "REF.1.jpg",
        "REF_1.png",
        "REF (1).jpg",
        "REF(1).jpeg",
        "REF-01.jpg",
        "REF 1 copy.jpg",
        "REF.front.png",
        "REF-photo-2.jpg",
        "REF_avant.jpg",
        "REF-Rückseite.png",
        "REF.front.1.png",
        "pictures/REF-1.jpg",
    ],
)
def test_a_reference_with_a_place_behind_it_is_enough(file: str):
    assert only(file) == ("cable", "reference", True)


@pytest.mark.parametrize(
    "file", ["REF/1.jpg", "ref/front.png", "shop/REF/IMG_2034.jpg", "77/2.png"]
)
def test_a_folder_named_after_the_reference_is_enough(file: str):
    article, by, _ = only(file)
    assert (article, by) == ("radio" if file.startswith("77") else "cable", "reference-folder")


@pytest.mark.parametrize(
    ("file", "by"),
    [
        ("tw100200-2.jpg", "tid"),
        ("03172300_2.jpg", "reference"),
        ("0212659401712.jpg", "barcode"),
        ("212659401712-1.jpg", "barcode"),
        ("00212659401712.jpg", "barcode"),
        ("palo-alto-pa-850.front.png", "brand-and-part-number"),
        ("Palo Alto/PA850-2.png", "brand-and-part-number"),
        ("PALOALTO_PA_850.png", "brand-and-part-number"),
        ("Palo Alto/PA-850/3.png", "brand-and-part-number-folder"),
    ],
)
def test_every_mark_of_an_article_is_known(file: str, by: str):
    assert only(file) == ("switch", by, True)


@pytest.mark.parametrize("file", ["PA-850.png", "pa850.rear.png", "PA-850/1.jpg"])
def test_a_part_number_without_its_brand_is_not_sure(file: str):
    article, by, sure = only(file)
    assert (article, by.removesuffix("-folder"), sure) == ("switch", "part-number", False)


def test_punctuation_in_a_part_number_does_not_matter():
    assert only("Acme/ac-12.5-#3.1.jpg")[0] == "cable"
    assert only("sg-2404-plus-front.png")[0] == "plus"
    assert only("zed & sons l2+.png") == ("plus", "brand-and-part-number", True)


def test_a_very_short_mark_is_not_sure():
    assert only("77.jpg") == ("radio", "reference", False)


def test_a_part_number_of_two_brands_is_left_to_the_person_unless_the_folder_tells():
    (doubt,) = match("X1000.jpg").doubtful
    assert (doubt.article_ids, doubt.reason) == (("radio", "twin"), "several-articles")
    assert only("Bolt/X1000.jpg") == ("radio", "brand-and-part-number", True)
    assert only("acme-x1000.jpg") == ("twin", "brand-and-part-number", True)


def test_a_folder_of_another_brand_raises_a_doubt():
    (doubt,) = match("Acme/PA-850.png").doubtful
    assert (doubt.article_ids, doubt.reason) == (("switch",), "brand-disagrees")


def test_a_name_and_a_folder_that_disagree_raise_a_doubt():
    (doubt,) = match("REF/03172300.jpg").doubtful
    assert (doubt.article_ids, doubt.reason) == (("cable", "switch"), "folder-and-name-disagree")


def test_a_reference_that_is_another_with_a_number_raises_a_doubt():
    shop = (Candidate(ArticleId("a"), None, "REF"), Candidate(ArticleId("b"), None, "REF-1"))
    matching = match("REF-1.jpg", "REF.jpg", "REF-1-2.jpg", shop=shop)
    assert slots(matching) == {"REF.jpg": ("a", 1)}
    assert {doubt.reason for doubt in matching.doubtful} == {"several-articles"}


@pytest.mark.parametrize("file", ["new 03172300 on the shelf.jpg", "PA-850 firewall/IMG_1.jpg"])
def test_a_mark_hidden_in_a_longer_name_is_offered_not_taken(file: str):
    (doubt,) = match(file).doubtful
    assert (doubt.article_ids, doubt.reason) == (("switch",), "only-part-of-name")


@pytest.mark.parametrize(
    "file",
    [
        "IMG_2034.jpg",
        "1.jpg",
        "front.png",
        "Acme/2.jpg",
        "été n°1.jpg",
        "DSC x100.jpg",
        "REF-45.jpg",
    ],
)
def test_a_name_that_says_nothing_is_an_orphan(file: str):
    assert match(file).orphans == (PurePath(file),)


@pytest.mark.parametrize(
    "files",
    [
        ("REF.front.png", "REF.rear.png", "REF.side.png"),
        ("REF.png", "REF.2.png", "REF.3.png"),
        ("REF-1.png", "REF-2.png", "REF-10.png"),
        ("REF.jpg", "REF.front.jpg", "REF-1.jpg", "REF.back.jpg", "REF.detail.jpg"),
        ("REF/1.jpg", "REF/2.jpg", "REF/a view from afar.jpg"),
        ("REF/front.jpg", "REF/rear.jpg"),
        ("REF/REF.jpg", "REF/REF-2.jpg"),
    ],
)
def test_pictures_stand_in_the_order_their_names_ask_for(files: tuple[str, ...]):
    found = slots(match(*files))
    assert found == {file: ("cable", slot) for slot, file in enumerate(files, start=1)}


def test_other_pictures_follow_those_the_workbook_named():
    found = slots(match("front view.png", "03172300-1.jpg", "03172300-2.jpg"))
    assert [found[name][1] for name in ("front view.png", "03172300-1.jpg")] == [1, 3]
    assert found["03172300-2.jpg"][1] == 4


def test_the_sixth_picture_is_left_to_the_person():
    matching = match(*(f"REF-{number}.jpg" for number in range(1, 8)))
    assert [item.slot for item in matching.matched] == [1, 2, 3, 4, 5]
    assert [(item.file.name, item.reason) for item in matching.doubtful] == [
        ("REF-6.jpg", "too-many"),
        ("REF-7.jpg", "too-many"),
    ]


def test_accents_stored_in_two_ways_are_the_same():
    shop = (Candidate(ArticleId("a"), None, "CÂBLE-7", expected=("été.jpg",)),)
    composed, apart = "CÂBLE-7.jpg", "CÂBLE-7.jpg"
    assert only(composed, shop) == only(apart, shop) == ("a", "reference", True)
    assert only("été.jpg", shop) == ("a", "expected-name", True)


NAMES = st.sampled_from(
    ["REF", "ref", "03172300", "77", "X1000", "PA-850", "palo alto pa-850", "front view", "IMG_1"]
)
ENDINGS = st.sampled_from(["", "-1", ".2", "_3", " (4)", ".front", ".rear", "-lab"])
FOLDERS = st.sampled_from(["", "Acme/", "Bolt/", "REF/", "Palo Alto/PA-850/", "x/"])
FILES = st.builds("{}{}{}.{}".format, FOLDERS, NAMES, ENDINGS, st.sampled_from(["jpg", "png"]))


@given(st.lists(FILES, unique=True, max_size=25), st.randoms(use_true_random=False))
def test_the_order_of_files_and_articles_does_not_matter(files: list[str], chance: random.Random):
    expected = match(*files)
    shop = list(SHOP)
    chance.shuffle(files)
    chance.shuffle(shop)
    assert match(*files, shop=tuple(shop)) == expected


@given(st.lists(FILES, unique=True, max_size=25))
def test_every_file_gets_one_answer_and_no_slot_is_given_twice(files: list[str]):
    matching = match(*files)
    answers = [item.file for item in (*matching.matched, *matching.doubtful)]
    assert sorted((*answers, *matching.orphans)) == sorted(PurePath(file) for file in files)
    taken = [(item.article_id, item.slot) for item in matching.matched]
    assert len(set(taken)) == len(taken)
    assert all(1 <= slot <= 5 for _, slot in taken)


@pytest.mark.timed
def test_two_thousand_articles_and_ten_thousand_files_take_less_than_two_seconds():
    shop = [
        Candidate(
            ArticleId(f"{number:05}"),
            None,
            f"{number * 7919 % 90_000_000:08}",
            f"Brand {number % 60}",
            f"PN-{number}/{number % 13}X",
            f"{2_000_000_000_000 + number}",
            (f"brand {number} front.jpg",),
        )
        for number in range(2000)
    ]
    files = [PurePath(f"a/brand {number} front.jpg") for number in range(2000)]
    files += [PurePath(f"{a.seller_reference}-{n}.jpg") for a in shop for n in (2, 3)]
    files += [PurePath(f"Brand {n % 60}/PN-{n}-{n % 13}X.4.jpg") for n in range(2000)]
    files += [
        PurePath(f"a long name that says nothing of use, number {n}.jpg") for n in range(2000)
    ]
    started = time.perf_counter()
    matching = match_pictures(files, shop)
    assert time.perf_counter() - started < 2
    assert len(matching.matched) >= 8000
