"""How long the first trip takes: import, first sync, verdicts, second workstation.

    python benchmarks/first_trip.py [FOLDER WITH THE DATA]

The promise on two cores: import under 10 s, first full sync under 60 s. Each figure is printed with
its share of that limit.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from desktop.app.wiring import Shop, opened  # noqa: E402  the checkout, not an installed copy
from desktop.base.paths import ShopFolder  # noqa: E402
from tests.sync.processes import Server  # noqa: E402

IMPORT_LIMIT = 10.0
SYNC_LIMIT = 60.0


def main() -> int:
    """Run the trip once and print the figures; 1 where a promise is not kept."""
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "data"
    if not data.is_dir():
        print(f"There is no data in {data}")
        return 2
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        server = Server(folder / "marketplace")
        stack.callback(server.end)
        office = stack.enter_context(opened(ShopFolder(folder / "office")))
        colleague = stack.enter_context(opened(ShopFolder(folder / "colleague")))
        office.connect(server.url, server.token)
        colleague.connect(server.url, server.token)
        articles = timed(
            "import articles", lambda: office.imports.articles(data / "import-articles-2000.xlsx")
        )
        quantities = timed(
            "import quantities",
            lambda: office.imports.quantities(data / "import-quantites-2000.xlsx"),
        )
        timed("import pictures", lambda: office.picture_import.run(data / "images"))
        timed("submit", lambda: submit(office))
        sync = timed("first sync", office.sync)
        timed("second workstation", colleague.sync)
        timed("idle sync", office.sync)
    imported = articles + quantities
    print(f"import: {imported / IMPORT_LIMIT:.0%} of the {IMPORT_LIMIT:.0f} s promised")
    print(f"first sync: {sync / SYNC_LIMIT:.0%} of the {SYNC_LIMIT:.0f} s promised")
    return 0 if imported < IMPORT_LIMIT and sync < SYNC_LIMIT else 1


def submit(shop: Shop) -> None:
    """Ask for review of whatever is complete."""
    shop.submissions.submit(shop.articles.ids(), shop.shop.submit_requires())


def timed(what: str, action: Callable[[], object]) -> float:
    """Do it, print and return the seconds it took."""
    begun = time.perf_counter()
    action()
    seconds = time.perf_counter() - begun
    print(f"{what:20} {seconds:7.2f} s", flush=True)
    return seconds


if __name__ == "__main__":
    sys.exit(main())
