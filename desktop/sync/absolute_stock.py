"""Stock where the marketplace only has figures to set: looked at first, then set. Pure.

A sale between the look and the write is undone by it, and nobody can prevent that: the promise is
"checked, not guaranteed". What can be had: a count is set only on the figure it was made on, a lost
answer is never answered by doing it twice, and what cannot be known is asked. Source: §2.7, §2.10.
"""

from dataclasses import dataclass
from decimal import Decimal

from desktop.domain.document import Document, text
from desktop.domain.exchange import Answer, Outcome
from desktop.domain.numbers import decimal_text, parse_decimal


@dataclass(frozen=True, slots=True)
class Line:
    """What the marketplace has on file, in units of sale; version 0 where it has no line."""

    on_hand: Decimal
    version: int


@dataclass(frozen=True, slots=True)
class Aim:
    """The figure that was to be set, and what was on file when that was decided."""

    figure: Decimal
    was: Line

    @property
    def version_after(self) -> int:
        """The line's version once the figure is set; setting what is there changes nothing."""
        stays = self.figure == self.was.on_hand and self.was.version > 0
        return self.was.version + (0 if stays else 1)

    def document(self) -> Document:
        """Return it as it is kept beside the command before the wire is touched."""
        return {
            "figure": decimal_text(self.figure),
            "was": decimal_text(self.was.on_hand),
            "version": self.was.version,
        }


def line_in(document: Document | None) -> Line | None:
    """Read a stock line; None where the answer holds none."""
    found = document or {}
    on_hand, version = parse_decimal(text(found.get("on_hand"))), found.get("version")
    if on_hand is None or not isinstance(version, int):
        return None
    return Line(on_hand, version)


def aim_in(document: Document | None) -> Aim | None:
    """Read what `Aim.document` wrote; None where nothing was aimed at."""
    found = document or {}
    figure, was = (parse_decimal(text(found.get(name))) for name in ("figure", "was"))
    version = found.get("version")
    if figure is None or was is None or not isinstance(version, int):
        return None
    return Aim(figure, Line(was, version))


def decided(verb: str, payload: Document, now: Line, earlier: Aim | None) -> Aim | Outcome:
    """Return what to set, or what came of the command without setting anything.

    `earlier` was aimed at before, and whether it was taken is not known.
    """
    if earlier is None or _was_not_taken(earlier, now):
        return earlier if earlier and earlier.was == now else _fresh(verb, payload, now)
    if now == Line(earlier.figure, earlier.was.version + 1):
        return Outcome(Answer.OK, document=_shown(now))
    return refused("stock-unsure", now)


def after_writing(aim: Aim, outcome: Outcome) -> Outcome:
    """Return the outcome of a write; a figure that somebody set in between is asked about."""
    line = line_in(outcome.document)
    if outcome.answer is Answer.OK and line is not None and line.version != aim.version_after:
        return refused("stock-unsure", line)
    return outcome


def refused(code: str, now: Line) -> Outcome:
    """Return a refusal with the present figure."""
    return Outcome(Answer.REFUSED, error={"code": code, "current": _shown(now)})


def _was_not_taken(earlier: Aim, now: Line) -> bool:
    if earlier.was == now:
        return True
    # One change since, to another figure than ours: it was somebody else's.
    return now.version == earlier.was.version + 1 and now.on_hand != earlier.figure


def _fresh(verb: str, payload: Document, now: Line) -> Aim | Outcome:
    if verb == "stock-count":
        expected, counted = (
            parse_decimal(text(payload.get(name))) for name in ("expected", "counted")
        )
        if counted is None or expected != now.on_hand:
            return refused("stock-changed", now)
        return Aim(counted, now)
    figure = now.on_hand + (parse_decimal(text(payload.get("delta"))) or Decimal(0))
    return Aim(figure, now) if figure >= 0 else refused("insufficient", now)


def _shown(line: Line) -> Document:
    return {"on_hand": decimal_text(line.on_hand), "version": line.version}
