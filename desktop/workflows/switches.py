"""The switches of the sync: paused, and sparing a metered network. Both outlive the program."""

from desktop.store.database import Database
from desktop.store.facts import fact, set_fact

PAUSED, METERED = "paused", "metered"


class Switches:
    """What a person has switched."""

    def __init__(self, database: Database) -> None:
        """Keep the switches in `database`."""
        self._database = database

    def pause(self, *, on: bool) -> None:
        """Let nothing go by itself any more, or again."""
        self._set(PAUSED, on=on)

    def spare(self, *, on: bool) -> None:
        """Let pictures and documents wait until they are asked for, or no longer."""
        self._set(METERED, on=on)

    def is_paused(self) -> bool:
        """Tell whether nothing goes by itself."""
        return self._is(PAUSED)

    def is_sparing(self) -> bool:
        """Tell whether pictures and documents wait until they are asked for."""
        return self._is(METERED)

    def _set(self, name: str, *, on: bool) -> None:
        with self._database.transaction() as tx:
            set_fact(tx, name, "1" if on else "")
            tx.outbox = True

    def _is(self, name: str) -> bool:
        with self._database.reading() as connection:
            return bool(fact(connection, name))
