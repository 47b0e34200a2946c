"""Faults put into the engine on purpose are caught: a judge who sees nothing proves nothing."""

from collections.abc import Generator

import pytest

from tests.simulation.campaign import run
from tests.simulation.kit import Kit, kit
from tests.simulation.mutants import MUTANTS, mutated
from tests.simulation.options import options_of, steps_of
from tests.simulation.scene import play

CAUGHT_AT = {
    "no idempotency": 1,
    "no recover": 2,
    "no reference of one's own": 4,
    "acknowledgement clobbers": 5,
    "difference forgotten at the next pull": 5,
    "read-back not compared": 5,
    "cursor first": 6,
    "new key on retry": 6,
    "an import is done": 6,
    "deletion wins over unsent work": 15,
    "refusal dropped": 21,
    "count not compared": 71,
    "pull regardless of what is on the wire": 125,
    "news missed in flight": 125,
}
"""A seed that catches each; the others take longer: `make mutants`."""


@pytest.fixture(scope="module")
def ready() -> Generator[Kit]:
    with kit() as found:
        yield found


@pytest.mark.parametrize("name", CAUGHT_AT)
def test_it_is_caught(ready: Kit, name: str) -> None:
    options = options_of(CAUGHT_AT[name])
    steps = steps_of(options)
    with mutated(name):
        assert play(ready, options, steps).violation is not None
    assert play(ready, options, steps).violation is None


@pytest.mark.parametrize("name", MUTANTS)
def test_each_still_fits_the_engine(ready: Kit, name: str) -> None:
    """One that no longer goes in would be taken for caught, or stop the hunt for all."""
    with mutated(name):
        for seed in range(1, 4):
            options = options_of(seed)
            play(ready, options, steps_of(options))


def test_all_of_them_are_known() -> None:
    assert CAUGHT_AT.keys() <= MUTANTS.keys()
    assert len(MUTANTS) >= 20


def test_a_schedule_that_breaks_a_promise_is_told_as_short_as_it_can_be(ready: Kit) -> None:
    with mutated("no idempotency"):
        result = run(ready, [1])
    (told,) = result.stories
    assert told.startswith("seed=1 ")
    shrunk = next(line for line in told.splitlines() if "shrunk to" in line)
    assert int(shrunk.split()[-2]) < len(steps_of(options_of(1)))
    assert "=> I" in told
