"""The lines of the waiting list in words: change set, article, field."""

from dataclasses import dataclass

from desktop.queries.change_sets import ChangedArticle, ChangedField, ChangeSet
from desktop.ui import formats
from desktop.ui.outbox.routes import fields_of, size_of, title_of
from desktop.ui.values import Speaker
from desktop.ui.words import STATE_MEANINGS, STATES, VERBS, word

ARROW = " → "
URGENT = ("parked", "sending", "taken")


@dataclass(frozen=True, slots=True)
class ChangeSetWords:
    """Says lines; `resting` is the state of a set of which nothing is refused or under way."""

    speaker: Speaker
    resting: str

    def cells(self, thing: ChangeSet | ChangedArticle | ChangedField) -> tuple[str, str, str, str]:
        """Return what, by whom and when or the values, size, state."""
        state = word(STATES, self.state_of(thing))
        if isinstance(thing, ChangeSet):
            when = " · ".join(filter(None, (thing.author, formats.moment(thing.at))))
            number = thing.refused or thing.sending or thing.taken
            counted = state if number in {0, thing.fields} else f"{state} {formats.count(number)}"
            return title_of(thing), when, size_of(thing), counted
        if isinstance(thing, ChangedArticle):
            return thing.name or "–", self._whole(thing), fields_of(len(thing.fields)), state
        return self._field(thing.path), self._values(thing), "", state

    def tip(self, thing: ChangeSet | ChangedArticle | ChangedField, column: int) -> str:
        """Return what a cell says when pointed at: its words, a state also what it means."""
        cells = self.cells(thing)
        state = self.state_of(thing) if column == len(cells) - 1 else ""
        return word(STATE_MEANINGS, state) if state in STATE_MEANINGS else cells[column]

    def state_of(self, thing: ChangeSet | ChangedArticle | ChangedField) -> str:
        """Return the first of `URGENT` that occurs, or else the resting state."""
        if isinstance(thing, ChangedField):
            return thing.state
        if isinstance(thing, ChangeSet):
            numbers = (thing.refused, thing.sending, thing.taken)
            states = {state for state, number in zip(URGENT, numbers, strict=True) if number}
        else:
            states = {field.state for field in thing.fields}
        return next((state for state in URGENT if state in states), self.resting)

    def _whole(self, article: ChangedArticle) -> str:
        fields = article.fields
        return (
            self._field(fields[0].path) + ": " + self._values(fields[0])
            if (len(fields) == 1 and fields[0].path not in {"", "deleted", "submit"})
            else ", ".join(self._field(item.path) for item in fields)
        )

    def _field(self, path: str) -> str:
        if path == "":
            return word(VERBS, "create")
        if path.startswith("stock."):
            return self.speaker.field("stock")
        return self.speaker.field(path)

    def _values(self, field: ChangedField) -> str:
        path = field.path
        if path in {"", "deleted", "submit"}:
            return ""
        before = self.speaker.say(path, field.before)
        after = self.speaker.say(path, field.after)
        if path.startswith("stock.") and field.before is None:
            return after if after.startswith("-") else f"+{after}"
        return f"{before}{ARROW}{after}"
