"""The only socket: HTTP to one origin, with ceilings on time and size, and no redirects.

The token goes to the origin it was given for and nowhere else; proxies, `.netrc` and cookies of the
machine are not read.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.cookiejar import DefaultCookiePolicy
from urllib.parse import quote, urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import HTTPError

from desktop.domain.errors import InputRefused, MarketplaceUnavailable

JSON_CEILING = 16 * 1024 * 1024
PIECE = 64 * 1024
LONGEST_DEVICE = 40
"""Characters of a workstation's name that colleagues see."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How many seconds an answer may take: to connect, between two pieces, and in all."""

    connect: float = 10.0
    piece: float = 30.0
    whole: float = 120.0


class Unreachable(Exception):
    """No usable answer came: whether the request took effect is unknown."""


class Oversized(Exception):
    """The answer is larger or slower than any answer of the contract."""


@dataclass(frozen=True, slots=True)
class Reply:
    """Status, headers (names in lower case) and the whole body."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Ask:
    """One request below the base address."""

    method: str
    path: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes | None = None
    ceiling: int = JSON_CEILING


class Session:
    """HTTP with one marketplace account."""

    def __init__(self, url: str, token: str, device: str, patience: Patience = Patience()) -> None:
        """Prepare for `url`; plain http only to this machine itself.

        Raises MarketplaceUnavailable("sign-in") for what cannot be a token.
        """
        self._base = checked_url(url)
        if not (token.isascii() and token.isprintable()):
            raise MarketplaceUnavailable("sign-in")
        self._patience = patience
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._session.mount("http://", HTTPAdapter(pool_connections=2, pool_maxsize=4))
        self._headers = {
            "Authorization": f"Bearer {token}",
            "X-Device": _header_text(device),
            "Accept": "application/json",
            "User-Agent": "twoosk-desktop",
        }

    def ask(self, ask: Ask) -> Reply:
        """Send a request and return the whole answer; Unreachable or Oversized otherwise."""
        started = time.monotonic()
        try:
            with self._session.request(
                ask.method,
                f"{self._base}/v1{ask.path}",
                data=ask.body,
                headers={**self._headers, **ask.headers},
                timeout=(self._patience.connect, self._patience.piece),
                allow_redirects=False,
                stream=True,
            ) as response:
                body = self._body(response, ask.ceiling, started)
                headers = {name.lower(): value for name, value in response.headers.items()}
                return Reply(response.status_code, headers, body)
        except (requests.RequestException, HTTPError) as error:
            raise Unreachable(type(error).__name__) from error

    def close(self) -> None:
        """Let go of the connections."""
        self._session.close()

    def _body(self, response: requests.Response, ceiling: int, started: float) -> bytes:
        pieces: list[bytes] = []
        size = 0
        # Piece by piece as it comes: a body of one byte a second would else be waited for whole.
        while piece := response.raw.read1(PIECE, decode_content=True):
            size += len(piece)
            if size > ceiling or time.monotonic() - started > self._patience.whole:
                raise Oversized
            pieces.append(piece)
        return b"".join(pieces)


def checked_url(url: str) -> str:
    """Return the base address; InputRefused unless it is https, or http to this machine."""
    try:
        parts = urlsplit(url.strip())
    except ValueError as error:
        raise InputRefused("not-a-marketplace-address", url=url) from error
    is_local = parts.hostname in {"127.0.0.1", "localhost", "::1"}
    is_fit = parts.scheme == "https" or (parts.scheme == "http" and is_local)
    if not is_fit or not parts.hostname or "@" in parts.netloc or parts.query or parts.fragment:
        raise InputRefused("not-a-marketplace-address", url=url)
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/').removesuffix('/v1')}"


def _header_text(text: str) -> str:
    return quote(text[:LONGEST_DEVICE], safe=" ") or "desktop"
