"""Where a shop's files lie: one folder per account, readable by its owner only."""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP = "twoosk-desktop"


@dataclass(frozen=True, slots=True)
class ShopFolder:
    """The layout of one shop folder."""

    root: Path

    @property
    def database(self) -> Path:
        """The mirror."""
        return self.root / "shop.sqlite"

    @property
    def unsynced(self) -> Path:
        """The safety copy of what waits to be sent."""
        return self.root / "unsynced.jsonl"

    @property
    def connection(self) -> Path:
        """The facts of the connection, beside the database, so that they survive it."""
        return self.root / "shop.json"

    @property
    def presence(self) -> Path:
        """A locked file for each program that has the shop open."""
        return self.root / "open"

    @property
    def backups(self) -> Path:
        """Copies of the database, made by themselves."""
        return self.root / "backups"

    @property
    def set_aside(self) -> Path:
        """Databases that were damaged or replaced; never deleted."""
        return self.root / "set-aside"

    @property
    def rebuilding(self) -> "ShopFolder":
        """Where a new database is made before it takes the place of the old one."""
        return ShopFolder(self.root / "rebuilding")

    @property
    def pictures(self) -> Path:
        """Content-addressed pictures and documents."""
        return self.root / "blobs"

    @property
    def log(self) -> Path:
        """The running log."""
        return self.root / "log.txt"

    @property
    def sync_lock(self) -> Path:
        """Held by the one process that syncs."""
        return self.root / "sync.lock"

    @property
    def rejects(self) -> Path:
        """Workbooks of refused rows, to be corrected and imported again."""
        return self.root / "rejects"

    def create(self) -> None:
        """Make the folder, mode 0700, if it is not there yet."""
        self.root.mkdir(parents=True, exist_ok=True, mode=0o700)


def default_shop() -> ShopFolder:
    """Return the shop of `TWOOSK_SHOP`, else the platform's data folder."""
    chosen = os.environ.get("TWOOSK_SHOP")
    return ShopFolder(Path(chosen) if chosen else data_folder() / "shop")


def data_folder() -> Path:
    """Return the platform's data folder of this program."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False))
