"""The files of the project, for rules about all of them."""

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "desktop"
_PARTS = ("desktop", "tests", "benchmarks", "packaging", "docs", "resources", "translations", ".ci")
_TEXT = frozenset(
    {".py", ".md", ".toml", ".json", ".lock", ".ts", ".sh", ".yml", ".cfg", ".txt", ""}
)


def modules(*folders: Path) -> list[Path]:
    """Every module below the folders, by default of the program."""
    return sorted(path for folder in folders or (PROGRAM,) for path in folder.rglob("*.py"))


def texts() -> Iterator[tuple[str, str]]:
    """Every text file of the project as (path below the root, content), these rules apart."""
    files = [path for path in ROOT.iterdir() if path.is_file()]
    for part in _PARTS:
        files += [path for path in (ROOT / part).rglob("*") if path.is_file()]
    rules = Path(__file__).parent
    for path in sorted(files):
        if path.suffix in _TEXT and "__pycache__" not in path.parts and rules not in path.parents:
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
