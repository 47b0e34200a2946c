"""Files: resumable uploads, checks by content, downloads."""

import hashlib
import http.client
import io
import struct
from urllib.parse import urlsplit

import pytest
import requests

from tests.practice.market import Person, announcement, checksum, codes, picture

CHUNK = {"Content-Type": "application/offset+octet-stream"}
PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"


def send_chunk(
    seller: Person, answer: requests.Response, offset: int, data: bytes, **headers: str
) -> requests.Response:
    path = answer.headers["Location"]
    sent = {**CHUNK, "Upload-Offset": str(offset), **headers}
    return seller.ask("PATCH", path, data=data, headers=sent)


def progress(seller: Person, answer: requests.Response) -> int:
    return int(seller.ask("HEAD", answer.headers["Location"]).headers["Upload-Offset"])


def test_a_picture_goes_up_in_one_request_and_comes_down(seller: Person) -> None:
    data = picture()
    digest = seller.upload(data)
    look = seller.ask("HEAD", f"/v1/media/{digest}")
    assert (look.status_code, look.headers["Content-Length"]) == (200, str(len(data)))
    answer = seller.ask("GET", f"/v1/media/{digest}")
    assert (answer.content, answer.headers["Content-Type"]) == (data, "image/png")
    assert answer.headers["Content-Disposition"] == "attachment"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "immutable" in answer.headers["Cache-Control"]


@pytest.mark.parametrize(
    ("data", "mime"),
    [(picture(), "image/png"), (picture(form="JPEG"), "image/jpeg"), (PDF, "application/pdf")],
    ids=["png", "jpeg", "pdf"],
)
def test_the_three_types_are_taken(seller: Person, data: bytes, mime: str) -> None:
    digest = seller.upload(data, mime)
    assert seller.ask("GET", f"/v1/media/{digest}").headers["Content-Type"] == mime


def test_an_upload_in_chunks_continues_where_it_stopped(seller: Person) -> None:
    data = picture((64, 64))
    start = seller.start_upload(data, "image/png")
    assert (start.status_code, start.headers["Upload-Offset"]) == (201, "0")
    first = send_chunk(seller, start, 0, data[:50], **{"Upload-Checksum": checksum(data[:50])})
    assert (first.status_code, first.headers["Upload-Offset"]) == (204, "50")
    assert progress(seller, start) == 50
    last = send_chunk(seller, start, 50, data[50:])
    assert last.headers["Upload-Offset"] == str(len(data))
    digest = hashlib.sha256(data).hexdigest()
    assert seller.ask("GET", f"/v1/media/{digest}").content == data
    assert progress(seller, start) == len(data)


def test_what_arrived_before_the_line_broke_is_kept(seller: Person) -> None:
    data = picture((64, 64))
    start = seller.start_upload(data, "image/png")
    break_off(seller, start, data, 70)
    assert progress(seller, start) == 70
    finished = finish(seller, start, data, 70)
    assert finished.status_code == 204
    digest = hashlib.sha256(data).hexdigest()
    assert seller.ask("GET", f"/v1/media/{digest}").content == data


def break_off(seller: Person, start: requests.Response, data: bytes, count: int) -> None:
    """Send `count` bytes of a request that promises all, see them arrive, then hang up."""
    connection = http.client.HTTPConnection(urlsplit(seller.url).netloc, timeout=20)
    connection.putrequest("PATCH", start.headers["Location"])
    connection.putheader("Authorization", f"Bearer {seller.token}")
    connection.putheader("Content-Type", CHUNK["Content-Type"])
    connection.putheader("Upload-Offset", "0")
    connection.putheader("Content-Length", str(len(data)))
    connection.endheaders(data[:count])
    while progress(seller, start) < count:
        pass
    connection.close()


def finish(seller: Person, start: requests.Response, data: bytes, offset: int) -> requests.Response:
    """Send the rest, waiting while the broken request is still being put away."""
    while True:
        answer = send_chunk(seller, start, offset, data[offset:])
        if answer.status_code != 409:
            return answer
        assert answer.json()["code"] == "key-busy"


def test_the_wrong_offset_is_refused(seller: Person) -> None:
    data = picture((64, 64))
    start = seller.start_upload(data, "image/png", data[:50])
    wrong = send_chunk(seller, start, 10, data[10:])
    assert (wrong.status_code, wrong.json()["code"]) == (409, "wrong-offset")
    assert wrong.json()["current"] == {"offset": 50}


def test_a_damaged_chunk_is_not_kept(seller: Person) -> None:
    data = picture((64, 64))
    start = seller.start_upload(data, "image/png")
    bad = send_chunk(seller, start, 0, data[:50], **{"Upload-Checksum": checksum(data[1:51])})
    assert (bad.status_code, bad.json()["code"]) == (460, "checksum")
    assert progress(seller, start) == 0


def test_a_file_that_is_not_the_one_announced_is_dropped(seller: Person) -> None:
    data, other = picture(), picture()
    headers = announcement(hashlib.sha256(other).hexdigest(), "image/png", len(data))
    answer = seller.ask("POST", "/v1/media", data=data, headers={**headers, **CHUNK})
    assert (answer.status_code, answer.json()["code"]) == (460, "checksum")
    assert seller.ask("HEAD", f"/v1/media/{hashlib.sha256(other).hexdigest()}").status_code == 404


