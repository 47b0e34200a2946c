"""What an import did or would do, in words and rows; one reading for workbooks and pictures."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.ui import formats
from desktop.ui.tasks import Progress
from desktop.ui.words import sentence, sentence_of
from desktop.workflows.document_import import DocumentImport, DocumentsReport
from desktop.workflows.import_report import ImportReport
from desktop.workflows.imports import Imports
from desktop.workflows.picture_import import PictureImport, PicturesReport

MOST_ROWS = 2000


@dataclass(frozen=True, slots=True)
class Remark:
    """One line of the table: where, what was found there, and the sentence."""

    sheet: str
    row: str
    column: str
    value: str
    sentence: str
    is_refusal: bool


@dataclass(frozen=True, slots=True)
class Telling:
    """Figures with their words, and the lines worth reading."""

    figures: tuple[tuple[str, int], ...]
    remarks: tuple[Remark, ...]
    rejects: Path | None = None


Run = Callable[[Path, bool, Progress], Telling]
"""Imports a file or folder, or rehearses it, with progress."""


def runs(imports: Imports, pictures: PictureImport, documents: DocumentImport) -> dict[str, Run]:
    """Return how each kind is imported."""

    def articles(path: Path, rehearse: bool, progress: Progress) -> Telling:
        return _of_rows(imports.articles(path, rehearse=rehearse, progress=progress))

    def quantities(path: Path, rehearse: bool, progress: Progress) -> Telling:
        return _of_rows(imports.quantities(path, rehearse=rehearse, progress=progress))

    def folder(path: Path, rehearse: bool, progress: Progress) -> Telling:
        return _of_folder(
            pictures.run(path, rehearse=rehearse, progress=progress),
            documents.run(path, rehearse=rehearse, progress=progress),
        )

    return {"articles": articles, "quantities": quantities, "pictures": folder}


def _of_rows(report: ImportReport) -> Telling:
    refused = {(issue.sheet, issue.row) for issue in report.refused}
    figures = (
        (QCoreApplication.translate("imports", "Rows"), report.rows),
        (QCoreApplication.translate("imports", "New"), report.created),
        (QCoreApplication.translate("imports", "Changed"), report.changed),
        (QCoreApplication.translate("imports", "Unchanged"), report.unchanged),
        (QCoreApplication.translate("imports", "Refused"), len(refused)),
    )
    lines = [
        Remark(
            issue.sheet,
            formats.count(issue.row) if issue.row else "",
            issue.facts.get("heading", "") or issue.column,
            issue.value,
            sentence_of(issue.code, {"value": issue.value, **issue.facts}),
            is_refusal,
        )
        for issues, is_refusal in ((report.refused, True), (report.warnings, False))
        for issue in issues[:MOST_ROWS]
    ]
    return Telling(figures, tuple(lines), report.rejects)


def _of_folder(report: PicturesReport, documents: DocumentsReport) -> Telling:
    figures = (
        (QCoreApplication.translate("imports", "Files"), report.files),
        (QCoreApplication.translate("imports", "Matched"), len(report.matched)),
        (QCoreApplication.translate("imports", "Doubtful"), len(report.doubtful)),
        (QCoreApplication.translate("imports", "Without article"), len(report.orphans)),
        (QCoreApplication.translate("imports", "Refused"), len(report.refused)),
    )
    if documents.files:
        both = zip(figures, _figures_of(documents), strict=True)
        figures = tuple((words, number + more) for (words, number), more in both)
    several = QCoreApplication.translate(
        "imports", "More than one article fits. Open the article and add the file there."
    )
    nobody = QCoreApplication.translate(
        "imports", "No article has a reference or part number like this name."
    )
    return Telling(
        figures,
        (
            *(Remark("", "", "", str(item.file), sentence(item.reason), is_refusal=True)
              for item in (*report.refused, *documents.refused)),
            *_files((item.file for item in (*report.doubtful, *documents.doubtful)), several),
            *_files((*report.orphans, *documents.orphans), nobody),
        )[:MOST_ROWS],
    )  # fmt: skip


def _figures_of(documents: DocumentsReport) -> tuple[int, ...]:
    lists = (documents.matched, documents.doubtful, documents.orphans, documents.refused)
    return documents.files, *(len(found) for found in lists)


def _files(files: Iterable[object], words: str) -> list[Remark]:
    return [Remark("", "", "", str(file), words, is_refusal=False) for file in files]
