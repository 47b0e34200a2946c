"""The ways in which a disk damages a file."""

import random
import struct
from collections.abc import Callable
from pathlib import Path

PAGE = 4096
SECTOR = 512
Damage = Callable[[Path, random.Random], None]


def flips_a_bit(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 1, 8, 200))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(bytes(content))


def empties_a_page(path: Path, chance: random.Random) -> None:
    _overwrite(path, chance, bytes(PAGE))


def scribbles_on_a_page(path: Path, chance: random.Random) -> None:
    _overwrite(path, chance, chance.randbytes(PAGE))


def swaps_pages(path: Path, chance: random.Random) -> None:
    content = path.read_bytes()
    pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
    one, other = chance.randrange(len(pages)), chance.randrange(len(pages))
    pages[one], pages[other] = pages[other], pages[one]
    path.write_bytes(b"".join(pages))


def cuts_off(path: Path, chance: random.Random) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: chance.randrange(len(content))])


def empties(path: Path, _chance: random.Random) -> None:
    path.write_bytes(b"")


def takes_away(path: Path, _chance: random.Random) -> None:
    path.unlink()


def is_something_else(path: Path, chance: random.Random) -> None:
    path.write_bytes(b"PK\x03\x04" + chance.randbytes(9000))


def is_a_folder(path: Path, _chance: random.Random) -> None:
    path.unlink()
    path.mkdir()


def lies_beside_a_strange_journal(path: Path, chance: random.Random) -> None:
    """A journal that SQLite plays back: one page of the file becomes another.

    Source: https://www.sqlite.org/fileformat2.html, “The Rollback Journal”.
    """
    content = path.read_bytes()
    count, nonce = len(content) // PAGE, chance.getrandbits(32)
    one, other = chance.randrange(count), chance.randrange(count)
    page = content[other * PAGE : (other + 1) * PAGE]
    magic = bytes.fromhex("d9d505f920a163d7")
    header = magic + struct.pack(">5I", 1, nonce, count, SECTOR, PAGE)
    checksum = (nonce + sum(page[at] for at in range(PAGE - 200, 0, -200))) % 2**32
    record = struct.pack(">I", one + 1) + page + struct.pack(">I", checksum)
    path.with_name(f"{path.name}-journal").write_bytes(header.ljust(SECTOR, b"\0") + record)


DAMAGES: tuple[Damage, ...] = (
    flips_a_bit,
    flips_a_bit,
    flips_a_bit,
    empties_a_page,
    scribbles_on_a_page,
    swaps_pages,
    cuts_off,
    empties,
    takes_away,
    is_something_else,
    is_a_folder,
    lies_beside_a_strange_journal,
)


def _overwrite(path: Path, chance: random.Random, page: bytes) -> None:
    content = bytearray(path.read_bytes())
    at = chance.randrange(len(content) // PAGE) * PAGE
    content[at : at + PAGE] = page
    path.write_bytes(bytes(content))
