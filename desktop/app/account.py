"""A shop and its account: linked once, reached at every sync."""

from collections.abc import Generator
from contextlib import contextmanager

from desktop.app.credentials import Credentials
from desktop.base.crash_points import CrashPoint, pass_by
from desktop.domain.account import Account
from desktop.domain.document import canonical, mapping, text, text_list
from desktop.domain.errors import LocalTrouble, MarketplaceUnavailable
from desktop.domain.exchange import Answer
from desktop.domain.ids import ArticleId
from desktop.marketplace.twoosk.client import TwooskMarketplace
from desktop.marketplace.twoosk.session import Session, checked_url
from desktop.store.database import Database, assert_no_transaction
from desktop.store.entities import load_kind
from desktop.store.facts import fact, set_fact, set_reference_data
from desktop.sync.stops import as_error


def link(
    database: Database,
    credentials: Credentials,
    url: str,
    token: str,
    variable: str,
    device: str,
    at: CrashPoint = pass_by,
) -> Account:
    """Link a shop to the account of a token; another account than before is refused.

    Raises MarketplaceUnavailable when the account cannot be reached; nothing is kept then.
    """
    url = checked_url(url)
    with _session(url, token, device) as far:
        outcome = far.meta()
        if outcome.answer is not Answer.OK or outcome.document is None:
            raise as_error(outcome)
        answer, taxonomy = far.reference("taxonomy", "")
        if answer.answer is not Answer.OK or taxonomy is None or taxonomy.body is None:
            raise as_error(answer)
    meta = outcome.document
    account = mapping(meta.get("account"))
    with database.reading() as connection:
        known = fact(connection, "account")
        articles = [ArticleId(item.id) for item in load_kind(connection, "article")]
    if known and known != text(account.get("id")):
        raise LocalTrouble("other-account", known=known, found=text(account.get("id")))
    at("K1")
    if not variable:
        credentials.keep(url, token)
    with database.transaction() as tx:
        set_fact(tx, "account", text(account.get("id")))
        set_fact(tx, "account_name", text(account.get("name")))
        set_fact(tx, "url", url)
        set_fact(tx, "token_variable", variable)
        set_reference_data(tx, "meta", "", canonical(meta))
        set_reference_data(tx, "taxonomy", taxonomy.etag, canonical(taxonomy.body))
        for article in articles:
            tx.touch(article)
    return Account(
        name=text(account.get("name")) or text(account.get("id")),
        languages=tuple(text_list(meta.get("languages"))),
        epoch=text(meta.get("catalogue_epoch")),
    )


@contextmanager
def reached(
    database: Database, credentials: Credentials, device: str
) -> Generator[TwooskMarketplace]:
    """Give the shop's marketplace for a block; MarketplaceUnavailable without link or token."""
    with database.reading() as connection:
        url, variable = fact(connection, "url"), fact(connection, "token_variable")
    if not url:
        raise MarketplaceUnavailable("not-connected")
    with _session(url, credentials.find(url, variable), device) as far:
        yield far


@contextmanager
def _session(url: str, token: str, device: str) -> Generator[TwooskMarketplace]:
    session = Session(url, token, device)
    try:
        yield TwooskMarketplace(session, before_call=assert_no_transaction)
    finally:
        session.close()
