"""How long from starting the program to rows that can be read, on a shop of 2,000 articles.

    python benchmarks/window_start.py [FOLDER WITH THE DATA]

The promise: under 2 s. Printed beside it: the seconds that a bare interpreter takes for the three
libraries without which there is no window on a shop (Qt, SQLAlchemy, the icons), as a ratio.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from desktop.app.wiring import opened  # noqa: E402
from desktop.base.paths import ShopFolder  # noqa: E402

LIMIT = 2.0
RUNS = 5
LIBRARIES = "import PySide6.QtWidgets, sqlalchemy, qtawesome"
WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
application = QApplication(sys.argv[:1])
from desktop.app.main import run_window
from desktop.app.sync_service import SyncService
from desktop.base.paths import ShopFolder
from desktop.ui.articles.page import ArticlesPage

def look():
    for top in application.topLevelWidgets():
        for page in top.findChildren(ArticlesPage):
            if page.table.isVisible() and page.model.ids() and page.model.row_at(0) is not None:
                page.table.viewport().repaint()
                print(time.time())
                application.quit()
                return

timer = QTimer()
timer.timeout.connect(look)
timer.start(5)
run_window(ShopFolder(Path(sys.argv[1])), SyncService)
"""


def main() -> int:
    """Start the window several times and print the figures; 1 where the promise is not kept."""
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "data"
    if not data.is_dir():
        print(f"There is no data in {data}")
        return 2
    with tempfile.TemporaryDirectory() as place:
        with opened(ShopFolder(Path(place))) as shop:
            shop.imports.articles(data / "import-articles-2000.xlsx")
            shop.imports.quantities(data / "import-quantites-2000.xlsx")
            shop.picture_import.run(data / "images")
        seconds = [started(place) for _ in range(RUNS + 1)][1:]
        bare = [imported() for _ in range(RUNS)]
    print(f"start: median {median(seconds):.2f} s, longest {max(seconds):.2f} s of {RUNS} starts")
    print(f"       {median(seconds) / LIMIT:.0%} of the {LIMIT:.0f} s promised")
    print(f"       {median(seconds) / median(bare):.1f} times importing the libraries alone")
    return 0 if median(seconds) < LIMIT else 1


def started(folder: str) -> float:
    """Start the window once and return the seconds until its first rows."""
    begun = time.time()
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", WINDOW, folder],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env=environment,
    )
    return float(done.stdout.split()[0]) - begun


def imported() -> float:
    """Return the seconds a bare interpreter takes for the libraries."""
    begun = time.time()
    words = [sys.executable, "-c", LIBRARIES]
    subprocess.run(words, check=True, capture_output=True)  # noqa: S603  an import
    return time.time() - begun


if __name__ == "__main__":
    sys.exit(main())
