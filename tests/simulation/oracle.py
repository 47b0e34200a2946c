"""The judge: who wrote what when having seen which version. Values may revert; it is not fooled.

Every leaf a person changes becomes an Edit with the commit their workstation had seen. Every change
the marketplace accepts is traced to the edit it carries. Source: sync design, §2.11.
"""

import json
from collections.abc import Collection, Iterable

from desktop.domain.document import Document
from desktop.domain.exchange import Operation
from tests.simulation.ledger import Ledger
from tests.simulation.market import Line, Market, Thing, Write
from tests.simulation.peek import Command, Peek, Row
from tests.simulation.shadows import Before, Edit, Mark, Removal, Shadow
from tests.simulation.spelling import Leaves, leaves, under
from tests.simulation.strays import Stray, Strays, kept_otherwise, same_field
from tests.simulation.violation import Violation, held


class Oracle:
    """Judges one schedule."""

    def __init__(self, market: Market, answered: Collection[str]) -> None:
        self._market = market
        self._tidied = market.rules.normalises
        self._marks: dict[tuple[str, str], list[Mark]] = {}
        self._ever: set[tuple[str, str, str]] = set()
        self._tags: dict[str, dict[str, Edit]] = {}
        self._frozen: dict[str, Row] = {}
        self._dead: set[str] = set()
        self.shadows: dict[tuple[str, str], Shadow] = {}
        self.wanted: set[str] = set()
        self.before: list[Before] = []
        self.ledger = Ledger(market)
        self.strays = Strays(answered)
        self.edits = 0
        self._read: dict[tuple[str, str], Leaves] = {}
        market.on_write = self.written
        market.on_stray_count = self._counted_astray

    # What the marketplace accepts.

    def frozen(self, author: str, operation: Operation) -> None:
        """A write is on its way: remember which edits it carries."""
        self.tag(author, operation.ref, operation.key)

    def tag(self, author: str, ref: str, key: str) -> None:
        """Remember which edits a frozen write carries; the first time counts."""
        shadow = self.shadows.get((author, ref))
        if key not in self._tags and shadow is not None:
            self._tags[key] = dict(shadow.edits)
            self._frozen[key] = shadow.row

    def written(self, write: Write) -> None:
        """The marketplace took a write: it must be what a person entered, over what they saw."""
        after, ref = write.after, write.after.ref
        if write.verb == "delete":
            self._deleted(write)
            return
        old = self._leaves(write.before)
        new = self._leaves(after)
        meant = new if write.meant == after.text else self._leaves_of(after.kind, write.meant)
        tags = self._tags.get(write.key, {})
        for path in sorted(old.keys() | new.keys() | meant.keys()):
            if old.get(path) != meant.get(path):
                edit = tags.get(path)
                if write.device and write.device != "before":
                    self._judge(write, path, old.get(path), meant.get(path), edit)
                if edit is not None:
                    edit.taken.append(after.commit)
                    edit.kept = new.get(path)
            if old.get(path) != new.get(path):
                self._mark(ref, path, new.get(path), Mark(after.commit, write.device))
                self.before.append(Before(ref, path, old.get(path), write.device))
        if write.meant != after.text:
            self._kept_otherwise(write)
            self.strays.sent |= {
                (ref, path, value) for path, value in meant.items() if new.get(path) != value
            }
        if write.device == "before":
            self.wanted.add(ref)
        held(ref in self.wanted, "I4", f"the marketplace got {ref}, which nobody created")

    def restored(self) -> None:
        """The marketplace is what it was: so is what the judge knows of it."""
        for (ref, _), marks in self._marks.items():
            thing = self._thing(ref)
            last = thing.commit if thing else 0
            marks[:] = [mark for mark in marks if mark.commit <= last]
        for (_, ref), shadow in self.shadows.items():
            thing = self._thing(ref)
            for edit in shadow.edits.values():
                edit.forget_after(thing.commit if thing else 0)
        self.strays.forgotten()

    # What happens at a workstation.

    def person_did(self, author: str, ref: str, peek: Peek) -> None:
        """A person's transaction touched a thing: its changed leaves are edits."""
        row, known = peek.row(ref), self.shadows.get((author, ref))
        self.ledger.given(author, ref, peek.commands(ref))
        if row is None:
            if known is not None:
                known.open.clear()
            return
        fresh = self._looked(row, known)
        if known is not None:
            self.strays.edited(author, ref, known.row, row)
        elif row.base_text is None:
            self.wanted.add(ref)
        before = known.local if known else {}
        for path in before.keys() | fresh.local.keys():
            if before.get(path) != fresh.local.get(path):
                self._enter(fresh, author, path, before.get(path))
        wants = row.want_delete and not (known and known.row.want_delete)
        if wants:
            fresh.removal = Removal(fresh.seen, fresh.base, fresh.local)
        if fresh.is_given_up():
            fresh.open.clear()
        self.shadows[author, ref] = fresh
        self._close(fresh, peek)

    def decided(self, author: str, ref: str, path: str, peek: Peek) -> None:
        """A person chose a side in a conflict, knowing the other one: theirs to answer for."""
        shadow = self.shadows.get((author, ref))
        if shadow is None:
            return
        for found in () if shadow.is_given_up() else shadow.local.keys() | shadow.base.keys():
            if under(found, [path]):
                self._enter(shadow, author, found, shadow.local.get(found))
        self._close(shadow, peek)
        self.strays.settled(author, ref, path)

    def sync_did(self, author: str, ref: str, peek: Peek) -> None:
        """The sync's transaction touched a thing: no edit may be lost by it."""
        row, known = peek.row(ref), self.shadows.get((author, ref))
        if row is None:
            held(known is None, "I2", f"{ref} vanished from {author}")
            return
        fresh = self._looked(row, known)
        if known is not None:
            self._check_version(known.row, row, author)
        held(
            not row.deleted or (known is not None and known.is_given_up()) or ref in self._dead,
            "I8",
            f"{ref} was taken away from {author} without a tombstone",
        )
        self.shadows[author, ref] = fresh
        for path, edit in list(fresh.open.items()):
            if self._is_past(edit, fresh):
                del fresh.open[path]
        self._close(fresh, peek)
        self.ledger.synced(author, ref, row, peek.commands(ref))
        self.strays.synced(author, ref, row, fresh.seen, peek)

    def replaced(self, old: str, new: str, peek: Peek) -> None:
        """A disk was replaced by an older one: what was not sent from the newer is lost with it."""
        self.ledger.forget(old)
        for kind in ("article", "warehouse"):
            for row in peek.rows(kind):
                shadow = self._looked(row, None)
                known = self.shadows.get((old, row.id))
                self.shadows[new, row.id] = shadow
                self._readopt(shadow, known, new, self._under_way(shadow, peek))
        for state in ("ready", "sending", "parked"):
            commands = peek.in_state(state)
            self.ledger.adopt(new, [row for row in commands if row.verb not in _DOCUMENTS])

    # Inside.

    def _kept_otherwise(self, write: Write) -> None:
        """What was edited since the write was frozen is no question: it goes anyway."""
        frozen, shadow = (
            self._frozen.get(write.key),
            self.shadows.get((write.device, write.after.ref)),
        )
        for stray in kept_otherwise(write):
            is_newest = (
                frozen is not None
                and shadow is not None
                and same_field(frozen.local, shadow.row.local, stray.path)
            )
            self.strays.ever.add((write.after.ref, stray.path))
            if is_newest:
                self.strays.noted(write.device, write.after.ref, stray)

    def _counted_astray(self, device: str, key: str, line: Line) -> None:
        stray = Stray(f"stock.{line.warehouse}", line.version, format(line.on_hand, "f"), key)
        self.strays.noted(device, line.ref, stray)

    def _readopt(
        self, shadow: Shadow, known: Shadow | None, author: str, under_way: Collection[str]
    ) -> None:
        """What differs on the old disk was entered before it was copied, having seen its base.

        What was on the wire then is one with what came of it since; what was not goes anew.
        """
        if shadow.is_given_up():
            shadow.removal = Removal(shadow.seen, shadow.base, shadow.local)
            return
        for path in shadow.local.keys() | shadow.base.keys():
            value = shadow.local.get(path)
            edit = known.edits.get(path) if known else None
            while path in under_way and edit is not None and not edit.was(value, shadow.seen):
                edit = edit.earlier
            if edit is not None and edit.was(value, shadow.seen):
                shadow.edits[path] = edit
                if value != shadow.base.get(path) and not edit.taken:
                    shadow.open[path] = edit
            elif value != shadow.base.get(path):
                self._enter(shadow, author, path, shadow.base.get(path))

    def _looked(self, row: Row, known: Shadow | None) -> Shadow:
        if known is not None and known.row.base_text == row.base_text:
            base, seen = known.base, known.seen
        else:
            base = self._leaves_of(row.kind, row.base_text) if row.base_text is not None else {}
            seen = self._seen(row)
        if known is not None and known.row.local_text == row.local_text:
            local = known.local
        else:
            local = self._leaves_of(row.kind, row.local_text)
        if known is None:
            return Shadow(row, base, local, seen)
        return Shadow(row, base, local, seen, known.edits, known.open, known.removal)

    def _enter(self, shadow: Shadow, author: str, path: str, shown: str | None) -> None:
        edit = Edit(
            author,
            shadow.row.id,
            path,
            shadow.local.get(path),
            shadow.seen,
            (shadow.base.get(path), shown),
            shadow.edits.get(path),
        )
        self.edits += 1
        shadow.edits[path] = shadow.open[path] = edit

    def _is_past(self, edit: Edit, now: Shadow) -> bool:
        """Whether an edit needs no more care; a Violation where it was lost."""
        author, ref, path = edit.author, edit.ref, edit.path
        found = now.local.get(path)
        if edit.taken:
            return True
        if now.row.deleted:
            # Set back to what was there: whoever deletes takes nothing of it away.
            is_kept = edit.value == now.base.get(path)
            held(is_kept, "I2", f"{author} lost {path} of {ref}: it was deleted unasked")
            return True
        if found == edit.value:
            return False
        # Taken back before it was anywhere but here, or typed once more as it was sent, whoever
        # changed it since or kept it otherwise: nothing of it is left to lose.
        is_over = edit.takes_back() or edit.restates()
        held(
            is_over or (ref, path, edit.value) in self.strays.sent,
            "I2",
            f"{author} set {path} of {ref} to {edit.value}, and it became {found}",
        )
        return True

    def _close(self, shadow: Shadow, peek: Peek) -> None:
        """What both sides agree on needs no more care, unless another value is under way."""
        if not shadow.open:
            return
        carried = self._under_way(shadow, peek)
        for path, edit in list(shadow.open.items()):
            is_agreed = shadow.base.get(path) == shadow.local.get(path)
            is_there = path in shadow.base or path in shadow.local
            is_taken_away = edit.value is None and shadow.row.base_text is not None
            if path not in carried and is_agreed and (is_there or is_taken_away):
                del shadow.open[path]

    def _under_way(self, shadow: Shadow, peek: Peek) -> set[str]:
        """The leaves that writes on the wire give another value."""
        carried: set[str] = set()
        for command in peek.commands(shadow.row.id):
            if command.state == "sending" and command.verb in _DOCUMENTS:
                carried |= self._carried(command, shadow)
        return carried

    def _carried(self, command: Command, shadow: Shadow) -> set[str]:
        """The leaves a write on the wire gives another value; what is in question is not in it."""
        if command.sent is None:
            return set()
        sent = self._leaves_of(shadow.row.kind, command.sent)
        paths = shadow.base.keys() | sent.keys()
        return {path for path in paths if shadow.base.get(path) != sent.get(path)}

    def _judge(
        self, write: Write, path: str, old: str | None, new: str | None, edit: Edit | None
    ) -> None:
        ref = write.after.ref
        if edit is None or edit.value != new:
            is_lost_again = self._market.epoch > 1 and (ref, path, new or "") in self._ever
            held(
                is_lost_again,
                "I3",
                f"{write.device} wrote {new} to {path} of {ref} over {old}; nobody entered that",
            )
            return
        last = self._last(ref, path)
        if last is None or last.author == write.device or edit.seen >= last.commit:
            return
        # A value that went away and came back between two looks is the value that was replaced.
        held(
            not edit.taken and edit.knew(old),
            "I3",
            f"{write.device} wrote {new} to {path} of {ref} over {old} by {last.author}, "
            f"which they had not seen",
        )

    def _deleted(self, write: Write) -> None:
        ref = write.after.ref
        self._dead.add(ref)
        shadow = self.shadows.get((write.device, ref))
        removal = shadow.removal if shadow else None
        if removal is None:
            raise Violation("I8", f"{write.device} deleted {ref}, which nobody asked for")
        now = self._leaves(write.before)
        for path in now.keys() | removal.base.keys():
            last = self._last(ref, path)
            is_news = last is not None and last.author != write.device
            if is_news and last is not None and last.commit > removal.seen:
                held(
                    removal.knew(path, now.get(path)),
                    "I8",
                    f"{write.device} deleted {ref} without having seen {path} by {last.author}",
                )

    def _check_version(self, known: Row, row: Row, author: str) -> None:
        held(
            row.version >= known.version or self._market.epoch > 1,
            "I7",
            f"{row.id} at {author} went back from version {known.version} to {row.version}",
        )

    def _mark(self, ref: str, path: str, value: str | None, mark: Mark) -> None:
        self._marks.setdefault((ref, path), []).append(mark)
        self._ever.add((ref, path, value or ""))

    def _last(self, ref: str, path: str) -> Mark | None:
        marks = self._marks.get((ref, path))
        return marks[-1] if marks else None

    def _leaves(self, thing: Thing | None) -> Leaves:
        if thing is None or thing.deleted:
            return {}
        return self._leaves_of(thing.kind, thing.text)

    def _leaves_of(self, kind: str, text: str) -> Leaves:
        """The leaves of a document; the same text lies at the marketplace and at many stations."""
        known = self._read.get((kind, text))
        if known is None:
            document: Document = json.loads(text)
            known = self._read[kind, text] = leaves(kind, document, tidied=self._tidied)
        return known

    def _thing(self, ref: str) -> Thing | None:
        books = self._market.books.things
        return books.get(("article", ref)) or books.get(("warehouse", ref))

    def _seen(self, row: Row) -> int:
        document = row.base
        if document is None:
            return 0
        if row.kind == "article":
            found = document.get("updated_at")
            return int(found) if isinstance(found, str) else 0
        states: Iterable[Thing] = self._market.books.past.get(("warehouse", row.id), ())
        return max((thing.commit for thing in states if thing.version <= row.version), default=0)


_DOCUMENTS = frozenset({"create", "patch", "delete"})
