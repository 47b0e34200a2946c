"""What changed since the marketplace refused an article."""

from desktop.domain.document import JsonValue
from desktop.domain.exchange import Item
from desktop.domain.ids import ArticleId
from desktop.domain.leaves import LeafChange
from desktop.sync.chronicle import Chronicle
from desktop.sync.mirror import Mirror, Seen
from tests.worlds import Workstation, seller_part_of


def refused(at: Workstation, article: ArticleId, pointer: str, text: str) -> None:
    """Let the marketplace refuse an article as it stands here."""
    reason: JsonValue = {"code": "refused", "pointer": pointer, "message": {"en": text}}
    document = seller_part_of(at.sees(article))
    document["ref"] = article
    document["review"] = {"state": "refused", "reasons": [reason], "reviewed_version": 1}
    with at.shop.database.transaction() as tx:
        mirror = Mirror(tx, Chronicle(lambda: "2026-11-25T10:00:00+00:00"))
        version = at.shop.articles.sheet(article).version + 1
        mirror.observe(
            Seen(Item("article", article, article, version, deleted=False, document=document))
        )
        mirror.finish()


def since(at: Workstation, article: ArticleId) -> tuple[LeafChange, ...]:
    return at.shop.articles.sheet(article).since_refusal


def test_what_was_changed_since_is_told_once_from_then_to_now(workstation: Workstation) -> None:
    article = workstation.new_article(names__en="Cord", brand="Acme", price="5")
    refused(workstation, article, "/names/en", "Say the length.")
    assert since(workstation, article) == ()
    workstation.types(article, "names.en", "Cord, long")
    workstation.types(article, "names.en", "Cord, 3 m")
    assert since(workstation, article) == (LeafChange("names.en", "Cord", "Cord, 3 m"),)
    assert workstation.shop.articles.sheet(article).refused_at.startswith("2026-11-25")


def test_what_was_changed_back_is_not_told(workstation: Workstation) -> None:
    article = workstation.new_article(names__en="Cord", brand="Acme")
    refused(workstation, article, "/brand", "Which brand?")
    workstation.types(article, "brand", "Zenith")
    workstation.undoes()
    assert since(workstation, article) == ()


def test_an_article_without_a_refusal_has_no_verdict(workstation: Workstation) -> None:
    article = workstation.new_article(names__en="Cord")
    workstation.types(article, "brand", "Acme")
    assert since(workstation, article) == ()
    assert workstation.shop.articles.sheet(article).refused_at == ""
