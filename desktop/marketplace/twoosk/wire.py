"""From the port's operations to requests of the contract. Source: `docs/protocol.md`."""

from collections.abc import Sequence
from urllib.parse import quote

from desktop.domain.document import Document, JsonValue, canonical, text
from desktop.domain.exchange import Operation

COLLECTIONS = {"article": "articles", "warehouse": "warehouses"}
_METHODS = {"patch": "PATCH", "delete": "DELETE", "submit": "POST"}


def batch_entry(write: Operation) -> Document:
    """Return the entry of `POST /batch` that a write stands for; always the same for the same."""
    entry: Document = {"key": write.key}
    collection = COLLECTIONS[write.kind]
    if write.verb == "create":
        path, method = f"/{collection}/by-ref/{quote(write.ref, safe='')}", "PUT"
        entry["if_none_match"] = "*"
        entry["body"] = write.payload
    elif write.verb == "stock-set":
        warehouse = quote(text(write.payload.get("warehouse")), safe="")
        path, method = f"/stock/levels/{quote(write.tid, safe='')}/{warehouse}", "PUT"
        entry["body"] = {"on_hand": write.payload.get("on_hand")}
    elif write.verb in {"stock-adjust", "stock-count"}:
        path, method = f"/stock/entries/{quote(write.key, safe='')}", "PUT"
        entry["body"] = {**write.payload, "tid": write.tid}
    else:
        path, method = f"/{collection}/{quote(write.tid, safe='')}", _METHODS[write.verb]
        if write.verb == "submit":
            path += "/submit"
        entry["if_match"] = f'"v{write.if_match}"'
        if write.verb == "patch":
            entry["body"] = write.payload
    entry["method"], entry["path"] = method, f"/v1{path}"
    return entry


def batches(
    writes: Sequence[Operation], *, operations: int, size: int
) -> list[tuple[list[Operation], bytes]]:
    """Cut writes into request bodies by count and by bytes, order kept."""
    found: list[tuple[list[Operation], bytes]] = []
    group: list[Operation] = []
    entries: list[JsonValue] = []
    used = 0
    for write in writes:
        entry = batch_entry(write)
        weight = len(canonical(entry).encode()) + 1
        if group and (len(group) >= operations or used + weight > size):
            found.append((group, _body(entries)))
            group, entries, used = [], [], 0
        group.append(write)
        entries.append(entry)
        used += weight
    if group:
        found.append((group, _body(entries)))
    return found


def _body(entries: list[JsonValue]) -> bytes:
    return canonical({"ops": entries}).encode()
