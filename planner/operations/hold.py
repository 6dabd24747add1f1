"""Holding one agent or all from a visit on, and giving it again."""

from collections.abc import Iterator
from dataclasses import replace

from planner.errors import EditRefused
from planner.model.course import Course
from planner.model.edit import Change, Edit
from planner.model.hold import Hold, HoldReason
from planner.model.visit import Visit, VisitStatus
from planner.operations.chart import Chart
from planner.operations.close_visit import fallen_away
from planner.operations.hard_gaps import with_override
from planner.operations.numbering import next_number
from planner.operations.rebooking import bookings_ahead
from planner.operations.standing import on_treatment, visit_ahead


def hold(chart: Chart, *, agent: str | None, since: str, reason: HoldReason, note: str = "") -> Edit:
    """The edit that holds an agent (None: all) from visit ``since`` on.

    Visits keep their day and place with a shorter path; one at which nothing is left to give is cancelled.

    Raises:
        UnknownVisit: the course has no such visit.
        EditRefused: it has taken place, or the agent is held already.
    """
    on_treatment(chart)
    visit = visit_ahead(chart, since)
    for standing in chart.history.holds:
        if standing.until is None and standing.agent in (None, agent):
            name = _named(chart, standing.agent)
            raise EditRefused(f"{name} of {chart.subject_id} is held already, from {standing.since} on.")
    if not visit.planned.template.doses:
        raise EditRefused(f"Nothing is due at {chart.subject_id} {since} that could be held.")
    held = Hold(
        subject_id=chart.subject_id,
        number=next_number(chart.history.holds),
        agent=agent,
        since=since,
        reason=reason,
        note=note.strip(),
    )
    after = chart.course_if(history=replace(chart.history, holds=(*chart.history.holds, held)))
    return Edit(
        f"Hold {_named(chart, agent)} of {chart.subject_id} from {since}",
        (Change(before=None, after=held), *_given_up(chart, after)),
        ": ".join(filter(None, (reason.value, held.note))),
    )


def resume(chart: Chart, *, at: str, agent: str | None = None, override: str = "", reason: str = "") -> Edit:
    """The edit that gives what is held again from visit ``at`` on; of one agent only, if named.

    Raises:
        UnknownVisit: the course has no such visit.
        EditRefused: nothing is held, the visit is not after the hold, or a gap would be broken.
    """
    on_treatment(chart)
    visit_ahead(chart, at)
    standing = [
        one for one in chart.history.holds if one.until is None and (agent is None or one.agent == agent)
    ]
    if not standing:
        whom = f"{_named(chart, agent)} of {chart.subject_id}" if agent else chart.subject_id
        raise EditRefused(f"Nothing is held: {whom} has no current hold.")
    position = {code: number for number, code in enumerate(chart.codes)}
    for one in standing:
        if position[at] <= position.get(one.since, -1):
            raise EditRefused(
                f"{_named(chart, one.agent)} of {chart.subject_id} is held from {one.since} on: "
                "it is given again at a later visit, or the hold is taken back."
            )
    ended = {one: replace(one, until=at) for one in standing}
    history = replace(chart.history, holds=tuple(ended.get(one, one) for one in chart.history.holds))
    back = _back(chart, chart.course_if(history=history))
    kept = [visit for visit in chart.visits if visit.code not in back]
    after = chart.course_if(history=history, visits=kept)
    why, overridden = with_override(chart, after, override=override, reason=reason.strip())
    names = " and ".join(_named(chart, one.agent) for one in standing)
    days = {visit.planned.code: visit.booked for visit in after.visits}
    return Edit(
        f"Resume {names} of {chart.subject_id} at {at}",
        (
            *(Change(before=before, after=after) for before, after in ended.items()),
            *(
                Change(before=visit, after=replace(visit, status=VisitStatus.BOOKED, booked=on))
                for code, visit in back.items()
                if (on := days.get(code)) is not None
            ),
            *overridden,
        ),
        why,
    )


def _given_up(chart: Chart, after: Course) -> Iterator[Change]:
    """A visit of which all is held is cancelled, where it was booked, and gives up its place."""
    held = {visit.planned.code for visit in after.visits if visit.planned.template.holds_all}
    for code in bookings_ahead(chart):
        if code in held:
            yield from fallen_away(chart, code, VisitStatus.CANCELLED)


def _back(chart: Chart, after: Course) -> dict[str, Visit]:
    """The visits that were cancelled since all of them was held, and of which something is given again."""
    held = {visit.planned.code for visit in chart.course.visits if visit.planned.template.holds_all}
    given = {visit.planned.code for visit in after.visits if visit.planned.template.doses}
    return {
        visit.code: visit
        for visit in chart.visits
        if visit.status is VisitStatus.CANCELLED and visit.code in held & given
    }


def _named(chart: Chart, agent: str | None) -> str:
    return "everything" if agent is None else chart.agent(agent).name
