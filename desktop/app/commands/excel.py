"""`import articles|quantities|pictures`."""

import argparse
from pathlib import Path, PurePath
from typing import Protocol

from desktop.app.output import Output
from desktop.app.run import Commands, with_shop
from desktop.app.wiring import Shop, issue_sentence
from desktop.domain.document import Document, JsonValue
from desktop.spreadsheet.issues import Issue
from desktop.ui.words import sentence
from desktop.workflows.document_import import DocumentsReport
from desktop.workflows.import_report import ImportReport
from desktop.workflows.imports import Progress

SHOWN = 20


class TakesWorkbook(Protocol):
    """A verb that takes in a workbook."""

    def __call__(
        self, path: Path, *, mapping: Path | None, rehearse: bool, progress: Progress
    ) -> ImportReport:
        """Take the workbook in."""
        ...


def register(commands: Commands) -> None:
    """Add the commands."""
    family = commands.family("import", "take in workbooks and pictures")
    for name, about, action in (
        ("articles", "create and change articles from an xlsx or csv file", _articles),
        ("quantities", "stock, packs, limits, promotions from an xlsx or csv file", _quantities),
    ):
        parser = family.add(name, about, with_shop(action))
        parser.add_argument("file", metavar="FILE", type=Path)
        parser.add_argument("--mapping", metavar="FILE", type=Path, help="heading → field, JSON")
        parser.add_argument("--rehearse", action="store_true", help="change nothing")
    parser = family.add("pictures", "match a folder's files to articles", with_shop(_pictures))
    parser.add_argument("folder", metavar="DIR", type=Path)
    parser.add_argument("--rehearse", action="store_true", help="change nothing")


def _articles(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    return _taken(shop.imports.articles, arguments, output)


def _quantities(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    return _taken(shop.imports.quantities, arguments, output)


def _taken(verb: TakesWorkbook, arguments: argparse.Namespace, output: Output) -> int:
    report = verb(
        arguments.file,
        mapping=arguments.mapping,
        rehearse=arguments.rehearse,
        progress=lambda done, total: output.progress(done, total, "Rows"),
    )
    return _told(report, output)


def _pictures(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    report = shop.picture_import.run(
        arguments.folder,
        rehearse=arguments.rehearse,
        progress=lambda done, total: output.progress(done, total, "Pictures"),
    )
    documents = shop.document_import.run(
        arguments.folder,
        rehearse=arguments.rehearse,
        progress=lambda done, total: output.progress(done, total, "Documents"),
    )
    doubtful: list[JsonValue] = [
        {"file": _slashes(doubt.file), "refs": list(doubt.article_ids), "reason": doubt.reason}
        for doubt in report.doubtful
    ]
    refused: list[JsonValue] = [
        {
            "file": item.file.name,
            "code": item.reason.code,
            "message": sentence(item.reason),
        }
        for item in report.refused
    ]
    output.document(
        {
            "files": report.files,
            "matched": len(report.matched),
            "articles": report.articles_changed,
            "doubtful": doubtful,
            "orphans": [_slashes(file) for file in report.orphans],
            "refused": refused,
            "documents": _documents(documents),
        },
        [
            f"{report.files} files: {len(report.matched)} matched, {len(doubtful)} doubtful, "
            f"{len(report.orphans)} belong to no article, {len(refused)} refused",
            *(f"  refused: {sentence(item.reason)}" for item in report.refused[:SHOWN]),
            *_document_lines(documents),
        ],
    )
    return 1 if report.refused or documents.refused else 0


def _documents(report: DocumentsReport) -> JsonValue:
    return {
        "files": report.files,
        "matched": len(report.matched),
        "articles": report.articles_changed,
        "doubtful": [
            {"file": _slashes(doubt.file), "refs": list(doubt.article_ids), "reason": doubt.reason}
            for doubt in report.doubtful
        ],
        "orphans": [_slashes(file) for file in report.orphans],
        "refused": [
            {"file": _slashes(item.file), "code": item.reason.code, "message": said}
            for item, said in ((item, sentence(item.reason)) for item in report.refused)
        ],
    }


def _document_lines(report: DocumentsReport) -> list[str]:
    if not report.files:
        return []
    return [
        f"{report.files} technical documents (PDF): {len(report.matched)} matched, "
        f"{len(report.doubtful)} doubtful, {len(report.orphans)} belong to no article, "
        f"{len(report.refused)} refused",
        *(f"  refused: {item.file}: {sentence(item.reason)}" for item in report.refused[:SHOWN]),
    ]


def _told(report: ImportReport, output: Output) -> int:
    document: Document = {
        "rows": report.rows,
        "created": report.created,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "refused": [_issue(issue) for issue in report.refused],
        "warnings": [_issue(issue) for issue in report.warnings],
        "rejects": str(report.rejects) if report.rejects else None,
    }
    lines = [
        f"{report.rows} rows: {report.created} created, {report.changed} changed, "
        f"{report.unchanged} unchanged, {len(report.refused)} refused, "
        f"{len(report.warnings)} warnings",
        *(
            f"  refused: {_where(issue)}: {issue_sentence(issue)}"
            for issue in report.refused[:SHOWN]
        ),
        *(
            f"  warning: {_where(issue)}: {issue_sentence(issue)}"
            for issue in report.warnings[:SHOWN]
        ),
    ]
    if report.rejects:
        lines.append(f"Refused rows, to be corrected and imported again: {report.rejects}")
    output.document(document, lines)
    return 1 if report.refused else 0


def _issue(issue: Issue) -> JsonValue:
    return {
        "sheet": issue.sheet,
        "row": issue.row,
        "column": issue.column,
        "code": issue.code,
        "value": issue.value,
        "message": issue_sentence(issue),
    }


def _where(issue: Issue) -> str:
    return f"{issue.sheet} row {issue.row}" + (f" column {issue.column}" if issue.column else "")


def _slashes(file: PurePath) -> str:
    return file.as_posix()
