"""What a move would bring about, a row a visit."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtGui import QBrush, QColor

from planner.model.agent import Agent
from planner.model.delay import DelayPreview
from planner.model.moved import GapMoved, Moved
from ui.language import marked, tr
from ui.tables import row_table
from ui.text_rows import TextRows, items_of
from ui.theme import look_of
from ui.wording import day_range, near_date

HEADS = (
    marked("Visit"),
    marked("Now", "a column: as it is"),
    marked("Then", "a column: as it would be"),
    marked("New window"),
    marked("Since previous dose"),
    marked("Remarks"),
)
BOOKED = marked("booked; waits for a place on the new day", "a visit")
FULL = marked("no place left that day")
PUBLISHED = marked("changes in exported calendars")
GAPS = 4


class PreviewTable:
    """The table and what fills it."""

    def __init__(self) -> None:
        self._rows = TextRows(HEADS)
        self.table = row_table(self._rows, name=tr("What would move"), wraps=(GAPS,))
        self._rows.setParent(self.table)

    def show(self, foreseen: DelayPreview | None, *, agents: Mapping[str, Agent], today: date) -> None:
        """Show every visit that would move; None shows nothing."""
        self._rows.setRowCount(0)
        if foreseen is None:
            return
        danger = QBrush(QColor(look_of(self.table.palette()).danger))
        for moved in foreseen.moving:
            items = items_of(_texts(moved, foreseen, agents, today))
            if any(not finding.is_note for finding in moved.findings) or moved.visit in foreseen.full:
                for item in items:
                    item.setForeground(danger)
            self._rows.appendRow(items)


def sentences(foreseen: DelayPreview) -> tuple[str, ...]:
    """What would be wrong or worth knowing, what needs an override first."""
    broken = tuple(
        tr("Needs an override: {finding}", finding=finding.sentence) for finding in foreseen.broken
    )
    others = (
        finding.sentence
        for moved in foreseen.moved
        for finding in moved.findings
        if finding not in foreseen.broken
    )
    return (*broken, *dict.fromkeys(others))


def _texts(moved: Moved, foreseen: DelayPreview, agents: Mapping[str, Agent], today: date) -> tuple[str, ...]:
    before, after = (
        near_date(day, today=today) if day is not None else tr("no day")
        for day in (moved.before, moved.after)
    )
    remarks = (
        (BOOKED, moved.visit in foreseen.booked and moved.visit not in foreseen.full),
        (FULL, moved.visit in foreseen.full),
        (PUBLISHED, moved.visit in foreseen.published),
    )
    said = [tr(words) for words, holds in remarks if holds]
    return (
        moved.visit,
        before,
        after,
        day_range(*moved.window) if moved.window else "",
        "; ".join(_gap(agents[gap.agent].short, gap) for gap in moved.gaps),
        "; ".join(filter(None, (*said, " ".join(finding.sentence for finding in moved.findings)))),
    )


def _gap(drug: str, gap: GapMoved) -> str:
    days, before = gap.days_after, gap.days_before
    if before is None:
        return tr("{drug} %n day(s) after {visit}", "", days, drug=drug, visit=gap.earlier)
    return tr(
        "{drug} {before} → %n day(s) after {visit}", "", days, drug=drug, before=before, visit=gap.earlier
    )
