"""What the rescue of a shop says: before it, and after it."""

from desktop.domain.errors import DesktopError
from desktop.ui import formats
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.rescue.rescuing import Kept, Rescued
from desktop.ui.words import sentence, translated

Facts = list[tuple[str, str]]

DAMAGED = QT_TRANSLATE_NOOP(
    "words",
    "The file in which this computer keeps your shop is damaged, as happens when a disk fails or "
    "the power goes. Your unsent work was written down a second time, beside it.",
)
MISSING = QT_TRANSLATE_NOOP(
    "words",
    "The file in which this computer keeps your shop is gone or empty. Your unsent work was "
    "written down a second time, beside it.",
)
KEPT = QT_TRANSLATE_NOOP("words", "What is kept")
FETCHED = QT_TRANSLATE_NOOP("words", "What is fetched again")
LOST = QT_TRANSLATE_NOOP("words", "What does not come back")
ASIDE = QT_TRANSLATE_NOOP("words", "The damaged file")
ALSO = QT_TRANSLATE_NOOP("words", "Pictures and documents on this computer stay where they are.")
NOTHING_UNSENT = QT_TRANSLATE_NOOP("words", "Nothing was waiting to be sent.")
ARTICLES = (
    QT_TRANSLATE_NOOP("words", "1 article with work that was not sent"),
    QT_TRANSLATE_NOOP("words", "%1 articles with work that was not sent"),
)
COMMANDS = (
    QT_TRANSLATE_NOOP("words", "1 change of stock or submission"),
    QT_TRANSLATE_NOOP("words", "%1 changes of stock or submissions"),
)
UNREADABLE = (
    QT_TRANSLATE_NOOP("words", "1 line of the second copy cannot be read."),
    QT_TRANSLATE_NOOP("words", "%1 lines of the second copy cannot be read."),
)
FROM = QT_TRANSLATE_NOOP("words", "Everything else, from %1, with the next sync.")
FROM_NOWHERE = QT_TRANSLATE_NOOP(
    "words",
    "Nothing: this shop is not connected to a marketplace, so all your work is in the second copy.",
)
HISTORY = QT_TRANSLATE_NOOP(
    "words",
    "The list of past changes with its undo. The damaged file is set aside, never deleted.",
)
SET_ASIDE = QT_TRANSLATE_NOOP("words", "It lies in %1")
REPAIRED = QT_TRANSLATE_NOOP("words", "The shop is repaired")
RESTORED = QT_TRANSLATE_NOOP("words", "The backup is restored")
ASKED_ABOUT = QT_TRANSLATE_NOOP(
    "words",
    "What waited in the backup may have been sent since; the next sync asks instead of sending it "
    "blindly.",
)
SOUND = QT_TRANSLATE_NOOP("words", "The shop is sound")
SOUND_TEXT = QT_TRANSLATE_NOOP(
    "words", "Nothing was wrong with the file itself; the search index was made anew."
)
REACHED = QT_TRANSLATE_NOOP(
    "words", "The marketplace answers. What it has is fetched as soon as the shop is open."
)
WAITS = QT_TRANSLATE_NOOP(
    "words",
    "Until it can be reached you see your unsent work alone; everything else waits for the "
    "network and comes by itself.",
)
LOCAL = QT_TRANSLATE_NOOP("words", "Everything you entered is there again.")
LOSES = (
    QT_TRANSLATE_NOOP(
        "words", "1 unsent change on this computer is not in the backup. Restore it anyway?"
    ),
    QT_TRANSLATE_NOOP(
        "words", "%1 unsent changes on this computer are not in the backup. Restore it anyway?"
    ),
)


def happened(trouble: DesktopError) -> str:
    """Return what happened, without commands to type."""
    return translated(MISSING if trouble.code == "database-missing" else DAMAGED)


def before(kept: Kept) -> Facts:
    """Return what a repair keeps, fetches and cannot bring back, each with its title."""
    source = translated(FROM).replace("%1", kept.marketplace)
    return [
        (translated(KEPT), f"{_unsent(kept)}\n{translated(ALSO)}"),
        (translated(FETCHED), source if kept.marketplace else translated(FROM_NOWHERE)),
        (translated(LOST), translated(HISTORY)),
    ]


def title_after(done: Rescued) -> str:
    """Return that it is done."""
    if done.is_backup:
        return translated(RESTORED)
    return translated(SOUND if done.was_sound else REPAIRED)


def text_after(done: Rescued) -> str:
    """Return what is there now and what is still to come."""
    if done.was_sound:
        return translated(SOUND_TEXT)
    if not done.kept.marketplace:
        return translated(LOCAL)
    if done.unreachable is not None:
        return f"{sentence(done.unreachable)}\n{translated(WAITS)}"
    return translated(REACHED)


def after(done: Rescued) -> Facts:
    """Return what was kept, and where the damaged file lies."""
    facts = [(translated(KEPT), _unsent(done.kept))]
    if done.is_backup and done.kept.changes:
        facts = [(translated(KEPT), f"{_unsent(done.kept)}\n{translated(ASKED_ABOUT)}")]
    if done.set_aside is not None:
        facts.append((translated(ASIDE), translated(SET_ASIDE).replace("%1", str(done.set_aside))))
    return facts


def restoring(changes: int) -> str:
    """Ask whether a backup shall take the place of unsent work."""
    return formats.counted(changes, *map(translated, LOSES))


def _unsent(kept: Kept) -> str:
    lines = [
        formats.counted(number, *map(translated, words))
        for number, words in ((kept.articles, ARTICLES), (kept.commands, COMMANDS))
        if number
    ]
    said = [" · ".join(lines) or translated(NOTHING_UNSENT)]
    if kept.unreadable:
        said.append(formats.counted(kept.unreadable, *map(translated, UNREADABLE)))
    return "\n".join(said)
