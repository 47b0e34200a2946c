"""The articles that file names may speak of."""

from desktop.domain.ids import Tid
from desktop.pictures.candidates import Candidate
from desktop.store.article_keys import all_keys
from desktop.store.database import Database
from desktop.store.pictures_expected import expected


def file_candidates(database: Database) -> list[Candidate]:
    """Return every article with its marks, and the names a workbook gave for its pictures."""
    with database.reading() as connection:
        keys, names = all_keys(connection), expected(connection)
    return [
        Candidate(
            id=key.id,
            tid=Tid(key.tid) if key.tid else None,
            seller_reference=key.seller_reference or None,
            brand=key.brand or None,
            part_number=key.part_number or None,
            barcode=key.barcode or None,
            expected=names.get(key.id, ()),
        )
        for key in keys
    ]
