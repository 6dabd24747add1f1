"""Where on the screen something is written, so that it can be pressed as by somebody who reads.

Only the program driven from outside has it: F12, which means nothing to the program, has it write a file.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QTabBar, QTableView, QWidget

KEY = "F12"
COLUMNS, ROWS = 8, 60


class Written(QObject):
    """Listens for the key and answers it in ``file``: the middle of each text that can be pressed."""

    def __init__(self, file: Path, application: QApplication) -> None:
        super().__init__(application)
        self._file = file
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F12:
            if event.type() == QEvent.Type.KeyPress:
                self._write()
            return True
        return False

    def _write(self) -> None:
        front = QApplication.activePopupWidget() or QApplication.activeWindow()
        found: dict[str, list[int]] = {}
        for widget in front.findChildren(QWidget) if front is not None else ():
            if widget.isVisible() and widget.window() is front:
                for text, rect in _texts(widget):
                    middle = widget.mapToGlobal(rect.center())
                    found.setdefault(text.replace("&", ""), [middle.x(), middle.y()])
        draft = self._file.with_suffix(".draft")
        draft.write_text(json.dumps(found), "utf-8")
        draft.rename(self._file)


def _texts(widget: QWidget) -> Iterator[tuple[str, QRect]]:
    if isinstance(widget, QAbstractButton):
        yield widget.text() or widget.accessibleName(), widget.rect()
    elif isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            yield widget.tabText(tab), widget.tabRect(tab)
    elif isinstance(widget.parent(), QAbstractItemView) and widget is widget.parent().viewport():
        yield from _cells(widget.parent())
    elif widget.accessibleName():
        yield widget.accessibleName(), widget.rect()


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, QRect]]:
    model = view.model()
    if model is None:
        return
    columns = min(model.columnCount(), COLUMNS) if isinstance(view, QTableView) else 1
    for row in range(min(model.rowCount(), ROWS)):
        for column in range(columns):
            index = model.index(row, column)
            rect = view.visualRect(index)
            if rect.isValid() and view.viewport().rect().contains(rect.center()):
                yield str(index.data() or ""), rect
