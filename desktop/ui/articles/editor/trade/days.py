"""A day, typed in the country's order or picked from a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton

from desktop.ui.formats import day_form
from desktop.ui.theme.sheet import FIELD
from desktop.ui.theme.theme import Theme

EARLIEST, LATEST = QDate(2000, 1, 1), QDate(2100, 12, 31)


class DayEdit(QDateEdit):
    """Tells of a new day once it is picked or typed and left."""

    picked = Signal()

    def __init__(self, theme: Theme, name: str, title: str) -> None:
        """Begin at today."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setToolTip(title)
        self.setCalendarPopup(True)
        self.setDisplayFormat(day_form())
        self.setDateRange(EARLIEST, LATEST)
        self.setMinimumWidth(128)
        self.setFixedHeight(FIELD)
        self._last = QDate.currentDate()
        self.setDate(self._last)
        calendar = QCalendarWidget()
        calendar.setObjectName(f"{name}-calendar")
        calendar.setAccessibleName(title)
        calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setHorizontalHeaderFormat(
            QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames
        )
        calendar.setMinimumSize(304, 240)
        self._dress(calendar, theme)
        theme.changed.connect(lambda: self._dress(calendar, theme))
        self.setCalendarWidget(calendar)
        calendar.clicked.connect(self._leave)
        calendar.activated.connect(self._leave)
        self.editingFinished.connect(self._leave)

    def put(self, day: date) -> None:
        """Show a day without telling of it."""
        found = QDate(day.year, day.month, day.day)
        self._last = found
        if self.date() != found:
            self.setDate(found)

    def day(self) -> date:
        """Return the day shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _dress(self, calendar: QCalendarWidget, theme: Theme) -> None:
        """Give the calendar the theme's colours; the weekend is not red, which reads as wrong."""
        weekend = QTextCharFormat()
        weekend.setForeground(QColor(theme.palette.muted))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, weekend)
        for part, icon in (("prev", "left"), ("next", "right")):
            made = calendar.findChild(QToolButton, f"qt_calendar_{part}month")
            if made is not None:
                made.setIcon(theme.icon(icon))

    def _leave(self) -> None:
        if self.date() != self._last:
            self._last = self.date()
            self.picked.emit()
