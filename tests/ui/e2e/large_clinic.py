"""A clinic file of 120 participants, as many on treatment as the unit will ever see at once."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from planner.desk import Desk
from planner.model.edit import Edit, created
from tests.benchmarks.bench_courses import participants
from tests.ui.boards import MONDAY
from tests.ui.e2e.program import NOW

BUSIEST = date(2028, 1, 17)
"""The Monday of ``participants`` on which most are on treatment."""
SECONDS = 8


def make_large_clinic(path: Path) -> None:
    """Make it at ``path``, with today laid out."""
    earlier = BUSIEST - MONDAY
    people = (replace(one, first_step_dose=_weekday(one.first_step_dose - earlier)) for one in participants())
    with Desk.create(path, now=lambda: NOW) as desk:
        desk.apply(Edit("Enroll everybody", created(*people)))
        desk.plan(MONDAY, MONDAY, seconds=SECONDS)


def _weekday(day: date) -> date:
    return day + timedelta(days=max(0, 7 - day.isoweekday()) if day.isoweekday() > 5 else 0)
