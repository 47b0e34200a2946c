"""How long a person waits in the window while 10,000 articles are synced, and what is lost.

    python benchmarks/sync_while_editing.py [NUMBER OF ARTICLES]

Every article was changed here and by a colleague. While the sync of the window pulls and pushes, a
person opens articles, most of them those that are just being sent, types names and prices, counts
stock and scrolls; then a copy of the mirror is made. A beat is asked for every few milliseconds,
and what comes later is a silence. The promise: none over 100 ms, and every edit in the mirror and
at the marketplace in the end.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from desktop.app.sync_service import Pace, SyncService  # noqa: E402
from desktop.app.window_wiring import Open, open_window  # noqa: E402
from desktop.app.wiring import opened  # noqa: E402
from desktop.base.paths import ShopFolder  # noqa: E402
from desktop.domain.ids import ArticleId  # noqa: E402
from desktop.ui.articles.editor.page import EditorPage  # noqa: E402
from desktop.workflows.articles import Assignment  # noqa: E402
from tests.sync.filled_market import FilledMarket  # noqa: E402
from tests.sync.nothing_lost import lost  # noqa: E402
from tests.sync.processes import Server  # noqa: E402
from tests.ui.at_work import AtWork, Times  # noqa: E402
from tests.ui.heartbeat import Heartbeat  # noqa: E402

LIMIT_MS = 100
LOOK_MS = 50
AHEAD = 70
"""So far ahead of what has been sent lies what is being sent."""


@dataclass
class Found:
    """What was measured and what is missing in the end."""

    silences: list[int] = field(default_factory=list[int])
    copying: int = 0
    """How many silences there were before a copy was begun."""
    seconds: float = 0.0
    sent: str = ""
    pulled: str = ""
    lost: list[str] = field(default_factory=list[str])


def main() -> int:
    """Fill both sides, work while they are synced, print; 1 where a promise is not kept."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        server = Server(folder / "marketplace")
        stack.callback(server.end)
        market = FilledMarket(server.url, server.token)
        stack.callback(market.close)
        shop = ShopFolder(folder / "shop")
        ids = prepared(shop, server, market, count)
        found, person = worked(shop, ids)
        written = {article: {"names.fr": french(article), "price": "5.20"} for article in ids}
        for (article, path), said in person.edits.items():
            written[article][path] = said
        with opened(shop) as office:
            found.lost = lost(office, market.looks(), written, person.counted)
    return told(found, person)


def prepared(
    folder: ShopFolder, server: Server, market: FilledMarket, count: int
) -> list[ArticleId]:
    """A shop and a marketplace that were the same, and then each was changed throughout."""
    begun = time.perf_counter()
    ids = market.fill(count)
    print(f"{count} articles at the marketplace in {time.perf_counter() - begun:.1f} s")
    with opened(folder) as office:
        office.connect(server.url, server.token)
        begun = time.perf_counter()
        office.sync()
        seconds = time.perf_counter() - begun
        print(f"first sync: {seconds:.1f} s, {count / seconds:.0f} articles/s")
        begun = time.perf_counter()
        office.edit.batch(ids, [Assignment("price", "=", "5.20")])
        print(f"batch: {time.perf_counter() - begun:.1f} s")
        market.renames("fr", {article: french(article) for article in ids})
    return ids


def french(article: ArticleId) -> str:
    """Return the name that the colleague gives an article."""
    return f"Nom {article[-5:]}"


def worked(folder: ShopFolder, ids: Sequence[ArticleId]) -> tuple[Found, AtWork]:
    """Sync while a person works, then let everything come to rest."""
    application = QApplication(sys.argv[:1])
    window = open_window(application, folder, lambda shop: SyncService(shop, Pace(by_itself=False)))
    window.window.resize(1280, 800)
    window.window.show()
    # The form is built in the first quiet seconds.
    wait(application, lambda: bool(window.window.findChildren(EditorPage)))
    wait(application, window.context.tasks.is_idle)
    person = AtWork(window, lambda number: chosen(window, ids, number))
    found, copied = Found(), list[bool]()
    heart = Heartbeat()
    person.begins()
    # The fields of a sub-category are built when its first article is opened.
    wait(application, lambda: person.rounds > 0)
    person.times = Times()
    begun = time.perf_counter()
    heart.begins()
    synced(application, window)
    found.seconds = time.perf_counter() - begun
    facts = window.sync.state().facts
    found.pulled, found.sent = facts.get("pulled", "0"), facts.get("sent", "0")
    found.copying = len(heart.gaps)
    window.context.tasks.paint(
        lambda: window.shop.upkeep.before("benchmark"), lambda _nothing: copied.append(True)
    )
    wait(application, lambda: bool(copied))
    person.ends()
    wait(application, lambda: person.is_done)
    assert not person.trouble, person.trouble
    heart.ends()
    found.silences = heart.gaps
    wait(application, window.context.tasks.is_idle)
    synced(application, window)
    window.close()
    return found, person


def synced(application: QApplication, window: Open) -> None:
    """Ask for a sync and wait until it has come to its end."""
    before = window.sync.state()
    window.sync.request()
    wait(
        application,
        lambda: window.sync.state() is not before and window.sync.state().kind != "running",
    )
    assert window.sync.state().message_code == "sync-done", window.sync.state()


def chosen(window: Open, ids: Sequence[ArticleId], number: int) -> ArticleId:
    """Two of three times an article that is just being sent, else any."""
    done = window.sync.state().done
    place = number * 7919 if number % 3 == 0 else done + number * 11 % AHEAD
    return ids[place % len(ids)]


def wait(application: QApplication, seen: Callable[[], bool]) -> None:
    """Let the window live until something is seen."""
    looks = QTimer()
    looks.timeout.connect(lambda: application.exit() if seen() else None)
    looks.start(LOOK_MS)
    application.exec()
    looks.stop()


def told(found: Found, person: AtWork) -> int:
    """Print the figures; 1 where a promise is not kept."""
    rate = (int(found.sent) + int(found.pulled)) / found.seconds
    print(f"sync: {found.seconds:.1f} s, pulled {found.pulled}, sent {found.sent}, {rate:.0f}/s")
    print(
        f"person: {person.rounds} rounds, {len(person.edits)} fields, {len(person.counted)} counts"
    )
    print(f"{len(found.silences)} beats")
    for name, times in (
        ("silence during the sync", [float(one) for one in found.silences[: found.copying]]),
        ("silence during a copy", [float(one) for one in found.silences[found.copying :]]),
        ("key until painted", person.times.typing),
        ("field left until saved", person.times.saving),
        ("article wanted until shown", person.times.opening),
    ):
        often = sorted(times)
        late = sum(one > LIMIT_MS for one in often)
        shares = "  ".join(f"{often[int(len(often) * part / 100)]:6.1f}" for part in (50, 90, 99))
        print(f"{name:<28} 50/90/99 %: {shares}   longest {often[-1]:6.1f} ms, {late} late")
    print(f"lost: {len(found.lost)}", *found.lost[:5], sep="\n  ")
    return 1 if found.lost or max(found.silences) > LIMIT_MS else 0


if __name__ == "__main__":
    sys.exit(main())
