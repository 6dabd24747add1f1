"""Taking over a computed layout: the bookings it rests on, its assignments, and how it was reached."""

from collections.abc import Mapping, Sequence
from datetime import date

from planner.model.day_layout import Assignment, DayLayout
from planner.model.day_text import day_text
from planner.model.edit import Change, Edit
from planner.model.record import Record
from planner.model.visit import Visit


def lay_out(
    on: date,
    *,
    bookings: Sequence[Visit],
    before: Mapping[str, Assignment],
    after: Mapping[str, Assignment],
    old_layout: DayLayout | None,
    layout: DayLayout,
) -> Edit:
    """The edit that lays out a day.

    ``bookings`` are the visits not booked until now; ``before`` and ``after`` the day's assignments by key.
    """
    changes: list[Change] = [Change(before=None, after=visit) for visit in bookings]
    changes.extend(_differences(before, after))
    if old_layout != layout:
        changes.append(Change(before=old_layout, after=layout))
    return Edit(f"Lay out {day_text(on)}", tuple(changes))


def _differences(before: Mapping[str, Record], after: Mapping[str, Record]) -> list[Change]:
    return [
        Change(before=before.get(key), after=after.get(key))
        for key in sorted({*before, *after})
        if before.get(key) != after.get(key)
    ]
