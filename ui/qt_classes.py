"""Qt's classes, made in the thread of the window before another thread imports what needs them.

PySide makes a class when it is first asked for, and where two threads do so at once it takes something out of
a table that the other is still reading: the process ends, or hangs. To import on another thread is safe only
while every class that is named there has been made. Sixty milliseconds in all, after the first paint.
"""

import importlib
from collections.abc import Iterator

CLASSES = {
    "PySide6.QtCore": (
        "QAbstractListModel", "QAbstractTableModel", "QBuffer", "QDate", "QDateTime", "QElapsedTimer",
        "QItemSelection", "QItemSelectionModel", "QLineF", "QMarginsF", "QMimeData", "QModelIndex",
        "QPersistentModelIndex", "QPoint", "QRect", "QRectF", "QSignalBlocker", "QSortFilterProxyModel",
        "QTime", "QUrl",
    ),
    "PySide6.QtGui": (
        "QAccessible", "QAccessibleAnnouncementEvent", "QBrush", "QContextMenuEvent", "QDragMoveEvent",
        "QFocusEvent", "QFont", "QFontDatabase", "QFontMetrics", "QFontMetricsF", "QHelpEvent", "QImage",
        "QKeyEvent", "QMouseEvent", "QPageLayout", "QPageSize", "QPainter", "QPdfWriter", "QPen", "QPolygonF",
        "QRegion", "QResizeEvent", "QShortcut", "QShowEvent", "QStandardItem", "QStandardItemModel",
        "QTextCharFormat", "QTextDocument", "QWheelEvent", "QWindow",
    ),
    "PySide6.QtWidgets": (
        "QButtonGroup", "QCalendarWidget", "QCheckBox", "QComboBox", "QDateEdit", "QDialogButtonBox",
        "QDoubleSpinBox", "QFileDialog", "QFormLayout", "QGridLayout", "QHBoxLayout", "QHeaderView",
        "QLineEdit", "QListWidget", "QListWidgetItem", "QPlainTextEdit", "QProgressBar", "QPushButton",
        "QRadioButton", "QSizePolicy", "QSpinBox", "QSplitter", "QStyle", "QStyleOptionViewItem",
        "QStyledItemDelegate", "QTabWidget", "QTableView", "QTextBrowser", "QTimeEdit", "QToolButton",
        "QToolTip", "QVBoxLayout", "QWidgetAction",
    ),
    "PySide6.QtPrintSupport": ("QPrintDialog", "QPrinter", "QPrinterInfo"),
}  # fmt: skip
"""Beyond those of the first painted window; each brings the classes it is derived from."""


def making_qt_classes() -> Iterator[str]:
    """Have every class there once it is gone through, in the thread of the window; a module of Qt a step."""
    for module, names in CLASSES.items():
        for name in names:
            getattr(importlib.import_module(module), name)
        yield module
