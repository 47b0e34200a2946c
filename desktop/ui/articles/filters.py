"""Quick filters: chips with counts that write into the search box."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.queries.articles import ArticleQueries
from desktop.ui import formats
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.parts.labels import row
from desktop.ui.tasks import Latest, Tasks

GAP = 6


@dataclass(frozen=True, slots=True)
class Filter:
    """A word and the query it stands for."""

    key: str
    title: str
    query: str


FILTERS: tuple[Filter, ...] = (
    Filter("all", QT_TRANSLATE_NOOP("filters", "All"), ""),
    Filter("unsent", QT_TRANSLATE_NOOP("filters", "Not sent"), "-state:confirmed"),
    Filter("conflict", QT_TRANSLATE_NOOP("filters", "Conflicts"), "state:conflict"),
    Filter("parked", QT_TRANSLATE_NOOP("filters", "Refused"), "state:parked"),
    Filter("incomplete", QT_TRANSLATE_NOOP("filters", "Incomplete"), "missing:any"),
    Filter("pictures", QT_TRANSLATE_NOOP("filters", "No picture"), "images:0"),
    Filter("pending", QT_TRANSLATE_NOOP("filters", "Pending"), "review:pending"),
    Filter("refused", QT_TRANSLATE_NOOP("filters", "Not approved"), "review:refused"),
)


class ChipBar(QWidget):
    """Shows as many chips as there is room for, the first ones first."""

    def __init__(self) -> None:
        """Begin without chips."""
        super().__init__()
        self._chips: list[tuple[QPushButton, bool]] = []
        self._row = row(self, gap=GAP)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(28)

    def add(self, chip: QPushButton) -> None:
        """Put a chip behind the others."""
        self._row.insertWidget(self._row.count() - 1, chip)
        self._chips.append((chip, True))

    def want(self, wanted: list[bool]) -> None:
        """Say which chips are worth showing."""
        chips = [chip for chip, _ in self._chips]
        self._chips = list(zip(chips, wanted, strict=True))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the chips to the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width()
        for chip, is_wanted in self._chips:
            room -= chip.sizeHint().width() + GAP if is_wanted else 0
            chip.setVisible(is_wanted and (room >= -GAP or chip.isChecked()))


class Filters(QObject):
    """The row of chips."""

    chosen = Signal(str)

    def __init__(self, tasks: Tasks, articles: ArticleQueries) -> None:
        """Count with `articles`."""
        super().__init__()
        self._articles = articles
        self._latest = Latest(tasks)
        self._counts: list[int] = []
        self.bar = ChipBar()
        self.bar.setObjectName("filters")
        self.bar.setAccessibleName(self.tr("Quick filters"))
        self._chips: list[QPushButton] = []
        for item in FILTERS:
            chip = QPushButton()
            chip.setObjectName(f"filter-{item.key}")
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.clicked.connect(lambda _on=False, query=item.query: self.chosen.emit(query))
            self.bar.add(chip)
            self._chips.append(chip)
        self._write()

    def show_query(self, query: str) -> None:
        """Mark the chip that stands for a query."""
        for item, chip in zip(FILTERS, self._chips, strict=True):
            chip.setChecked(item.query == query.strip())

    def recount(self) -> None:
        """Count anew."""
        see = self._articles
        self._latest.ask(lambda: [see.count(item.query) for item in FILTERS], self._take)

    def _take(self, counts: list[int]) -> None:
        self._counts = counts
        self._write()

    def _write(self) -> None:
        wanted: list[bool] = []
        for number, (item, chip) in enumerate(zip(FILTERS, self._chips, strict=True)):
            title = QCoreApplication.translate("filters", item.title)
            found = self._counts[number] if self._counts else None
            text = title if found is None else f"{title}  {formats.count(found)}"
            chip.setText(text)
            chip.setAccessibleName(text)
            wanted.append(item.key in {"all", "unsent"} or bool(found) or chip.isChecked())
        self.bar.want(wanted)
