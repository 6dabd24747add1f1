"""Tab goes through a dialog as it is read: line by line from the top, and within a line from the left."""

from functools import cmp_to_key
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

OVERLAP = 3  # pixels by which what stands beneath may reach into what stands above


def as_it_is_read(dialog: QDialog) -> None:
    """Put what Tab stops at in the order in which it is seen; where nothing has the cursor, the first has."""
    stops = _stops(dialog)
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
    if dialog.focusWidget() is None and (first := next((one for one in stops if one.isEnabled()), None)):
        first.setFocus()


def comes_first(one: QRect, other: QRect) -> int:
    """Below 0 where the one is read before the other, as ``sorted`` asks."""
    if one.top() > other.bottom() - OVERLAP:
        return 1
    if other.top() > one.bottom() - OVERLAP:
        return -1
    return one.left() - other.left()


def _stops(within: QWidget) -> list[QWidget]:
    """Where Tab stops in a widget; what stands together in one of its parts stays together."""
    children = within.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    parts = [one for one in children if one.isVisibleTo(within) and not one.isWindow()]
    parts.sort(key=cmp_to_key(lambda one, other: comes_first(one.geometry(), other.geometry())))
    return [stop for part in parts for stop in _stops_of(part)]


def _stops_of(part: QWidget) -> list[QWidget]:
    is_stop = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None
    if is_stop and not isinstance(part, QScrollArea):
        return [part]  # what is within it, as the line of a date, is Qt's
    return [*([part] if is_stop else []), *_stops(part)]
