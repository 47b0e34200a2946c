"""Where the token lies: the keyring, or a variable; in a file only for this very machine."""

import stat
from collections.abc import Generator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from desktop.app.credentials import Credentials
from desktop.domain.errors import InputRefused, MarketplaceUnavailable
from tests.app.command_line import Prompt
from tests.practice.market import Market, running_market

HERE, THERE = "http://127.0.0.1:8000", "https://market.example"


class Drawer(KeyringBackend):
    """A keyring that keeps passwords for as long as a test."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


@pytest.fixture
def use_keyring() -> Generator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.fixture(scope="module")
def market(tmp_path_factory: pytest.TempPathFactory) -> Generator[Market]:
    with running_market(tmp_path_factory.mktemp("marketplace")) as running:
        yield running


@pytest.mark.usefixtures("use_keyring")
def test_a_token_of_a_far_marketplace_lies_in_the_keyring_only(tmp_path: Path):
    drawer = Drawer()
    keyring.set_keyring(drawer)
    credentials = Credentials(tmp_path)
    credentials.keep(THERE, "secret-token")
    assert credentials.find(THERE, "") == "secret-token"
    assert list(drawer.kept.values()) == ["secret-token"]
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(MarketplaceUnavailable, match="no-token"):
        Credentials(tmp_path / "other").find(THERE, "")


@pytest.mark.usefixtures("use_keyring")
def test_a_machine_without_a_keyring_is_told_so_and_keeps_nothing(tmp_path: Path):
    keyring.set_keyring(NoKeyring())
    credentials = Credentials(tmp_path)
    with pytest.raises(InputRefused, match="no-keyring"):
        credentials.keep(THERE, "secret-token")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(MarketplaceUnavailable, match="no-token"):
        credentials.find(THERE, "")


def test_a_token_of_this_machine_lies_in_a_file_of_its_owner(tmp_path: Path):
    credentials = Credentials(tmp_path)
    credentials.keep(HERE, "secret-token")
    (file,) = tmp_path.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert credentials.find(HERE, "") == "secret-token"


def test_a_variable_is_read_at_every_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    credentials = Credentials(tmp_path)
    monkeypatch.setenv("MARKET_TOKEN", "one")
    assert credentials.find(THERE, "MARKET_TOKEN") == "one"
    monkeypatch.setenv("MARKET_TOKEN", "two")
    assert credentials.find(THERE, "MARKET_TOKEN") == "two"


def test_a_token_may_begin_with_a_hyphen(prompt: Prompt):
    said = prompt("connect", "http://127.0.0.1:9", "--token", "-abc")
    assert said.code == 3


def test_the_token_is_in_no_file_of_the_shop_but_its_own(prompt: Prompt, market: Market):
    token = market.seller().token
    said = prompt("connect", market.url, "--token", token)
    assert said.code == 0
    assert set(said.document) == {"account", "languages", "epoch"}
    prompt("set", "", "brand=Acme")
    assert prompt("sync").code == 0
    holders = [
        path.name
        for path in prompt.shop.rglob("*")
        if path.is_file() and token.encode() in path.read_bytes()
    ]
    assert holders == ["practice-token"]


def test_a_token_in_a_variable_is_in_no_file_at_all(
    prompt: Prompt, market: Market, monkeypatch: pytest.MonkeyPatch
):
    token = market.seller().token
    monkeypatch.setenv("MARKET_TOKEN", token)
    assert prompt("connect", market.url, "--token-env", "MARKET_TOKEN").code == 0
    assert prompt("sync").code == 0
    files = [path for path in prompt.shop.rglob("*") if path.is_file()]
    assert not any(token.encode() in path.read_bytes() for path in files)
    monkeypatch.delenv("MARKET_TOKEN")
    assert "MARKET_TOKEN" in prompt("sync").refused(3)


def test_a_wrong_token_is_refused_and_nothing_is_linked(prompt: Prompt, market: Market):
    said = prompt("connect", market.url, "--token", "wrong")
    assert "wrong" not in said.refused(3).replace("wrong token", "")
    assert prompt("status").document["connected_to"] is None
    assert not (prompt.shop / "practice-token").exists()


def test_a_folder_stays_with_its_account(prompt: Prompt, market: Market):
    first, second = market.seller("One"), market.seller("Two")
    assert prompt("connect", market.url, "--token", first.token).code == 0
    prompt("connect", market.url, "--token", second.token).refused(4)
    assert (prompt.shop / "practice-token").read_text() == first.token