def test_more_bytes_than_announced_are_refused(seller: Person) -> None:
    data = picture()
    start = seller.start_upload(data, "image/png")
    assert send_chunk(seller, start, 0, data + b"more").status_code == 413
    assert progress(seller, start) == 0


def damaged(form: str) -> bytes:
    return picture((64, 64), form)[:-60]


def huge_png() -> bytes:
    data = picture()
    return data[:16] + struct.pack(">II", 10_000, 10_000) + data[24:]


@pytest.mark.parametrize(
    ("data", "mime", "status"),
    [
        (b"GIF89a" + bytes(40), "image/gif", 415),
        (b"GIF89a" + bytes(40), "image/png", 415),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/png", 415),
        (picture(form="JPEG"), "image/png", 415),
        (damaged("PNG"), "image/png", 415),
        (damaged("JPEG"), "image/jpeg", 415),
        (b"\xff\xd8\xff", "image/jpeg", 415),
        (b"\x89PNG\r\n\x1a\n", "image/png", 415),
        (PDF[:-8], "application/pdf", 415),
        (huge_png(), "image/png", 413),
    ],
    ids=[
        "gif",
        "gif as png",
        "svg as png",
        "jpeg as png",
        "damaged png",
        "damaged jpeg",
        "empty jpeg",
        "empty png",
        "damaged pdf",
        "too many pixels",
    ],
)
def test_what_the_marketplace_does_not_take_is_refused(
    seller: Person, data: bytes, mime: str, status: int
) -> None:
    answer = seller.start_upload(data, mime, data)
    assert answer.status_code == status
    assert seller.ask("HEAD", f"/v1/media/{hashlib.sha256(data).hexdigest()}").status_code == 404


@pytest.mark.parametrize(
    ("mime", "length", "status"),
    [
        ("image/png", 10 * 1024 * 1024 + 1, 413),
        ("application/pdf", 20 * 1024 * 1024 + 1, 413),
        ("image/png", 0, 415),
    ],
)
def test_size_is_judged_before_a_byte_is_sent(
    seller: Person, mime: str, length: int, status: int
) -> None:
    headers = announcement("a" * 64, mime, length)
    assert seller.ask("POST", "/v1/media", headers=headers).status_code == status


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Upload-Length": "5"},
        {"Upload-Length": "many", "Upload-Metadata": "sha256 YQ=="},
        {"Upload-Length": "5", "Upload-Metadata": "sha256 !!!,mime ???"},
        {**announcement("a" * 64, "image/png", 5), "Upload-Length": "-5"},
    ],
)
def test_a_malformed_announcement_is_refused(seller: Person, headers: dict[str, str]) -> None:
    assert seller.ask("POST", "/v1/media", headers=headers).status_code == 422


def test_what_is_there_already_need_not_be_sent(seller: Person) -> None:
    data = picture()
    seller.upload(data)
    again = seller.start_upload(data, "image/png")
    assert (again.status_code, again.headers["Upload-Offset"]) == (201, str(len(data)))


def test_a_part_of_a_file_can_be_asked_for(seller: Person) -> None:
    data = picture((64, 64))
    path = f"/v1/media/{seller.upload(data)}"
    part = seller.ask("GET", path, headers={"Range": "bytes=10-19"})
    assert (part.status_code, part.content) == (206, data[10:20])
    assert part.headers["Content-Range"] == f"bytes 10-19/{len(data)}"
    assert seller.ask("GET", path, headers={"Range": "bytes=-7"}).content == data[-7:]
    assert seller.ask("GET", path, headers={"Range": "bytes=100-"}).content == data[100:]
    assert seller.ask("GET", path, headers={"Range": "bytes=999999-"}).status_code == 416
    known = {"If-None-Match": part.headers["ETag"]}
    assert seller.ask("GET", path, headers=known).status_code == 304


def test_an_article_may_only_name_what_was_sent(seller: Person) -> None:
    image, document = seller.upload(picture()), seller.upload(PDF, "application/pdf")
    made = seller.article(
        names={"en": "A"},
        images=[image],
        documents=[{"sha256": document, "name": "Data sheet"}],
    )
    assert made["images"] == [image]
    answer = seller.create(
        names={"en": "A"},
        images=["0" * 64, document, image, image, "x"],
        documents=[{"sha256": image, "name": ""}],
    )
    assert codes(answer) == {
        "/images/0": "unknown-media",
        "/images/1": "wrong-media",
        "/images/3": "duplicate",
        "/images/4": "not-a-digest",
        "/documents/0/sha256": "wrong-media",
        "/documents/0/name": "empty",
    }


def test_large_pictures_travel_whole(seller: Person) -> None:
    noise = io.BytesIO(hashlib.shake_128(picture()).digest(3 * 600 * 600))
    from PIL import Image

    file = io.BytesIO()
    Image.frombytes("RGB", (600, 600), noise.getvalue()).save(file, "PNG")
    digest = seller.upload(file.getvalue())
    assert seller.ask("GET", f"/v1/media/{digest}").content == file.getvalue()
