"""Every fault at every chance of short stories: nothing lost, nothing doubled, all agree."""

from collections.abc import Generator

import pytest

from tests.simulation.kit import Kit, kit
from tests.simulation.mutants import mutated
from tests.simulation.options import Fault
from tests.simulation.small_scope import STORIES, broken, tried


@pytest.fixture(scope="module")
def ready() -> Generator[Kit]:
    with kit() as found:
        yield found


@pytest.mark.parametrize("name", STORIES)
def test_no_single_fault_breaks_a_story(ready: Kit, name: str) -> None:
    count, told = broken(ready, name, pairs=False, every=7)
    assert told == []
    assert count > 10


@pytest.mark.parametrize("name", STORIES)
def test_a_story_comes_past_requests_and_places(ready: Kit, name: str) -> None:
    chances, violation = tried(ready, name, {})
    assert violation is None
    assert {"meta", "changes", "@C1", "@C2", "@P1", "@C6"} <= set(chances)


@pytest.mark.parametrize("request_", ["patch", "stock-count"])
def test_what_the_feed_shows_before_the_answer_comes_is_compared_too(
    ready: Kit, request_: str
) -> None:
    """The write arrives late, the feed shows what was kept, and then the answer says as sent."""
    story = "a price and a count kept otherwise, as only the feed says"
    first = tried(ready, story, {})[0].index(request_)
    assert tried(ready, story, {first: Fault.BUSY})[1] is None


@pytest.mark.parametrize(
    ("name", "rule"),
    [("pull regardless of what is on the wire", "I7"), ("news missed in flight", "I6")],
)
def test_a_pair_of_faults_shows_what_schedules_seldom_do(ready: Kit, name: str, rule: str) -> None:
    """My patch stays without an answer twice, and a colleague's change comes in between."""
    story = "an answer lost twice, and a colleague"
    first = tried(ready, story, {})[0].index("patch")
    chances = tried(ready, story, {first: Fault.AFTER})[0]
    again = max(number for number, chance in enumerate(chances) if chance == "patch")
    twice = {first: Fault.AFTER, again: Fault.BEFORE}
    assert tried(ready, story, twice)[1] is None
    with mutated(name):
        violation = tried(ready, story, twice)[1]
    assert violation is not None
    assert violation.rule == rule
