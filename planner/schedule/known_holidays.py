"""How far ahead the closures of a clinic are known, and the note on a course that reaches beyond."""

from collections.abc import Sequence
from datetime import date

from planner.model.course import CourseVisit
from planner.model.day_layout import Finding

HOLIDAYS_UNKNOWN = "holidays-unknown"


def with_note_on_unknown_holidays(
    subject_id: str, visits: Sequence[CourseVisit], *, known_to: int | None
) -> list[CourseVisit]:
    """The visits of a course, the first one after the year ``known_to`` with a note that says so.

    ``known_to`` is the last year of which any closure is known; None for a clinic that never closes.
    """
    number = next(
        (n for n, visit in enumerate(visits) if known_to is not None and _on(visit).year > known_to), None
    )
    if number is None:
        return list(visits)
    visit = visits[number]
    note = Finding(
        rule=HOLIDAYS_UNKNOWN,
        sentence=(
            f"No holidays are known after {known_to}: from {visit.planned.code} on, days may be closed that "
            "look open. Add the closures of later years to the clinic."
        ),
        visits=(f"{subject_id}/{visit.planned.code}",),
        on=_on(visit),
        is_note=True,
    )
    noted = visit._replace(findings=(*visit.findings, note))
    return [*visits[:number], noted, *visits[number + 1 :]]


def _on(visit: CourseVisit) -> date:
    return visit.day or visit.planned.nominal
