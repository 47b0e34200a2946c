"""The sync that runs behind a window, waited for as a person waits."""

import threading
from collections.abc import Callable

from desktop.app.sync_service import SyncService
from desktop.ui.sync_control import SyncState

PATIENCE = 30


def reaches(service: SyncService, seen: Callable[[SyncState], bool]) -> None:
    """Wait until the sync stands like this."""
    reached = threading.Event()

    def look() -> None:
        if seen(service.state()):
            reached.set()

    service.listen(look)
    look()
    assert reached.wait(PATIENCE), service.state()
