"""What a turned or cropped picture was made from, and how."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from desktop.domain.document import canonical, parse
from desktop.domain.ids import Sha256
from desktop.domain.recipe import Recipe, read_recipe
from desktop.store.database import Transaction
from desktop.store.tables import picture_edit


@dataclass(frozen=True, slots=True)
class PictureEdit:
    """A picture was made from `source` by `recipe`; `source` was made from nothing."""

    source: Sha256
    recipe: Recipe


def edits_of(connection: Connection, digests: Collection[str]) -> dict[str, PictureEdit]:
    """Return how those of these pictures were made that were made from others."""
    query = select(picture_edit).where(picture_edit.c.sha256.in_(digests))
    return {
        row.sha256: PictureEdit(Sha256(row.source), read_recipe(parse(row.recipe)))
        for row in connection.execute(query)
    }


def remember(tx: Transaction, digest: Sha256, made: PictureEdit) -> None:
    """Note how a picture was made; one that came out the same before keeps its first story."""
    values = {
        "sha256": digest,
        "source": made.source,
        "recipe": canonical(made.recipe.document()),
    }
    tx.connection.execute(insert(picture_edit).values(values).on_conflict_do_nothing())
