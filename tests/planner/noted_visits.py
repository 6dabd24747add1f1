"""Visits of one day noted as far as chance has it, without a clinic file; for property tests."""

from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from planner.answers.placed import DueVisit
from planner.model.attendance import Attendance
from planner.model.care_path import StepKind
from planner.model.day_clock import DayClock
from planner.model.day_layout import Assignment
from planner.model.stage import stage
from planner.model.treatment import DoseGiven
from planner.model.visit import VisitStatus
from planner.schedule.bedside import actual_path
from planner.schedule.care_path import care_path
from tests.builders import a_course, a_study, by_code
from tests.planner.treated import FIRST

CLOCK, GRID = DayClock(FIRST, ZoneInfo("America/New_York")), 5
TEMPLATES = {code: visit.planned.template for code, visit in by_code(a_course()).items()}
_HOURS = replace(TEMPLATES["S2"].monitoring, min_hours=6, planned_hours=6)
TEMPLATES["S2"] = replace(TEMPLATES["S2"], monitoring=_HOURS)  # gone from the slot on the same day


@st.composite
def visits(draw):
    """A visit as noted to any point, with what was noted of it."""
    who = draw(st.sampled_from(("0001", "0002", "0003")))
    code = draw(st.sampled_from(("S1", "S2", "C1D8", "C2D1")))
    template = TEMPLATES[code]
    arrival = CLOCK.instant(draw(st.integers(7 * 60, 17 * 60)))
    placed = Assignment(who, code, FIRST, arrival, draw(st.sampled_from(("Chair 1", "Chair 2"))), "Slot 1")
    path = care_path(a_study(), template)
    far = draw(st.integers(0, 6))
    came = arrival + timedelta(minutes=draw(st.integers(-20, 40)))
    seated = came if far > 1 else None
    gone = came + timedelta(minutes=path.minutes) if far > 5 else None
    noted = Attendance(who, code, came, seated, None, gone) if far else None
    doses = []
    for number, step in enumerate(path.steps_of(StepKind.INFUSION)):
        if far > 2 + number:
            over = came + timedelta(minutes=step.end) if far > 3 + number else None
            doses.append(
                DoseGiven(who, code, step.agent, FIRST, 1, came + timedelta(minutes=step.start), over)
            )
    status = VisitStatus.DONE if gone and draw(st.booleans()) else VisitStatus.BOOKED
    path = actual_path(path, arrival=arrival, attendance=noted, doses=doses)
    due = DueVisit(who, template, path, status, placed, stage(noted, doses))
    return due, noted, tuple(doses)


def courses_of(noted):
    """The courses as far as they are asked for what was noted."""
    return SimpleNamespace(history_of=lambda subject_id: _history(subject_id, noted))


def _history(subject_id, noted):
    return SimpleNamespace(
        attendances=[one for _, one, _ in noted if one is not None and one.subject_id == subject_id],
        given=[dose for _, _, doses in noted for dose in doses if dose.subject_id == subject_id],
    )
