"""Where on the screen something is written, so that it can be pressed as by somebody who reads.

Only the program driven from outside has it: asked through a pipe, it writes a file. Unasked it does nothing,
so that whoever measures waits measures the program: a filter of all its events would take a fifth of them.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSocketNotifier
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QTabBar, QTableView, QWidget

COLUMNS, ROWS = 8, 60


def pipe_of(file: Path) -> Path:
    """Through what the program is asked to write ``file``: a line does."""
    return file.with_suffix(".asked")


class Written(QObject):
    """Listens at the pipe and answers in ``file``: the middle of each text that can be pressed."""

    def __init__(self, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._file = file
        os.mkfifo(pipe_of(file))
        self._pipe = os.open(pipe_of(file), os.O_RDWR | os.O_NONBLOCK)
        self._asked = QSocketNotifier(self._pipe, QSocketNotifier.Type.Read, self)
        self._asked.activated.connect(self._answer)

    def _answer(self) -> None:
        os.read(self._pipe, 1 << 10)
        self._write()

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
