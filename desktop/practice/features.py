"""What this marketplace can do: all of the contract, or less, as real marketplaces do.

Each capability can be switched off, so that clients can be proven against a marketplace without it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from desktop.practice import limits
from desktop.practice.problems import Problem

LEAST_BODY = 16 * 1024
"""Bytes: a request must have room for one article in five languages."""


@dataclass(frozen=True, slots=True)
class Features:
    """The capabilities, each on unless switched off; the last three are figures.

    `complete_changes` off: stock, pictures and texts change without moving the document's place
    in the feed. `stock_compare_and_set` off: there is no ledger, only figures that are set.
    `stores_as_sent` off: what is taken is kept otherwise (`careless.py`), and `meta` does not say
    so. `answers_as_stored` off: it is kept otherwise, and the answer shows what was sent.
    `immediate_answers` off: a batch is worked on `answer_seconds` after it came (`imports.py`).
    """

    idempotency_keys: bool = True
    if_match: bool = True
    tombstones: bool = True
    changes: bool = True
    complete_changes: bool = True
    stock_compare_and_set: bool = True
    stores_as_sent: bool = True
    answers_as_stored: bool = True
    immediate_answers: bool = True
    price_decimals: int = limits.PRICE_DECIMALS
    body_bytes: int = limits.BODY_BYTES
    answer_seconds: int = 2

    def without(self, names: Iterable[str]) -> "Features":
        """The same without the capabilities of these names; ValueError names an unknown one."""
        wanted = set(names)
        unknown = wanted - set(switches())
        if unknown:
            raise ValueError(", ".join(sorted(unknown)))
        return replace(self, **{name.replace("-", "_"): False for name in wanted})

    @property
    def is_careless(self) -> bool:
        """Whether what is taken is kept otherwise."""
        return not (self.stores_as_sent and self.answers_as_stored)

    @property
    def batch_bytes(self) -> int:
        """How many bytes a batch may have."""
        return min(self.body_bytes, limits.BATCH_BYTES)


def switches() -> tuple[str, ...]:
    """The names of what can be switched off."""
    return tuple(
        field.name.replace("_", "-") for field in fields(Features) if field.default is True
    )


def not_offered(what: str) -> Problem:
    """404 for a part of the contract that this marketplace does not offer."""
    return Problem(404, "not-offered", f"This marketplace has no {what}.")


def published(features: Features) -> dict[str, int]:
    """The `limits` of `GET /meta`: bytes, pixels, characters, counts and decimals."""
    return {
        "page": limits.PAGE,
        "batch_ops": limits.BATCH_OPS,
        "batch_bytes": features.batch_bytes,
        "body_bytes": features.body_bytes,
        "image_bytes": limits.IMAGE_BYTES,
        "image_pixels": limits.IMAGE_PIXELS,
        "document_bytes": limits.DOCUMENT_BYTES,
        "images": limits.IMAGES,
        "documents": limits.DOCUMENTS,
        "videos": limits.VIDEOS,
        "name_length": limits.NAME,
        "description_length": limits.DESCRIPTION,
        "text_length": limits.TEXT,
        "remarks_length": limits.REMARKS,
        "price_breaks": limits.PRICE_BREAKS,
        "price_decimals": features.price_decimals,
        "offers": limits.OFFERS,
    }
