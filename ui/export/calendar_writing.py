"""Writing a calendar off the GUI thread, through a desk of that thread's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.language import tr
from ui.wording import short_date

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date, datetime
    from pathlib import Path
    from threading import Event

    from planner.model.audience import Audience, Grouping
    from planner.model.exported import Exported
    from ui.background import Job

NAMED = 3
"""Visits that are not in a calendar are named up to so many, and then counted."""


@dataclass(frozen=True, slots=True)
class CalendarWish:
    """What is to be written, for whom and where to: a file, or a folder where ``by`` makes several."""

    first: date
    last: date
    by: Grouping
    show: Audience
    out: Path


def writing(clinic_file: Path, wish: CalendarWish, *, at: datetime) -> Job:
    """The job that writes it, as of ``at``; it tells in words how far it is and returns what it left behind.

    It opens the clinic file a second time, since a desk belongs to the thread that opened it; afterwards the
    window's desk has to follow.
    """

    def write(tell: Callable[[object], None], _stop: Event) -> Exported:
        from planner.desk import Desk  # noqa: PLC0415 - loaded by now, and not before the first paint

        tell(tr("Reading the clinic file…"))
        with Desk.open(clinic_file, now=lambda: at) as desk:
            tell(tr("Writing the calendar…"))
            return desk.export(wish.first, wish.last, out=wish.out, by=wish.by, show=wish.show)

    return write


def written_in_words(exported: Exported) -> str:
    """``clinic-day.ics is written in /home/nurse.``, what there no longer changes, and who is not in it."""
    file, *more = exported.written
    folder = file.parent
    if more:
        said = tr("%n calendar file(s) (was|were) saved in {folder}.", "", 1 + len(more), folder=folder)
    else:
        said = tr("{file} was saved in {folder}.", file=file.name, folder=folder)
    return " ".join((said, *_left(exported), *_renamed(exported), *_waiting(exported)))


def _left(exported: Exported) -> Iterator[str]:
    if exported.left:
        names = ", ".join(path.name for path in exported.left)
        yield tr("Left over from an earlier export and no longer updated: {files}.", files=names)


def _renamed(exported: Exported) -> Iterator[str]:
    for name, code in exported.renamed:
        yield tr(
            "The calendar shows “{name}” as “{code}”: the name of a place may reveal too much.",
            name=name,
            code=code,
        )


def _waiting(exported: Exported) -> Iterator[str]:
    if not exported.waiting:
        return
    named = [
        tr("{visit} on {day}", visit=f"{visit.subject_id} {visit.code}", day=short_date(visit.booked))
        for visit in exported.waiting[:NAMED]
    ]
    more = len(exported.waiting) - len(named)
    visits = "; ".join((*named, *((tr("%n more", "visits", more),) if more else ())))
    yield tr(
        "Not in the calendar, since they have no place yet: {visits}. Lay out the day first, or move whoever "
        "is due on a closed one.",
        visits=visits,
    )
