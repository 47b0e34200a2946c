"""Pictures, technical documents, videos, weight and dimensions."""

import re
from collections.abc import Collection, Mapping
from urllib.parse import urlsplit

from desktop.practice import limits
from desktop.practice.canonical import Json
from desktop.practice.checks.findings import Findings, Place
from desktop.practice.checks.values import group, items, one_of, positive, text

PICTURES = ("image/jpeg", "image/png")
DOCUMENTS = ("application/pdf",)
VIDEO_HOSTS = frozenset(
    (
        "youtube.com",
        "www.youtube.com",
        "m.youtube.com",
        "youtu.be",
        "vimeo.com",
        "player.vimeo.com",
    )
)
WEIGHT_UNITS = ("kg", "g", "lb", "oz")
LENGTH_UNITS = ("mm", "cm", "m", "in")
LONGEST_ADDRESS = 500
_DIGEST = re.compile(r"[0-9a-f]{64}")


def check_attachments(
    found: Findings,
    document: dict[str, Json],
    media: Mapping[str, str],
    languages: Collection[str],
) -> None:
    """`media` maps the digests this seller has stored to their types."""
    images = items(found, ("images",), document["images"], limits.IMAGES)
    for index, digest in enumerate(images):
        _medium(found, ("images", index), digest, images[:index], media, PICTURES)
    _documents(found, document["documents"], media, languages)
    videos = items(found, ("videos",), document["videos"], limits.VIDEOS)
    for index, address in enumerate(videos):
        _video(found, ("videos", index), address)
        if address in videos[:index]:
            found.add(("videos", index), "duplicate", "This video is there already.")


def check_measures(found: Findings, document: dict[str, Json]) -> None:
    """Weight and dimensions."""
    weight = document["weight"]
    parts = None if weight is None else group(found, ("weight",), weight, ("value", "unit"))
    if parts is not None:
        positive(found, ("weight", "value"), parts["value"])
        one_of(found, ("weight", "unit"), parts["unit"], WEIGHT_UNITS, "wrong-unit")
    sides = ("length", "width", "height")
    size = document["dimensions"]
    parts = None if size is None else group(found, ("dimensions",), size, (*sides, "unit"))
    if parts is not None:
        for side in sides:
            if parts[side] is not None:
                positive(found, ("dimensions", side), parts[side])
        one_of(found, ("dimensions", "unit"), parts["unit"], LENGTH_UNITS, "wrong-unit")


def digests_in(document: Mapping[str, Json]) -> frozenset[str]:
    """Every digest an article names, well-formed or not; for looking them up at once."""
    names: list[Json] = []
    for field in ("images", "documents"):
        value = document.get(field)
        names.extend(value[:50] if isinstance(value, list) else ())
    listed = (item.get("sha256") if isinstance(item, dict) else item for item in names)
    return frozenset(item for item in listed if isinstance(item, str))


def _documents(
    found: Findings, value: Json, media: Mapping[str, str], languages: Collection[str]
) -> None:
    seen: list[Json] = []
    for index, item in enumerate(items(found, ("documents",), value, limits.DOCUMENTS)):
        place: Place = ("documents", index)
        parts = group(found, place, item, ("sha256", "name", "language"))
        if parts is not None:
            digest = parts.get("sha256")
            _medium(found, (*place, "sha256"), digest, seen, media, DOCUMENTS)
            text(found, (*place, "name"), parts.get("name"), limits.NAME)
            seen.append(digest)
            if "language" in parts:
                place_of = (*place, "language")
                one_of(found, place_of, parts["language"], languages, "unknown-language")


def _medium(
    found: Findings,
    place: Place,
    digest: Json,
    earlier: list[Json],
    media: Mapping[str, str],
    types: tuple[str, ...],
) -> None:
    if not isinstance(digest, str) or not _DIGEST.fullmatch(digest):
        found.add(place, "not-a-digest", "A file is named by its SHA-256 in lower case.")
    elif digest not in media:
        found.add(place, "unknown-media", "This file has not been sent.")
    elif media[digest] not in types:
        found.add(place, "wrong-media", "This file is of another kind.")
    elif digest in earlier:
        found.add(place, "duplicate", "This file is there already.")


def _video(found: Findings, place: Place, value: Json) -> None:
    address = text(found, place, value, LONGEST_ADDRESS)
    if address is not None and not _is_video(address):
        found.add(place, "not-a-video", "Only https addresses of YouTube and Vimeo.")


def _is_video(address: str) -> bool:
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return False
    own_host = parts.hostname in VIDEO_HOSTS and port is None and parts.username is None
    return parts.scheme == "https" and own_host and len(parts.path) > 1 and " " not in address
