"""Schedules that any seed could bring: promises kept, and the same seed the same schedule."""

import os
import subprocess
import sys
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.simulation.campaign import run
from tests.simulation.kit import Kit, kit
from tests.simulation.options import options_of, steps_of
from tests.simulation.scene import play

ROOT = Path(__file__).parents[2]
LOG_OF_SEED_7 = """
import sys
from tests.simulation.kit import kit
from tests.simulation.options import options_of, steps_of
from tests.simulation.scene import play
with kit(prepared=sys.argv[1] == "prepared") as ready:
    options = options_of(7)
    print(play(ready, options, steps_of(options)).log)
"""


@pytest.fixture(scope="module")
def ready() -> Generator[Kit]:
    with kit() as found:
        yield found


@pytest.mark.parametrize("first", [1, 16])
def test_every_promise_is_kept(ready: Kit, first: int) -> None:
    result = run(ready, range(first, first + 15))
    assert result.stories == []
    assert result.requests > 100
    assert result.edits > 20


def test_the_same_seed_is_the_same_schedule_in_any_process() -> None:
    """Whatever the order of sets, and with statements run prepared or by SQLAlchemy."""
    logs = {
        subprocess.run(
            [sys.executable, "-c", LOG_OF_SEED_7, way],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": number},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for number, way in (("1", "prepared"), ("2", "by SQLAlchemy"))
    }
    assert len(logs) == 1


def test_no_decision_reads_the_clock(ready: Kit) -> None:
    """Another year on every wall, and not one request differs."""
    for seed in (5, 7, 10):
        options = options_of(seed)
        steps = steps_of(options)
        here = play(ready, options, steps)
        there = play(ready, replace(options, year=10), steps)
        assert here.requests > 20
        assert here.log == there.log
