"""How long the window keeps a person waiting while the first full sync of a large shop runs.

    python benchmarks/window_awake.py [FOLDER WITH THE DATA]

The table is scrolled all the while. A beat is asked for every few milliseconds; what comes later
than that is a silence. The promise: none over 100 ms.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QTableView  # noqa: E402

from desktop.app.sync_service import Pace, SyncService  # noqa: E402
from desktop.app.window_wiring import Open, open_window  # noqa: E402
from desktop.app.wiring import opened  # noqa: E402
from desktop.base.paths import ShopFolder  # noqa: E402
from tests.sync.processes import Server  # noqa: E402
from tests.ui.heartbeat import Heartbeat  # noqa: E402

LIMIT_MS = 100
SCROLL_MS = 16
LOOK_MS = 50
STEP_ROWS = 3


def main() -> int:
    """Import, open the window, sync, and print the silences; 1 where one is too long."""
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "data"
    if not data.is_dir():
        print(f"There is no data in {data}")
        return 2
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        server = Server(folder / "marketplace")
        stack.callback(server.end)
        shop = ShopFolder(folder / "shop")
        with opened(shop) as office:
            office.connect(server.url, server.token)
            office.imports.articles(data / "import-articles-2000.xlsx")
            office.imports.quantities(data / "import-quantites-2000.xlsx")
            office.picture_import.run(data / "images")
            office.submissions.submit(office.articles.ids(), office.shop.submit_requires())
        silences, seconds = watched(shop)
    return told(silences, seconds)


def watched(folder: ShopFolder) -> tuple[list[int], float]:
    """Sync while a person scrolls; returns the silences in milliseconds and the seconds."""
    application = QApplication(sys.argv[:1])
    window = open_window(application, folder, lambda shop: SyncService(shop, Pace(by_itself=False)))
    window.window.resize(1280, 800)
    window.window.show()
    wait(application, window.context.tasks.is_idle)
    heart, scrolls = Heartbeat(), QTimer()
    scrolls.timeout.connect(lambda: scroll(window))
    begun = time.perf_counter()
    heart.begins()
    scrolls.start(SCROLL_MS)
    window.sync.request()
    wait(application, lambda: window.sync.state().kind == "running")
    wait(application, lambda: window.sync.state().kind != "running")
    seconds = time.perf_counter() - begun
    heart.ends()
    scrolls.stop()
    window.close()
    return heart.gaps, seconds


def wait(application: QApplication, seen: Callable[[], bool]) -> None:
    """Let the window live until something is seen."""
    looks = QTimer()
    looks.timeout.connect(lambda: application.exit() if seen() else None)
    looks.start(LOOK_MS)
    application.exec()
    looks.stop()


def scroll(window: Open) -> None:
    """Turn the wheel; from the end back to the beginning."""
    table = window.window.findChildren(QTableView)[0]
    bar = table.verticalScrollBar()
    step = STEP_ROWS * max(bar.singleStep(), 1)
    bar.setValue(0 if bar.value() >= bar.maximum() else bar.value() + step)


def told(silences: list[int], seconds: float) -> int:
    """Print the figures; 1 where the promise is not kept."""
    often = sorted(silences)
    print(f"sync: {seconds:.1f} s, {len(often)} beats")
    for share in (50, 90, 99, 99.9):
        print(f"{share:>5} % of silences under {often[int(len(often) * share / 100)]} ms")
    late = [found for found in often if found > LIMIT_MS]
    print(f"longest {often[-1]} ms, {len(late)} over {LIMIT_MS} ms")
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
