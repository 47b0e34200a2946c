"""When the edits of an article may be cut: some seconds after the last one, once a minute at most.

Ten edits of one article then travel as one patch. Pure but for what it remembers; time is given.
"""

import threading
from collections.abc import Iterable

QUIET = 10.0
APART = 60.0


class Coalescing:
    """Remembers, for as long as the program runs, when each article was edited and cut."""

    def __init__(self, quiet: float = QUIET, apart: float = APART) -> None:
        """Wait `quiet` seconds after an edit and `apart` seconds after a cut."""
        self._quiet = quiet
        self._apart = apart
        self._edited: dict[str, float] = {}
        self._cut: dict[str, float] = {}
        self._lock = threading.Lock()

    def edited(self, articles: Iterable[str], now: float) -> None:
        """Note edits."""
        with self._lock:
            self._edited.update(dict.fromkeys(articles, now))

    def cut(self, article: str, now: float) -> None:
        """Note that what was edited is on its way."""
        with self._lock:
            self._edited.pop(article, None)
            self._cut[article] = now

    def had_turn(self, now: float) -> None:
        """Forget the edits that were ripe: what could go has gone, the rest waits for a person."""
        with self._lock:
            ripe = [article for article in self._edited if self._ripe_at(article) <= now]
            for article in ripe:
                del self._edited[article]
            # Not at every cut: thousands are cut in one sync.
            self._cut = {key: at for key, at in self._cut.items() if now - at < self._apart}

    def is_ripe(self, article: str, now: float) -> bool:
        """Tell whether the edits of an article may go."""
        with self._lock:
            return now >= self._ripe_at(article)

    def next_ripe(self) -> float | None:
        """Return when the first edited article will be ripe; None where none was edited."""
        with self._lock:
            return min(map(self._ripe_at, self._edited), default=None)

    def _ripe_at(self, article: str) -> float:
        edited, cut = self._edited.get(article), self._cut.get(article)
        return max(
            edited + self._quiet if edited is not None else 0.0,
            cut + self._apart if cut is not None else 0.0,
        )
