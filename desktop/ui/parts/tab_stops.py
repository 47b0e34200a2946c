"""Tab leads through a form as it is read, also through what was built later than its neighbours."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QScrollArea, QWidget


def tab_stops(root: QWidget) -> Iterator[QWidget]:
    """Give what Tab stops at inside a widget, in the order of its layouts."""
    if root.isVisible() and root.isEnabled():
        if stops(root):
            yield root
        layout = root.layout()
        inside = root.widget() if isinstance(root, QScrollArea) else None
        if inside is not None:
            yield from tab_stops(inside)
        elif layout is not None:
            yield from _laid_out(layout)


def stops(widget: QWidget) -> bool:
    """Tell whether Tab may stop at a widget now."""
    by_tab = Qt.FocusPolicy.TabFocus.value
    takes = bool(widget.focusPolicy().value & by_tab) and widget.focusProxy() is None
    return takes and widget.isVisible() and widget.isEnabled()


def tab(root: QWidget, *, forward: bool) -> bool:
    """Put the cursor at the next or previous stop, past the ends at what lies outside of `root`."""
    now = QApplication.focusWidget()
    if now is None or not root.isAncestorOf(now):
        return False
    every = list(tab_stops(root))
    # The innermost stop: a tile takes the cursor, and so do the fields on it.
    place = max((n for n, stop in enumerate(every) if _holds(stop, now)), default=-1)
    following = place + (1 if forward else -1)
    inside = place >= 0 and 0 <= following < len(every)
    target = every[following] if inside else _outside(root, now, forward=forward)
    if target is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    return True


def _holds(stop: QWidget, now: QWidget) -> bool:
    return stop is now or stop.isAncestorOf(now)


def _outside(root: QWidget, now: QWidget, *, forward: bool) -> QWidget | None:
    found: QWidget | None = now
    while found is not None:
        found = found.nextInFocusChain() if forward else found.previousInFocusChain()
        if found is now:
            return None
        if found is None or found is root or root.isAncestorOf(found):
            continue
        if stops(found):
            return found
    return None


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: _row_and_column(layout, place))
    for place in places:
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            yield from tab_stops(widget)
        elif inner is not None:
            yield from _laid_out(inner)


def _row_and_column(grid: QGridLayout, place: int) -> tuple[int, int]:
    # Four integers; the stubs of Qt say nothing of it.
    row, column, _, _ = cast("tuple[int, int, int, int]", grid.getItemPosition(place))
    return row, column
