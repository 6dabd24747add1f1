"""What a change would break: a row a broken rule, with the day and the visit."""

from collections.abc import Iterable

from planner.model.clinic import OpeningHours
from planner.model.clinic_dates import Closure, HoursOn
from planner.model.day_layout import Finding
from planner.model.foreseen_edit import ForeseenEdit
from ui.language import marked, tr
from ui.plain import tooltip
from ui.tables import row_table
from ui.text_rows import TextRows, items_of
from ui.wording import short_date

OPEN_DAYS = frozenset(kind.kind for kind in (Closure, HoursOn, OpeningHours))
"""What says on which days visits can be."""
HEADS = (marked("Day"), marked("Visit"), marked("What would be wrong"))


class BrokenTable:
    """The table and what fills it."""

    def __init__(self) -> None:
        self._rows = TextRows(HEADS)
        self.table = row_table(self._rows, name=tr("What it would break"))
        self._rows.setParent(self.table)

    def show(self, broken: Iterable[Finding]) -> None:
        """Show these instead of those before."""
        self._rows.setRowCount(0)
        for finding in broken:
            day = short_date(finding.on) if finding.on is not None else ""
            items = items_of((day, _who(finding.visits), finding.sentence))
            items[1].setToolTip(tooltip(", ".join(visit.replace("/", " ") for visit in finding.visits)))
            items[2].setToolTip(tooltip(finding.sentence))
            self._rows.appendRow(items)


def _who(visits: tuple[str, ...]) -> str:
    first = visits[0].replace("/", " ") if visits else ""
    return tr("{visit} and %n more", "", len(visits) - 1, visit=first) if len(visits) > 1 else first


def change_in_words(change: ForeseenEdit) -> str:
    """What an edit would break, and, of one of the open days, how many visits only proposed it would move."""
    broken = _broken(change.broken)
    if not change.edit.kinds & OPEN_DAYS:
        return broken
    # A day that is closed loses them without a word else: nobody has been told of them yet.
    moved = _moved(change)
    return f"{moved} {broken}" if change.broken else f"{broken} {moved}"


def _moved(change: ForeseenEdit) -> str:
    if not change.moved:
        return tr("No proposed visit gets another day.")
    return tr(
        "{visits} ({participants}) (gets|get) another day.",
        "",
        len(change.moved),
        visits=tr("%n proposed visit(s)", "", len(change.moved)),
        participants=tr("%n participant(s)", "", change.participants_moved),
    )


def _broken(broken: tuple[Finding, ...]) -> str:
    if not broken:
        return tr("Nothing that is booked or placed would break.")
    visits = {visit for finding in broken for visit in finding.visits}
    days = {finding.on for finding in broken if finding.on is not None}
    if not days:
        return tr("This would break the plan for %n visit(s):", "", len(visits))
    return tr(
        "This would break the plan for {visits} on {days}:",
        visits=tr("%n visit(s)", "", len(visits)),
        days=tr("%n day(s)", "", len(days)),
    )
