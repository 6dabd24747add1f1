"""Beginning again with the step doses, in place of a dose that comes too late."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from planner.errors import EditRefused
from planner.model.course import Course
from planner.model.course_change import OtherAgents, Restart, Shift
from planner.model.day_text import day_text
from planner.model.edit import Change, Edit
from planner.model.override import Override
from planner.model.visit import Epoch, Visit
from planner.operations.chart import Chart
from planner.operations.hard_gaps import broken_gaps, overriding
from planner.operations.holds_ended import holds_ended
from planner.operations.numbering import next_number
from planner.operations.rebooking import booked_anew, bookings_ahead, followed
from planner.operations.standing import on_treatment, visit_ahead
from planner.schedule.open_days import open_days
from planner.schedule.restart_days import restart_code


def restart(
    chart: Chart, *, at: str, on: date, others: OtherAgents, reason: str = "", override: str = ""
) -> Edit:
    """The edit by which the step doses begin anew on a day, in place of the dose due at visit ``at``.

    Bookings ahead move with the course: they wait for the step doses, or go on without the agent. One whose
    due date stays keeps the day and place that somebody gave it, where nothing is wrong with them now.

    Raises:
        UnknownVisit: the course has no such visit.
        EditRefused: the visit has taken place or is a step dose itself, a restart is under way, or the day is
            closed, past, or before the last dose.
        NeedsOverride: the day is too near to the last dose, and nobody said why that is right.
    """
    on_treatment(chart)
    visit = visit_ahead(chart, at)
    steps = chart.followed.on(on).step_doses
    agent = steps[0].agent if steps else None
    if agent is None:
        raise EditRefused("This study has no step doses to begin again with.")
    _is_place_for_it(chart, at, agent, visit.planned.template.epoch)
    _is_day_for_it(chart, on, agent)
    begun = Restart(
        subject_id=chart.subject_id,
        number=next_number(chart.history.restarts),
        agent=agent,
        visit=at,
        on=on,
        others=others,
    )
    ended = holds_ended(chart, begun)
    replaced = _shifts_replaced(chart, begun)
    history = replace(
        chart.history,
        shifts=tuple(shift for shift in chart.history.shifts if shift not in replaced),
        restarts=(*chart.history.restarts, begun),
        holds=tuple(ended.get(hold, hold) for hold in chart.history.holds),
    )
    said = "; ".join(filter(None, (reason.strip(), f"in place of {at}; the other agents {others}")))
    first = restart_code(begun.number, steps[0].code)
    booking = Visit(chart.subject_id, first, on)
    moved = _moved(chart, chart.course_if(history=history, visits=(*chart.visits, booking)))
    bookings = tuple(code for code in moved if not _is_left_behind(chart, code, at))
    on_that_day = (*(visit for visit in chart.visits if visit.code not in bookings), booking)
    broken = broken_gaps(chart.course, chart.course_if(history=history, visits=on_that_day), only=first)
    why, overridden = overriding(chart, broken, override=override, reason=said)
    known = (change.after for change in overridden if isinstance(change.after, Override))
    after = booked_anew(chart, replace(history, overrides=(*history.overrides, *known)), codes=bookings)
    return Edit(
        f"Restart {chart.agent(agent).short} of {chart.subject_id} on {day_text(on)}",
        (
            Change(before=None, after=begun),
            *(Change(before=hold, after=over) for hold, over in ended.items()),
            *(Change(before=shift, after=None) for shift in replaced),
            *followed(chart, after, codes=bookings),
            *overridden,
        ),
        why,
    )


def _moved(chart: Chart, after: Course) -> Iterator[str]:
    """The bookings that do not stay, ``after`` being the course in which all of them stand as they are.

    The due date moves, or something is wrong that was not: nothing is given there any more, say.
    """
    known = {(finding.rule, finding.visits) for finding in chart.course.findings}
    found = (f for f in after.findings if not f.is_note and (f.rule, f.visits) not in known)
    wrong = {visit for finding in found for visit in finding.visits}
    planned = {visit.planned.code: visit.planned for visit in after.visits}
    for code in bookings_ahead(chart):
        was, now = chart.visit(code).planned, planned.get(code)
        moves = now is None or now.nominal != was.nominal
        if moves or f"{chart.subject_id}/{code}" in wrong:
            yield code


def _is_left_behind(chart: Chart, code: str, at: str) -> bool:
    """Is it of a past day before the dose that is replaced? What nobody recorded there stays as it was."""
    booked = chart.visit(code).booked
    is_past = booked is not None and booked < chart.today
    return is_past and chart.codes.index(code) < chart.codes.index(at)


def _shifts_replaced(chart: Chart, begun: Restart) -> tuple[Shift, ...]:
    """The moves of the dose that is replaced: while all wait, it counts from the step doses alone."""
    if begun.others is OtherAgents.GO_ON:
        return ()
    return tuple(shift for shift in chart.history.shifts if shift.visit == begun.visit)


def _is_place_for_it(chart: Chart, at: str, agent: str, epoch: Epoch) -> None:
    template = chart.visit(at).planned.template
    name = chart.agent(agent).name
    if epoch is not Epoch.TREATMENT or agent not in (*template.agents, *template.held):
        raise EditRefused(
            f"{name} is not due at {chart.subject_id} {at} in a cycle: name the dose it replaces."
        )
    given = {dose.visit for dose in chart.doses}
    waiting = [
        visit.planned.code
        for visit in chart.course.visits
        if visit.planned.template.stands_for and visit.planned.code not in given
    ]
    if waiting:
        raise EditRefused(f"{chart.subject_id} begins {name} again already: {waiting[0]} is still ahead.")


def _is_day_for_it(chart: Chart, on: date, agent: str) -> None:
    why = open_days(chart.clinic).why_closed(on)
    if why is not None:
        raise EditRefused(f"The clinic is closed on {day_text(on)} ({why}): name an open day.")
    if on < chart.today:
        raise EditRefused(f"{day_text(on)} is past: a restart begins today or later.")
    last = next((dose for dose in reversed(chart.doses) if dose.agent == agent), None)
    if last is None:
        raise EditRefused(f"{chart.subject_id} has had no {chart.agent(agent).name} to begin again with.")
    if on <= last.on:
        raise EditRefused(f"{day_text(on)} is not after the last dose, {last.visit} on {day_text(last.on)}.")
