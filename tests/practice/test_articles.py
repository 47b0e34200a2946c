"""Creating, reading, changing and deleting articles over HTTP."""

import uuid

from tests.practice.market import Person, codes, write


def test_an_article_is_created_under_the_workstations_reference(seller: Person) -> None:
    answer = seller.create("ref-1", names={"fr": "Câble"})
    assert answer.status_code == 201
    assert answer.headers["ETag"] == '"v1"'
    document = answer.json()
    assert (document["ref"], document["version"]) == ("ref-1", 1)
    assert document["names"] == {"fr": "Câble"}
    assert document["review"]["state"] == "draft"
    assert document["price"] is None


def test_creating_again_shows_what_is_there(seller: Person) -> None:
    first = seller.article("ref-1", names={"en": "One"})
    again = seller.create("ref-1", names={"en": "Two"})
    assert again.status_code == 200
    assert again.json() == first


def test_creating_again_shows_a_deleted_article_as_deleted(seller: Person) -> None:
    article = seller.article("ref-1")
    seller.delete(article)
    again = seller.create("ref-1")
    assert again.status_code == 200
    assert again.json()["deleted"] is True
    assert again.json()["version"] == 2


def test_creating_needs_the_word_that_it_creates(seller: Person) -> None:
    answer = seller.ask("PUT", "/v1/articles/by-ref/x", json={"names": {"en": "A"}})
    assert answer.status_code == 428
    assert answer.json()["code"] == "precondition-required"


def test_an_article_needs_something_to_go_by(seller: Person) -> None:
    answer = seller.create(category="fibre")
    assert answer.status_code == 422
    assert codes(answer) == {"": "nothing-to-identify"}


def test_an_article_is_read_by_tid_and_by_reference(seller: Person) -> None:
    article = seller.article("ref-1")
    assert seller.get(f"/articles/{article['tid']}").json() == article
    assert seller.get("/articles/by-ref/ref-1").json() == article


def test_what_the_caller_has_is_not_sent_again(seller: Person) -> None:
    article = seller.article()
    known = {"If-None-Match": '"v1"'}
    answer = seller.ask("GET", f"/v1/articles/{article['tid']}", headers=known)
    assert answer.status_code == 304


def test_a_patch_merges_and_raises_the_version(seller: Person) -> None:
    article = seller.article(names={"en": "Cable", "de": "Kabel"}, brand="Acme")
    answer = seller.patch(article, names={"de": None, "fr": "Câble"}, part_number="X1")
    assert answer.status_code == 200
    changed = answer.json()
    assert changed["names"] == {"en": "Cable", "fr": "Câble"}
    assert (changed["brand"], changed["part_number"]) == ("Acme", "X1")
    assert (changed["version"], answer.headers["ETag"]) == (2, '"v2"')


def test_null_clears_a_field(seller: Person) -> None:
    article = seller.article(names={"en": "A"}, brand="Acme", images=[])
    assert seller.patch(article, brand=None).json()["brand"] is None


def test_half_a_group_is_completed_with_null(seller: Person) -> None:
    article = seller.article(
        names={"en": "A"}, dimensions={"length": "3", "unit": "mm"}, order_limits={"minimum": "2"}
    )
    assert article["dimensions"] == {"length": "3", "width": None, "height": None, "unit": "mm"}
    assert article["order_limits"] == {"minimum": "2", "maximum": None}


def test_an_offer_without_a_rate_says_so(seller: Person) -> None:
    seller.warehouse("w1")
    article = seller.article(names={"en": "A"}, offers=[{"warehouse": "w1"}])
    assert article["offers"] == [{"warehouse": "w1", "vat_rate": None}]


def test_a_patch_of_an_old_version_is_refused_with_the_current_one(seller: Person) -> None:
    article = seller.article()
    current = seller.patch(article, brand="Acme").json()
    answer = seller.patch(article, brand="Other")
    assert (answer.status_code, answer.json()["code"]) == (412, "stale")
    assert answer.json()["current"] == current


def test_a_patch_must_name_the_version_it_knows(seller: Person) -> None:
    article = seller.article()
    key = {"Idempotency-Key": str(uuid.uuid4())}
    answer = seller.ask("PATCH", f"/v1/articles/{article['tid']}", json={}, headers=key)
    assert (answer.status_code, answer.json()["code"]) == (428, "precondition-required")


