"""From a file or bytes to an accepted picture, or the reason why not."""

import hashlib
from pathlib import Path

from desktop.domain.errors import InputRefused
from desktop.domain.ids import Sha256
from desktop.pictures.jpeg import walk_jpeg
from desktop.pictures.look import look_of
from desktop.pictures.normalise import normalise
from desktop.pictures.picture import Picture, PictureLimits
from desktop.pictures.png import walk_png
from desktop.pictures.reading import read_whole, shown_name, too_large
from desktop.pictures.remarks import remarks
from desktop.pictures.sniff import ACCEPTED, sniff

MIMES = {"jpeg": "image/jpeg", "png": "image/png"}
_WALKS = {"jpeg": walk_jpeg, "png": walk_png}

# Pillow warns of larger pictures by itself; the marketplace cannot allow what memory does not.
_MOST_PIXELS = 80_000_000


def take_picture(path: Path, limits: PictureLimits) -> Picture:
    """The picture at `path`, as `take_picture_bytes`; its name is the file's.

    Also raises InputRefused `picture-missing`, `picture-not-a-file`, `picture-unreadable`.
    """
    data = read_whole(path, limits.bytes, "picture")
    return take_picture_bytes(data, shown_name(path), limits)


def take_picture_bytes(data: bytes, name: str, limits: PictureLimits) -> Picture:
    """The picture in `data`, verified to its last byte and made safe to show and to send.

    Equal bytes give an equal picture, and a picture taken in again stays as it is. Raises
    InputRefused with the facts `file`, `found` and, where there is one, `limit`:
    `picture-empty`, `picture-too-large`, `picture-too-many-pixels`, `picture-truncated`,
    `picture-damaged`, `picture-unusual-jpeg`, `picture-is-unknown`, and `picture-is-<format>` for
    every known format that is not taken (`picture-is-animated-png` too).
    """
    if not data:
        raise InputRefused("picture-empty", file=name, found="0")
    if len(data) > limits.bytes:
        raise too_large("picture", name, len(data), limits.bytes)
    kind = sniff(data)
    if kind not in ACCEPTED:
        raise InputRefused(f"picture-is-{kind}", file=name, found=kind)
    walked = _WALKS[kind](data, name)
    most = min(limits.pixels, _MOST_PIXELS)
    if not walked.width or not walked.height:
        raise InputRefused("picture-damaged", file=name, found=kind)
    if walked.width * walked.height > most:
        size = f"{walked.width}×{walked.height}"
        raise InputRefused("picture-too-many-pixels", file=name, found=size, limit=most)
    done = normalise(kind, data, name, walked, limits.bytes)
    if len(done.bytes_) > limits.bytes:
        raise too_large("picture", name, len(done.bytes_), limits.bytes)
    return Picture(
        sha256=Sha256(hashlib.sha256(done.bytes_).hexdigest()),
        mime=MIMES[kind],
        width=done.width,
        height=done.height,
        bytes_=done.bytes_,
        changes=done.changes,
        warnings=remarks(name, kind, done, limits),
        look=look_of(done.small),
    )
