"""Starting over: after a dead cursor, or at a marketplace restored from a backup."""

from desktop.store import blobs, differences, entities, outbox, stock
from desktop.store.database import Transaction
from desktop.store.facts import set_fact
from desktop.store.outbox import STOCK_VERBS

START_OVER = "start_over"
"""The fact that says why everything has to be read again: `expired`, `epoch`, or nothing."""
MISSED = "missed_once"
"""The fact that names what was neither listed nor found, until a later sync asks once more."""


def start_over(tx: Transaction, reason: str) -> None:
    """Forget the cursor, and for a new epoch the versions too, for they may have gone back."""
    set_fact(tx, "cursor", "")
    set_fact(tx, START_OVER, reason)
    set_fact(tx, MISSED, "")
    if reason == "epoch":
        _thaw(tx)
        entities.forget_versions(tx)
        differences.forget_all(tx)
        stock.forget_versions(tx)
        blobs.forget_remote(tx)


def _thaw(tx: Transaction) -> None:
    """Take back from the wire what was meant for the epoch before, but what is entered in a ledger.

    A version's number may mean a colleague's change by now, and what was made from here may have
    been made again by a colleague. What was entered is still here, and is compared with what the
    restored marketplace has before it goes again.
    """
    for row in outbox.in_state(tx.connection, "sending"):
        if row.verb not in STOCK_VERBS:
            outbox.renew(tx, row)
