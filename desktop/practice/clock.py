"""The marketplace's own time, as its documents write it."""

from datetime import UTC, datetime, timedelta


def now() -> str:
    """This second in UTC, e.g. `2026-11-23T09:30:00Z`."""
    return _text(datetime.now(UTC))


def days_ago(days: int) -> str:
    """The second that lies `days` days back, in the same form; texts compare as times do."""
    return _text(datetime.now(UTC) - timedelta(days=days))


def seconds_ago(seconds: int) -> str:
    """The second that lies so many seconds back, in the same form."""
    return _text(datetime.now(UTC) - timedelta(seconds=seconds))


def _text(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
