"""The clock shows UTC and ticks forward."""

import re

from desktop.base.clock import SystemClock


def test_the_time_shown_is_utc_to_the_second():
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", SystemClock().shown())


def test_ticks_only_rise():
    clock = SystemClock()
    ticks = [clock.ticks() for _ in range(100)]
    assert ticks == sorted(ticks)
