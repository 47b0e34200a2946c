"""Pictures that may look like given ones, found by the database itself among all of the shop.

The reader threads share the interpreter with the window: comparing a hundred thousand looks in it
would be felt while somebody types.
"""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, or_, select

from desktop.domain.looks import ALIKE
from desktop.store.tables import blob

_DIGITS = 64
# Bits that differ lie in at most ALIKE of ALIKE + 1 parts of the digits: one part is the same. Each
# part has digits from all over the picture, for its plain rims are the same in most of a shop.
_PARTS = ALIKE + 1


def may_look_like(connection: Connection, looks: Collection[str]) -> Mapping[str, int]:
    """Return every picture that could be alike to one of these looks, by digest, with its look."""
    patterns = {pattern for look in looks if look for pattern in _patterns(look)}
    if not patterns:
        return {}
    query = select(blob.c.sha256, blob.c.look).where(
        or_(*(blob.c.look.op("GLOB")(pattern) for pattern in sorted(patterns)))
    )
    return {digest: int(look, 16) for digest, look in connection.execute(query)}


def _patterns(look: str) -> list[str]:
    digits = look.zfill(_DIGITS)
    return [
        "".join(digit if place % _PARTS == part else "?" for place, digit in enumerate(digits))
        for part in range(_PARTS)
    ]
