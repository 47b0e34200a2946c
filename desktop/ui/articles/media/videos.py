"""The card of videos: addresses of YouTube and Vimeo, added, put in order, opened."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent

from desktop.domain.document import JsonValue, text_list
from desktop.domain.errors import DesktopError
from desktop.domain.fields import MAX_VIDEOS
from desktop.domain.ids import ArticleId
from desktop.queries.articles import ArticleSheet
from desktop.ui.articles.editor.box import Box, Save
from desktop.ui.articles.media.rows import MediaRow, place_at
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button, wear
from desktop.ui.parts.elided import Elided
from desktop.ui.parts.inputs import Line
from desktop.ui.parts.labels import label, row
from desktop.ui.theme.theme import Theme
from desktop.ui.words import sentence


class VideoRow(MediaRow):
    """A line of the videos' card."""

    def __init__(self, theme: Theme, place: int) -> None:
        """Be the line number `place`."""
        super().__init__(theme, "video", place)
        self._site = label("", "heading", name=f"videoSite-{place}")
        self._site.setMinimumWidth(64)
        self._address = Elided("muted", f"videoAddress-{place}")
        self.content.addWidget(self._site)
        self.content.addWidget(self._address)
        self.content.addStretch(1)
        self.finish()

    def show_address(self, address: str) -> None:
        """Show a video; an empty address leaves the line empty."""
        self._site.setText("Vimeo" if "vimeo.com" in address else "YouTube")
        self._address.put(address.removeprefix("https://").removeprefix("www."))
        self.setAccessibleName(self.tr("Video %1").replace("%1", address))


class VideosBox(Box):
    """The videos of the article in the form."""

    def __init__(self, context: Context, save: Save, title: str) -> None:
        """Build five lines and a field for another."""
        super().__init__(context, save, "videos", title)
        self._article: ArticleId | None = None
        self._videos: list[str] = []
        self.setAcceptDrops(True)
        self._rows = [VideoRow(context.theme, place) for place in range(MAX_VIDEOS)]
        for line in self._rows:
            line.moved.connect(self._move)
            line.removed.connect(self._remove)
            line.opened.connect(self._open)
            self.controls.append(line)
            self.body.addWidget(line)
        self._line = Line()
        self.own(self._line, title=self.tr("Address of a video"))
        self._line.setPlaceholderText(self.tr("Address of a YouTube or Vimeo video"))
        self._line.returnPressed.connect(self._add)
        self._line.editingFinished.connect(self._add)
        self._button = button("addVideo", self.tr("Add"), self._add)
        wear(context.theme, self._button, "add")
        entry = row(gap=8)
        entry.addWidget(self._line, 1)
        entry.addWidget(self._button)
        self.body.addLayout(entry)

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show the article's videos."""
        self._article = sheet.id
        self._show(text_list(value))

    def reset(self) -> None:
        """Forget what was typed for another article."""
        super().reset()
        self._line.clear()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take our own lines, and addresses from a browser."""
        data = event.mimeData()
        if data.hasFormat(self._rows[0].mime) or data.hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put a line where it is dropped, or add an address."""
        data = event.mimeData()
        if data.hasFormat(self._rows[0].mime):
            place = int(data.data(self._rows[0].mime).toStdString())
            self._move(place, place_at([*self._rows], event.position().y()))
        else:
            self._take(data.text())
        event.acceptProposedAction()

    def _show(self, videos: list[str]) -> None:
        self._videos = videos
        for place, line in enumerate(self._rows):
            line.show_address(videos[place] if place < len(videos) else "")
            line.stand(len(videos))
        has_room = len(videos) < MAX_VIDEOS
        self._line.setVisible(has_room)
        self._button.setVisible(has_room)

    def _add(self) -> None:
        typed = self._line.text().strip()
        if self._line.isModified() and typed:
            self._line.setModified(False)
            self._take(typed)

    def _take(self, typed: str) -> None:
        article, videos = self._article, self.context.do.videos
        if article is not None:
            self._do(lambda: videos.add(article, typed) > 0, self._line.clear)

    def _move(self, place: int, to: int) -> None:
        if 0 <= to < len(self._videos) and place != to:
            order = [*self._videos]
            order.insert(to, order.pop(place))
            self._arrange(order)
            self._rows[to].setFocus()

    def _remove(self, place: int) -> None:
        self._arrange([*self._videos[:place], *self._videos[place + 1 :]])

    def _arrange(self, order: list[str]) -> None:
        article, videos = self._article, self.context.do.videos
        if article is not None:
            self._show(order)
            self._do(lambda: videos.arrange(article, order))

    def _open(self, place: int) -> None:
        QDesktopServices.openUrl(QUrl(self._videos[place]))

    def _do(self, work: Callable[[], bool], done: Callable[[], None] = lambda: None) -> None:
        def saved(is_changed: bool) -> None:
            self.answer("")
            done()
            if is_changed:
                self.context.teller.saved(self.tr("Saved here, not sent yet"))

        def refused(error: DesktopError) -> None:
            self.answer(sentence(error))
            # What was typed stays to be corrected, and counts as typed.
            self._line.setModified(bool(self._line.text()))

        self.context.tasks.write(work, saved, refused)
