"""Technical documents of an article: taken in, named, put in order, taken off."""

from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop.domain.document import Document, JsonValue, object_list, text
from desktop.domain.entry import clean_text
from desktop.domain.errors import InputRefused
from desktop.domain.fields import LANGUAGES, MAX_DOCUMENTS
from desktop.domain.ids import ArticleId, Sha256
from desktop.domain.remarks import Remark
from desktop.pictures.blobs import BlobFolder
from desktop.pictures.documents import (
    MIME,
    DocumentLimits,
    TechnicalDocument,
    remarks_of,
    take_document,
)
from desktop.pictures.reading import shown_name
from desktop.store import blobs
from desktop.store.blobs import Blob
from desktop.store.entities import load
from desktop.workflows.desk import Desk
from desktop.workflows.pictures import RefusedFile

AT_ONCE = 2
LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A file that is not taken before somebody has read why it may be harmful."""

    file: Path
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class TakenDocuments:
    """Documents now on the article, the files to ask about, and the files refused."""

    documents: tuple[tuple[Path, Sha256], ...]
    doubtful: tuple[Doubtful, ...]
    refused: tuple[RefusedFile, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file for an article; `language` is empty where nobody knows it."""

    article: ArticleId
    file: Path
    language: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of many files: those refused, and how many articles have new documents."""

    refused: tuple[RefusedFile, ...]
    articles_changed: int


class Documents:
    """The verbs on technical documents."""

    def __init__(
        self, desk: Desk, folder: BlobFolder, limits: Callable[[], DocumentLimits]
    ) -> None:
        """Keep contents in `folder`; `limits` are the marketplace's of the moment."""
        self._desk = desk
        self._folder = folder
        self._limits = limits

    def add_files(
        self, article: ArticleId, files: Sequence[Path], *, confirmed: Collection[Path] = ()
    ) -> TakenDocuments:
        """Take the files that are sound PDFs, as many as there is room for, as one step.

        One that acts by itself is taken only if it is among `confirmed`. What is refused, doubtful
        or one too many leaves no trace.
        """
        before = self._digests(article)
        good: dict[Sha256, tuple[Path, TechnicalDocument]] = {}
        doubtful: list[Doubtful] = []
        refused: list[RefusedFile] = []
        limits = self._limits()
        with ThreadPoolExecutor(max_workers=AT_ONCE) as pool:
            results = pool.map(partial(_checked, limits), files)
            for file, result in zip(files, results, strict=True):
                if isinstance(result, InputRefused):
                    refused.append(RefusedFile(file, result))
                elif (reason := _no_place(file, result.sha256, [*before, *good])) is not None:
                    refused.append(RefusedFile(file, reason))
                elif result.active and file not in confirmed:
                    doubtful.append(Doubtful(file, remarks_of(result.active)))
                else:
                    good[result.sha256] = file, result
        for _, document in good.values():
            self._folder.write(document.bytes_)
        if good:
            self._put_on(article, good)
        taken = tuple((file, key) for key, (file, _) in good.items())
        return TakenDocuments(taken, tuple(doubtful), tuple(refused))

    def add_many(self, wanted: Sequence[Wanted], progress: Callable[[int, int], None]) -> Imported:
        """Put files on many articles as one step; what is there already is left as it is.

        Refused are those that act by themselves too.
        """
        refused: list[RefusedFile] = []
        sound: list[tuple[Wanted, Blob]] = []
        limits = self._limits()
        with ThreadPoolExecutor(max_workers=AT_ONCE) as pool:
            results = pool.map(partial(_sound, limits), [item.file for item in wanted])
            for number, (item, found) in enumerate(zip(wanted, results, strict=True), start=1):
                if isinstance(found, InputRefused):
                    refused.append(RefusedFile(item.file, found))
                else:
                    self._folder.write(found.bytes_)
                    sound.append((item, _blob(shown_name(item.file), found)))
                progress(number, len(wanted))
        changed: set[ArticleId] = set()
        with self._desk.step("add-documents") as work:
            for item, blob in sound:
                rows = object_list(work.get(item.article).local.get("documents"))
                before = [text(row.get("sha256")) for row in rows]
                if blob.sha256 in before:
                    continue
                reason = _no_place(item.file, blob.sha256, before)
                if reason is not None:
                    refused.append(RefusedFile(item.file, reason))
                    continue
                blobs.add(work.tx, [blob])
                row: Document = {"sha256": blob.sha256, "name": _title(item.file)}
                row |= {"language": item.language} if item.language else {}
                work.change(item.article, {"documents": [*rows, row]})
                changed.add(item.article)
        return Imported(tuple(refused), len(changed))

    def rename(self, article: ArticleId, digest: Sha256, name: str) -> bool:
        """Show the document under another name; False if it was called so already."""
        clean = " ".join(clean_text(name).split())
        if not clean:
            raise InputRefused("document-without-name", path="documents")
        if len(clean) > LONGEST_NAME:
            raise InputRefused("too-long", path="documents", limit=LONGEST_NAME)
        return self._change(article, digest, {"name": clean})

    def speak(self, article: ArticleId, digest: Sha256, language: str) -> bool:
        """Say in which language the document is written; empty: in none or several."""
        if language and language not in LANGUAGES:
            raise InputRefused("not-a-choice", path="documents", value=language)
        return self._change(article, digest, {"language": language or None})

    def arrange(self, article: ArticleId, digests: Sequence[str]) -> bool:
        """Keep these documents of the article, in this order."""
        with self._desk.step("order-documents") as work:
            rows = object_list(work.get(article).local.get("documents"))
            known = {text(row.get("sha256")): row for row in rows}
            after: list[JsonValue] = [known[digest] for digest in digests if digest in known]
            return work.change(article, {"documents": after}) > 0

    def _digests(self, article: ArticleId) -> list[str]:
        with self._desk.database.reading() as connection:
            item = load(connection, article)
        rows = object_list(item.local.get("documents")) if item is not None else []
        return [text(row.get("sha256")) for row in rows]

    def _put_on(
        self, article: ArticleId, good: Mapping[Sha256, tuple[Path, TechnicalDocument]]
    ) -> None:
        with self._desk.step("add-documents") as work:
            blobs.add(work.tx, [_blob(shown_name(file), found) for file, found in good.values()])
            now = object_list(work.get(article).local.get("documents"))
            known = {text(row.get("sha256")) for row in now}
            fresh: list[Document] = [
                {"sha256": key, "name": _title(file)}
                for key, (file, _) in good.items()
                if key not in known
            ]
            after: list[JsonValue] = [*now, *fresh]
            work.change(article, {"documents": after[:MAX_DOCUMENTS]})

    def _change(self, article: ArticleId, digest: Sha256, values: Mapping[str, JsonValue]) -> bool:
        with self._desk.step("edit") as work:
            rows = object_list(work.get(article).local.get("documents"))
            after: list[JsonValue] = [
                _without_nothing({**row, **values}) if row.get("sha256") == digest else row
                for row in rows
            ]
            return work.change(article, {"documents": after}) > 0


