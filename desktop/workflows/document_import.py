"""Taking in a folder of PDFs: files find their articles by name, in doubt they wait."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.pictures.candidates import Doubt
from desktop.pictures.document_matching import ENDING, DocumentMatch, match_documents
from desktop.workflows.desk import Desk
from desktop.workflows.documents import Documents, Wanted
from desktop.workflows.file_candidates import file_candidates
from desktop.workflows.folder_files import files_in
from desktop.workflows.pictures import RefusedFile


@dataclass(frozen=True, slots=True)
class DocumentsReport:
    """What an import of documents did, or would do; paths are relative to the folder."""

    files: int
    matched: tuple[DocumentMatch, ...]
    doubtful: tuple[Doubt, ...]
    orphans: tuple[Path, ...]
    refused: tuple[RefusedFile, ...]
    articles_changed: int


class DocumentImport:
    """The verb of taking in a folder's technical documents."""

    def __init__(self, desk: Desk, documents: Documents) -> None:
        """Keep contents through `documents`."""
        self._desk = desk
        self._documents = documents

    def run(
        self,
        folder: Path,
        *,
        rehearse: bool = False,
        progress: Callable[[int, int], None] = lambda _n, _of: None,
    ) -> DocumentsReport:
        """Match the folder's PDFs to articles and put the sound ones on, as one step.

        Nobody can be asked about a file that acts by itself: it is refused, and taken in the form.
        """
        files = files_in(folder, (ENDING,))
        matching = match_documents(files, file_candidates(self._desk.database) if files else ())
        orphans = tuple(Path(file) for file in matching.orphans)
        if rehearse:
            return DocumentsReport(len(files), matching.matched, matching.doubtful, orphans, (), 0)
        taken = self._documents.add_many(
            [
                Wanted(match.article_id, folder / match.file, match.language)
                for match in matching.matched
            ],
            progress,
        )
        refused = tuple(
            RefusedFile(Path(one.file.relative_to(folder)), one.reason) for one in taken.refused
        )
        left = {one.file for one in refused}
        matched = tuple(match for match in matching.matched if Path(match.file) not in left)
        return DocumentsReport(
            len(files), matched, matching.doubtful, orphans, refused, taken.articles_changed
        )
