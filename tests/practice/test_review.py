"""The review: submitting, verdicts of staff, edits before and after them."""

import uuid

import pytest

from tests.practice.market import COMPLETE, Document, Person, codes


def waiting_article(seller: Person, **fields: object) -> Document:
    article = seller.complete_article(**fields)
    answer = seller.submit(article)
    assert answer.status_code == 202
    return answer.json()


def approved_article(seller: Person, staff: Person) -> Document:
    article = waiting_article(seller)
    return staff.act(article["tid"], "approve").json()


def test_submitting_asks_for_review(seller: Person) -> None:
    article = seller.complete_article()
    answer = seller.submit(article)
    assert answer.status_code == 202
    assert answer.json()["review"]["state"] == "pending"
    assert answer.headers["ETag"] == '"v2"'


def test_what_is_incomplete_is_refused_field_by_field(seller: Person) -> None:
    answer = seller.submit(seller.article(names={"en": "Cable"}, unit="m"))
    assert answer.status_code == 422
    assert codes(answer) == {
        f"/{name}": "missing"
        for name in ("category", "subcategory", "condition", "price", "images")
    }


def test_submitting_a_stale_version_is_refused(seller: Person) -> None:
    article = seller.complete_article()
    seller.patch(article, brand="Acme")
    assert seller.submit(article).status_code == 412


def test_submitting_twice_changes_nothing_more(seller: Person) -> None:
    article = waiting_article(seller)
    again = seller.submit(article)
    assert (again.status_code, again.json()) == (202, article)


@pytest.mark.parametrize("name", ["tid", "ref", "seller_reference"])
def test_staff_find_an_article_by_any_of_its_names(
    seller: Person, staff: Person, name: str
) -> None:
    article = waiting_article(seller, seller_reference=f"A/1 {uuid.uuid4()}")
    answer = staff.act(article[name], "approve")
    assert answer.json()["review"] == {
        "state": "approved",
        "reasons": [],
        "reviewed_version": 2,
        "live_version": 2,
    }


def test_two_articles_of_one_reference_are_told_apart_by_nobody(
    seller: Person, staff: Person
) -> None:
    reference = str(uuid.uuid4())
    for _ in range(2):
        waiting_article(seller, seller_reference=reference)
    answer = staff.act(reference, "approve")
    assert (answer.status_code, answer.json()["code"]) == (409, "ambiguous")


def test_a_draft_cannot_be_approved(seller: Person, staff: Person) -> None:
    answer = staff.act(seller.complete_article()["tid"], "approve")
    assert (answer.status_code, answer.json()["code"]) == (409, "not-pending")


def test_approving_twice_is_approving_once(seller: Person, staff: Person) -> None:
    article = approved_article(seller, staff)
    assert staff.act(article["tid"], "approve").json() == article


def test_a_refusal_says_where_and_why(seller: Person, staff: Person) -> None:
    article = waiting_article(seller)
    reason = {"pointer": "/images/0", "reason": "The picture is blurred."}
    refused = staff.act(article["tid"], "refuse", reason).json()
    assert refused["review"]["state"] == "refused"
    assert refused["review"]["reviewed_version"] == article["version"]
    assert refused["review"]["reasons"] == [
        {
            "code": "refused",
            "pointer": "/images/0",
            "message": {"en": "The picture is blurred."},
        }
    ]
    assert refused["updated_by"] is None


@pytest.mark.parametrize("body", [{}, {"reason": "x", "pointer": "/nowhere"}, {"pointer": ""}])
def test_a_refusal_needs_a_field_and_a_reason(
    seller: Person, staff: Person, body: Document
) -> None:
    assert staff.act(waiting_article(seller)["tid"], "refuse", body).status_code == 422


