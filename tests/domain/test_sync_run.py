"""What the history of syncs takes for the same, and what it calls a question."""

from dataclasses import replace

from desktop.domain.sync_run import Run

QUIET = Run("2026-11-25T09:00:00Z", 0, 0, 0, 0, 0)


def test_only_what_went_by_itself_and_moved_nothing_is_alike():
    assert QUIET.is_like(replace(QUIET, at="2026-11-25T09:01:00Z", waiting=3))
    assert not QUIET.is_like(replace(QUIET, by_person=True))
    assert not QUIET.is_like(replace(QUIET, pulled=1))
    assert not QUIET.is_like(replace(QUIET, read_again="epoch"))
    assert not QUIET.is_like(replace(QUIET, error={"code": "unreachable"}))
    assert not QUIET.is_like(replace(QUIET, lane="stock"))


def test_a_sync_that_stopped_to_ask_says_what():
    assert replace(QUIET, error={"code": "mass-deletion", "count": "30"}).question
    assert replace(QUIET, error={"code": "unreachable"}).question is None
    assert QUIET.question is None