def _checked(limits: DocumentLimits, file: Path) -> TechnicalDocument | InputRefused:
    try:
        return take_document(file, limits)
    except InputRefused as reason:
        return reason


def _sound(limits: DocumentLimits, file: Path) -> TechnicalDocument | InputRefused:
    """A file that may be put on without asking anybody, or why not."""
    found = _checked(limits, file)
    if not isinstance(found, InputRefused) and found.active:
        return InputRefused(remarks_of(found.active)[0].code, file=shown_name(file))
    return found


def _no_place(file: Path, digest: Sha256, before: Sequence[str]) -> InputRefused | None:
    if digest in before:
        return InputRefused("document-already-there", file=shown_name(file))
    if len(before) >= MAX_DOCUMENTS:
        return InputRefused("document-no-room", file=shown_name(file), limit=MAX_DOCUMENTS)
    return None


def _title(file: Path) -> str:
    """The name buyers see at first: the file's without its ending."""
    name = shown_name(file)
    return name[:-4] if name.lower().endswith(".pdf") and len(name) > 4 else name


def _without_nothing(row: Document) -> Document:
    return {key: value for key, value in row.items() if value is not None}


def _blob(name: str, found: TechnicalDocument) -> Blob:
    return Blob(
        sha256=found.sha256,
        size=len(found.bytes_),
        mime=MIME,
        name=name,
        width=0,
        height=0,
        have_local=True,
        remote="no",
        pages=found.pages,
        remarks=remarks_of(found.active),
    )
