"""A real practice marketplace on a free port, and the people who use it."""

import base64
import hashlib
import io
import secrets
import threading
import uuid
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

import requests
from PIL import Image

from desktop.practice import imports
from desktop.practice.answering import AnnouncingServer
from desktop.practice.app import create_app
from desktop.practice.features import Features
from desktop.practice.marketplace import Keeping, Marketplace, open_marketplace
from desktop.practice.serve import listen
from tests.practice.contract import Contract

Document = dict[str, Any]

COMPLETE: Document = {
    "category": "fibre",
    "subcategory": "fo-patch-cord",
    "names": {"en": "Patch cord OM4 LC-LC 3 m"},
    "unit": "pce",
    "condition": "new",
    "price": {"amount": "12.50", "currency": "EUR"},
}


@dataclass
class Market:
    """A running marketplace."""

    url: str
    marketplace: Marketplace
    contract: Contract
    staff_token: str
    sessions: list[requests.Session] = field(default_factory=list[requests.Session])

    def seller(self, name: str = "A shop") -> "Person":
        """A seller with an account of its own."""
        token = secrets.token_urlsafe(16)
        self.marketplace.add_seller(name, token)
        return self.person(token)

    def works_off(self, seller_id: int) -> None:
        """Work on everything that was taken from a seller for later."""
        market = self.marketplace
        at_once = replace(market.features, answer_seconds=0)
        imports.work_off(market.database, market.catalogue, at_once, seller_id)

    def staff(self) -> "Person":
        """The marketplace's staff."""
        return self.person(self.staff_token)

    def person(self, token: str) -> "Person":
        """Whoever holds that token."""
        session = requests.Session()
        session.trust_env = False
        session.headers["Authorization"] = f"Bearer {token}"
        self.sessions.append(session)
        return Person(self.url, token, session, self.contract)


@dataclass
class Person:
    """Someone signed in; every answer is held against the contract."""

    url: str
    token: str
    session: requests.Session
    contract: Contract

    def ask(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str | int] | None = None,
        json: object = None,
        data: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> requests.Response:
        """One request with this person's token."""
        answer = self.session.request(
            method,
            self.url + path,
            params=params,
            json=json,
            data=data,
            headers=headers,
            timeout=20,
        )
        self.contract.check(answer)
        return answer

    def get(self, path: str, **query: str | int) -> requests.Response:
        return self.ask("GET", f"/v1{path}", params=query)

    def create(self, ref: str | None = None, /, **fields: object) -> requests.Response:
        """Create an article; without fields one that only has a name."""
        name = ref or uuid.uuid4().hex
        body = fields or {"names": {"en": "Cable"}}
        return self.ask(
            "PUT", f"/v1/articles/by-ref/{name}", json=body, headers={"If-None-Match": "*"}
        )

    def article(self, ref: str | None = None, /, **fields: object) -> Document:
        """The same, when it is sure to be taken."""
        answer = self.create(ref, **fields)
        assert answer.status_code == 201, answer.text
        return answer.json()

    def complete_article(self, **fields: object) -> Document:
        """An article that has everything review asks for."""
        return self.article(**{**COMPLETE, "images": [self.upload(picture())], **fields})

    def patch(self, article: Document, **changes: object) -> requests.Response:
        return self.patch_at(article["tid"], article["version"], changes)

    def patch_at(
        self, tid: str, version: int, changes: Document, key: str | None = None
    ) -> requests.Response:
        return self.ask("PATCH", f"/v1/articles/{tid}", json=changes, headers=write(version, key))

    def delete(self, article: Document, key: str | None = None) -> requests.Response:
        path = f"/v1/articles/{article['tid']}"
        return self.ask("DELETE", path, headers=write(article["version"], key))

    def submit(self, article: Document, key: str | None = None) -> requests.Response:
        path = f"/v1/articles/{article['tid']}/submit"
        return self.ask("POST", path, headers=write(article["version"], key))

    def warehouse(self, ref: str = "w1", **fields: object) -> requests.Response:
        body = fields or {"name": "PT - Box - Aveiro"}
        return self.ask(
            "PUT", f"/v1/warehouses/by-ref/{ref}", json=body, headers={"If-None-Match": "*"}
        )

    def book(self, entry_id: str | None = None, **entry: object) -> requests.Response:
        return self.ask("PUT", f"/v1/stock/entries/{entry_id or uuid.uuid4().hex}", json=entry)

    def batch(self, *ops: Document) -> list[Document]:
        answer = self.ask("POST", "/v1/batch", json={"ops": ops})
        assert answer.status_code == 200, answer.text
        return answer.json()["results"]

    def upload(self, data: bytes, mime: str = "image/png") -> str:
        """Send a file in one request; its digest."""
        answer = self.start_upload(data, mime, data)
        assert answer.status_code == 201, answer.text
        return hashlib.sha256(data).hexdigest()

    def start_upload(
        self, data: bytes, mime: str, first: bytes | None = None, **headers: str
    ) -> requests.Response:
        """Announce `data`, perhaps with its first bytes."""
        digest = hashlib.sha256(data).hexdigest()
        sent = {**announcement(digest, mime, len(data)), **headers}
        if first is not None:
            sent["Content-Type"] = "application/offset+octet-stream"
        return self.ask("POST", "/v1/media", data=first, headers=sent)

    def act(self, name: str, verb: str, body: Document | None = None) -> requests.Response:
        path = f"/practice/articles/{quote(name, safe='')}/{verb}"
        return self.ask("POST", path, json=body or {})

    def changes(self, cursor: str | None = None, limit: int = 500) -> Document:
        query = {"limit": limit} if cursor is None else {"limit": limit, "cursor": cursor}
        answer = self.get("/changes", **query)
        assert answer.status_code == 200, answer.text
        return answer.json()


