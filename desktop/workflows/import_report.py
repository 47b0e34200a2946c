"""What an import tells: counts of rows, refusals, warnings."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.errors import InputRefused
from desktop.domain.rules import Finding
from desktop.spreadsheet.issues import Issue


@dataclass(slots=True)
class ImportReport:
    """What an import did, or would do; counts are of rows, `rejects` the workbook of refusals."""

    rows: int = 0
    created: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: list[Issue] = field(default_factory=list[Issue])
    warnings: list[Issue] = field(default_factory=list[Issue])
    skipped: Mapping[str, int] = field(default_factory=dict[str, int])
    rejects: Path | None = None


def issue_of(sheet: str, row: int, reason: InputRefused) -> Issue:
    """Return a refusal as something about a row."""
    return Issue(sheet, row, "", reason.code, reason.facts.get("value", ""), reason.facts)


def notice_of(sheet: str, row: int, found: Finding) -> Issue:
    """Return what deserves a second look as something about a row."""
    return Issue(sheet, row, "", found.code, found.fact, {"path": found.path, "fact": found.fact})
