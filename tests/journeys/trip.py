"""The first whole trip, step by step, through the command line in processes of its own."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.app.wiring import opened
from desktop.base.paths import ShopFolder
from desktop.domain.document import canonical
from tests.journeys.workbooks import Cargo
from tests.sync.processes import Run, Server, run

COMPARED_BY_COMMAND = 4


@dataclass
class Trip:
    """A marketplace, two workstations, and what they carry."""

    server: Server
    office: Path
    colleague: Path
    cargo: Cargo
    run: Run = run
    """How a command is run: as a process of its own, or in this one."""

    def connect(self, shop: Path) -> None:
        assert self.run(shop, "connect", self.server.url, "--token", self.server.token).code == 0

    def import_everything(self) -> float:
        """Articles, quantities, pictures; returns the seconds the two workbooks took."""
        seconds = 0.0
        for what, file in (
            ("articles", self.cargo.articles),
            ("quantities", self.cargo.quantities),
        ):
            begun = time.monotonic()
            said = self.run(self.office, "import", what, str(file))
            seconds += time.monotonic() - begun
            assert said.code == 0, said.err
            assert said.json()["refused"] == []
        said = self.run(self.office, "import", "pictures", str(self.cargo.pictures))
        assert said.json()["refused"] == []
        assert said.json()["matched"] > 0
        return seconds

    def submit(self) -> int:
        """Ask for review of everything; what lacks a picture is named. Returns how many went."""
        said = self.run(self.office, "submit")
        submitted, incomplete = said.json()["submitted"], said.json()["incomplete"]
        assert said.code == 1
        assert submitted + len(incomplete) == self.cargo.count
        assert all(item["missing"] == ["images"] for item in incomplete)
        assert self.cargo.pictured in {None, submitted}
        assert submitted > 0
        return submitted

    def sync(self, shop: Path, *, code: int = 0) -> dict[str, Any]:
        """Sync; returns the report."""
        said = self.run(shop, "sync")
        assert said.code == code, said.err + said.out
        return said.json()

    def approve_all(self) -> None:
        words = ("practice", "act", "--url", self.server.url, "--token", self.server.staff_token)
        assert self.run(self.office, *words, "approve", "--all").code == 0

    def listed(self, shop: Path, *fields: str) -> list[dict[str, Any]]:
        return self.run(shop, "list", "--fields", ",".join(fields)).json()["articles"]

    def shown(self, shop: Path, ref: str) -> dict[str, Any]:
        return self.run(shop, "show", ref).json()

    def set(self, shop: Path, ref: str, assignment: str) -> None:
        said = self.run(shop, "set", f"ref:{ref}", assignment)
        assert (said.code, said.json()["changed"]) == (0, 1)

    def same_as_printed(self) -> None:
        """Some articles, as the command prints them on both sides."""
        with opened(ShopFolder(self.office)) as shop:
            refs = sorted(shop.articles.ids())
        for ref in refs[:: max(1, len(refs) // COMPARED_BY_COMMAND)][:COMPARED_BY_COMMAND]:
            here, there = (self.run(shop, "show", ref) for shop in (self.office, self.colleague))
            assert here.out == there.out

    def same_on_both(self) -> None:
        """Every article, byte for byte."""
        shown: list[dict[str, str]] = []
        for folder in (self.office, self.colleague):
            with opened(ShopFolder(folder)) as shop:
                ids = shop.articles.ids()
                shown.append({ref: canonical(shop.articles.shown(ref)) for ref in ids})
        assert len(shown[0]) == self.cargo.count
        assert shown[0] == shown[1]


def timed(action: Callable[[], object]) -> float:
    """The seconds something took."""
    begun = time.monotonic()
    action()
    return time.monotonic() - begun