def creation(ref: str, **fields: object) -> Document:
    """The op of a batch that creates an article; without fields one that only has a name."""
    return {
        "key": f"create-{ref}",
        "method": "PUT",
        "path": f"/v1/articles/by-ref/{ref}",
        "if_none_match": "*",
        "body": fields or {"names": {"en": "Cable"}},
    }


def write(version: int, key: str | None = None) -> dict[str, str]:
    """Headers of a change: the version known and a key."""
    return {"If-Match": f'"v{version}"', "Idempotency-Key": key or str(uuid.uuid4())}


def announcement(digest: str, mime: str, length: int) -> dict[str, str]:
    """Headers that announce a file."""
    coded = {
        name: base64.b64encode(text.encode()).decode()
        for name, text in (("sha256", digest), ("mime", mime))
    }
    metadata = ",".join(f"{name} {value}" for name, value in coded.items())
    return {"Upload-Length": str(length), "Upload-Metadata": metadata}


def checksum(data: bytes) -> str:
    """The value of Upload-Checksum."""
    return f"sha256 {base64.b64encode(hashlib.sha256(data).digest()).decode()}"


def picture(size: tuple[int, int] = (8, 8), form: str = "PNG") -> bytes:
    """A picture no other call returns."""
    colour = "#" + secrets.token_hex(3)
    file = io.BytesIO()
    image = Image.new("RGB", size, colour)
    image.putpixel((0, 0), (1, 2, 3))
    image.save(file, form)
    return file.getvalue()


def codes(answer: requests.Response) -> Mapping[str, str]:
    """The error codes of a refusal by pointer."""
    return {error["pointer"]: error["code"] for error in answer.json()["errors"]}


@contextmanager
def running_market(
    data: Path,
    database: str | None = None,
    features: Features | None = None,
    media: str | None = None,
) -> Generator[Market]:
    """Serve a store until the block ends."""
    marketplace = open_marketplace(Keeping(data, database, media, features or Features()))
    staff_token = secrets.token_urlsafe(16)
    marketplace.admit(staff_token, None)
    ready = threading.Event()
    with listen(0) as listening:
        server = AnnouncingServer(create_app(marketplace))
        server.on_ready = ready.set
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        assert ready.wait(20)
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        market = Market(url, marketplace, Contract(), staff_token)
        try:
            yield market
        finally:
            for session in market.sessions:
                session.close()
            server.should_exit = True
            thread.join(20)
            marketplace.close()
            assert not thread.is_alive()
