"""A day's board: who is where and when, who has no place, and what is wrong."""

from collections.abc import Sequence
from datetime import date, datetime

from planner.answers.blocks import blocks
from planner.answers.day_problem import placements
from planner.answers.overnight import stays_overnight
from planner.answers.placed import DueVisit
from planner.answers.why_unplaced import why_not
from planner.layout.day import Day, Placement
from planner.layout.findings import sentence_of
from planner.model.board_marks import BoardMarks
from planner.model.clinic import Clinic
from planner.model.day_board import Block, BoardRow, DayBoard, TrayVisit
from planner.model.day_clock import DayClock
from planner.model.day_layout import DayLayout, Finding, Unplaced
from planner.model.day_load import DayLoad
from planner.model.did_not_come import DidNotCome
from planner.model.places import PlaceKind
from planner.model.visit import VisitStatus


def day_board(
    *,
    problem: Day,
    clinic: Clinic,
    due: Sequence[DueVisit],
    carried: Sequence[DueVisit],
    layout: DayLayout | None,
    findings: tuple[Finding, ...],
    load: DayLoad,
    marks: BoardMarks,
    until: datetime | None = None,
    did_not_come: tuple[DidNotCome, ...] = (),
    is_nobody_enrolled: bool = False,
) -> DayBoard:
    """The board of the day of ``problem``.

    ``carried`` are yesterday's visits, shown where they reach into today. Among the ``findings`` are the
    overridden distances of these visits, which are marked. ``until`` is when the findings are told otherwise.
    """
    clock, beds, stands = problem.clock, clinic.beds, placements(due, problem.clock)
    overridden = {finding.visits[-1] for finding in findings if finding.overridden}
    shown: list[Block] = []
    for visit in (*carried, *due):
        if visit.assignment is not None:
            shown.extend(
                block
                for block in blocks(
                    visit.assignment,
                    template=visit.template,
                    path=visit.path,
                    clock=clock,
                    status=visit.status or VisitStatus.BOOKED,
                    stage=visit.stage,
                    bed=visit.assignment.chair in beds,
                    overridden=visit.key in overridden,
                )
                if block.end > 0
            )
    on = clock.on
    hours = clinic.hours_on(on)
    unplaced = () if layout is None else layout.unplaced
    return DayBoard(
        clock=clock,
        rows=_rows(clinic, on),
        opens=None if hours is None else clock.minute_of(hours.opens),
        closes=None if hours is None else clock.minute_of(hours.closes),
        closed=_why_closed(clinic, clock),
        blocks=tuple(shown),
        tray=tuple(
            _tray_visit(
                visit,
                _why_unplaced(visit, layout, problem, stands),
                overnight=stays_overnight(visit, clinic=clinic, clock=clock),
            )
            for visit in due
            if visit.assignment is None
        ),
        findings=findings,
        layout=layout,
        load=load,
        unplaced=unplaced,
        dated=clinic.dated_on(on),
        marks=marks,
        until=until,
        did_not_come=did_not_come,
        is_nobody_enrolled=is_nobody_enrolled,
    )


def _rows(clinic: Clinic, on: date) -> tuple[BoardRow, ...]:
    """Chairs, then beds, then slots, each in the order of the clinic."""
    rows = (
        *(BoardRow(chair.name, chair.place, chair.in_service) for chair in clinic.chairs_on(on)),
        *(BoardRow(slot.name, PlaceKind.SLOT, slot.in_service) for slot in clinic.slots_on(on)),
    )
    return tuple(row for kind in PlaceKind for row in rows if row.kind is kind)


def why_unplaced(entry: Unplaced) -> str:
    """What the rules in the way of a visit ask for, a sentence each."""
    return " ".join(map(sentence_of, entry.rules)) or "No room found in the time given."


def _why_closed(clinic: Clinic, clock: DayClock) -> str:
    closure = clinic.closure_on(clock.on)
    if closure is not None:
        return closure.reason
    return "" if clinic.hours_on(clock.on) is not None else f"{clock.on:%A}s are closed"


def _tray_visit(visit: DueVisit, why: str, *, overnight: bool) -> TrayVisit:
    return TrayVisit(
        visit_key=visit.key,
        subject_id=visit.subject_id,
        visit=visit.template.code,
        agents=visit.template.agents,
        minutes=visit.path.minutes,
        why=why,
        first_dose=visit.is_first_dose,
        overnight=overnight,
    )


def _why_unplaced(
    visit: DueVisit, layout: DayLayout | None, problem: Day, stands: tuple[Placement, ...]
) -> str:
    if layout is None:
        return "Not laid out yet."
    for entry in layout.unplaced:
        if (entry.subject_id, entry.visit) == (visit.subject_id, visit.template.code):
            if not entry.rules:
                return why_unplaced(entry)
            return f"No place found. {why_not(problem, visit.key, stands, entry.rules)}"
    return "Added after the day was laid out, or taken off the board."
