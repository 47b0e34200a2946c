"""A marketplace that holds a large shop, and a colleague there who changes all of it."""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import requests

from desktop.domain.document import Document, JsonValue
from desktop.domain.ids import ArticleId, WarehouseId
from desktop.domain.leaves import with_leaves

AT_ONCE = 50
PAGE = 500
WAREHOUSE = WarehouseId("aveiro")
PATIENCE = 120


@dataclass
class There:
    """What the marketplace has: documents and stock figures by the seller's own references."""

    documents: dict[ArticleId, Document] = field(default_factory=dict[ArticleId, Document])
    stock: dict[ArticleId, Decimal] = field(default_factory=dict[ArticleId, Decimal])


class FilledMarket:
    """Speaks to a practice marketplace past our own client, as a colleague's program would."""

    def __init__(self, url: str, token: str) -> None:
        """Speak to the marketplace at `url` as the seller of `token`."""
        self._url = url
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.headers["Authorization"] = f"Bearer {token}"

    def fill(self, count: int) -> list[ArticleId]:
        """Put patch cords there, offered from one warehouse; returns their references in order."""
        self._session.put(
            f"{self._url}/v1/warehouses/by-ref/{WAREHOUSE}",
            json={"name": "PT - Box - Acme - Aveiro", "country": "PT"},
            headers={"If-None-Match": "*"},
            timeout=PATIENCE,
        ).raise_for_status()
        ids = [ArticleId(f"{number:032x}") for number in range(count)]
        self._do(
            {
                "method": "PUT",
                "path": f"/v1/articles/by-ref/{article}",
                "if_none_match": "*",
                "body": with_leaves({}, cord(number)),
            }
            for number, article in enumerate(ids)
        )
        return ids

    def renames(self, language: str, names: Mapping[ArticleId, str]) -> None:
        """A colleague names these articles anew, each from the version it has now."""
        known = self.looks().documents
        self._do(
            {
                "key": str(uuid.uuid4()),
                "method": "PATCH",
                "path": f"/v1/articles/{known[article]['tid']}",
                "if_match": f'"v{known[article]["version"]}"',
                "body": {"names": {language: said}},
            }
            for article, said in names.items()
        )

    def looks(self) -> There:
        """Read everything the marketplace has."""
        there, cursor, has_more = There(), "", True
        while has_more:
            asked = {"limit": str(PAGE), **({"cursor": cursor} if cursor else {})}
            answer = self._session.get(f"{self._url}/v1/changes", params=asked, timeout=PATIENCE)
            page = answer.json()
            for item in page["items"]:
                self._note(there, item)
            cursor, has_more = page["next"], page["has_more"]
        return there

    def close(self) -> None:
        """Let go of the connection."""
        self._session.close()

    def _note(self, there: There, item: dict[str, Any]) -> None:
        document = item["doc"]
        if item["kind"] == "article":
            there.documents[ArticleId(document["ref"])] = document
        elif item["kind"] == "stock":
            there.stock[ArticleId(document["ref"])] = Decimal(document["on_hand"])

    def _do(self, wanted: Iterable[dict[str, object]]) -> None:
        ops = list(wanted)
        for start in range(0, len(ops), AT_ONCE):
            answer = self._session.post(
                f"{self._url}/v1/batch",
                json={"ops": ops[start : start + AT_ONCE]},
                timeout=PATIENCE,
            )
            answer.raise_for_status()
            refused = [one for one in answer.json()["results"] if one["status"] >= 300]
            assert not refused, refused[0]


def cord(number: int) -> dict[str, JsonValue]:
    """Return the fields of an article of ordinary size."""
    words = f"Duplex patch cord of {number % 90 + 1} m for racks, low loss. " * 12
    return {
        "category": "fibre",
        "subcategory": "fo-patch-cord",
        "brand": "Optavelle",
        "part_number": f"FO-{number}",
        "names.en": f"Patch cord OM4 LC-LC {number:05}",
        "names.fr": f"Jarretière OM4 LC-LC {number:05}",
        "descriptions.en.description": words,
        "descriptions.fr.description": words,
        "specs.length": {"value": str(number % 90 + 1), "unit": "m"},
        "specs.fibre_type": "OM4",
        "unit": "pce",
        "condition": "new",
        "price": {"amount": "4.10", "currency": "EUR"},
        "offers": [{"warehouse": WAREHOUSE, "vat_rate": "23"}],
    }
