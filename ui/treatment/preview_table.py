"""What a move would bring about, a row a visit."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView

from planner.model.agent import Agent
from planner.model.delay import DelayPreview
from planner.model.moved import GapMoved, Moved
from ui.tables import row_table
from ui.theme import look_of
from ui.wording import day_range, near_date

HEADS = ("Visit", "Now", "Then", "Window then", "Since the dose before", "Remarks")
WIDEST = (
    "C26D15",
    "Wed 30 Nov 2026",
    "Wed 30 Nov 2026",
    "30 Nov – 30 Dec",
    "TAR 14 → 21 days after C26D15; SG 14 → 21 days after C26D8",
)


class PreviewTable:
    """The table and what fills it."""

    def __init__(self) -> None:
        self._rows = QStandardItemModel(0, len(HEADS))
        self._rows.setHorizontalHeaderLabels(HEADS)
        self.table: QTableView = row_table(self._rows, name="What would move", samples=WIDEST)
        self._rows.setParent(self.table)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)

    def show(self, foreseen: DelayPreview | None, *, agents: Mapping[str, Agent], today: date) -> None:
        """Show every visit that would move; None shows nothing."""
        self._rows.setRowCount(0)
        if foreseen is None:
            return
        danger = QBrush(QColor(look_of(self.table.palette()).danger))
        for moved in foreseen.moved:
            items = [QStandardItem(text) for text in _texts(moved, foreseen, agents, today)]
            if any(not finding.is_note for finding in moved.findings) or moved.visit in foreseen.full:
                for item in items:
                    item.setForeground(danger)
            self._rows.appendRow(items)

    def texts(self) -> tuple[tuple[str, ...], ...]:
        """What it shows."""
        rows, columns = range(self._rows.rowCount()), range(self._rows.columnCount())
        return tuple(tuple(self._rows.item(row, column).text() for column in columns) for row in rows)


def sentences(foreseen: DelayPreview) -> tuple[str, ...]:
    """What would be wrong or worth knowing, what needs an override first."""
    broken = tuple(f"Needs an override: {finding.sentence}" for finding in foreseen.broken)
    others = (
        finding.sentence
        for moved in foreseen.moved
        for finding in moved.findings
        if finding not in foreseen.broken
    )
    return (*broken, *dict.fromkeys(others))


def _texts(moved: Moved, foreseen: DelayPreview, agents: Mapping[str, Agent], today: date) -> tuple[str, ...]:
    before, after = (
        near_date(day, today=today) if day is not None else "no day" for day in (moved.before, moved.after)
    )
    remarks = (
        ("booked", moved.visit in foreseen.booked),
        ("no place left that day", moved.visit in foreseen.full),
        ("changes in exported calendars", moved.visit in foreseen.published),
    )
    said = [words for words, holds in remarks if holds]
    return (
        moved.visit,
        before,
        after,
        day_range(*moved.window) if moved.window else "",
        "; ".join(_gap(gap, agents) for gap in moved.gaps),
        "; ".join((*said, *(finding.sentence for finding in moved.findings))),
    )


def _gap(gap: GapMoved, agents: Mapping[str, Agent]) -> str:
    before = f"{gap.days_before} → " if gap.days_before is not None else ""
    return f"{agents[gap.agent].short} {before}{gap.days_after} days after {gap.earlier}"
