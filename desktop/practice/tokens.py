"""Tokens: made once, kept beside the store for its owner only, known to it by digest."""

import hashlib
import json
import os
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlalchemy import Connection, insert, select

from desktop.practice.problems import Problem
from desktop.practice.tables import tokens

FILE = "tokens.json"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The secret of the practice account and the one of the marketplace's staff."""

    seller: str
    staff: str


@dataclass(frozen=True, slots=True)
class Caller:
    """Who signed in: a seller by number, or staff (`None`)."""

    seller_id: int | None


def kept_tokens(data: Path) -> Tokens:
    """The tokens of a data folder, made at the first call; the file is mode 0600."""
    path = data / FILE
    if not path.exists():
        made = Tokens(secrets.token_hex(20), secrets.token_hex(20))
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(made), file)
            file.flush()
            os.fsync(file.fileno())
    content: dict[str, str] = json.loads(path.read_text("utf-8"))
    return Tokens(content["seller"], content["staff"])


def register(connection: Connection, token: str, seller_id: int | None) -> None:
    """Let a token sign in as a seller, or as staff."""
    digest = _digest(token)
    if connection.execute(select(tokens).where(tokens.c.digest == digest)).first() is None:
        connection.execute(insert(tokens), {"digest": digest, "seller_id": seller_id})


def signed_in(connection: Connection, authorization: str | None) -> Caller:
    """Who the header's bearer token belongs to; 401 `unauthorised` for anyone else."""
    scheme, _, token = (authorization or "").partition(" ")
    if scheme.lower() == "bearer" and token:
        query = select(tokens.c.seller_id).where(tokens.c.digest == _digest(token.strip()))
        row = connection.execute(query).first()
        if row is not None:
            return Caller(row.seller_id)
    raise Problem(401, "unauthorised", "The token is missing or not valid.")


def seller_of(caller: Caller) -> int:
    """The seller's number; 403 `forbidden` for staff."""
    if caller.seller_id is None:
        raise Problem(403, "forbidden", "This is for sellers; the staff token is not one.")
    return caller.seller_id


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