def test_a_patch_must_carry_a_key(seller: Person) -> None:
    article = seller.article()
    match = {"If-Match": '"v1"'}
    answer = seller.ask("PATCH", f"/v1/articles/{article['tid']}", json={}, headers=match)
    assert (answer.status_code, answer.json()["code"]) == (400, "key-missing")


def test_a_patch_cannot_touch_what_is_the_marketplaces(seller: Person) -> None:
    answer = seller.patch(seller.article(), tid="T9", review={"state": "approved"})
    assert (answer.status_code, answer.json()["code"]) == (422, "read-only")
    assert codes(answer) == {"/tid": "read-only", "/review": "read-only"}


def test_a_refused_patch_changes_nothing(seller: Person) -> None:
    article = seller.article()
    assert seller.patch(article, brand="Acme", unit="furlong").status_code == 422
    assert seller.get(f"/articles/{article['tid']}").json() == article


def test_the_same_key_gives_the_same_answer_once_more(seller: Person) -> None:
    article = seller.article()
    key = str(uuid.uuid4())
    first = seller.patch_at(article["tid"], 1, {"brand": "Acme"}, key)
    second = seller.patch_at(article["tid"], 1, {"brand": "Acme"}, key)
    assert second.status_code == 200
    assert second.headers["Idempotency-Replayed"] == "true"
    assert second.json() == first.json()
    assert second.headers["ETag"] == first.headers["ETag"]


def test_a_replay_answers_as_then_even_when_a_colleague_went_on(seller: Person) -> None:
    article = seller.article()
    key = str(uuid.uuid4())
    seller.patch_at(article["tid"], 1, {"brand": "Two"}, key)
    seller.patch_at(article["tid"], 2, {"brand": "One"})
    replay = seller.patch_at(article["tid"], 1, {"brand": "Two"}, key)
    assert (replay.json()["version"], replay.json()["brand"]) == (2, "Two")


def test_a_key_stands_for_one_request_only(seller: Person) -> None:
    article = seller.article()
    key = str(uuid.uuid4())
    seller.patch_at(article["tid"], 1, {"brand": "Acme"}, key)
    answer = seller.patch_at(article["tid"], 2, {"brand": "Other"}, key)
    assert (answer.status_code, answer.json()["code"]) == (422, "key-reused")


def test_a_deleted_article_leaves_a_tombstone(seller: Person) -> None:
    article = seller.article("ref-1")
    answer = seller.delete(article)
    assert (answer.status_code, answer.content) == (204, b"")
    for path in (f"/articles/{article['tid']}", "/articles/by-ref/ref-1"):
        gone = seller.get(path)
        assert (gone.status_code, gone.json()["code"]) == (410, "gone")
        assert gone.json()["current"]["deleted"] is True


def test_deleting_twice_with_one_key_is_deleting_once(seller: Person) -> None:
    article = seller.article()
    key = str(uuid.uuid4())
    assert seller.delete(article, key).status_code == 204
    replay = seller.delete(article, key)
    assert (replay.status_code, replay.headers["Idempotency-Replayed"]) == (204, "true")


def test_nothing_can_be_done_to_a_deleted_article(seller: Person) -> None:
    article = seller.article()
    seller.delete(article)
    for answer in (
        seller.patch(article, brand="A"),
        seller.delete(article),
        seller.submit(article),
    ):
        assert answer.status_code == 410
        assert answer.json()["current"]["tid"] == article["tid"]


def test_a_stale_deletion_is_refused(seller: Person) -> None:
    article = seller.article()
    seller.patch(article, brand="Acme")
    assert seller.delete(article).status_code == 412


def test_colleagues_see_which_device_changed_it(seller: Person) -> None:
    article = seller.article()
    headers = {**write(1), "X-Device": "B%C3%BCro%20Berlin"}
    answer = seller.ask(
        "PATCH", f"/v1/articles/{article['tid']}", json={"brand": "A"}, headers=headers
    )
    assert answer.json()["updated_by"] == "Büro Berlin"


def test_unknown_articles_are_not_found(seller: Person) -> None:
    for path in ("/articles/T0-000000", "/articles/by-ref/none"):
        assert seller.get(path).json()["code"] == "not-found"
