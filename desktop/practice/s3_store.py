"""Files in a bucket of Amazon S3 or of anything that speaks its protocol.

The library is an optional extra: it is imported when a bucket is opened, not before.
"""

import base64
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, Protocol, TypedDict

BLOCK = 64 * 1024
CONNECT_SECONDS = 5
READ_SECONDS = 30
TRIES = 3


class _Body(Protocol):
    def iter_chunks(self, chunk_size: int) -> Iterator[bytes]: ...


class _Got(TypedDict):
    Body: _Body


class _Object(TypedDict):
    Key: str
    Size: int


class _Listing(TypedDict, total=False):
    Contents: list[_Object]


class _Client(Protocol):
    """As much of the library's client as is used here; it takes arguments by name only."""

    def head_bucket(self, **named: str) -> Mapping[str, object]: ...

    def list_objects_v2(self, **named: str | int) -> _Listing: ...

    def get_object(self, **named: str) -> _Got: ...

    def put_object(self, **named: str | int | BinaryIO) -> Mapping[str, object]: ...


class S3Store:
    """A bucket of immutable files; objects are named by prefix and SHA-256."""

    def __init__(
        self, client: _Client, failures: tuple[type[Exception], ...], bucket: str, prefix: str
    ) -> None:
        self._client = client
        self._failures = failures
        self._bucket = bucket
        self._prefix = prefix

    def size(self, sha256: str) -> int | None:
        """Bytes of the file, `None` when it is not here."""
        key = self._key(sha256)
        with self._as_os_errors():
            listing = self._client.list_objects_v2(Bucket=self._bucket, Prefix=key, MaxKeys=1)
        return next(
            (found["Size"] for found in listing.get("Contents", []) if found["Key"] == key), None
        )

    def read(self, sha256: str, first: int, last: int) -> Iterator[bytes]:
        """The bytes from `first` to `last`, both included; an error is raised at once."""
        span = f"bytes={first}-{last}"
        with self._as_os_errors():
            got = self._client.get_object(Bucket=self._bucket, Key=self._key(sha256), Range=span)
        return got["Body"].iter_chunks(BLOCK)

    def keep(self, source: Path, sha256: str) -> None:
        """Send a checked file; the store compares the digest before it says that it has it."""
        with source.open("rb") as file, self._as_os_errors():
            self._client.put_object(
                Bucket=self._bucket,
                Key=self._key(sha256),
                Body=file,
                ContentLength=source.stat().st_size,
                ChecksumSHA256=base64.b64encode(bytes.fromhex(sha256)).decode(),
            )
        source.unlink()

    @contextmanager
    def _as_os_errors(self) -> Generator[None]:
        try:
            yield
        except self._failures as error:
            raise OSError(type(error).__name__) from error

    def _key(self, sha256: str) -> str:
        return f"{self._prefix}{sha256}"


def open_s3(bucket: str, *, endpoint: str | None, region: str | None, prefix: str) -> S3Store:
    """Reach a bucket that exists; credentials are those the library finds (environment, files).

    ImportError without the library, OSError when the bucket is not there, not ours or silent.
    """
    library, core, failures = (
        import_module(name) for name in ("boto3", "botocore.config", "botocore.exceptions")
    )
    # A server of one's own has no name for each bucket.
    style = "path" if endpoint else "auto"
    config = core.Config(
        connect_timeout=CONNECT_SECONDS,
        read_timeout=READ_SECONDS,
        retries={"mode": "standard", "max_attempts": TRIES},
        s3={"addressing_style": style},
    )
    kinds: tuple[type[Exception], ...] = (failures.BotoCoreError, failures.ClientError)
    try:
        client: _Client = library.client(
            "s3", endpoint_url=endpoint, region_name=region, config=config
        )
        client.head_bucket(Bucket=bucket)
    except kinds as error:
        raise OSError(type(error).__name__) from error
    return S3Store(client, kinds, bucket, prefix)
