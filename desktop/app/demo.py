"""The demo: a practice marketplace as a child process, a stocked shop, every state in sight.

Two workstations play a short story against it, so that conflicts, refusals and waiting work are
real. Where there is no display the story is told in words and the pages are drawn into a folder.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop.app.demo_story import PATCH_CORD, tell
from desktop.app.output import Output
from desktop.app.sync_service import Pace, SyncService
from desktop.app.wiring import Shop, opened
from desktop.base.paths import ShopFolder, data_folder
from desktop.domain.document import parse_document, text
from desktop.domain.errors import LocalTrouble


@dataclass(frozen=True, slots=True)
class DemoFolder:
    """Where the demo keeps its marketplace and its two workstations."""

    root: Path

    @property
    def marketplace(self) -> Path:
        """The practice marketplace's store."""
        return self.root / "marketplace"

    @property
    def office(self) -> ShopFolder:
        """The workstation the window opens on."""
        return ShopFolder(self.root / "office")

    @property
    def warehouse(self) -> ShopFolder:
        """The other workstation of the same account."""
        return ShopFolder(self.root / "warehouse")

    @property
    def told(self) -> Path:
        """Present once the story has been told to its end."""
        return self.root / "told"

    @property
    def pages(self) -> Path:
        """The pages drawn where there is no display."""
        return self.root / "pages"


def play(*, reset: bool, output: Output) -> int:
    """Begin or resume the demo; returns the exit code."""
    folder = DemoFolder(data_folder() / "demo")
    is_told = folder.told.exists() and not reset
    if folder.root.exists() and not is_told:
        shutil.rmtree(folder.root)
    folder.root.mkdir(parents=True, exist_ok=True, mode=0o700)
    _say(output, f"Starting a practice marketplace in {folder.marketplace}")
    with _marketplace(folder.marketplace) as server:
        with opened(folder.office) as office:
            office.connect(server.url, server.token)
            if not is_told:
                with opened(folder.warehouse) as warehouse:
                    warehouse.connect(server.url, server.token)
                    tell(office, warehouse, server.staff, lambda line: _say(output, line))
                folder.told.touch()
        if has_display():
            return _show(folder.office)
        return _draw(folder, output)


def has_display() -> bool:
    """Tell whether a window could be seen."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform:
        return platform not in {"offscreen", "minimal"}
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@dataclass(frozen=True, slots=True)
class Server:
    """A running practice marketplace: address, seller's and staff's tokens."""

    url: str
    token: str
    staff_token: str

    @property
    def staff(self) -> tuple[str, str]:
        """Address and token of the marketplace's staff."""
        return self.url, self.staff_token


@contextmanager
def _marketplace(data: Path) -> Generator[Server]:
    command = [sys.executable, "-m", "desktop", "practice", "serve"]
    options = ["--data", str(data), "--seed", "demo"]
    with subprocess.Popen([*command, *options], stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            if not line:
                raise LocalTrouble("practice-not-started", path=data)
            facts = parse_document(line)
            yield Server(
                text(facts.get("url")), text(facts.get("token")), text(facts.get("staff_token"))
            )
        finally:
            process.terminate()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()


def _show(folder: ShopFolder) -> int:
    # Imported here: without a display nothing of the window is needed.
    from desktop.app.main import run_window

    return run_window(folder, lambda shop: SyncService(shop, Pace(by_itself=False)))


def _draw(folder: DemoFolder, output: Output) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Imported here: the platform has to be chosen before Qt is loaded.
    from desktop.app.page_pictures import draw_pages

    pictures = draw_pages(folder.office, folder.pages, PATCH_CORD)
    with opened(folder.office) as office:
        lines = _standing(office)
    output.document(
        {"pages": [str(path) for path in pictures], "folder": str(folder.pages)},
        [
            *lines,
            f"No display here: {len(pictures)} pages are drawn in {folder.pages}",
            *(f"  {path.name}" for path in pictures),
        ],
    )
    return 0


def _standing(shop: Shop) -> list[str]:
    status = shop.shop.status()
    states = ", ".join(f"{count} {name}" for name, count in sorted(status.by_state.items()))
    verdicts = ", ".join(f"{count} {name}" for name, count in sorted(status.review.items()))
    return [f"{status.articles} articles: {states}", f"By the marketplace's review: {verdicts}"]


def _say(output: Output, line: str) -> None:
    if not output.as_json:
        output.document(None, [line])