def test_a_refused_article_stays_refused_until_submitted_again(
    seller: Person, staff: Person
) -> None:
    article = waiting_article(seller)
    refused = staff.act(article["tid"], "refuse", {"pointer": "", "reason": "No."}).json()
    corrected = seller.patch(refused, names={"en": "Better"}).json()
    assert corrected["review"]["state"] == "refused"
    again = seller.submit(corrected).json()
    assert again["review"]["state"] == "pending"
    assert again["review"]["reasons"] == []


def test_an_edit_of_an_approved_article_waits_while_the_old_one_stays_live(
    seller: Person, staff: Person
) -> None:
    article = approved_article(seller, staff)
    edited = seller.patch(article, names={"en": "Other"}).json()
    assert edited["review"]["state"] == "pending"
    assert edited["review"]["live_version"] == 2
    second = staff.act(article["tid"], "approve").json()
    assert second["review"]["state"] == "approved"
    assert second["review"]["live_version"] == edited["version"]


@pytest.mark.parametrize(
    "change",
    [
        {"price": {"amount": "9.00", "currency": "EUR"}},
        {"price_breaks": [{"from": "10", "price": "11"}]},
        {"promotion": {"price": "9", "starts": "2026-12-01", "ends": "2026-12-31"}},
        {"pack": {"quantity": "10", "unit": "box"}},
        {"order_limits": {"minimum": "1", "maximum": None}},
        {"offers": []},
    ],
)
def test_conditions_of_sale_need_no_review(seller: Person, staff: Person, change: Document) -> None:
    article = approved_article(seller, staff)
    assert seller.patch(article, **change).json()["review"]["state"] == "approved"


def test_stock_needs_no_review(seller: Person, staff: Person) -> None:
    article = approved_article(seller, staff)
    seller.warehouse("w1")
    assert seller.book(tid=article["tid"], warehouse="w1", delta="5").status_code == 201
    assert seller.get(f"/articles/{article['tid']}").json() == article


def test_a_verdict_on_an_older_version_does_not_mark_the_newer(
    seller: Person, staff: Person
) -> None:
    article = waiting_article(seller)
    seller.patch(article, names={"en": "Changed while staff were looking"})
    verdict = staff.act(article["tid"], "approve").json()
    assert verdict["review"]["state"] == "pending"
    assert verdict["review"]["live_version"] == article["version"]
    assert staff.act(article["tid"], "approve").json()["review"]["state"] == "approved"


def test_a_suspended_article_is_off_sale_until_approved_again(
    seller: Person, staff: Person
) -> None:
    article = approved_article(seller, staff)
    suspended = staff.act(article["tid"], "suspend", {"reason": "Recall."}).json()
    assert suspended["review"]["state"] == "suspended"
    assert suspended["review"]["live_version"] is None
    assert staff.act(article["tid"], "approve").status_code == 409
    waiting = seller.submit(suspended).json()
    assert waiting["review"]["state"] == "pending"
    assert staff.act(article["tid"], "approve").json()["review"]["state"] == "approved"


def test_staff_can_approve_all_that_waits(seller: Person, staff: Person) -> None:
    waiting = [waiting_article(seller)["tid"] for _ in range(3)]
    draft = seller.article(**COMPLETE)
    answer = staff.ask("POST", "/practice/approve-all")
    approved = {article["tid"] for article in answer.json()["articles"]}
    assert set(waiting) <= approved
    assert draft["tid"] not in approved
    again = staff.ask("POST", "/practice/approve-all").json()["articles"]
    assert not set(waiting) & {article["tid"] for article in again}


def test_a_deleted_article_is_gone_for_staff_too(seller: Person, staff: Person) -> None:
    article = waiting_article(seller)
    seller.delete(article)
    assert staff.act(article["tid"], "approve").status_code == 410


def test_a_verdict_reaches_every_workstation(seller: Person, staff: Person) -> None:
    article = waiting_article(seller)
    cursor = seller.changes()["next"]
    staff.act(article["tid"], "approve")
    (item,) = seller.changes(cursor)["items"]
    assert item["doc"]["review"]["state"] == "approved"
    assert item["version"] == article["version"] + 1
