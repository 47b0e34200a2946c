"""The whole article, checked field by field."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from desktop.practice import limits
from desktop.practice.canonical import Json
from desktop.practice.catalogue import Catalogue
from desktop.practice.checks.attachments import check_attachments, check_measures
from desktop.practice.checks.classification import check_classification
from desktop.practice.checks.commerce import check_commerce
from desktop.practice.checks.findings import Findings
from desktop.practice.checks.wording import check_wording
from desktop.practice.problems import FieldError


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an article may refer to: the seller's warehouses by ref, the files by digest.

    `price_decimals` is how exact a price may be here.
    """

    catalogue: Catalogue
    warehouses: Collection[str]
    media: Mapping[str, str]
    price_decimals: int


def errors_in(document: dict[str, Json], around: Surroundings) -> list[FieldError]:
    """Every error of an article in normal form; drafts may be incomplete."""
    found = Findings()
    check_classification(found, document, around.catalogue)
    check_wording(found, document, around.catalogue)
    check_measures(found, document)
    check_attachments(found, document, around.media, around.catalogue.languages)
    check_commerce(found, document, around.warehouses, around.price_decimals)
    return found.errors


def missing_for_review(document: Mapping[str, Json]) -> list[FieldError]:
    """An error for each field that must have something in it before staff look at the article."""
    return [
        FieldError(f"/{name}", "missing", f"{name} is needed before the article can be reviewed.")
        for name in limits.SUBMIT_REQUIRES
        if document.get(name) in (None, [], {})
    ]
