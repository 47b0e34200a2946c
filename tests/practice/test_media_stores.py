"""The bytes of files on disk or in a bucket: the same to whoever sends and fetches them."""

import hashlib
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import requests

from desktop.practice.marketplace import Keeping, open_marketplace
from desktop.practice.serve import PracticeTrouble, serve
from tests.practice.contract import Contract
from tests.practice.market import Market, Person, checksum, picture, running_market
from tests.sync.processes import Server

BUCKET = "shop-media"
OFFSET_TYPE = "application/offset+octet-stream"
PATIENCE = 60
KEYS = {"AWS_ACCESS_KEY_ID": "practice", "AWS_SECRET_ACCESS_KEY": "practice"}


@dataclass
class Bucket:
    """A bucket of a real HTTP server that speaks S3, and somebody who looks into it."""

    endpoint: str
    client: Any

    @property
    def address(self) -> str:
        return f"s3://{BUCKET}?endpoint={self.endpoint}&region=us-east-1&prefix=media/"

    def objects(self) -> dict[str, int]:
        listing = self.client.list_objects_v2(Bucket=BUCKET)
        return {found["Key"]: found["Size"] for found in listing.get("Contents", [])}

    def content(self, key: str) -> bytes:
        return self.client.get_object(Bucket=BUCKET, Key=key)["Body"].read()

    def vanishes(self) -> None:
        for key in self.objects():
            self.client.delete_object(Bucket=BUCKET, Key=key)
        self.client.delete_bucket(Bucket=BUCKET)

    def comes_back(self) -> None:
        self.client.create_bucket(Bucket=BUCKET)


@pytest.fixture(scope="module")
def bucket() -> Generator[Bucket]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    before = {name: os.environ.get(name) for name in KEYS}
    os.environ.update(KEYS)
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_for(port)
        endpoint = f"http://127.0.0.1:{port}"
        made = import_module("boto3").client("s3", endpoint_url=endpoint, region_name="us-east-1")
        with closing(made):
            found = Bucket(endpoint, made)
            found.comes_back()
            yield found
    finally:
        server.terminate()
        server.wait(PATIENCE)
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _wait_for(port: int) -> None:
    waiting = threading.Event()
    for _ in range(PATIENCE * 10):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        waiting.wait(0.1)
    raise AssertionError("the S3 server does not answer")


@contextmanager
def running_person(server: Server) -> Generator[Person]:
    """The seller of a server of several processes, on a new connection each time."""
    with requests.Session() as session:
        session.trust_env = False
        session.headers.update({"Authorization": f"Bearer {server.token}", "Connection": "close"})
        yield Person(server.url, server.token, session, Contract())


@pytest.fixture(scope="module", params=["disk", "s3"])
def market(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Generator[Market]:
    media = None
    if request.param == "s3":
        found: Bucket = request.getfixturevalue("bucket")
        media = found.address
    folder = tmp_path_factory.mktemp(request.param)
    with running_market(folder, media=media) as running:
        yield running


def test_what_was_sent_comes_back_whole_and_in_parts(seller: Person) -> None:
    data = picture((64, 64)) + bytes(200_000)
    path = f"/v1/media/{seller.upload(data)}"
    assert seller.ask("GET", path).content == data
    assert seller.ask("GET", path, headers={"Range": "bytes=10-19"}).content == data[10:20]
    assert seller.ask("GET", path, headers={"Range": "bytes=-7"}).content == data[-7:]
    assert seller.ask("HEAD", path).headers["Content-Length"] == str(len(data))


def test_an_upload_goes_on_where_it_broke_off(seller: Person) -> None:
    data = picture((64, 64)) + bytes(9_000)
    place = seller.start_upload(data, "image/png").headers["Location"]
    for start in range(0, len(data), 4_000):
        piece = data[start : start + 4_000]
        headers = {"Upload-Offset": str(start), "Upload-Checksum": checksum(piece)}
        answer = seller.ask(
            "PATCH", place, data=piece, headers={"Content-Type": OFFSET_TYPE, **headers}
        )
        assert answer.status_code == 204
        arrived = seller.ask("HEAD", place).headers["Upload-Offset"]
        assert arrived == str(start + len(piece))
    digest = hashlib.sha256(data).hexdigest()
    assert seller.ask("GET", f"/v1/media/{digest}").content == data


def test_equal_files_of_two_sellers_are_there_for_both(market: Market, seller: Person) -> None:
    data, other = picture(), market.seller()
    digest = seller.upload(data)
    assert other.ask("HEAD", f"/v1/media/{digest}").status_code == 404
    other.upload(data)
    for person in (seller, other):
        assert person.ask("GET", f"/v1/media/{digest}").content == data


def test_what_is_not_what_was_announced_is_not_kept(market: Market, seller: Person) -> None:
    data = picture()
    answer = seller.start_upload(data, "image/png", data[:-1] + b"x")
    digest = hashlib.sha256(data).hexdigest()
    assert answer.status_code == 460
    assert market.marketplace.media.store.size(digest) is None
    assert market.marketplace.media.store.size(seller.upload(data)) == len(data)


def test_the_bucket_holds_the_bytes_under_their_digest(tmp_path: Path, bucket: Bucket) -> None:
    data = picture()
    with running_market(tmp_path, media=bucket.address) as market:
        digest = market.seller().upload(data)
    assert bucket.content(f"media/{digest}") == data
    assert [path for path in (tmp_path / "uploads").rglob("*") if path.is_file()] == []


def test_a_bucket_that_fails_loses_nothing(tmp_path: Path, bucket: Bucket) -> None:
    """The refusal may be tried again, and then the file is kept."""
    data = picture()
    with running_market(tmp_path, media=bucket.address) as market:
        seller = market.seller()
        bucket.vanishes()
        failed = seller.start_upload(data, "image/png", data)
        assert (failed.status_code, failed.json()["retryable"]) == (503, True)
        bucket.comes_back()
        digest = seller.upload(data)
        assert seller.ask("GET", f"/v1/media/{digest}").content == data


def test_several_processes_share_a_bucket(tmp_path: Path, bucket: Bucket) -> None:
    server = Server(tmp_path, ["--workers", "2", "--media", bucket.address])
    try:
        with running_person(server) as person:
            data = picture()
            digest = person.upload(data)
            for _ in range(6):
                assert person.ask("GET", f"/v1/media/{digest}").content == data
    finally:
        server.end()


@pytest.mark.parametrize(
    "address",
    [
        "s3://",
        "ftp://bucket",
        "s3://bucket?mystery=1",
        "s3://bucket/folder",
        "s3://bucket?endpoint=http://127.0.0.1:9",
    ],
)
def test_a_store_that_cannot_be_used_is_named(tmp_path: Path, address: str, bucket: Bucket) -> None:
    assert bucket.endpoint not in address
    with pytest.raises(PracticeTrouble, match="store-unusable"):
        serve(Keeping(tmp_path, media=address), port=0, seed="empty", announce=print)


def test_a_bucket_that_is_not_there_is_named(tmp_path: Path, bucket: Bucket) -> None:
    address = f"s3://another-bucket?endpoint={bucket.endpoint}&region=us-east-1"
    with pytest.raises(OSError, match="ClientError"):
        open_marketplace(Keeping(tmp_path, media=address))
