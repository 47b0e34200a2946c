"""The marketplace about itself."""

from sqlalchemy import Connection, select

from desktop.practice import limits
from desktop.practice.answers import Answer
from desktop.practice.canonical import Json, dump
from desktop.practice.catalogue import Catalogue
from desktop.practice.features import Features, published
from desktop.practice.store_facts import epoch_of
from desktop.practice.tables import sellers

API = "1"


def describe(
    connection: Connection, seller_id: int, catalogue: Catalogue, features: Features
) -> Answer:
    """Account, languages, limits and what this marketplace can do."""
    name = connection.execute(select(sellers.c.name).where(sellers.c.id == seller_id)).scalar_one()
    document: dict[str, Json] = {
        "api": API,
        "account": {"id": f"S{seller_id}", "name": name},
        "catalogue_epoch": epoch_of(connection),
        "languages": list(catalogue.languages),
        "limits": dict(published(features)),
        "submit_requires": list(limits.SUBMIT_REQUIRES),
        "key_retention_days": limits.KEY_RETENTION_DAYS,
        "tombstone_retention_days": limits.TOMBSTONE_RETENTION_DAYS,
        "capabilities": {
            "batch": True,
            "changes": features.changes,
            "complete_changes": features.complete_changes,
            "snapshot": True,
            "tombstones": features.tombstones,
            "if_match": features.if_match,
            "idempotency_keys": features.idempotency_keys,
            "immediate_answers": features.immediate_answers,
            "create_by_ref": True,
            "stock": "compare-and-set" if features.stock_compare_and_set else "absolute",
            "media": "tus-1.0",
        },
    }
    return Answer(200, dump(document))
