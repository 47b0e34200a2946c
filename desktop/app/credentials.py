"""Where the token of an account is kept: the system's keyring, or a variable the person names.

Never in the database, the log or an export. A machine without a keyring is told so; only the token
of a practice marketplace on this very machine may then lie in the shop folder, readable by its
owner, for the practice marketplace keeps the same token in its own folder anyway.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from desktop.base.files import write_atomically
from desktop.domain.errors import InputRefused, MarketplaceUnavailable

SERVICE = "twoosk-desktop"
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True)
class Credentials:
    """The token of one shop folder."""

    root: Path

    @property
    def _file(self) -> Path:
        return self.root / "practice-token"

    def keep(self, url: str, token: str) -> None:
        """Keep a token; InputRefused("no-keyring") where that cannot be done safely."""
        if urlsplit(url).hostname in LOOPBACK:
            write_atomically(self._file, token.encode(), mode=0o600)
            return
        # Imported here and below: looking for the system's keyrings takes a tenth of a second.
        import keyring
        import keyring.errors

        try:
            keyring.set_password(SERVICE, self._name(url), token)
        except (keyring.errors.KeyringError, RuntimeError) as error:
            raise InputRefused("no-keyring", url=url) from error

    def find(self, url: str, variable: str) -> str:
        """Return the token; MarketplaceUnavailable("no-token") where there is none."""
        token = os.environ.get(variable, "") if variable else self._kept(url)
        if variable and not token:
            raise MarketplaceUnavailable("token-variable-empty", variable=variable)
        if not token:
            raise MarketplaceUnavailable("no-token", url=url)
        return token

    def _kept(self, url: str) -> str:
        if urlsplit(url).hostname in LOOPBACK:
            return self._file.read_text(encoding="utf-8") if self._file.is_file() else ""
        import keyring
        import keyring.errors

        try:
            return keyring.get_password(SERVICE, self._name(url)) or ""
        except (keyring.errors.KeyringError, RuntimeError):
            return ""

    def _name(self, url: str) -> str:
        return f"{url} {self.root.resolve()}"
