"""The database finds every picture that may be alike, whichever bits differ."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.ids import Sha256
from desktop.domain.looks import ALIKE, BITS
from desktop.queries.look_alikes import may_look_like
from desktop.store.blobs import Blob, add
from tests.worlds import Workstation

LOOK = st.integers(1, 2**BITS - 1)
SLIPS = st.lists(st.integers(0, BITS - 1), max_size=ALIKE)


def picture(name: str, look: int) -> Blob:
    return Blob(
        Sha256(name), 1, "image/png", "", 1, 1, have_local=True, remote="no", look=f"{look:064x}"
    )


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(LOOK, SLIPS, LOOK)
def test_none_that_differs_in_few_bits_is_missed(
    workstation: Workstation, look: int, slips: list[int], other: int
) -> None:
    near = look
    for bit in slips:
        near ^= 1 << bit
    with workstation.shop.database.transaction() as tx:
        add(tx, [picture("near", near), picture("other", other)])
    with workstation.shop.database.reading() as connection:
        found = may_look_like(connection, [f"{look:064x}"])
    assert found["near"] == near
