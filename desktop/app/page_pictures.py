"""Pages of a shop drawn into files, where there is no display."""

from pathlib import Path

from desktop.base.paths import ShopFolder


def draw_pages(folder: ShopFolder, target: Path) -> list[Path]:
    """Draw every page and return the pictures."""
    target.mkdir(parents=True, exist_ok=True)
    return []
