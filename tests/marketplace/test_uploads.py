"""Large pictures over a bad road: gone on with where they broke off, whole or not there."""

import io
import secrets
from collections.abc import Iterable

import pytest
from PIL import Image

from desktop.domain.errors import MarketplaceUnavailable
from tests.sync.faulty import Fault, Request, Road
from tests.sync.world import Station, World


def large_picture() -> bytes:
    """Noise, so that it stays larger than two pieces of a megabyte."""
    file = io.BytesIO()
    Image.frombytes("RGB", (900, 900), secrets.token_bytes(900 * 900 * 3)).save(file, "PNG")
    assert len(file.getvalue()) > 2 * 1024 * 1024
    return file.getvalue()


def pieces(road: Road) -> list[int]:
    """Where the pieces that were sent began."""
    return [
        int({name.lower(): value for name, value in request.headers}["upload-offset"])
        for request in road.passed
        if request.method == "PATCH"
    ]


@pytest.mark.parametrize("fault", [Fault.LOSE_REQUEST, Fault.LOSE_ANSWER, Fault.UNAVAILABLE])
def test_an_upload_goes_on_where_it_broke_off(
    world: World, office: Station, road: Road, fault: Fault
) -> None:
    article = office.creates()
    office.syncs()
    office.adds_picture(article, large_picture())
    road.clear()
    office.syncs()
    second = next(n for n, request in enumerate(road.passed) if request.method == "PATCH") + 1

    other = office.creates()
    office.syncs()
    office.adds_picture(other, large_picture())
    road.arm(fault, second)
    with pytest.raises(MarketplaceUnavailable):
        office.syncs()
    road.clear()
    office.syncs()
    assert pieces(road)[0] > 0
    world.they_agree()


def test_an_upload_whose_bytes_all_came_but_were_never_stored_begins_anew(
    world: World, office: Station, road: Road
) -> None:
    """The marketplace died between the last byte and the check of the whole."""
    folder = world.market.marketplace.media.parts_folder
    before = set(folder.iterdir())
    digest = office.adds_picture(office.creates(), large_picture())
    road.lie = lambda request: () if is_last_piece(request) else None
    with pytest.raises(MarketplaceUnavailable):
        office.syncs()
    (part,) = set(folder.iterdir()) - before
    with part.open("ab") as file:
        file.write(bytes(len(office.shop.blobs.read(digest)) - part.stat().st_size))
    road.clear()
    for _ in range(2):
        office.syncs()
    world.they_agree()


def test_a_piece_at_the_wrong_place_does_not_make_the_file_a_refused_one(
    world: World, office: Station, road: Road
) -> None:
    office.adds_picture(office.creates(), large_picture())
    body = b'{"code": "wrong-offset", "current": {"offset": 7}}'
    head = f"HTTP/1.1 409 Conflict\r\nContent-Length: {len(body)}\r\n"

    def lie(request: Request) -> Iterable[bytes] | None:
        if request.method != "PATCH":
            return None
        return [f"{head}Content-Type: application/problem+json\r\n\r\n".encode(), body]

    road.lie = lie
    office.syncs()
    assert office.parked() == []
    road.clear()
    office.syncs()
    world.they_agree()


def is_last_piece(request: Request) -> bool:
    return request.method == "PATCH" and len(request.body) < 1024 * 1024
