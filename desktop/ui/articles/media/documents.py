"""The card of technical documents: up to five PDFs with first page, name, language and order."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop.domain.document import Document, JsonValue, object_list, text
from desktop.domain.fields import MAX_DOCUMENTS
from desktop.domain.ids import ArticleId, Sha256
from desktop.domain.rules import Finding
from desktop.queries.articles import ArticleSheet
from desktop.queries.media import DocumentFacts
from desktop.ui.articles.editor.box import Box, Save
from desktop.ui.articles.media.document_row import DocumentRow
from desktop.ui.articles.media.notes import Note, Notes
from desktop.ui.articles.media.outside import open_content
from desktop.ui.articles.media.rows import place_at
from desktop.ui.articles.thumbnails import Thumbnails
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button, wear
from desktop.ui.parts.labels import row
from desktop.ui.refusals import refusals
from desktop.ui.tasks import Latest
from desktop.ui.words import sentence, titled, warning_sentence
from desktop.workflows.documents import Doubtful, TakenDocuments


class DocumentsBox(Box):
    """The documents of the article in the form."""

    def __init__(self, context: Context, save: Save, title: str, thumbnails: Thumbnails) -> None:
        """Build five lines and a button."""
        super().__init__(context, save, "documents", title)
        self._article: ArticleId | None = None
        self._documents: list[Document] = []
        self._latest = Latest(context.tasks)
        self._looked_at: tuple[str, ...] = ()
        self.setAcceptDrops(True)
        self._rows = [
            DocumentRow(context.theme, thumbnails, place) for place in range(MAX_DOCUMENTS)
        ]
        for line in self._rows:
            line.moved.connect(self._move)
            line.removed.connect(self._remove)
            line.opened.connect(self._open)
            line.renamed.connect(self._rename)
            line.spoken.connect(self._speak)
            self.controls.append(line)
            self.body.addWidget(line)
        self._notes_below = Notes("documentNote", lambda _digest: None)
        self.body.addWidget(self._notes_below)
        self._add = button("addDocuments", self.tr("Add PDF files…"), self._choose_files)
        wear(context.theme, self._add, "add")
        self.controls.append(self._add)
        foot = row(gap=8)
        foot.addWidget(self._add)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.hint(
            self.tr("Data sheets, manuals, certificates: up to five PDF files, dropped or chosen.")
        )

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show the article's documents."""
        self._article = sheet.id
        self._show(object_list(value))

    def take(self, files: Sequence[Path], confirmed: Sequence[Path] = ()) -> None:
        """Take PDF files in; those that act by themselves only if they are confirmed."""
        article, documents = self._article, self.context.do.documents
        if article is None or not files:
            return
        self.answer("")
        self.context.tasks.write(
            lambda: documents.add_files(article, files, confirmed=confirmed),
            self._taken,
            lambda error: self.answer(sentence(error)),
        )

    def paste(self) -> None:
        """Take files from the clipboard."""
        self.take(_files(QGuiApplication.clipboard().mimeData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste where the card has the focus."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and our own lines."""
        data = event.mimeData()
        if _files(data) or data.hasFormat(self._rows[0].mime):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put a line where it is dropped, or take files in."""
        data = event.mimeData()
        if data.hasFormat(self._rows[0].mime):
            place = int(data.data(self._rows[0].mime).toStdString())
            self._move(place, place_at([*self._rows], event.position().y()))
        else:
            self.take(_files(data))
        event.acceptProposedAction()

    def _show(self, documents: list[Document]) -> None:
        self._documents = documents
        for place, line in enumerate(self._rows):
            line.show_document(documents[place] if place < len(documents) else {})
            line.stand(len(documents))
        self._add.setVisible(len(documents) < MAX_DOCUMENTS)
        self._learn()

    def _is_warned(self, path: str) -> bool:
        """The notes say it, with what the article's findings cannot know."""
        del path
        return False

    def _choose_files(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Add PDF files"), "", self.tr("PDF files (*.pdf *.PDF)")
        )
        self.take([Path(file) for file in files])

    def _taken(self, taken: TakenDocuments) -> None:
        self.answer("\n".join(sentence(item.reason) for item in taken.refused))
        if taken.documents:
            self.context.teller.saved(self.tr("Documents saved here, not sent yet"))
        if taken.doubtful:
            self._ask(taken.doubtful)

    def _ask(self, doubtful: Sequence[Doubtful]) -> None:
        lines = [
            warning_sentence(
                Finding("documents", remark.code, facts=(("document", item.file.name),))
            )
            for item in doubtful
            for remark in item.remarks
        ]
        question = QMessageBox(self)
        question.setObjectName("doubtfulDocuments")
        question.setIcon(QMessageBox.Icon.Warning)
        question.setWindowTitle(self.tr("Add these documents all the same?"))
        question.setText(self.tr("Add these documents all the same?"))
        question.setInformativeText("\n\n".join(lines))
        yes = question.addButton(self.tr("Add anyway"), QMessageBox.ButtonRole.AcceptRole)
        yes.setObjectName("addAnyway")
        no = question.addButton(self.tr("Leave out"), QMessageBox.ButtonRole.RejectRole)
        no.setObjectName("leaveOut")
        question.setDefaultButton(no)
        files = [item.file for item in doubtful]
        yes.clicked.connect(lambda: self.take(files, files))
        question.finished.connect(question.deleteLater)
        question.open()

    def _learn(self) -> None:
        digests = [text(item.get("sha256")) for item in self._documents]
        media = self.context.see.media
        self._latest.ask(lambda: media.documents(digests), self._know)

    def _know(self, facts: tuple[DocumentFacts, ...]) -> None:
        known = {item.sha256: item for item in facts}
        notes: list[Note] = []
        for line, document in zip(self._rows, self._documents, strict=False):
            found = known.get(Sha256(text(document.get("sha256"))))
            line.know(found)
            if found is not None:
                notes.extend(_notes(text(document.get("name")), found))
        self._notes_below.tell(notes)
        new = tuple(item.sha256 for item in facts if item.is_here and not item.is_known)
        if new and new != self._looked_at:
            self._looked_at = new
            self.context.tasks.write(
                lambda: self.context.do.looks.look_at(new), lambda _count: self._learn()
            )

    def _move(self, place: int, to: int) -> None:
        if 0 <= to < len(self._documents) and place != to:
            order = [*self._documents]
            order.insert(to, order.pop(place))
            self._arrange(order)
            self._rows[to].setFocus()

    def _remove(self, place: int) -> None:
        self._arrange([*self._documents[:place], *self._documents[place + 1 :]])

    def _arrange(self, order: list[Document]) -> None:
        article, documents = self._article, self.context.do.documents
        if article is None:
            return
        self._show(order)
        digests = [text(item.get("sha256")) for item in order]
        self._do(lambda: documents.arrange(article, digests))

    def _rename(self, place: int, name: str) -> None:
        article, documents, digest = self._article, self.context.do.documents, self._digest(place)
        if article is not None:
            self._do(lambda: documents.rename(article, digest, name))

    def _speak(self, place: int, language: str) -> None:
        article, documents, digest = self._article, self.context.do.documents, self._digest(place)
        if article is not None:
            self._do(lambda: documents.speak(article, digest, language))

    def _open(self, place: int) -> None:
        digest, name = self._digest(place), text(self._documents[place].get("name"))
        open_content(self.context, digest, name, self.answer)

    def _digest(self, place: int) -> Sha256:
        return Sha256(text(self._documents[place].get("sha256")))

    def _do(self, work: Callable[[], bool]) -> None:
        def saved(is_changed: bool) -> None:
            self.answer("")
            if is_changed:
                self.context.teller.saved(self.tr("Saved here, not sent yet"))

        self.context.tasks.write(work, saved, lambda error: self.answer(sentence(error)))


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _notes(name: str, found: DocumentFacts) -> list[Note]:
    facts = (("document", name),)
    notes = [
        Note(warning_sentence(Finding("documents", remark.code, facts=facts)))
        for remark in found.remarks
    ]
    if found.error is not None:
        notes.extend(Note(titled(name, said)) for _, said in refusals(found.error))
    return notes
