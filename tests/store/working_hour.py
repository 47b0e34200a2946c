"""A person works at a shop: python -m tests.store.working_hour FOLDER.

After each step, when the program would say that it is saved, the sight of the shop is said.
"""

import hashlib
import os
import sys
from pathlib import Path

from tests.worlds import COMPLETE, Workstation, workstation_at

ROUNDS = 8


def sight(at: Workstation) -> str:
    """Return a digest of everything a person can see, in whatever order."""
    seen = sorted(f"{kind}{sorted(map(repr, items.items()))}" for kind, items in at.shown().items())
    return hashlib.sha256("\n".join(seen).encode()).hexdigest()


def works(at: Workstation) -> None:
    """Articles, edits, stock, pictures and undoing; the sight is said after each."""
    place = at.warehouse()
    _says(at)
    for number in range(ROUNDS):
        article = at.shop.edit.create({**COMPLETE, "price": None})
        _says(at)
        at.types(article, "seller_reference", f"A-{number}")
        _says(at)
        at.counts(article, place, number)
        _says(at)
        at.shop.pictures.add(article, [at.picture(f"picture {number}")])
        _says(at)
        at.undoes()
        _says(at)


def _says(at: Workstation) -> None:
    os.write(1, f"{sight(at)}\n".encode())


if __name__ == "__main__":
    with workstation_at(Path(sys.argv[1])) as opened:
        _says(opened)
        works(opened)
