"""What is known of the pictures in the strip: learned off the window's thread, said below it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.domain.ids import ArticleId
from desktop.queries.media import PictureFacts
from desktop.queries.picture_twins import Twin
from desktop.ui.articles.editor.tile import Tile
from desktop.ui.articles.media.notes import Note, Notes
from desktop.ui.context import Context
from desktop.ui.refusals import refusals
from desktop.ui.tasks import Latest
from desktop.ui.words import about, sentence_of

_UNTOLD = frozenset({"picture-extension-lies"})


class PictureNotes:
    """Asks for the facts of pictures, marks their tiles and tells what there is to say."""

    def __init__(
        self, context: Context, tiles: Sequence[Tile], follow: Callable[[str], None]
    ) -> None:
        """`follow` is told of another article the person wants to see."""
        self._context = context
        self._tiles = tiles
        self._latest = Latest(context.tasks)
        self._looked_at: tuple[str, ...] = ()
        self._facts: dict[str, PictureFacts] = {}
        self.notes = Notes("pictureNote", follow)

    def facts_of(self, digest: str) -> PictureFacts | None:
        """Return what is known of a picture, None where nothing is yet."""
        return self._facts.get(digest)

    def learn(self, article: ArticleId, digests: Sequence[str]) -> None:
        """Ask for what is known of these pictures."""
        media, language = self._context.see.media, self._context.language

        def show(found: tuple[PictureFacts, ...]) -> None:
            self._show(found, digests)
            self._look_at(found, article, digests)

        self._latest.ask(lambda: media.pictures(article, digests, language), show)

    def _show(self, found: Sequence[PictureFacts], digests: Sequence[str]) -> None:
        self._facts = {item.sha256: item for item in found}
        notes: list[Note] = []
        for place, digest in enumerate(digests):
            facts = self._facts.get(digest)
            said = _said(facts) if facts is not None else []
            if self._tiles[place].digest == digest:
                self._tiles[place].warn(said)
            if facts is not None and said:
                notes.append(_note(place + 1, said, facts.twin))
        self.notes.tell(notes)

    def _look_at(
        self, found: Sequence[PictureFacts], article: ArticleId, digests: Sequence[str]
    ) -> None:
        """Have those looked at that nobody has looked at yet, once."""
        new = tuple(item.sha256 for item in found if item.is_here and not item.is_known)
        if new and new != self._looked_at:
            self._looked_at = new
            looks = self._context.do.looks
            self._context.tasks.write(
                lambda: looks.look_at(new), lambda _count: self.learn(article, digests)
            )


def _said(facts: PictureFacts) -> list[str]:
    said = [
        sentence_of(item.code, item.facts) for item in facts.remarks if item.code not in _UNTOLD
    ]
    if facts.error is not None:
        said.extend(words for _, words in refusals(facts.error))
    if facts.twin is not None:
        same = QCoreApplication.translate("PictureNotes", "The same picture is in “%1”.")
        alike = QCoreApplication.translate("PictureNotes", "It looks like a picture of “%1”.")
        words = same if facts.twin.is_same else alike
        said.append(words.replace("%1", facts.twin.name or "–"))
    return said


def _note(number: int, said: Sequence[str], twin: Twin | None) -> Note:
    words = about(" ".join(said), {"picture": str(number)})
    if twin is None:
        return Note(words)
    link = QCoreApplication.translate("PictureNotes", "Open that article")
    return Note(words, link, twin.article)
