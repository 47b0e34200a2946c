"""What the judge says when a promise is broken."""


class Violation(Exception):
    """An invariant of the sync design does not hold; `rule` is its number there."""

    def __init__(self, rule: str, what: str) -> None:
        super().__init__(f"{rule}: {what}")
        self.rule = rule
        self.what = what


def held(condition: bool, rule: str, what: str) -> None:
    """Raise unless the condition holds."""
    if not condition:
        raise Violation(rule, what)
