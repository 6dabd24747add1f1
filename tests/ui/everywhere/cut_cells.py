"""What is cut in the tables of a window: cells and heads with less room than their words need."""

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QStyle,
    QStyleOptionHeaderV2,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.fitted_table import FittedTable

MOST_TURNS = 400
TURNS = 6  # of the event loop, until everything has its place
LINE_BREAK = "\u2028"
CALENDAR = "qt_calendar_calendarview"  # Qt's own, which no model of ours fills


def settle() -> None:
    """Let everything that was asked for happen; on a busy machine long tables take more turns."""
    for turn in range(MOST_TURNS):
        if turn >= TURNS and not any(table.has_more_to_read for table in _tables()):
            break
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def _tables() -> list[FittedTable]:
    windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return [table for one in windows for table in one.findChildren(FittedTable) if table.isVisible()]


def cut_cells(top: QWidget) -> list[str]:
    """Each cell and each head, of all tables that can be seen, that has less room than its words need."""
    found = []
    for table in top.findChildren(QTableView):
        if table.isVisible() and table.objectName() != CALENDAR:
            found += [f"{table.accessibleName()}: {one}" for one in (*_cells(table), *_heads(table))]
    return found


def _cells(table: QTableView) -> list[str]:
    model, found = table.model(), []
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            if index.data() and not table.isColumnHidden(column) and _is_cut(table, index):
                size = table.visualRect(index).size().toTuple()
                found.append(f"{index.data()!r} in {size}")
    return found


def _is_cut(table: QTableView, index: QModelIndex) -> bool:
    option = QStyleOptionViewItem()
    table.initViewItemOption(option)
    option.rect = table.visualRect(index)
    table.itemDelegate().initStyleOption(option, index)
    style = table.style()
    place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, table)
    margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, table) + 1
    place.adjust(margin, 0, -margin, 0)
    wraps = bool(option.features & QStyleOptionViewItem.ViewItemFeature.WrapText)
    return not _fits(option.text, option.font, place, wraps=wraps)


def _fits(text: str, font: QFont, place: QRect, *, wraps: bool) -> bool:
    """As Qt lays the text out where it paints it."""
    option, height = QTextOption(), 0.0
    option.setWrapMode(QTextOption.WrapMode.WordWrap if wraps else QTextOption.WrapMode.ManualWrap)
    for part in text.replace("\n", LINE_BREAK).split(LINE_BREAK):
        layout = QTextLayout(part, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(place.width())
            height += line.height()
            if line.naturalTextWidth() > place.width() + 0.5:
                return False
        layout.endLayout()
    return height <= place.height() + 0.5


def _heads(table: QTableView) -> list[str]:
    found = []
    for header in (table.horizontalHeader(), table.verticalHeader()):
        if header.isHidden():
            continue
        for section in range(header.count()):
            if not header.isSectionHidden(section) and _is_head_cut(header, section):
                title = table.model().headerData(section, header.orientation())
                found.append(f"head {title!r} in {header.sectionSize(section)} × {header.height()}")
    return found


def _is_head_cut(header: QHeaderView, section: int) -> bool:
    option = QStyleOptionHeaderV2()
    header.initStyleOption(option)
    header.initStyleOptionForIndex(option, section)
    at, size = header.sectionViewportPosition(section), header.sectionSize(section)
    is_across = header.orientation() is Qt.Orientation.Horizontal
    option.rect = QRect(at, 0, size, header.height()) if is_across else QRect(0, at, header.width(), size)
    place = header.style().subElementRect(QStyle.SubElement.SE_HeaderLabel, option, header)
    font, flags = header.font(), Qt.TextFlag.TextWordWrap
    needed = QFontMetricsF(font).boundingRect(place.toRectF(), int(flags.value), option.text)
    return needed.width() > place.width() + 0.5 or needed.height() > place.height() + 0.5
